/**
 * When providers are written to: on working days from seven in the morning to seven in the evening, Amsterdam time, so that
 * nobody finds a reminder of Saturday night on Monday. What falls outside waits for the next morning. Source: product.md
 * idea 1 (duties count working days), domain.md (herinnering).
 */
import type { WorkingCalendar } from './working-days.ts'

const FROM_HOUR = 7
const TO_HOUR = 19
const HOUR_MS = 3_600_000

export function isReminderHour(now: number, calendar: WorkingCalendar): boolean {
  const day = calendar.dayOf(now)
  const sinceMidnight = now - calendar.startOf(day)
  return calendar.isWorkingDay(day) && sinceMidnight >= FROM_HOUR * HOUR_MS && sinceMidnight < TO_HOUR * HOUR_MS
}
