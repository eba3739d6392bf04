import type { Correction } from './correction.ts'
import type { Defaulter } from './defaulter.ts'

interface PageRegion {
  code: string
  name: string
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
  done: { reminded: number; skipped: number } | null
  isNothingChosen: boolean
}
