/**
 * What is known of every offer on one day, in columns: a hundred thousand offers are gathered in milliseconds, by any filter.
 * A number stands for a code by its place in its list; NONE where there is none.
 */
export const NONE = -1

/** One entry for each offer in force on the day, in all columns the same order. */
export interface OfferFacts {
  /** Amsterdam day; of today: at this moment, of a day gone by: as was known at its end. */
  day: string
  /** The offer's place in `OfferTraits`. */
  offers: Int32Array
  /** Places in `statuses`: effective, so stale and never are `unknown`. */
  status: Uint8Array
  /** Places in `freshnesses`. */
  freshness: Uint8Array
  /** Only with `open` and `waiting`, else NONE. */
  startWaitWeeks: Int16Array
  /** The offer's own norm on the day: of its kind of care in its contract's region; NONE without. */
  normWeeks: Int16Array
  freePlaces: Int32Array
  /** Place in `OfferTraits.categories`: the mapping of the day. */
  category: Uint16Array
}

/** What an offer is, today: the filters look at these, also for days gone by. */
export interface OfferTraits {
  ids: readonly string[]
  titles: readonly string[]
  categories: readonly string[]
  /** Of each of the categories. */
  segments: readonly string[]
  providers: readonly string[]
  /** Each distinct set of municipalities, and the regions they lie in. */
  areas: readonly { municipalities: ReadonlySet<string>; regions: readonly string[] }[]
  /** The region of each municipality. */
  regionOf: ReadonlyMap<string, string>
  provider: Int32Array
  area: Int32Array
  /** Of the contract. */
  region: readonly string[]
  sectors: readonly (readonly string[])[]
  forms: readonly (readonly string[])[]
  themes: readonly (readonly string[])[]
  languages: readonly (readonly string[])[]
  access: readonly string[]
  scope: readonly string[]
  ageFrom: Uint8Array
  ageTo: Uint8Array
  /** `pointKey` of where it is, as the finder measures it; null: at home or nowhere in particular. */
  point: readonly (string | null)[]
  /** Practice of one person, or a kind of care at a protected place: left out of open data. */
  isProtected: Uint8Array
}
