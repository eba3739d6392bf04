/** What the finder's use cases need of the world; `api/deps.ts` fills it in, tests too. */
import type { Database } from '../../db/client.ts'
import type { EngineName } from '../domain/codes.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import type { Interpretation } from '../search/interpretation.ts'
import type { SearchHits, SearchRequest } from '../search/port.ts'
import type { Nearness } from './nearness.ts'
import type { ReadOffer } from './offer-card.ts'
import type { Reference } from './reference.ts'

interface FinderEngine {
  search(request: SearchRequest): Promise<{ hits: SearchHits; engine: EngineName }>
  searchMany(requests: readonly SearchRequest[]): Promise<{ hits: SearchHits[]; engine: EngineName }>
}

export interface FinderDeps {
  db: Database
  now(): number
  calendar: WorkingCalendar
  engine: FinderEngine
  reference(): Reference
  /** What a caller may know of it. */
  referenceFor(visibleRegions: readonly string[] | undefined): Reference
  interpret(text: string, options: { exact: boolean; visibleRegions?: readonly string[] }): Interpretation
  /** In the order of the ids; unknown ones are left out. */
  readOffers(ids: readonly string[]): ReadOffer[]
  nearnessOf(near: string): Nearness | null
}
