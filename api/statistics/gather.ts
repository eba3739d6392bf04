/** Adds offers up into groups: by one or two of the keys, and all together. An offer may fall in several groups, in all together once. */

import { addOffer, emptyTally, figuresOf, type GroupFigures, type Tally } from '../domain/bottleneck-figures.ts'
import type { BottleneckGroup } from '../domain/codes.ts'
import { cellNorm } from './cell-norm.ts'
import { groupCodes } from './group-codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import { type OfferFilter, offerFilter } from './offer-filter.ts'

export interface GatheredGroup {
  /** A code for each of the keys asked for, in that order. */
  codes: string[]
  figures: GroupFigures
}

export interface Gathered {
  groups: GatheredGroup[]
  overall: GroupFigures
}

export function gather(facts: OfferFacts, traits: OfferTraits, groupBy: readonly BottleneckGroup[], filter: OfferFilter): Gathered {
  const [first, second] = groupBy.map((name) => groupCodes(name, facts, traits, filter))
  const passes = offerFilter(facts, traits, filter)
  const width = second?.codes.length ?? 1
  // Only of groups with offers: most places stay empty.
  const tallies: Tally[] = []
  const overall = emptyTally()
  for (let row = 0; row < facts.offers.length; row += 1) {
    const offer = facts.offers[row] ?? 0
    if (!passes(row)) continue
    addRow(overall, facts, row)
    for (const one of first?.placesOf(row, offer) ?? []) {
      for (const other of second?.placesOf(row, offer) ?? ALONE) addRow(tallyAt(tallies, one * width + other), facts, row)
    }
  }
  const normOf = cellNorm(facts, traits, groupBy, filter)
  const groups = Object.entries(tallies).map(([key, tally]) => {
    const place = Number(key)
    const codes = [first?.codes[Math.floor(place / width)], second?.codes[place % width]].filter((code) => code !== undefined)
    return { codes, figures: figuresOf(tally, normOf(codes)) }
  })
  return { groups: groups.filter(({ codes }) => isOnePlace(traits, groupBy, codes)), overall: figuresOf(overall, normOf([])) }
}

/** An offer that serves two regions serves no municipality of the one in the other. */
function isOnePlace({ regionOf }: OfferTraits, groupBy: readonly BottleneckGroup[], codes: readonly string[]): boolean {
  const [region, municipality] = [codes[groupBy.indexOf('region')], codes[groupBy.indexOf('municipality')]]
  return region === undefined || municipality === undefined || regionOf.get(municipality) === region
}

const ALONE = [0]

function tallyAt(tallies: Tally[], place: number): Tally {
  const known = tallies[place]
  if (known) return known
  const made = emptyTally()
  tallies[place] = made
  return made
}

function addRow(tally: Tally, { status, freshness, startWaitWeeks, normWeeks, freePlaces }: OfferFacts, row: number): void {
  addOffer(tally, status[row] ?? 0, freshness[row] ?? 0, startWaitWeeks[row] ?? NONE, normWeeks[row] ?? NONE, freePlaces[row] ?? NONE)
}
