/** A letter in its two forms, made from the same parts so that they cannot differ: HTML, and text for who reads without. */
import type { Language } from '../contract/page.ts'
import { htmlOf } from './letter-html.ts'
import { textOf } from './letter-text.ts'
import { oneLine } from './one-line.ts'

export type LetterPart = string | { list: readonly string[] } | { label: string; url: string }

export interface Letter {
  kind: string
  language: Language
  subject: string
  text: string
  html: string
}

export interface LetterDraft {
  kind: string
  language: Language
  /** Says what it is about and of nobody whom: a subject shows on a locked phone. */
  subject: string
  parts: readonly LetterPart[]
}

const closings: Record<Language, string> = {
  nl: 'Deze mail is automatisch gemaakt door Plekwijzer.',
  en: 'This message was made automatically by Plekwijzer.',
}

/** Whatever a value holds, it ends up as one line of plain words: here, so that no letter can forget it. */
export function writeLetter({ kind, language, subject, parts }: LetterDraft): Letter {
  const clean = [...parts, closings[language]].map(cleaned)
  return { kind, language, subject: oneLine(subject), text: textOf(clean), html: htmlOf(language, oneLine(subject), clean) }
}

function cleaned(part: LetterPart): LetterPart {
  if (typeof part === 'string') return oneLine(part)
  if ('list' in part) return { list: part.list.map(oneLine) }
  return { label: oneLine(part.label), url: part.url }
}
