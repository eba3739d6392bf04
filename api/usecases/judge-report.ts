/**
 * Looks at one statement without storing it: may it be stated by whom states it, was the offer changed meanwhile, is it
 * right, is it a jump? Everything that is wrong with it is told at once.
 */
import type { ReportableOfferRow } from '../../db/queries/reportable-offers.ts'
import type { ReadReport } from '../contract/availability-report.ts'
import { availabilityFaultMessage } from '../contract/availability-texts.ts'
import type { Fault } from '../contract/report-outcomes.ts'
import { reportFaults } from '../contract/report-texts.ts'
import {
  type Availability,
  type AvailabilityFault,
  availabilityFaults,
  confirmationFaults,
  isWhole,
  type StatedAvailability,
} from '../domain/availability.ts'
import { jumpsBetween, type WaitJump } from '../domain/availability-jump.ts'
import { tidyRemark } from '../domain/remark.ts'
import { type Reporter, reportingRefusal } from '../domain/reporting-right.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { partiesOf } from './reporter.ts'
import { readMoment } from './stated-moment.ts'

export interface SoundReport {
  state: 'sound'
  offer: ReportableOfferRow
  statedAt: number
  availability: Availability
}

export type Judged =
  | SoundReport
  | { state: 'refused'; faults: Fault[] }
  | { state: 'needs-confirmation'; offer: ReportableOfferRow; jumps: WaitJump[] }
  | { state: 'conflict'; offer: ReportableOfferRow }

export interface JudgeContext {
  now: number
  today: string
  calendar: WorkingCalendar
  reporter: Reporter
}

export function judgeReport(report: ReadReport, offer: ReportableOfferRow | undefined, context: JudgeContext): Judged {
  if (!offer) return refused([reportFaults.unknownOffer()])
  const refusal = reportingRefusal(partiesOf(offer, context.today), context.reporter)
  if (refusal) return refused([reportFaults.refused(refusal)])
  if (report.version !== undefined && report.version !== offer.version) return { state: 'conflict', offer }
  const moment = readMoment(report.statedAt, context.now)
  const statement: Statement = { report, offer, statedAt: moment.at, momentFaults: moment.faults }
  return report.kind === 'confirm' ? judgeConfirmation(statement, context) : judgeChange(statement, context)
}

interface Statement {
  report: ReadReport
  offer: ReportableOfferRow
  statedAt: number
  momentFaults: readonly Fault[]
}

function judgeChange({ report, offer, statedAt, momentFaults }: Statement, context: JudgeContext): Judged {
  const stated = statedOf(report)
  if (!stated) return refused([...momentFaults, reportFaults.modeNeeded()])
  const found = availabilityFaults(stated, statementContext(offer, statedAt, context)).map(toFault)
  const faults = [...momentFaults, ...found]
  if (faults.length > 0 || !isWhole(stated)) return refused(faults)
  const isNewest = offer.checkedAt === null || statedAt >= offer.checkedAt
  const jumps = isNewest && !report.confirmedJump ? jumpsBetween(offer, stated) : []
  if (jumps.length > 0) return { state: 'needs-confirmation', offer, jumps }
  return { state: 'sound', offer, statedAt, availability: stated }
}

/** What was said before holds; values that are sent along may not say otherwise. */
function judgeConfirmation({ report, offer, statedAt, momentFaults }: Statement, context: JudgeContext): Judged {
  const current = currentOf(offer)
  if (!current || offer.checkedAt === null) return refused([...momentFaults, reportFaults.nothingToConfirm()])
  const faults = [
    ...momentFaults,
    ...(statedAt < offer.checkedAt ? [reportFaults.olderConfirmation()] : []),
    ...otherFields(report, current).map(reportFaults.otherValues),
    ...confirmationFaults(current, statementContext(offer, statedAt, context)).map(toFault),
  ]
  if (faults.length > 0 || !isWhole(current)) return refused(faults)
  return { state: 'sound', offer, statedAt, availability: current }
}

function statedOf({
  intakeMode,
  intakeWaitWeeks,
  startWaitWeeks,
  freePlaces,
  waitingCount,
  stop,
  remark,
}: ReadReport): StatedAvailability | null {
  if (intakeMode === null) return null
  return { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop, remark: tidyRemark(remark) }
}

function currentOf(offer: ReportableOfferRow): StatedAvailability | null {
  const { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stopReason, stopUntil, remark } = offer
  if (intakeMode === null) return null
  const stop = stopReason !== null || stopUntil !== null ? { reason: stopReason, until: stopUntil } : null
  return { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop, remark }
}

function otherFields(report: ReadReport, current: StatedAvailability): string[] {
  const sent: Partial<Record<keyof StatedAvailability, unknown>> = { ...report, remark: tidyRemark(report.remark) }
  const fields = Object.keys(current) as (keyof StatedAvailability)[]
  return fields.filter((field) => (sent[field] ?? null) !== null && JSON.stringify(sent[field]) !== JSON.stringify(current[field]))
}

function statementContext({ capacity }: ReportableOfferRow, statedAt: number, { today, calendar }: JudgeContext) {
  return { statedOn: calendar.dayOf(statedAt), today, capacity }
}

function toFault(fault: AvailabilityFault): Fault {
  return { ...fault, message: availabilityFaultMessage(fault) }
}

function refused(faults: Fault[]): Judged {
  return { state: 'refused', faults }
}
