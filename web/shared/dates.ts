/** Days and hours as people in the Netherlands read them; the browser's own locale or time zone never decides. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let known = formats.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Amsterdam', ...options })
    formats.set(key, known)
  }
  return known
}

/** `2027-03-01`, the Amsterdam day of an instant; a bare day stays what it is. */
export function dayOf(moment: number | string): string {
  if (typeof moment === 'string' && moment.length === 10) return moment
  return format('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment))
}

export function daysBetween(earlier: number | string, later: number | string): number {
  return Math.round((Date.parse(dayOf(later)) - Date.parse(dayOf(earlier))) / 86_400_000)
}

/** "3 augustus", with the year only when it is another one than now. */
export function longDay(locale: string, moment: number | string, now: number): string {
  const sameYear = dayOf(moment).slice(0, 4) === dayOf(now).slice(0, 4)
  return format(locale, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at(moment))
}

export function fullDay(locale: string, moment: number | string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at(moment))
}

export function shortDay(locale: string, moment: number | string): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at(moment))
}

/** "11.30" in Dutch, "11:30" in English. */
export function hour(locale: string, moment: number | string): string {
  const words = format(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at(moment))
  return locale === 'nl-NL' ? words.replace(':', '.') : words
}

export function shortMonth(locale: string, moment: number | string): string {
  return format(locale, { month: 'short' }).format(at(moment)).replace('.', '')
}

export function monthAndYear(locale: string, moment: number | string): string {
  return format(locale, { month: 'long', year: 'numeric' }).format(at(moment))
}

/** Noon keeps a bare day on its own date in Amsterdam. */
function at(moment: number | string): Date {
  return new Date(typeof moment === 'string' && moment.length === 10 ? `${moment}T12:00:00Z` : moment)
}
