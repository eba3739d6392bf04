/**
 * Statements of availability, one or a thousand, in one transaction: looked at first, then stored all or not at all; or, when
 * asked for, row by row. Screen, API, files and the link in a mail all come through here; only a region's import, which has
 * its own answers, records by itself. Call `deps.committed()` afterwards when something was stored.
 */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../db/client.ts'
import { auditWriter, type WriteAudit } from '../../db/queries/audit-write.ts'
import { type CorrectionStore, correctionStore } from '../../db/queries/corrections.ts'
import { type IdempotentAnswers, idempotentAnswers } from '../../db/queries/idempotent-answers.ts'
import { momentQueue } from '../../db/queries/moment-queue.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { type ReportableOfferReader, reportableOffers } from '../../db/queries/reportable-offers.ts'
import type { ReadReport } from '../contract/availability-report.ts'
import type { Fault, ReportOutcomes } from '../contract/report-outcomes.ts'
import { reportFaults } from '../contract/report-texts.ts'
import type { ReportSource } from '../domain/codes.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import type { Caller } from './caller.ts'
import { type Idempotency, type Replay, replayed } from './idempotency.ts'
import { judgeReport, type SoundReport } from './judge-report.ts'
import { type MovedOffer, type QueueDeps, queueMoments } from './queue-moments.ts'
import { placeReport, type RecordReportDeps, storePlaced } from './record-report.ts'
import { answerTo, type JudgedRow, type PlacedReport } from './report-outcomes.ts'
import { leaveTrace } from './report-trace.ts'
import { reporterOf } from './reporter.ts'

export interface Reporting extends RecordReportDeps, QueueDeps {
  db: Database
  offers: ReportableOfferReader
  answers: IdempotentAnswers
  audit: WriteAudit
  corrections: Pick<CorrectionStore, 'settle'>
  now(): number
}

/** Prepares its statements: once per connection. */
export function createReporting({ db, calendar, now }: { db: Database; calendar: WorkingCalendar; now(): number }): Reporting {
  return {
    db,
    calendar,
    now,
    newId: uuidv7,
    store: reportStore(db),
    queue: momentQueue(db),
    offers: reportableOffers(db),
    answers: idempotentAnswers(db),
    audit: auditWriter(db),
    corrections: correctionStore(db),
  }
}

/** A row as it was read: a statement, or what is wrong with its shape. */
export type ReadRow = { report: ReadReport } | { offerId: string | null; faults: Fault[] }

export interface ReportInput {
  caller: Caller
  source: ReportSource
  rows: readonly ReadRow[]
  isDryRun: boolean
  /** What is right goes in, whatever is wrong with the rest. */
  isPartial: boolean
  idempotency?: Idempotency
}

/** Nothing was stored unless `done`. */
export type ReportResult = { state: 'done' | 'refused' | 'conflict'; answer: ReportOutcomes } | Replay

export function reportAvailability(reporting: Reporting, input: ReportInput): ReportResult {
  return reporting.db.transaction(() => replayed(reporting, input) ?? reportNow(reporting, input), { behavior: 'immediate' })
}

function reportNow(reporting: Reporting, input: ReportInput): ReportResult {
  const now = reporting.now()
  const rows = judgeRows(reporting, input, now)
  const isHeld = !input.isDryRun && !input.isPartial && rows.some(({ state }) => state !== 'sound')
  const isStoring = !input.isDryRun && !isHeld
  if (isStoring)
    storeAll(
      reporting,
      input,
      rows.filter((row) => row.state === 'sound'),
      now,
    )
  const answer = answerTo(rows, { isDryRun: input.isDryRun, isStoring, isHeld })
  if (answer.isStored) leaveTrace(reporting, input, rows, answer, now)
  if (!isHeld) return { state: 'done', answer }
  return { state: rows.some(({ state }) => state === 'conflict') ? 'conflict' : 'refused', answer }
}

function judgeRows(reporting: Reporting, { caller, source, rows }: ReportInput, now: number): JudgedRow[] {
  const today = reporting.calendar.dayOf(now)
  const ids = new Set(rows.flatMap((row) => ('report' in row ? [row.report.offerId] : [])))
  const offers = new Map(reporting.offers.byIds([...ids], today).map((offer) => [offer.id, offer]))
  const reporter = reporterOf(caller)
  const seen = new Set<string>()
  return rows.map((row, index) => {
    if (!('report' in row)) return { index, offerId: row.offerId, state: 'refused', faults: row.faults }
    const { offerId } = row.report
    const isRepeated = seen.has(offerId)
    seen.add(offerId)
    if (isRepeated) return { index, offerId, state: 'refused', faults: [reportFaults.twice()] }
    const judged = judgeReport(row.report, offers.get(offerId), { now, today, calendar: reporting.calendar, reporter })
    return { index, offerId, ...(judged.state === 'sound' ? placed(reporting, judged, source, today) : judged) }
  })
}

/** The duty counts as it was on the day of the statement. */
function placed(reporting: Reporting, sound: SoundReport, source: ReportSource, today: string): PlacedReport {
  const { offer, statedAt, availability } = sound
  const day = reporting.calendar.dayOf(statedAt)
  const before = day === today ? offer : (reporting.store.offer(offer.id, day) ?? offer)
  return { ...sound, before, placed: placeReport(reporting, before, { offerId: offer.id, statedAt, source, availability }) }
}

function storeAll(reporting: Reporting, input: ReportInput, rows: readonly PlacedReport[], now: number): void {
  for (const row of rows) storeReport(reporting, input, row, now)
  queueMoments(reporting, rows.flatMap(movedBy), now)
  const changed = rows.filter(({ placed: { as, kind } }) => as === 'current' && kind === 'change').map(({ offer }) => offer.id)
  if (changed.length > 0) reporting.corrections.settle(changed, now, input.caller.actor)
}

function storeReport(reporting: Reporting, { caller, source }: ReportInput, row: PlacedReport, now: number): void {
  const { offer, before, statedAt } = row
  storePlaced(reporting, before, { offerId: offer.id, source, actor: caller.actor, statedAt, recordedAt: now }, row.placed)
}

function movedBy({ offer, statedAt, placed: { as, limits, values } }: PlacedReport): MovedOffer[] {
  if (as !== 'current') return []
  return [{ id: offer.id, times: { ...offer, ...limits, checkedAt: statedAt, stopUntil: values.stopUntil }, before: offer }]
}
