import type { FacetName } from '../../api/contract/facets.ts'
import type { FacetOption } from './facet-options.ts'
import { finderFormId } from './finder-state.ts'

interface Props {
  name: FacetName
  option: FacetOption
  onToggle: () => void
}

export function FacetCheck({ name, option, onToggle }: Props) {
  return (
    <label class={option.count === 0 ? 'plek-check plek-check--zero' : 'plek-check'}>
      <input type="checkbox" form={finderFormId} name={name} value={option.value} checked={option.isChosen} onChange={onToggle} />{' '}
      <span>{option.label}</span> {option.count !== undefined && <span class="plek-check__count">{option.count}</span>}
    </label>
  )
}
