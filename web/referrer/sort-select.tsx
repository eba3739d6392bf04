import { sorts } from '../../api/domain/codes.ts'
import { only, withValues } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { effective, finderFormId } from './finder-state.ts'
import type { Finder } from './use-finder.ts'

/** The order that follows from the search has no value, so it stays out of the address and changes with the search. */
export function SortSelect({ finder }: { finder: Finder }) {
  const { text } = usePage()
  const { query, answer } = finder.state
  const chosen = only(query, 'sort')
  const used = answer?.sort ?? chosen
  const offered = sorts.filter(
    (sort) => sort === used || sort === 'wait' || sort === 'checked' || (sort === 'distance' ? effective(finder.state).near : query.q),
  )
  return (
    <>
      <label class="plek-sortlabel" for="volgorde">
        {text.results.order}
      </label>
      <select
        class="plek-select plek-select--dense"
        id="volgorde"
        name="sort"
        form={finderFormId}
        onChange={(event) => finder.go(withValues(query, 'sort', [event.currentTarget.value]))}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort === used && !chosen ? '' : sort} selected={sort === used}>
            {text.results.sorts[sort]}
          </option>
        ))}
      </select>
    </>
  )
}
