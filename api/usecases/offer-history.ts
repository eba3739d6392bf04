/** Twelve months of reports, for members; with who and how for who keeps the offer, and for its region. */
import { type ReportRow, reportsOf } from '../../db/queries/history.ts'
import { findOfferDetail } from '../../db/queries/offer-details.ts'
import { reportableOffers } from '../../db/queries/reportable-offers.ts'
import type { Report, ReportsAnswer } from '../contract/offer-detail.ts'
import { sayerName } from '../contract/report-texts.ts'
import { forceStateOn } from '../domain/in-force.ts'
import { reportingPart } from '../domain/reporting-right.ts'
import type { FinderDeps } from './finder-deps.ts'
import { partiesOf } from './reporter.ts'
import { maySeeRegion, seesAsMember, type Viewer } from './viewer.ts'

const YEAR_MS = 365 * 86_400_000

export type FoundHistory = { state: 'found'; answer: ReportsAnswer } | { state: 'unknown' } | { state: 'members-only' }

export function offerHistory(deps: FinderDeps, id: string, viewer: Viewer): FoundHistory {
  if (viewer.kind === 'anonymous') return { state: 'members-only' }
  const { today } = deps.reference()
  const row = findOfferDetail(deps.db, id, today)
  if (!row || !maySeeRegion(viewer, row.regionCode) || forceStateOn(row, today) === 'not-yet') return { state: 'unknown' }
  if (!seesAsMember(viewer, row.regionCode)) return { state: 'members-only' }
  const show = isInsider(deps, id, viewer) ? toInsidersReport : toReport
  const items = reportsOf(deps.db, id, deps.now() - YEAR_MS).map(show)
  return { state: 'found', answer: { items, total: items.length } }
}

function isInsider({ db, reference }: FinderDeps, id: string, { ownProviderId, staffRegions }: Viewer): boolean {
  const { today } = reference()
  const [offer] = reportableOffers(db).byIds([id], today)
  if (!offer) return false
  const part = reportingPart(partiesOf(offer, today), { providerId: ownProviderId, locationIds: null })
  return part !== null || staffRegions.includes(offer.regionCode)
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

function toInsidersReport(row: ReportRow): Report {
  const { waitingCount, remark, source, actor, actorName } = row
  return { ...toReport(row), waitingCount, remark, by: sayerName(actor, actorName), source }
}
