const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

/** As Excel reads it in the Netherlands: `2026-11-18 10:30`, local time. */
export function amsterdamMoment(instant: string): string {
  return written.format(new Date(instant))
}
