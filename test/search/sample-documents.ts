/** A few hundred documents, the same every time, with every value that matters and plenty of ties. */

import { accesses, forms, freshnesses, languages, scopes, sectors, segments, statuses } from '../../api/domain/codes.ts'
import { statusRank } from '../../api/domain/status.ts'
import type { OfferDocument } from '../../api/search/document.ts'

export const sampleRegions = ['JZ01', 'JZ12', 'JZ13', 'JZ14']
export const sampleMunicipalities = Array.from({ length: 12 }, (_, at) => `GM${String(200 + at).padStart(4, '0')}`)
export const samplePoints = Array.from({ length: 20 }, (_, at) => `52.${100 + 7 * at},5.${900 - 11 * at}`)
export const sampleConcepts = ['autisme', 'angst', 'pleegzorg', 'dagbesteding', 'basis-ggz', 'basis']
export const sampleCategories = ['gezinshuis', 'basis-ggz', 'pleegzorg', 'dagbehandeling', 'crisis-bed']
export const sampleThemes = ['autisme', 'angst', 'trauma']
export const sampleProviders = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6']

export function sampleDocuments(count: number): OfferDocument[] {
  const next = createRandom(7)
  return Array.from({ length: count }, (_, at) => sampleDocument(at, next))
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

function sampleDocument(at: number, next: (below: number) => number): OfferDocument {
  const one = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value
  const some = <Value>(values: readonly Value[], most: number): Value[] => [
    ...new Set(Array.from({ length: next(most + 1) }, () => one(values))),
  ]
  const status = one(statuses)
  const startWaitWeeks = status === 'open' ? next(3) : status === 'waiting' ? 3 + next(30) : null
  const freshness = status === 'unknown' ? one(freshnesses.slice(2)) : one(freshnesses.slice(0, 2))
  const municipalities = [one(sampleMunicipalities), ...some(sampleMunicipalities, 4)]
  const ageFrom = next(12)
  const category = one(sampleCategories)
  return {
    id: `offer-${String(at).padStart(4, '0')}`,
    kindConcepts: some(sampleConcepts, 2),
    generalConcepts: some(sampleConcepts, 2),
    title: `${one(['Wonen', 'Samen', 'Behandeling', 'Coaching'])} met ${one(['paarden', 'muziek', 'zorgvuldigheid'])}`,
    categoryName: `Soort ${category}`,
    relatedConcepts: some(sampleConcepts, 2),
    themeNames: some(['Autisme', 'Angst'], 2),
    productName: `Product ${next(9)}`,
    productCode: `45N${next(9)}0`,
    providerName: `${one(['De Brug', 'Het Kompas', 'Zonnebloem'])} ${at % 5}`,
    town: one(['Ermelo', 'Harderwijk', "'s-Hertogenbosch"]),
    specialisms: [],
    description: one(['Rustig begin en veel buiten.', 'Met café en muziek.', 'Zonder poespas.']),
    category,
    segment: one(segments),
    sectors: [one(sectors), ...some(sectors, 2)].filter(isFirst),
    forms: some(forms, 3),
    themes: some(sampleThemes, 2),
    languages: ['nl', ...some(languages, 2)].filter(isFirst),
    access: one(accesses),
    scope: one(scopes),
    provider: one(sampleProviders),
    product: `${one(sampleRegions)}:45N${next(9)}0`,
    regions: [one(sampleRegions), ...some(sampleRegions, 2)].filter(isFirst),
    municipalities: municipalities.filter(isFirst),
    contractRegion: one(sampleRegions),
    ageFrom,
    ageTo: ageFrom + next(12),
    point: next(5) === 0 ? null : one(samplePoints),
    status,
    freshness,
    inTime: startWaitWeeks !== null && startWaitWeeks < 9,
    statusRank: statusRank[status],
    startWaitWeeks,
    freshnessRank: freshnesses.indexOf(freshness),
    checkedAt: 1_700_000_000_000 + at * 3_600_000,
  }
}

function isFirst<Value>(value: Value, at: number, all: Value[]): boolean {
  return all.indexOf(value) === at
}
