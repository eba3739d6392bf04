/** Makes the facts of one day from what was stated of each offer and the dated facts of that day. */
import { freshnesses, statuses } from '../domain/codes.ts'
import type { OfferState } from '../domain/known-then.ts'
import type { FactsOfDay } from './dated-facts.ts'
import type { KnownOffers, Numbers } from './known-offers.ts'
import { NONE, type OfferFacts } from './offer-facts.ts'

interface FactsWriter {
  /** What is known of an offer in force, with the category and norm in which it counts. */
  put(offer: number, category: number, normWeeks: number, state: OfferState): void
  facts(): OfferFacts
}

export function factsWriter(day: string, most: number): FactsWriter {
  const columns = emptyFacts(day, most)
  let count = 0
  return {
    put(offer, category, normWeeks, { status, freshness, startWaitWeeks, freePlaces }) {
      columns.offers[count] = offer
      columns.status[count] = statuses.indexOf(status)
      columns.freshness[count] = freshnesses.indexOf(freshness)
      columns.startWaitWeeks[count] = startWaitWeeks ?? NONE
      columns.normWeeks[count] = normWeeks
      columns.freePlaces[count] = freePlaces ?? NONE
      columns.category[count] = category
      count += 1
    },
    facts: () => ({
      day,
      offers: columns.offers.slice(0, count),
      status: columns.status.slice(0, count),
      freshness: columns.freshness.slice(0, count),
      startWaitWeeks: columns.startWaitWeeks.slice(0, count),
      normWeeks: columns.normWeeks.slice(0, count),
      freePlaces: columns.freePlaces.slice(0, count),
      category: columns.category.slice(0, count),
    }),
  }
}

function emptyFacts(day: string, count: number): OfferFacts {
  return {
    day,
    offers: new Int32Array(count),
    status: new Uint8Array(count),
    freshness: new Uint8Array(count),
    startWaitWeeks: new Int16Array(count),
    normWeeks: new Int16Array(count),
    freePlaces: new Int32Array(count),
    category: new Uint16Array(count),
  }
}

/** Per offer whether it counts on the day, and as what: NONE where it does not. */
export interface Frame {
  category: Int16Array
  normWeeks: Int16Array
}

export function frameOf(known: KnownOffers, numbers: Numbers, day: FactsOfDay, before: number): Frame {
  const { traits, contract, product, recordedAt } = known
  const inForce = known.contracts.values.map((id) => day.isInForce(id))
  const categories = known.products.values.map((id) => day.categoryOf(id))
  // A product is of one region, its contract's: so is its norm.
  const norms = new Array<number>(categories.length)
  const frame = { category: new Int16Array(contract.length).fill(NONE), normWeeks: new Int16Array(contract.length).fill(NONE) }
  for (let offer = 0; offer < contract.length; offer += 1) {
    const bought = product[offer] as number
    const category = categories[bought]
    if (!category || !inForce[contract[offer] as number] || (recordedAt[offer] as number) >= before) continue
    if (day.ended.size > 0 && day.ended.has(traits.ids[offer] as string)) continue
    frame.category[offer] = numbers.categories.numberOf(category)
    norms[bought] ??= day.normOf(category, traits.region[offer] as string) ?? NONE
    frame.normWeeks[offer] = norms[bought]
  }
  return frame
}
