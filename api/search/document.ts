/** What the index holds of an offer: only what is searched, filtered, sorted or counted. Built from the current row and `now`. */
import type { Access, Freshness, Scope, Segment, Status } from '../domain/codes.ts'

export interface OfferDocument {
  id: string
  // searched, in this order of weight
  kindConcepts: string[]
  generalConcepts: string[]
  title: string
  categoryName: string
  relatedConcepts: string[]
  themeNames: string[]
  productName: string
  productCode: string
  providerName: string
  town: string
  specialisms: string[]
  description: string
  // filtered and counted
  category: string
  segment: Segment
  sectors: string[]
  forms: string[]
  themes: string[]
  languages: string[]
  access: Access
  scope: Scope
  provider: string
  /** `JZ12:45N20` */
  product: string
  /** Regions it serves. */
  regions: string[]
  /** Municipalities it serves. */
  municipalities: string[]
  /** Region of its contract: decides who may see it. */
  contractRegion: string
  ageFrom: number
  ageTo: number
  /** `52.304,5.625`, three decimals (about 100 m); the town's for protected places; null without location. */
  point: string | null
  status: Status
  freshness: Freshness
  /** `isInTime` of domain/norm.ts with the norm of its category and contract region. */
  inTime: boolean
  // sorted
  statusRank: number
  /** Only with status open or waiting. */
  startWaitWeeks: number | null
  freshnessRank: number
  /** UTC milliseconds; 0 when never. */
  checkedAt: number
}
