import type { BottlenecksPage } from '../../api/contract/bottlenecks-page.ts'
import { accesses, forms, sectors } from '../../api/domain/codes.ts'
import { only, type Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { valueLabel } from '../shared/value-label.ts'
import { PAGE } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { FilterSelect } from './filter-select.tsx'
import { PickList } from './pick-list.tsx'

/** A plain form to the same address: it works without script, and the back button undoes it. */
export function FilterForm({ page }: { page: BottlenecksPage }) {
  const { text: all } = usePage()
  const { filters } = useBottlenecksText()
  const { query, choices } = page
  const picked = (name: string) => query[name] ?? []
  const ownWords = (name: 'sector' | 'form' | 'access', codes: readonly string[]) =>
    codes.map((code) => ({ code, name: valueLabel(all, name, code) }))
  const segments = choices.segments.map(({ code, name }) => ({ code, name: valueLabel(all, 'segment', code, name) }))
  const regions = page.view?.isRegionChosen === false ? page.view.regions.map(({ code }) => code) : picked('region')
  const isEverywhere = regions.length === choices.regions.length
  return (
    <form class="plek-filters" action={PAGE} method="get" aria-label={filters.title}>
      <Kept query={query} />
      <PickList name="region" label={filters.region} options={choices.regions} picked={isEverywhere ? [] : regions} />
      <PickList name="segment" label={filters.segment} options={segments} picked={picked('segment')} />
      <PickList name="sector" label={filters.sector} options={ownWords('sector', sectors)} picked={picked('sector')} />
      <PickList name="category" label={filters.category} options={choices.categories} picked={picked('category')} isDutch />
      <FilterSelect
        name="age"
        label={filters.age}
        value={only(query, 'age')}
        none={filters.anyAge}
        options={ages.map((age) => ({ code: String(age), name: filters.years(age) }))}
      />
      <FilterSelect
        name="access"
        label={filters.access}
        value={only(query, 'access')}
        none={filters.anyAccess}
        options={ownWords('access', accesses)}
      />
      <PickList name="form" label={filters.form} options={ownWords('form', forms)} picked={picked('form')} />
      <label class="plek-filters__field">
        {filters.day}
        <input class="plek-textbox plek-textbox--dense" type="date" name="day" value={only(query, 'day')} title={filters.dayHint} />
      </label>
      <FilterSelect
        name="months"
        label={filters.months}
        value={only(query, 'months')}
        none={filters.monthCount(12)}
        options={['24', '36'].map((code) => ({ code, name: filters.monthCount(Number(code)) }))}
      />
      <button class="plek-button plek-button--primary plek-filters__button" type="submit">
        {filters.show}
      </button>
      {Object.keys(query).length > 0 && (
        <a class="plek-button plek-button--quiet plek-filters__button" href={PAGE}>
          {filters.clear}
        </a>
      )}
    </form>
  )
}

const ages = Array.from({ length: 24 }, (_, age) => age)

/** What has no field here stays as it was. */
function Kept({ query }: { query: Query }) {
  return (
    <>
      {['rows', 'columns'].flatMap((name) =>
        (query[name] ?? []).map((value) => <input key={name} type="hidden" name={name} value={value} />),
      )}
    </>
  )
}
