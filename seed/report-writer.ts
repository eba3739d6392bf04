/**
 * Statements of one offer, the oldest first, by the rules of `record-report.ts` but without looking anything up: nothing else
 * was said of an offer that is being made. They were heard when they were stated, so a generated store has a past.
 */
import type { Availability } from '../api/domain/availability.ts'
import { freshnessLimits } from '../api/domain/freshness.ts'
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import type { ReportStore, StatedValues } from '../db/queries/report-store.ts'

export interface GeneratedReport {
  statedAt: number
  availability: Availability
}

interface WriterDeps {
  store: ReportStore
  calendar: WorkingCalendar
  newId: () => string
}

export function writeReports(
  { store, calendar, newId }: WriterDeps,
  offer: { id: string; dutyDays: number },
  reports: readonly GeneratedReport[],
): void {
  let before: { availability: Availability; changedAt: number } | undefined
  for (const { statedAt, availability } of reports) {
    const isSame = before !== undefined && isSameStatement(before.availability, availability)
    const stated = { offerId: offer.id, source: 'import', actor: 'seed', statedAt, recordedAt: statedAt } as const
    const limits = freshnessLimits(statedAt, offer.dutyDays, calendar)
    const values = valuesOf(availability)
    store.insert({ id: newId(), stated, kind: isSame ? 'confirm' : 'change', dutyDays: offer.dutyDays, limits, values })
    before = { availability, changedAt: isSame && before ? before.changedAt : statedAt }
    if (statedAt === reports.at(-1)?.statedAt)
      store.setCurrent({ id: offer.id, values, limits, changedAt: before.changedAt, checkedAt: statedAt })
  }
}

function valuesOf({ stop, ...counts }: Availability): StatedValues {
  const basis = counts.intakeMode === 'accepting' ? 'estimated' : null
  return { ...counts, basis, stopReason: stop?.reason ?? null, stopUntil: stop?.until ?? null }
}

function isSameStatement(one: Availability, other: Availability): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
