/** Which offers a question is about: the filters of the finder, over columns in memory, with the same meaning. */
import type { ChoiceName } from '../contract/facets.ts'
import { type ContractFit, freshnesses, statuses } from '../domain/codes.ts'
import { contractFit } from '../domain/contract-fit.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'

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

/** `row`: the place in the facts. `offer`: the place in the traits. */
type Test = (row: number, offer: number) => boolean

export function offerFilter(facts: OfferFacts, traits: OfferTraits, filter: OfferFilter): Test {
  const tests = [...choiceTests(facts, traits, filter), ...otherTests(facts, traits, filter)]
  return (row, offer) => tests.every((test) => test(row, offer))
}

function choiceTests(facts: OfferFacts, traits: OfferTraits, { choices }: OfferFilter): Test[] {
  return Object.entries(choices).map(([name, chosen]) => choiceTest(name as ChoiceName, new Set(chosen), facts, traits))
}

function choiceTest(name: ChoiceName, chosen: ReadonlySet<string>, facts: OfferFacts, traits: OfferTraits): Test {
  const isChosen = (code: string) => chosen.has(code)
  switch (name) {
    case 'status':
      return placed(statuses.map(isChosen), facts.status)
    case 'freshness':
      return placed(freshnesses.map(isChosen), facts.freshness)
    case 'category':
      return placed(traits.categories.map(isChosen), facts.category)
    case 'segment':
      return placed(traits.segments.map(isChosen), facts.category)
    case 'provider':
      return ofOffer(placed(traits.providers.map(isChosen), traits.provider))
    case 'region':
      return ofOffer(
        placed(
          traits.areas.map(({ regions }) => regions.some(isChosen)),
          traits.area,
        ),
      )
    case 'access':
      return (_, offer) => isChosen(traits.access[offer] ?? '')
    case 'scope':
      return (_, offer) => isChosen(traits.scope[offer] ?? '')
    case 'sector':
      return (_, offer) => (traits.sectors[offer] ?? []).some(isChosen)
    case 'form':
      return (_, offer) => (traits.forms[offer] ?? []).some(isChosen)
    case 'theme':
      return (_, offer) => (traits.themes[offer] ?? []).some(isChosen)
    case 'language':
      return (_, offer) => (traits.languages[offer] ?? []).some(isChosen)
  }
}

/** Looked up once per code instead of once per offer. */
function placed(isChosen: readonly boolean[], column: ArrayLike<number>): Test {
  return (row) => isChosen[column[row] ?? 0] ?? false
}

function ofOffer(test: Test): Test {
  return (_, offer) => test(offer, offer)
}

function otherTests(facts: OfferFacts, traits: OfferTraits, filter: OfferFilter): Test[] {
  const { maxWaitWeeks, age, visibleRegions, pointsWithin } = filter
  const tests: Test[] = fitTests(traits, filter)
  if (maxWaitWeeks !== undefined) {
    tests.push((row) => {
      const weeks = facts.startWaitWeeks[row] ?? NONE
      return weeks !== NONE && weeks <= maxWaitWeeks
    })
  }
  if (age !== undefined) tests.push((_, offer) => (traits.ageFrom[offer] ?? 0) <= age && age <= (traits.ageTo[offer] ?? 0))
  if (visibleRegions) {
    const visible = new Set(visibleRegions)
    tests.push((_, offer) => visible.has(traits.region[offer] ?? ''))
  }
  if (pointsWithin) {
    const near = new Set(pointsWithin)
    tests.push((_, offer) => {
      const point = traits.point[offer] ?? null
      return point === null || near.has(point)
    })
  }
  return tests
}

function fitTests(traits: OfferTraits, { municipality, contractFit: wanted }: OfferFilter): Test[] {
  if (municipality === undefined || !wanted || wanted.length === 0) return []
  const serves = traits.areas.map(({ municipalities }) => municipalities.has(municipality))
  return [
    (_, offer) => wanted.includes(contractFit(traits.access[offer] as 'individual' | 'open', serves[traits.area[offer] ?? 0] ?? false)),
  ]
}
