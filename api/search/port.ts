/** What the finder asks of a search engine. Two adapters hold to it: Meilisearch and SQLite; one contract suite checks both. */
import type { ChoiceName, FacetName } from '../contract/facets.ts'
import type { ContractFit, EngineName, Sort } from '../domain/codes.ts'
import type { OfferDocument } from './document.ts'

export interface SearchRequest {
  /** Concept codes, care before need; matched on `kindConcepts`, then `generalConcepts`, then `relatedConcepts`. */
  concepts: readonly string[]
  /** Words searched as text. */
  freeWords: readonly string[]
  /** Per choice facet the chosen codes (one of them is enough). */
  choices: Partial<Record<ChoiceName, readonly string[]>>
  maxWaitWeeks?: number
  age?: number
  /** The paying municipality; without it every contract fit is unknown and `contractFit` stays empty. */
  municipality?: string
  contractFit: readonly ContractFit[]
  /** Product codes with their region, from the search box: `JZ12:45N20`. */
  products: readonly string[]
  /** Points (see OfferDocument.point) within the chosen radius; offers without a point always pass. */
  pointsWithin?: readonly string[]
  /** For the cumulative radius counts: per bucket the points within it. */
  pointsPerRadius?: readonly { radiusKm: number; points: readonly string[] }[]
  /** Only offers that are in time (OfferDocument.inTime): for the wider searches. */
  onlyInTime?: boolean
  /** Only offers that take in and state weeks (status open or waiting): for "the earliest". */
  onlyWithWait?: boolean
  /** Regions (of the contract) the caller may see; absent: all. */
  visibleRegions?: readonly string[]
  sort: Sort
  /** Kilometres from `near` per point; needed for `sort: distance`, and breaks ties otherwise. */
  distanceOf?: ReadonlyMap<string, number>
  page: number
  pageSize: number
  facets: readonly FacetName[]
  /** Milliseconds the engine may take before the caller turns elsewhere. */
  timeoutMs?: number
}

type BoundedFacet = 'maxWaitWeeks' | 'radiusKm'

export interface SearchHits {
  /** This page, in order. */
  ids: string[]
  total: number
  /** How many of them are in time; counted along in the same query. */
  inTime: number
  /** Per facet, per value; `maxWaitWeeks` and `radiusKm` are cumulative; zero counts may be left out. */
  counts: Partial<Record<FacetName, Record<string, number>>>
  /** Of a facet with one upper bound: how many there are without it; where it is counted and a bound is chosen. */
  unbounded: Partial<Record<BoundedFacet, number>>
  /** Words of the document that matched, per id and attribute, for highlighting. */
  matches?: Record<string, Record<string, string[]>>
}

export interface SearchEngine {
  readonly name: EngineName
  search(request: SearchRequest): Promise<SearchHits>
  /** Several at once, in one call to the engine: for alternatives and bench. Only `total` and up to `pageSize` ids matter. */
  searchMany(requests: readonly SearchRequest[]): Promise<SearchHits[]>
  upsert(documents: readonly OfferDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Fills a second index from the stream and swaps it in; what was upserted meanwhile is not lost (the drain repeats it). */
  rebuild(documents: Iterable<readonly OfferDocument[]>): Promise<void>
  isHealthy(): Promise<boolean>
}

/** The engine is away, slow or has lost its index; the finder turns to the other one. */
export class EngineUnavailable extends Error {}
