/** Why care is scarce, in Dutch sentences: the same over the API, in a file and on screen. */
import { type ScarcityKind, scarcityPoints } from '../domain/scarcity.ts'
import type { ScarcityItem } from './scarcity.ts'

const number = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })
const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`
const weeks = (count: number) => `${number(count)} ${count === 1 ? 'week' : 'weken'}`

export type ToldScarcity = Omit<ScarcityItem, 'text' | 'rank' | 'score'>

export const scarcityReasons: Record<ScarcityKind, (item: ToldScarcity) => string> = {
  none: () => 'geen gecontracteerd aanbod',
  'all-stopped': ({ offers }) =>
    offers === 1 ? 'het enige aanbod neemt nu niemand aan' : `al het aanbod (${offers}) neemt nu niemand aan`,
  late: ({ medianWaitWeeks, thresholdWeeks, isOwnThreshold }) =>
    `middelste wachttijd ${weeks(medianWaitWeeks ?? 0)}, ${isOwnThreshold ? 'grens' : 'norm'} ${number(thresholdWeeks ?? 0)}`,
  'one-provider': ({ providers }) => counted(providers, 'aanbieder', 'aanbieders'),
  far: ({ nearbyShare }) => `${Math.round((nearbyShare ?? 0) * 100)}% van de jeugd heeft het binnen 15 km`,
}

/** "Gezinshuis in Rivierenland: middelste wachttijd 20 weken, norm 8; 1 aanbieder". */
export function scarcityText(item: ToldScarcity): string {
  return `${item.category.name} in ${item.region.name}: ${item.reasons.map(({ kind }) => scarcityReasons[kind](item)).join('; ')}`
}

const { none, allStopped, latePerThreshold, lateAtMost, oneProvider, far } = scarcityPoints

export const scarcityRules = [
  `Geen gecontracteerd aanbod: ${none} punten.`,
  `Al het aanbod neemt nu niemand aan: ${allStopped}.`,
  `Te laat: ${latePerThreshold} voor elke keer de norm (of eigen grens) dat de middelste wachttijd erboven ligt, hooguit ${lateAtMost}; alleen als de cijfers zeker genoeg zijn. Een norm van 0 telt als 1 week.`,
  `Eén aanbieder: ${oneProvider}.`,
  `Minder dan de helft van de jeugd heeft het binnen 15 km of aan huis: ${far} maal het deel dat het niet heeft.`,
  'De score is de som.',
]

export const scarcityFormula = scarcityRules.join(' ')
