/** The kinds of search of search-limits.md, as addresses of the finder; many of each, so that no one answer decides. */
import type { Reference } from '../../api/usecases/reference.ts'

export const queryKinds = ['a', 'b', 'c', 'd'] as const
export type QueryKind = (typeof queryKinds)[number]

export const kindNames: Record<QueryKind, string> = {
  a: 'a: regio, segment, binnen 4 weken, snelste start',
  b: 'b: een of twee woorden met typefout, regio',
  c: 'c: gemeente, leeftijd, vorm, dichtbij',
  d: 'd: vier filters gekozen',
}

const SETS = 60
const EIGHT_FACETS = ['status', 'category', 'sector', 'segment', 'region', 'form', 'freshness', 'maxWaitWeeks']

export function addressesOf(kind: QueryKind, reference: Reference): string[] {
  return Array.from({ length: SETS }, (_, at) => makers[kind](at, reference))
}

const makers: Record<QueryKind, (at: number, reference: Reference) => string> = {
  a: (at, reference) =>
    address([
      ['region', region(at, reference)],
      ['segment', segment(at)],
      ['maxWaitWeeks', '4'],
      ['sort', 'wait'],
      ...faceted(EIGHT_FACETS),
    ]),
  b: (at, reference) => address([['q', misspelt(at)], ['region', region(at, reference)], ...faceted(EIGHT_FACETS)]),
  c: (at, reference) => {
    const code = [...reference.municipalities.keys()][(at * 7) % reference.municipalities.size] ?? ''
    return address([
      ['municipality', code],
      ['near', code],
      ['radiusKm', '25'],
      ['age', String(4 + (at % 14))],
      ['form', form(at)],
      ['facets', 'status'],
    ])
  },
  d: (at, reference) =>
    address([
      ['region', region(at, reference)],
      ['segment', segment(at)],
      ['form', form(at)],
      ['status', 'open'],
      ['status', 'waiting'],
      ...faceted(['region', 'segment', 'form', 'status']),
    ]),
}

const WORDS = [
  'autsime',
  'pleegzrog',
  'gezinshius',
  'dyselxie',
  'angst',
  'trauma',
  'dagbehandelling',
  'ambulante begelieding',
  'eetstoornis',
  'logeren',
  'verslavng',
  'depresie',
]

function misspelt(at: number): string {
  const second = at % 3 === 0 ? ` ${WORDS[(at + 5) % WORDS.length]}` : ''
  return `${WORDS[at % WORDS.length]}${second}`
}

const region = (at: number, reference: Reference) => [...reference.regions.keys()][at % reference.regions.size] ?? ''
const segment = (at: number) => String(1 + (at % 5))
const form = (at: number) => ['home', 'ambulatory', 'day', 'residential'][at % 4] ?? 'home'
const faceted = (names: readonly string[]) => names.map((name) => ['facets', name] as [string, string])
const address = (pairs: [string, string][]) => `/api/v1/offers?${new URLSearchParams(pairs)}`
