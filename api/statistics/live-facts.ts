/** The facts of this moment, from the offers themselves; a statement more costs one look at its offer. */
import type { LastSaidReader } from '../../db/queries/said-of-offers.ts'
import { type LastSaid, stateAt } from '../domain/known-then.ts'
import { type Frame, factsWriter } from './gather-facts.ts'
import type { Numbers } from './known-offers.ts'
import { NONE, type OfferFacts } from './offer-facts.ts'
import { lastSaid } from './past-facts.ts'

export interface LiveFacts {
  /** Reads what was reported since; true: something was. */
  refresh(): boolean
  /** And until when they stay so, if nobody states anything; the turn of the day aside. */
  at(now: number, day: string, frame: Frame): { facts: OfferFacts; until: number }
}

export function loadLiveFacts(reader: LastSaidReader, numbers: Numbers): LiveFacts {
  // Before the offers: what comes in between is then looked at twice, and never missed.
  let seen = reader.lastReport()
  const said: LastSaid[] = []
  for (const row of reader.now()) said[numbers.offers.numberOf(row[0])] = lastSaid(row)
  return {
    refresh() {
      const last = reader.lastReport()
      if (last === seen) return false
      for (const row of reader.since(seen)) said[numbers.offers.numberOf(row[0])] = lastSaid(row)
      seen = last
      return true
    },
    at(now, day, frame) {
      const writer = factsWriter(day, frame.category.length)
      let until = Number.POSITIVE_INFINITY
      for (let offer = 0; offer < frame.category.length; offer += 1) {
        const category = frame.category[offer] as number
        const last = category === NONE ? undefined : said[offer]
        if (!last) continue
        writer.put(offer, category, frame.normWeeks[offer] as number, stateAt(last, now, day))
        for (const turn of [last.dueAt, last.staleAt]) if (turn !== null && turn > now && turn < until) until = turn
      }
      return { facts: writer.facts(), until }
    },
  }
}
