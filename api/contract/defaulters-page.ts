import type { Correction } from './correction.ts'
import type { Defaulter } from './defaulter.ts'
import type { Language } from './page.ts'

interface PageRegion {
  code: string
  name: string
}

/** What somebody would read who gets a reminder now. */
export interface LetterPreview {
  provider: { id: string; name: string }
  /** How many people of the provider get it. */
  people: number
  /** Rows in other regions, which the mail names and this page does not. */
  elsewhere: number
  language: Language
  subject: string
  text: string
}

/** The region's page of who is behind. */
export interface DefaultersPage {
  kind: 'defaulters'
  region: PageRegion
  /** To choose between. */
  regions: PageRegion[]
  defaulters: Defaulter[]
  /** Unanswered too long. */
  corrections: Correction[]
  /** Of the provider that was asked for, else of the first that can get one. */
  letter: LetterPreview | null
  done: { reminded: number; skipped: number } | null
  isNothingChosen: boolean
}
