/**
 * "Klopt dit niet?": a referrer says by code what is different; the provider hears of it and mends it or answers by code.
 * Unanswered after five working days the region manager sees it. Never public, never with text. Source: issue 4.
 */
import { addWorkingDays, nextDay, type WorkingCalendar } from './working-days.ts'

const ANSWER_WITHIN_WORKING_DAYS = 5

/** The instant after the last of those days. */
export function correctionEscalatesAt(reportedAt: number, calendar: WorkingCalendar): number {
  return calendar.startOf(nextDay(addWorkingDays(calendar.dayOf(reportedAt), ANSWER_WITHIN_WORKING_DAYS, calendar)))
}
