/** Month rows to facts in columns, and back. */
import type { MonthRow } from '../../db/queries/month-rows.ts'
import { type Freshness, freshnesses, type Status, statuses } from '../domain/codes.ts'
import { shiftDay } from '../domain/working-days.ts'
import { factsWriter } from './gather-facts.ts'
import type { Numbers } from './known-offers.ts'
import { NONE, type OfferFacts } from './offer-facts.ts'

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function nextMonth(month: string): string {
  return monthOf(shiftDay(`${month}-28`, 4))
}

export function lastDayOf(month: string): string {
  return shiftDay(`${nextMonth(month)}-01`, -1)
}

export function factsOfRows(rows: Iterable<MonthRow>, month: string, { offers, categories }: Numbers): OfferFacts {
  const writer = factsWriter(lastDayOf(month), offers.values.length)
  for (const [offerId, categoryCode, status, freshness, startWaitWeeks, normWeeks, freePlaces] of rows) {
    const state = { status, freshness, startWaitWeeks, freePlaces }
    writer.put(offers.numberOf(offerId), categories.numberOf(categoryCode), normWeeks ?? NONE, state)
  }
  return writer.facts()
}

export function rowsOfFacts(facts: OfferFacts, from: number, count: number, { offers, categories }: Numbers): MonthRow[] {
  const value = (column: Int16Array | Int32Array, at: number) => (column[at] === NONE ? null : (column[at] as number))
  const rows: MonthRow[] = []
  for (let at = from; at < Math.min(from + count, facts.offers.length); at += 1) {
    rows.push([
      offers.values[facts.offers[at] as number] as string,
      categories.values[facts.category[at] as number] as string,
      statuses[facts.status[at] as number] as Status,
      freshnesses[facts.freshness[at] as number] as Freshness,
      value(facts.startWaitWeeks, at),
      value(facts.normWeeks, at),
      value(facts.freePlaces, at),
    ])
  }
  return rows
}
