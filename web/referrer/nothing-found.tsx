import type { SearchAnswer } from '../../api/contract/search.ts'
import { only, type Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import type { Text } from '../shared/text/nl.ts'
import { OfferRow } from './offer-row.tsx'
import { regionNames } from './results.tsx'
import { SignalLink } from './signal-link.tsx'
import { WiderSearches } from './wider-searches.tsx'

interface Props {
  answer: SearchAnswer
  query: Query
  municipality: string
}

/** Never a dead end: what is missing, the first place there is, and wider searches that do find something. */
export function NothingFound({ answer, query, municipality }: Props) {
  const { text } = usePage()
  const { earliest } = answer
  const weeks = earliest?.availability.startWaitWeeks ?? null
  const words =
    weeks !== null && earliest ? text.empty.earliest(text.offer.weeks(weeks), earliest.provider.name, earliest.location?.town ?? '') : null
  return (
    <>
      <div class="plek-empty">
        <h1 id="resultaten" tabIndex={-1}>
          {emptyHeading(text, answer, query)}
        </h1>
        {words ? (
          <p>
            {words.before}
            <strong>{words.wait}</strong>
            {words.after}
          </p>
        ) : (
          <p>{text.empty.advice}</p>
        )}
      </div>
      {earliest && (
        <section>
          <h2 class="plek-group__title">{text.empty.first}</h2>
          <ol class="plek-offers">
            <OfferRow offer={earliest} municipality={municipality} regionName={regionNames(answer)} />
          </ol>
        </section>
      )}
      <WiderSearches alternatives={answer.alternatives ?? []} />
      <SignalLink />
    </>
  )
}

export function emptyHeading(text: Text, answer: SearchAnswer, query: Query): string {
  const longest = Number(only(query, 'maxWaitWeeks'))
  if (longest) return text.empty.within(longest)
  return answer.earliest ? text.empty.withinNorm : text.empty.nothing
}
