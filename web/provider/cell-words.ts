/** What stands in a cell, in words. */
import { fullDay } from '../shared/dates.ts'
import type { GridText } from './text/grid-nl.ts'
import type { GridField } from './typed.ts'

export function cellWords(text: GridText, locale: string, field: GridField, value: string): string {
  if (value === '') return text.nothing
  if (field === 'intakeMode') return text.modes[value] ?? value
  if (field === 'stop.reason') return text.reasons[value] ?? value
  if (field === 'stop.until') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? fullDay(locale, value) : value
  return value
}

/** One cell has one id, so that a fault can lead to it. */
export function cellId(offerId: string, field: GridField): string {
  return `vak-${offerId}-${field.replace('.', '-')}`
}
