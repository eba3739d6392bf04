import type { Offer } from '../../api/contract/offer.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import type { Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { OfferRow } from './offer-row.tsx'
import { groupByWait } from './result-groups.ts'

interface Props {
  answer: SearchAnswer
  query: Query
  municipality: string
}

/** Headings by week only where the order is the quickest start. */
export function Results({ answer, query, municipality }: Props) {
  const { text } = usePage()
  const regionName = regionNames(answer)
  const rows = (offers: Offer[], headingLevel: 2 | 3) => (
    <ol class="plek-offers">
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} municipality={municipality} regionName={regionName} headingLevel={headingLevel} />
      ))}
    </ol>
  )
  if (answer.sort !== 'wait') return <div class="plek-group">{rows(answer.items, 2)}</div>
  return (
    <>
      {groupByWait(answer, query).map((group) => (
        <section class="plek-group" key={group.name}>
          <h2 class="plek-group__title">
            {text.results.groups[group.name]} {group.total !== undefined && <span>{group.total}</span>}
          </h2>
          {rows(group.items, 3)}
        </section>
      ))}
    </>
  )
}

export function regionNames(answer: SearchAnswer): (code: string) => string | undefined {
  return (code) => answer.facets.region?.find((region) => region.value === code)?.label
}
