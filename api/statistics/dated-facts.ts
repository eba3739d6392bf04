/** Answers, for any day and any state of knowledge: which contracts ran, what products meant, which norm held, what had ended. */

import type { Database } from '../../db/client.ts'
import { type DatedFactRows, readDatedFacts } from '../../db/queries/dated-facts.ts'
import { categoryOn, type Heard, isContractInForce, lastHeard, normsHeard } from '../domain/known-then.ts'
import { normWeeksOn } from '../domain/norm.ts'

export interface DatedFacts {
  /** All of it, by what was known before an instant. */
  on(day: string, before: number): FactsOfDay
}

export interface FactsOfDay {
  isInForce(contractId: string): boolean
  /** null: not bought on the day, or not mapped. */
  categoryOf(productId: string): string | null
  normOf(category: string, regionCode: string): number | null
  /** Offers that had ended by then. */
  ended: ReadonlySet<string>
}

export function loadDatedFacts(db: Database): DatedFacts {
  const rows = readDatedFacts(db)
  const contracts = groupedBy(rows.contractPeriods, ({ contractId }) => contractId)
  const products = groupedBy(rows.productPeriods, ({ productId }) => productId)
  const mappings = groupedBy(rows.mappings, ({ productId }) => productId)
  const ends = groupedBy(rows.offerEnds, ({ offerId }) => offerId)
  return {
    on: (day, before) => ({
      isInForce(contractId) {
        const own = lastHeard(contracts.get(contractId) ?? [], before)
        const main = own?.mainContractId ? lastHeard(contracts.get(own.mainContractId) ?? [], before) : null
        return isContractInForce(own, main, day)
      },
      categoryOf(productId) {
        const period = lastHeard(products.get(productId) ?? [], before)
        const isBought = period && period.validFrom <= day && (period.validTo ?? day) >= day
        return isBought ? categoryOn(mappings.get(productId) ?? [], day, before) : null
      },
      normOf: normsOn(rows, day, before),
      ended: new Set([...ends].filter(([, said]) => (lastHeard(said, before)?.endedOn ?? day) < day).map(([id]) => id)),
    }),
  }
}

function normsOn({ norms }: DatedFactRows, day: string, before: number): FactsOfDay['normOf'] {
  const known = normsHeard(norms, before)
  const found = new Map<string, number | null>()
  return (category, regionCode) => {
    const key = `${category} ${regionCode}`
    const weeks = found.has(key) ? (found.get(key) ?? null) : normWeeksOn(known, category, regionCode, day)
    found.set(key, weeks)
    return weeks
  }
}

/** In the order in which they came. */
function groupedBy<Row extends Heard>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
