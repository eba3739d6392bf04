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

/** What is the same over many rows is worked out once. */
export function createOfferMatcher(own: OwnOffers): OfferMatcher {
  const regionOf = regionFinder(own)
  const known = new Map<string, Match>()
  return (names) => {
    const key = JSON.stringify(names)
    const match = known.get(key) ?? matched(names, own, regionOf)
    known.set(key, match)
    return match
  }
}

interface Search {
  names: RowNames
  left: readonly MyOffer[]
  meanings: NameMeaning[]
  fault: NamingFault | null
}

function matched(names: RowNames, own: OwnOffers, regionOf: RegionFinder): Match {
  const byId = names.offerId ? own.offers.find(({ id }) => id === names.offerId) : undefined
  if (byId) return { state: 'found', offer: byId, meanings: [] }
  const ofProvider = offersOfProvider(names.provider, own)
  if (ofProvider === null) return { state: 'elsewhere', provider: names.provider ?? '' }
  const search: Search = { names, left: ofProvider, meanings: [], fault: names.offerId ? 'unknown-offer' : null }
  for (const narrow of [byRegion(regionOf), byCode(own.offers), byName, byLocation, byContract]) narrow(search)
  const fault = search.fault ?? (isNamed(names) ? null : 'nothing-named')
  const only = theOne(search.left)
  if (only && fault === null) return { state: 'found', offer: only, meanings: search.meanings }
  // What is still possible is the whole choice, unless nothing pointed anywhere.
  const possible = fault === null ? search.left : ofProvider
  const candidates = rankOffers(names, search.left, possible, regionOf)
  return { state: 'unsure', why: fault ?? 'several-offers', candidates, meanings: search.meanings }
}

/** Of several the one that the caller may state. */
function theOne(left: readonly MyOffer[]): MyOffer | null {
  const may = left.filter(({ mayReport }) => mayReport)
  const [only, ...more] = may.length > 0 ? may : left
  return only && more.length === 0 ? only : null
}

const SAME_NAME = 0.8

/** null: of an organisation that is not theirs. */
function offersOfProvider(written: string | undefined, { offers, organisationName }: OwnOffers): readonly MyOffer[] | null {
  if (!written) return offers
  const of = offers.filter(({ provider }) => alike(written, provider) >= SAME_NAME)
  if (of.length > 0) return of
  return alike(written, organisationName) >= SAME_NAME ? offers : null
}

/** Leaves what a name points at; with none left the fault stands, and nothing more is left out. */
function keep(search: Search, kept: readonly MyOffer[], fault: NamingFault): void {
  if (search.fault !== null) return
  if (kept.length === 0) search.fault = fault
  else search.left = kept
}

const byRegion = (regionOf: RegionFinder) => (search: Search) => {
  const written = search.names.region
  if (!written) return
  const region = regionOf(written)
  if (!region) return keep(search, [], 'unknown-region')
  if (plainWords(written).join('') !== plainWords(region.name).join('') || written.length < region.name.length)
    search.meanings.push({ field: 'region', column: 'region', value: region.name })
  const there = search.left.filter((offer) => offer.region.code === region.code)
  keep(search, there, 'no-offer-in-region')
}

const byCode = (own: readonly MyOffer[]) => (search: Search) => {
  const { names } = search
  const codes = [names.productCode, names.product, names.title].flatMap((text) => (text ? codesIn(text, own) : []))
  if (codes.length === 0 && !names.productCode) return
  const having = (offers: readonly MyOffer[]) => offers.filter(({ product }) => codes.some((code) => sameCode(code, product.code)))
  keep(search, having(search.left), having(own).length > 0 ? 'no-such-combination' : 'unknown-product')
}

/** A name beside a code that is known tells only which of several. */
function byName(search: Search): void {
  for (const column of ['title', 'product'] as const) {
    const written = search.names[column]
    if (!written || search.left.length === 1) continue
    const found = mostAlike(written, search.left)
    if (found.offers.length === 0) {
      if (!search.names.productCode && codesIn(written, search.left).length === 0) keep(search, [], 'unknown-product')
      continue
    }
    if (found.name !== null && search.fault === null) search.meanings.push({ field: 'product', column, value: found.name })
    keep(search, found.offers, 'unknown-product')
  }
}

const LIKE = 0.72
const AS_LIKE = 0.03

/** `name`: which one, when it is not literally so. */
export function mostAlike(written: string, offers: readonly MyOffer[]): { offers: MyOffer[]; name: string | null } {
  const scored = offers.map((offer) => ({ offer, ...bestName(written, offer) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best < LIKE) return { offers: [], name: null }
  const found = scored.filter(({ score }) => score >= best - AS_LIKE)
  const [first] = found
  return { offers: found.map(({ offer }) => offer), name: best < 1 ? (first?.name ?? null) : null }
}

function bestName(written: string, { title, product, category }: MyOffer): { name: string; score: number } {
  const names = [title, product.name, `${product.code} ${product.name}`, category?.name ?? '', (category?.name ?? '').replace(/ ?\(.*/, '')]
  return names.map((name) => ({ name, score: alike(written, name) })).reduce((best, one) => (one.score > best.score ? one : best))
}

function byLocation(search: Search): void {
  const written = search.names.location
  if (!written) return
  const scored = search.left.map((offer) => ({ offer, ...locationLikeness(written, offer) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored.filter(({ score }) => score === best && best >= SAME_NAME)
  if (found.length > 0 && best < 1 && search.fault === null)
    search.meanings.push({ field: 'location', column: 'location', value: found[0]?.name ?? '' })
  // Help that has no location of its own is often listed under the office.
  if (found.length === 0 && search.left.length === 1 && search.left[0]?.location === null) return
  keep(
    search,
    found.map(({ offer }) => offer),
    'unknown-location',
  )
}

function locationLikeness(written: string, { location }: MyOffer): { name: string; score: number } {
  if (!location) return { name: '', score: 0 }
  const names = [location.code, location.town, location.name, `${location.name} ${location.town}`]
  return names.map((name) => ({ name, score: alike(written, name) })).reduce((best, one) => (one.score > best.score ? one : best))
}

function byContract(search: Search): void {
  const written = search.names.contractNumber
  if (!written || search.left.length < 2) return
  const found = search.left.filter(({ contractNumber }) => plainWords(contractNumber).join('') === plainWords(written).join(''))
  if (found.length > 0) keep(search, found, 'several-offers')
}

function isNamed({ offerId, productCode, product, title, region, location }: RowNames): boolean {
  return [offerId, productCode, product, title, region, location].some(Boolean)
}
