import type { FacetName } from '../../api/contract/facets.ts'
import type { FacetOption } from './facet-options.ts'
import { finderFormId } from './finder-state.ts'

interface Props {
  name: FacetName
  options: FacetOption[]
  all: { label: string; count: number | undefined }
  hasBars: boolean
  onChoose: (value: string) => void
}

/** One upper bound at a time; for distance the widest choice stands last, for the wait first. */
export function FacetRange({ name, options, all, hasBars, onChoose }: Props) {
  const any: FacetOption = { value: '', label: all.label, count: all.count, isChosen: options.every((option) => !option.isChosen) }
  const most = Math.max(1, ...options.map((option) => option.count ?? 0))
  const drawn = hasBars ? [any, ...options] : [...options, any]
  return (
    <>
      {drawn.map((option) => (
        <label key={option.value} class={labelClass(option, hasBars)}>
          <input
            type="radio"
            form={finderFormId}
            name={name}
            value={option.value}
            checked={option.isChosen}
            onChange={() => onChoose(option.value)}
          />{' '}
          <span>{option.label}</span> {option.count !== undefined && <span class="plek-check__count">{option.count}</span>}
          {hasBars && option !== any && <ShareBar share={(option.count ?? 0) / most} />}
        </label>
      ))}
    </>
  )
}

function ShareBar({ share }: { share: number }) {
  return (
    <svg class="plek-share" aria-hidden="true">
      <rect class="plek-share__track" width="100%" height="3" rx="1.5" />
      <rect class="plek-share__part" width={`${Math.round(share * 100)}%`} height="3" rx="1.5" />
    </svg>
  )
}

function labelClass(option: FacetOption, hasBars: boolean): string {
  return ['plek-check', hasBars && 'plek-bucket', option.count === 0 && 'plek-check--zero'].filter(Boolean).join(' ')
}
