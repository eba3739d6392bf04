/**
 * Which offers a question is about: the filters of the finder, over columns in memory, with the same meaning
 * (`api/search/sqlite-tests.ts`). What an offer is, is looked at once for all days of a question.
 */
import type { ChoiceName } from '../contract/facets.ts'
import { type Access, type ContractFit, freshnesses, statuses } from '../domain/codes.ts'
import { contractFit } from '../domain/contract-fit.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import { type TraitColumn, type TraitName, traitColumn } from './trait-columns.ts'

/** Crosses to the worker thread: plain values only. */
export interface OfferFilter {
  choices: Partial<Record<ChoiceName, readonly string[]>>
  maxWaitWeeks?: number
  age?: number
  /** The paying municipality, for the fit. */
  municipality?: string
  contractFit?: readonly ContractFit[]
  /** Point keys within the radius; what is nowhere in particular always passes. */
  pointsWithin?: readonly string[]
  /** Regions (of the contract) that may be seen; absent: all. */
  visibleRegions?: readonly string[]
}

/** A column, and per value that occurs in it 1 when it passes: a loop this plain runs at the speed of memory. */
interface ColumnTest {
  places: ArrayLike<number>
  passes: Uint8Array
}

/** `row`: the place in the facts. */
export function offerFilter(facts: OfferFacts, traits: OfferTraits, filter: OfferFilter): (row: number) => boolean {
  const mask = maskOfRows(facts, traitMask(traits, filter))
  for (const test of factTests(facts, traits, filter)) keepPassing(mask, test)
  return (row) => mask[row] === 1
}

/** `Uint8Array.from` with a function takes sixty times as long: 6 ms instead of 0.1 for a hundred thousand. */
function maskOfRows({ offers }: OfferFacts, isGoodOffer: Uint8Array): Uint8Array {
  const mask = new Uint8Array(offers.length)
  for (let row = 0; row < mask.length; row += 1) mask[row] = isGoodOffer[offers[row] ?? 0] ?? 0
  return mask
}

function keepPassing(mask: Uint8Array, { places, passes }: ColumnTest): void {
  for (let at = 0; at < mask.length; at += 1) if (passes[places[at] ?? 0] !== 1) mask[at] = 0
}

const masks = new WeakMap<OfferFilter, { traits: OfferTraits; mask: Uint8Array }>()

function traitMask(traits: OfferTraits, filter: OfferFilter): Uint8Array {
  const known = masks.get(filter)
  if (known?.traits === traits) return known.mask
  const mask = new Uint8Array(traits.ids.length).fill(1)
  for (const test of traitTests(traits, filter)) keepPassing(mask, test)
  masks.set(filter, { traits, mask })
  return mask
}

/** The other choices are of the day; of a new one the compiler says so, until it is in one of the two. */
const traitOf = {
  region: 'regions',
  sector: 'sectors',
  form: 'forms',
  access: 'access',
  scope: 'scope',
  language: 'languages',
  theme: 'themes',
  provider: 'provider',
} as const satisfies Record<Exclude<ChoiceName, 'status' | 'freshness' | 'category' | 'segment'>, TraitName>
const traitChoices = Object.keys(traitOf) as (keyof typeof traitOf)[]

function traitTests(traits: OfferTraits, filter: OfferFilter): ColumnTest[] {
  const { choices, visibleRegions } = filter
  return [
    ...traitChoices.flatMap((name) => amongTest(traitColumn(traits, traitOf[name]), choices[name])),
    ...amongTest(traitColumn(traits, 'contractRegion'), visibleRegions),
    ...ageTests(traits, filter),
    ...fitTests(traits, filter),
    ...radiusTests(traits, filter),
  ]
}

function amongTest({ places, sets }: TraitColumn, chosen: readonly string[] | undefined): ColumnTest[] {
  if (!chosen) return []
  const wanted = new Set(chosen)
  return [{ places, passes: Uint8Array.from(sets, (codes) => Number(codes.some((code) => wanted.has(code)))) }]
}

const OLDEST = 255

function ageTests({ ageFrom, ageTo }: OfferTraits, { age }: OfferFilter): ColumnTest[] {
  if (age === undefined) return []
  const passes = (isGood: (bound: number) => boolean) => Uint8Array.from({ length: OLDEST + 1 }, (_, bound) => Number(isGood(bound)))
  return [
    { places: ageFrom, passes: passes((from) => from <= age) },
    { places: ageTo, passes: passes((to) => age <= to) },
  ]
}

/** Access and service area decide together, so each offer has an answer of its own. */
function fitTests(traits: OfferTraits, { municipality, contractFit: wanted }: OfferFilter): ColumnTest[] {
  if (municipality === undefined || !wanted || wanted.length === 0) return []
  const serves = traits.areas.map(({ municipalities }) => municipalities.has(municipality))
  const isFit = (offer: number) => wanted.includes(contractFit(traits.access[offer] as Access, serves[traits.area[offer] ?? 0] ?? false))
  return [{ places: Uint8Array.from(traits.ids, (_, offer) => Number(isFit(offer))), passes: Uint8Array.of(0, 1) }]
}

function radiusTests(traits: OfferTraits, { pointsWithin }: OfferFilter): ColumnTest[] {
  if (!pointsWithin) return []
  const near = new Set(pointsWithin)
  const { places, sets } = traitColumn(traits, 'point')
  return [{ places, passes: Uint8Array.from(sets, ([point]) => Number(point === undefined || near.has(point))) }]
}

function factTests(facts: OfferFacts, traits: OfferTraits, { choices, maxWaitWeeks }: OfferFilter): ColumnTest[] {
  const among = (places: ArrayLike<number>, codes: readonly string[], chosen: readonly string[] | undefined): ColumnTest[] =>
    chosen ? [{ places, passes: Uint8Array.from(codes, (code) => Number(chosen.includes(code))) }] : []
  return [
    ...among(facts.status, statuses, choices.status),
    ...among(facts.freshness, freshnesses, choices.freshness),
    ...among(facts.category, traits.categories, choices.category),
    ...among(facts.category, traits.segments, choices.segment),
    ...waitTest(facts, maxWaitWeeks),
  ]
}

function waitTest({ startWaitWeeks }: OfferFacts, most: number | undefined): ColumnTest[] {
  if (most === undefined) return []
  const isInTime = (weeks: number) => weeks !== NONE && weeks <= most
  return [{ places: Uint8Array.from(startWaitWeeks, (weeks) => Number(isInTime(weeks))), passes: Uint8Array.of(0, 1) }]
}
