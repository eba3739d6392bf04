import type { FacetName } from '../../api/contract/facets.ts'
import { usePage } from '../shared/page-context.ts'
import { type FacetOption, isDutchOnly } from './facet-options.ts'
import { finderFormId } from './finder-state.ts'

interface Props {
  name: FacetName
  option: FacetOption
  onToggle: () => void
}

export function FacetCheck({ name, option, onToggle }: Props) {
  const { dutch } = usePage()
  return (
    <label class={option.count === 0 ? 'plek-check plek-check--zero' : 'plek-check'}>
      <input type="checkbox" form={finderFormId} name={name} value={option.value} checked={option.isChosen} onChange={onToggle} />{' '}
      <span lang={isDutchOnly(name) ? dutch : undefined}>{option.label}</span>{' '}
      {option.count !== undefined && <span class="plek-check__count">{option.count}</span>}
    </label>
  )
}
