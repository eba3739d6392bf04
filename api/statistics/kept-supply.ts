/** The same question of the same facts has the same answer: nothing is added up again until anybody states anything. */
import type { Town } from '../domain/reach.ts'
import type { OfferFacts, OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'
import { gatherSupply, type SupplyCell } from './supply.ts'

interface Kept {
  traits: OfferTraits
  question: string
  cells: SupplyCell[]
}

/** The last one of each facts: the screen asks always the same. */
const kept = new WeakMap<OfferFacts, Kept>()

export function keptSupply(facts: OfferFacts, traits: OfferTraits, filter: OfferFilter, towns: readonly Town[]): SupplyCell[] {
  const question = JSON.stringify([filter, towns])
  const known = kept.get(facts)
  if (known?.traits === traits && known.question === question) return known.cells
  const cells = gatherSupply(facts, traits, filter, towns)
  kept.set(facts, { traits, question, cells })
  return cells
}
