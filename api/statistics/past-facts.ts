/** The facts of a day gone by, from the reports and all that was known at its end. */
import type { LastSaidReader, LastSaidRow } from '../../db/queries/said-of-offers.ts'
import { endOfDay, type LastSaid, stateAt } from '../domain/known-then.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import type { DatedFacts } from './dated-facts.ts'
import { factsWriter, frameOf } from './gather-facts.ts'
import type { KnownOffers, Numbers } from './known-offers.ts'
import { NONE, type OfferFacts } from './offer-facts.ts'

export interface PastParts {
  known: KnownOffers
  numbers: Numbers
  dated: DatedFacts
  said: LastSaidReader
  calendar: WorkingCalendar
}

const OFFERS_PER_READ = 5_000

export function pastFacts({ known, numbers, dated, said, calendar }: PastParts, day: string): OfferFacts {
  const end = endOfDay(day, calendar)
  const frame = frameOf(known, numbers, dated.on(day, end), end)
  const writer = factsWriter(day, frame.category.length)
  for (const row of saidBefore(said, end)) {
    const offer = numbers.offers.known(row[0]) ?? NONE
    const category = frame.category[offer] ?? NONE
    if (category !== NONE) writer.put(offer, category, frame.normWeeks[offer] ?? NONE, stateAt(lastSaid(row), end - 1, day))
  }
  return writer.facts()
}

/** In pieces, so that no read lasts long enough to keep the log of the store from being folded in. */
function* saidBefore(said: LastSaidReader, end: number): Generator<LastSaidRow> {
  for (let after = ''; ; ) {
    const rows = said.before(end, after, OFFERS_PER_READ)
    yield* rows
    if (rows.length < OFFERS_PER_READ) return
    after = rows.at(-1)?.[0] ?? ''
  }
}

export function lastSaid([, intakeMode, startWaitWeeks, stopUntil, freePlaces, dueAt, staleAt]: LastSaidRow): LastSaid {
  return { intakeMode, startWaitWeeks, stopUntil, freePlaces, dueAt, staleAt }
}
