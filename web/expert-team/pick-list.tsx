import type { Named } from '../../api/contract/bottlenecks-page.ts'
import { usePage } from '../shared/page-context.ts'
import { closeOnEscape } from '../shared/user-menu.tsx'
import { useBottlenecksText } from './bottlenecks-text.ts'

interface Props {
  name: string
  label: string
  options: Named[]
  picked: string[]
  /** Names that stay Dutch in every language. */
  isDutch?: boolean
}

/** Several of one filter, behind one closed line that says what is chosen. */
export function PickList({ name, label, options, picked, isDutch = false }: Props) {
  const { dutch } = usePage()
  const { filters } = useBottlenecksText()
  const chosen = options.filter(({ code }) => picked.includes(code))
  const [first] = chosen
  const isAll = chosen.length === 0 || chosen.length === options.length
  const summary = isAll ? filters.all : chosen.length === 1 && first ? first.name : filters.chosen(chosen.length)
  if (options.length === 0) return null
  return (
    <details class="plek-pick plek-filters__field" onKeyDown={closeOnEscape}>
      <summary>
        <span class="plek-pick__label">{label}</span>
        <span class="plek-select plek-select--dense plek-pick__summary" lang={isDutch && chosen.length === 1 ? dutch : undefined}>
          {summary}
        </span>
      </summary>
      <fieldset class="plek-pick__list">
        <legend class="plek-visually-hidden">{label}</legend>
        {options.map((option) => (
          <label key={option.code} class="plek-check" lang={isDutch ? dutch : undefined}>
            <input type="checkbox" name={name} value={option.code} defaultChecked={picked.includes(option.code)} />
            <span>{option.name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
