import type { PageData } from '../../api/contract/page.ts'
import type { Subcontract } from '../../api/contract/subcontract.ts'
import { fullDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useSubcontractsText } from './provider-text.ts'

/** Who keeps what a subcontractor delivers: one press per row, and the page says what changed. */
export function SubcontractsScreen({ data }: { data: PageData }) {
  const text = useSubcontractsText()
  if (data.kind !== 'subcontracts') return null
  const changed = data.subcontracts.find(({ id }) => id === data.changedId)
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <p>
        <a class="plek-back" href="/mijn-aanbod">
          <Icon name="back" isSmall />
          {text.back}
        </a>
      </p>
      <div>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </div>
      {changed && (
        <p class="plek-alert plek-alert--ok" role="status">
          <Icon name="check" />
          <span>{text.changed(changed.subcontractor.name, changed.region.name, changed.isReportedBySubcontractor)}</span>
        </p>
      )}
      {data.subcontracts.length === 0 ? <p class="plek-card">{text.none}</p> : <Subcontracts subcontracts={data.subcontracts} />}
    </main>
  )
}

function Subcontracts({ subcontracts }: { subcontracts: readonly Subcontract[] }) {
  const text = useSubcontractsText()
  return (
    <section class="plek-card" aria-label={text.caption}>
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.subcontractor}</th>
            <th scope="col">{text.region}</th>
            <th scope="col">{text.contract}</th>
            <th scope="col" class="plek-num">
              {text.offers}
            </th>
            <th scope="col">{text.keeps}</th>
          </tr>
        </thead>
        <tbody>
          {subcontracts.map((subcontract) => (
            <Row key={subcontract.id} subcontract={subcontract} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ subcontract }: { subcontract: Subcontract }) {
  const text = useSubcontractsText()
  const { locale } = usePage().text
  const { subcontractor, region, number, startsOn, endsOn, offers, isReportedBySubcontractor } = subcontract
  return (
    <tr>
      <th scope="row">{subcontractor.name}</th>
      <td data-label={text.region}>{region.name}</td>
      <td data-label={text.contract}>
        {number} <small>{text.period(fullDay(locale, startsOn), endsOn && fullDay(locale, endsOn))}</small>
      </td>
      <td class="plek-num" data-label={text.offers}>
        {offers}
      </td>
      <td data-label={text.keeps}>
        <span class="plek-strong">{isReportedBySubcontractor ? text.bySubcontractor : text.byUs}</span>
        <Switch subcontract={subcontract} />
      </td>
    </tr>
  )
}

function Switch({ subcontract: { id, subcontractor, region, isReportedBySubcontractor } }: { subcontract: Subcontract }) {
  const text = useSubcontractsText()
  return (
    <form method="post" action="/mijn-aanbod/onderaannemers">
      <input type="hidden" name="contract" value={id} />
      <button class="plek-button plek-button--sm" type="submit" name="wie" value={isReportedBySubcontractor ? 'wij' : 'onderaannemer'}>
        {isReportedBySubcontractor ? text.keepOurselves : text.letSubcontractor}
        <span class="plek-visually-hidden">{text.about(subcontractor.name, region.name)}</span>
      </button>
    </form>
  )
}
