/** A day of the calendar, written `2026-11-20`. */
export function isDay(written: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(written)
}
