/** The threshold of today of any kind of care in any region: the region's own, else its norm. */
import { thresholdWeeks } from '../domain/bottleneck.ts'
import type { WorkDeps } from './work-deps.ts'

export type ThresholdOf = (category: string, region: string) => number | null

export function thresholdLookup({ reference, work }: Pick<WorkDeps, 'reference' | 'work'>): ThresholdOf {
  const { normWeeks } = reference()
  const own = new Map(work.thresholds.all().map(({ categoryCode, regionCode, weeks }) => [`${categoryCode} ${regionCode}`, weeks]))
  return (category, region) => thresholdWeeks(own.get(`${category} ${region}`) ?? null, normWeeks(category, region))
}
