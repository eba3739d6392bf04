import { type ReportRow, reportsOf } from '../../db/queries/history.ts'
import { findOfferDetail } from '../../db/queries/offer-details.ts'
import type { Report, ReportsAnswer } from '../contract/offer-detail.ts'
import { forceStateOn } from '../domain/in-force.ts'
import type { FinderDeps } from './finder-deps.ts'
import { maySeeRegion, seesAsMember, type Viewer } from './viewer.ts'

const YEAR_MS = 365 * 86_400_000

export type FoundHistory = { state: 'found'; answer: ReportsAnswer } | { state: 'unknown' } | { state: 'members-only' }

/** Twelve months of reports, for members. */
export function offerHistory(deps: FinderDeps, id: string, viewer: Viewer): FoundHistory {
  if (viewer.kind === 'anonymous') return { state: 'members-only' }
  const row = findOfferDetail(deps.db, id, deps.reference().today)
  if (!row || !maySeeRegion(viewer, row.regionCode) || forceStateOn(row, deps.reference().today) === 'not-yet') return { state: 'unknown' }
  if (!seesAsMember(viewer, row.regionCode)) return { state: 'members-only' }
  const items = reportsOf(deps.db, id, deps.now() - YEAR_MS).map(toReport)
  return { state: 'found', answer: { items, total: items.length } }
}

function toReport(row: ReportRow): Report {
  return {
    statedAt: new Date(row.statedAt).toISOString(),
    recordedAt: new Date(row.recordedAt).toISOString(),
    kind: row.kind,
    intakeMode: row.intakeMode,
    intakeWaitWeeks: row.intakeWaitWeeks,
    startWaitWeeks: row.startWaitWeeks,
    freePlaces: row.freePlaces,
    ...(row.stopReason ? { stopReason: row.stopReason } : {}),
    ...(row.stopUntil ? { stopUntil: row.stopUntil } : {}),
  }
}
