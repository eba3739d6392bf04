import type { Named } from '../../api/contract/bottlenecks-page.ts'

interface Props {
  name: string
  label: string
  value: string
  /** What no choice means. */
  none: string
  options: Named[]
}

export function FilterSelect({ name, label, value, none, options }: Props) {
  return (
    <label class="plek-filters__field">
      {label}
      <select class="plek-select plek-select--dense" name={name} value={value}>
        <option value="" selected={value === ''}>
          {none}
        </option>
        {options.map((option) => (
          <option key={option.code} value={option.code} selected={option.code === value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
