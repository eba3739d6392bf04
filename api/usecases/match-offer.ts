/**
 * Which of the own offers a row of somebody's list is about: by what it names, one after the other, until one is left. What is
 * only like a name is shown; where more are left, or none, the person chooses.
 */
import type { NamingFault } from '../contract/availability-import-texts.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import { alike } from '../domain/alike.ts'
import type { NamingColumn } from '../domain/column-heading.ts'
import { plainWords } from '../domain/plain-text.ts'
import type { NamedRegion } from '../domain/region-name.ts'
import { codesIn, sameCode } from './offer-codes.ts'
import { type Likenesses, type OfferNames, offerNames } from './offer-names.ts'
import { rankOffers } from './rank-offers.ts'
import { type RegionFinder, regionFinder } from './region-finder.ts'

export type RowNames = Partial<Record<NamingColumn, string>>

/** What was taken for something that it is not literally. */
export interface NameMeaning {
  field: 'product' | 'region' | 'location'
  column: NamingColumn
  value: string
}

export type Match =
  | { state: 'found'; offer: MyOffer; meanings: NameMeaning[] }
  | { state: 'unsure'; why: NamingFault; candidates: MyOffer[]; meanings: NameMeaning[] }
  | { state: 'elsewhere'; provider: string }

export type OfferMatcher = (names: RowNames) => Match

export interface OwnOffers {
  offers: readonly MyOffer[]
  organisationName: string
  regions: readonly NamedRegion[]
}

export interface KnownOffers extends OwnOffers {
  /** Places in `offers`. */
  all: readonly number[]
  names: OfferNames
  /** By code, as `sameCode` writes it. */
  byCode: ReadonlyMap<string, ReadonlySet<number>>
  byRegion: ReadonlyMap<string, ReadonlySet<number>>
  regionOf: RegionFinder
}

export function knownOffers(own: OwnOffers): KnownOffers {
  const { offers } = own
  const by = (keyOf: (offer: MyOffer) => string) => {
    const places = new Map<string, Set<number>>()
    for (const [place, offer] of offers.entries()) places.set(keyOf(offer), (places.get(keyOf(offer)) ?? new Set()).add(place))
    return places
  }
  return {
    ...own,
    all: offers.map((_, place) => place),
    names: offerNames(offers),
    byCode: by(({ product }) => sameCode(product.code)),
    byRegion: by(({ region }) => region.code),
    regionOf: regionFinder(own),
  }
}

/** What is the same over many rows is worked out once. */
export function createOfferMatcher(known: KnownOffers): OfferMatcher {
  const matches = new Map<string, Match>()
  return (names) => {
    const key = JSON.stringify(names)
    const match = matches.get(key) ?? matched(names, known)
    matches.set(key, match)
    return match
  }
}

interface Search {
  names: RowNames
  known: KnownOffers
  left: readonly number[]
  meanings: NameMeaning[]
  fault: NamingFault | null
}

function matched(names: RowNames, known: KnownOffers): Match {
  const byId = names.offerId ? known.offers.find(({ id }) => id === names.offerId) : undefined
  if (byId) return { state: 'found', offer: byId, meanings: [] }
  const ofProvider = offersOfProvider(names.provider, known)
  if (ofProvider === null) return { state: 'elsewhere', provider: names.provider ?? '' }
  const search: Search = { names, known, left: ofProvider, meanings: [], fault: names.offerId ? 'unknown-offer' : null }
  for (const narrow of [byRegion, byCode, byName, byLocation, byContract]) narrow(search)
  const fault = search.fault ?? (isNamed(names) ? null : 'nothing-named')
  const only = theOne(search)
  if (only && fault === null) return { state: 'found', offer: only, meanings: search.meanings }
  // What is still possible is the whole choice, unless nothing pointed anywhere.
  const candidates = rankOffers(names, known, search.left, fault === null ? search.left : ofProvider)
  return { state: 'unsure', why: fault ?? 'several-offers', candidates, meanings: search.meanings }
}

/** Of several the one that the caller may state. */
function theOne({ left, known }: Search): MyOffer | null {
  const offers = left.flatMap((place) => known.offers[place] ?? [])
  const may = offers.filter(({ mayReport }) => mayReport)
  const [only, ...more] = may.length > 0 ? may : offers
  return only && more.length === 0 ? only : null
}

const SAME_NAME = 0.8

/** null: of an organisation that is not theirs. */
function offersOfProvider(written: string | undefined, { all, names, organisationName }: KnownOffers): readonly number[] | null {
  if (!written) return all
  const { scores } = names.provider(written)
  const of = all.filter((place) => (scores[place] ?? 0) >= SAME_NAME)
  if (of.length > 0) return of
  return alike(written, organisationName) >= SAME_NAME ? all : null
}

/** Leaves what a name points at; with none left the fault stands, and nothing more is left out. */
function keep(search: Search, pointedAt: ReadonlySet<number>, fault: NamingFault): void {
  if (search.fault !== null) return
  const kept = search.left.filter((place) => pointedAt.has(place))
  if (kept.length === 0) search.fault = fault
  else search.left = kept
}

const NONE: ReadonlySet<number> = new Set()

function byRegion(search: Search): void {
  const written = search.names.region
  if (!written) return
  const region = search.known.regionOf(written)
  if (!region) {
    keep(search, NONE, 'unknown-region')
    return
  }
  if (plainWords(written).join('') !== plainWords(region.name).join('') || written.length < region.name.length)
    search.meanings.push({ field: 'region', column: 'region', value: region.name })
  keep(search, search.known.byRegion.get(region.code) ?? NONE, 'no-offer-in-region')
}

function byCode(search: Search): void {
  const { names, known } = search
  const codes = [names.productCode, names.product, names.title].flatMap((text) => (text ? codesIn(text, known.byCode) : []))
  if (codes.length === 0 && !names.productCode) return
  const sets = codes.flatMap((code) => known.byCode.get(code) ?? [])
  const having = sets.length > 1 ? new Set(sets.flatMap((places) => [...places])) : (sets[0] ?? NONE)
  keep(search, having, having.size > 0 ? 'no-such-combination' : 'unknown-product')
}

/** A name beside a code that is known tells only which of several. */
function byName(search: Search): void {
  const { names, known } = search
  for (const column of ['title', 'product'] as const) {
    const written = names[column]
    if (!written || search.left.length === 1) continue
    const found = mostAlike(known.names.care(written), search.left)
    if (found.places.length > 0) {
      if (found.name !== null && search.fault === null) search.meanings.push({ field: 'product', column, value: found.name })
      keep(search, new Set(found.places), 'unknown-product')
    } else if (!names.productCode && codesIn(written, known.byCode).length === 0) {
      keep(search, NONE, 'unknown-product')
    }
  }
}

const LIKE = 0.72
const AS_LIKE = 0.03

/** `name`: which one, when it is not literally so. */
function mostAlike({ scores, nameAt }: Likenesses, left: readonly number[]): { places: number[]; name: string | null } {
  const best = highest(scores, left)
  if (best < LIKE) return { places: [], name: null }
  const places = left.filter((place) => (scores[place] ?? 0) >= best - AS_LIKE)
  return { places, name: best < 1 ? nameAt(places[0] ?? -1) : null }
}

function highest(scores: Float32Array, places: readonly number[]): number {
  let most = 0
  for (const place of places) most = Math.max(most, scores[place] ?? 0)
  return most
}

export function isNamedLike({ names, all }: KnownOffers, written: string): boolean {
  return mostAlike(names.care(written), all).places.length > 0
}

function byLocation(search: Search): void {
  const written = search.names.location
  if (!written) return
  const { scores, nameAt } = search.known.names.place(written)
  const best = highest(scores, search.left)
  // Help that has no location of its own is often listed under the office.
  const [only = -1, ...more] = search.left
  if (best < SAME_NAME && more.length === 0 && search.known.offers[only]?.location === null) return
  const there = best < SAME_NAME ? [] : search.left.filter((place) => scores[place] === best)
  if (there.length > 0 && best < 1 && search.fault === null)
    search.meanings.push({ field: 'location', column: 'location', value: nameAt(there[0] ?? -1) })
  keep(search, new Set(there), 'unknown-location')
}

function byContract(search: Search): void {
  const written = search.names.contractNumber
  if (!written || search.left.length < 2) return
  const isSame = (place: number) => plainWords(search.known.offers[place]?.contractNumber ?? '').join('') === plainWords(written).join('')
  const under = new Set(search.left.filter(isSame))
  if (under.size > 0) keep(search, under, 'several-offers')
}

function isNamed({ offerId, productCode, product, title, region, location }: RowNames): boolean {
  return [offerId, productCode, product, title, region, location].some(Boolean)
}
