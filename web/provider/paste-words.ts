/** What a row of a list says, in words of the page's language. */
import type { ImportRow, Recognition, RowProblem } from '../../api/contract/availability-import.ts'
import type { Language } from '../../api/contract/page.ts'
import { fullDay } from '../shared/dates.ts'
import type { GridText } from './text/grid-nl.ts'
import { problemsEn, recognitionsEn } from './text/paste-messages-en.ts'
import type { PasteText } from './text/paste-nl.ts'

export interface Words {
  text: PasteText
  grid: GridText
  language: Language
  locale: string
}

type Value = string | number | null | undefined

export function valueWords({ text, grid, locale }: Words, field: string, value: Value): string {
  if (value === null || value === undefined) return text.nothing
  if (field === 'intakeMode') return grid.modes[value] ?? String(value)
  if (field === 'stop.reason') return grid.reasons[value] ?? String(value)
  if (field === 'stop.until') return fullDay(locale, String(value))
  return String(value)
}

export interface Said {
  words: string
  /** Only there in Dutch. */
  isDutch: boolean
}

export function problemWords({ language, text }: Words, { code, field, message }: RowProblem): Said {
  const known = language === 'en' ? problemsEn[code] : undefined
  if (known === undefined) return { words: message, isDutch: language === 'en' }
  const title = text.fields[field]
  return { words: title ? `${title}: ${known}` : known, isDutch: false }
}

export function recognitionWords(words: Words, { field, written, value, because, message }: Recognition): Said {
  const known = words.language === 'en' ? recognitionsEn[because] : undefined
  if (known === undefined) return { words: message, isDutch: words.language === 'en' }
  const shown = valueWords(words, field, value)
  return { words: written === null ? `${shown}: ${known}.` : `“${written}” read as ${shown}: ${known}.`, isDutch: false }
}

/** What another stored meanwhile, in short. */
export function currentWords(words: Words, { current, changes }: ImportRow): string {
  if (!current) return ''
  const fields =
    changes.length > 0 ? changes.map(({ field, from }) => [field, from] as const) : [['startWaitWeeks', current.startWaitWeeks] as const]
  return fields.map(([field, value]) => `${words.text.fields[field] ?? field} ${valueWords(words, field, value)}`).join(', ')
}
