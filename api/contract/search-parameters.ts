/** Every parameter of GET /offers, declared once: validation, openapi.json and the page address read this list. */
import { sorts } from '../domain/codes.ts'
import { type FacetName, facetNames, facets } from './facets.ts'

const MOST_TEXT_CHARACTERS = 200
const MOST_PAGE_SIZE = 100
export const PAGE_SIZE = 20
const MOST_PAGES = 500
const MOST_RADIUS_KM = 300
const OLDEST_AGE = 27

interface ParameterText {
  title: string
  description: string
}

export type Parameter = ParameterText &
  (
    | { kind: 'text'; mostCharacters: number }
    | { kind: 'flag' }
    | { kind: 'whole'; least: number; most: number; standard?: number }
    | { kind: 'kilometres'; most: number }
    /** A closed list of codes; `isRepeatable` ones may come more than once. */
    | { kind: 'code'; values: readonly string[]; isRepeatable: boolean }
    /** A code that the reference data must hold. */
    | {
        kind: 'reference'
        reference: 'regions' | 'categories' | 'themes' | 'providers' | 'municipalities'
        isRepeatable: boolean
        example: string
      }
    | { kind: 'near' }
  )

const examples = { regions: 'JZ12', categories: 'pleegzorg', themes: 'autisme', providers: '01932c07-20e7-7cc0-a5d4-1f2a3b4c5d6e' } as const

export const searchParameters: Record<string, Parameter> = {
  q: {
    kind: 'text',
    mostCharacters: MOST_TEXT_CHARACTERS,
    title: 'Zoektekst',
    description: 'Gewone woorden. Wordt niet bewaard of gelogd; een BSN of geboortedatum wordt geweigerd.',
  },
  exact: { kind: 'flag', title: 'Precies deze woorden', description: 'Zonder synoniemen en zonder uitleg van de zoektekst.' },
  municipality: {
    kind: 'reference',
    reference: 'municipalities',
    isRepeatable: false,
    example: 'GM0302',
    title: 'Betalende gemeente',
    description: 'De gemeente die verantwoordelijk is voor de jeugdige; bepaalt of het contract past.',
  },
  near: {
    kind: 'near',
    title: 'Dicht bij',
    description: 'Waar hulp gewenst is: CBS-gemeentecode, 4 cijfers van een postcode, of breedtegraad,lengtegraad.',
  },
  age: { kind: 'whole', least: 0, most: OLDEST_AGE, title: 'Leeftijd', description: 'Van de jeugdige, in hele jaren.' },
  ...Object.fromEntries(facetNames.map((name) => [name, facetParameter(name)])),
  sort: {
    kind: 'code',
    values: sorts,
    isRepeatable: false,
    title: 'Volgorde',
    description: 'Zonder keuze: relevance als er na uitleg zoekwoorden overblijven, anders wait.',
  },
  page: { kind: 'whole', least: 1, most: MOST_PAGES, standard: 1, title: 'Bladzijde', description: 'Vanaf 1.' },
  pageSize: {
    kind: 'whole',
    least: 1,
    most: MOST_PAGE_SIZE,
    standard: PAGE_SIZE,
    title: 'Per bladzijde',
    description: 'Hoeveel aanbod op een bladzijde.',
  },
  facets: {
    kind: 'code',
    values: facetNames,
    isRepeatable: true,
    title: 'Te tellen filters',
    description: 'Zonder keuze: de filters die op het scherm staan.',
  },
}

/** Of the search box, the list and its counts: not of which offers it is about. */
const notFilters = ['q', 'exact', 'sort', 'page', 'pageSize', 'facets'] as const
export type NotFilter = (typeof notFilters)[number]
export const filterParameters = Object.keys(searchParameters).filter((name) => !notFilters.includes(name as NotFilter))

function facetParameter(name: FacetName): Parameter {
  const facet = facets[name]
  const { title, description } = facet
  switch (facet.kind) {
    case 'atMost':
      return { kind: 'whole', least: 0, most: 104, title, description }
    case 'radius':
      return { kind: 'kilometres', most: MOST_RADIUS_KM, title, description }
    case 'contractFit':
      return { kind: 'code', values: facet.values, isRepeatable: true, title, description }
    case 'choice':
      return typeof facet.values === 'string'
        ? { kind: 'reference', reference: facet.values, isRepeatable: true, example: examples[facet.values], title, description }
        : { kind: 'code', values: facet.values, isRepeatable: true, title, description }
  }
}

export function isRepeatable(parameter: Parameter): boolean {
  return (parameter.kind === 'code' || parameter.kind === 'reference') && parameter.isRepeatable
}
