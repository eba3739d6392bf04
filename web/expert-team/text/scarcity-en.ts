import { scarcityPoints } from '../../../api/domain/scarcity.ts'
import type { ScarcityText } from './scarcity-nl.ts'

const { none, allStopped, latePerThreshold, lateAtMost, oneProvider, far } = scarcityPoints
const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
const counted = (count: number, one: string, other: string) => `${number(count)} ${count === 1 ? one : other}`

export const scarcityEn: ScarcityText = {
  title: 'Largest bottlenecks',
  hint: 'Also where there are no offers, everything is full or care is far away. Of these regions, kinds of care and segments; the other filters do not count here.',
  caption: 'Kinds of care in regions where care is scarce, the highest score first',
  rank: 'Place',
  what: 'Kind of care and region',
  why: 'Why',
  score: 'Score',
  in: 'in',
  reasons: {
    none: () => 'no contracted offers',
    'all-stopped': ({ offers }) => (offers === 1 ? 'the only offer takes nobody now' : `all offers (${offers}) take nobody now`),
    late: ({ medianWaitWeeks, thresholdWeeks, isOwnThreshold }) =>
      `middle wait ${counted(medianWaitWeeks ?? 0, 'week', 'weeks')}, ${isOwnThreshold ? 'threshold' : 'norm'} ${number(thresholdWeeks ?? 0)}`,
    'one-provider': ({ providers }) => counted(providers, 'provider', 'providers'),
    far: ({ nearbyShare }) => `${Math.round((nearbyShare ?? 0) * 100)}% of the youths have it within 15 km`,
  },
  search: 'See the offers',
  searchLabel: (category, region) => `See the offers of ${category} in ${region} in the search`,
  more: (shown, total) => `The ${shown} largest of ${total}.`,
  none: (looked) =>
    looked === 0
      ? 'There are no offers here of a region that takes part. Choose other filters.'
      : `No scarcity found. Looked at: ${looked} times a kind of care in a region.`,
  nowhere: 'Contracted by no region: ',
  past: 'The largest bottlenecks are shown of today only.',
  formula: 'How the score is made',
  rules: [
    `No contracted offers: ${none} points.`,
    `All offers take nobody now: ${allStopped}.`,
    `Late: ${latePerThreshold} for each time the norm (or own threshold) that the middle wait is over it, at most ${lateAtMost}; only where the figures can be relied on. A norm of 0 counts as 1 week.`,
    `One provider: ${oneProvider}.`,
    `Fewer than half of the youths have it within 15 km or at home: ${far} times the share that does not.`,
    'The score is the sum.',
  ],
}
