/** Days and hours in letters, as people in the Netherlands read them. */
import type { Language } from '../contract/page.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const DAY = { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' } as const
const MONTH = { timeZone: 'Europe/Amsterdam', month: 'long', year: 'numeric' } as const
const HOUR = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hour12: false } as const

/** "3 december 2026"; an instant, or a bare day. */
export function dayIn(language: Language, moment: number | string): string {
  return new Intl.DateTimeFormat(locales[language], DAY).format(new Date(moment))
}

/** "december 2026", of `2026-12`. */
export function monthIn(language: Language, month: string): string {
  return new Intl.DateTimeFormat(locales[language], MONTH).format(new Date(`${month}-15`))
}

/** "3 december 2026 om 14.30 uur". */
export function momentIn(language: Language, instant: number): string {
  const hour = new Intl.DateTimeFormat(locales[language], HOUR).format(new Date(instant))
  const day = dayIn(language, instant)
  return language === 'nl' ? `${day} om ${hour.replace(':', '.')} uur` : `${day} at ${hour}`
}
