/**
 * Every facet of the finder, declared once. Validation, OpenAPI, index settings, filters, counts, URL and the filter
 * panel read this list; a new facet on an existing field is one entry here and its label per language.
 */
import {
  accesses,
  contractFits,
  forms,
  freshnesses,
  languages,
  radiusBuckets,
  scopes,
  sectors,
  segments,
  statuses,
  waitBuckets,
} from '../domain/codes.ts'

interface FacetText {
  /** Dutch, as on screen. */
  title: string
  /** Dutch, for openapi.json and the help texts. */
  description: string
}

/** One or more codes of one indexed attribute. */
interface ChoiceFacet extends FacetText {
  kind: 'choice'
  attribute: string
  /** The closed list, or the reference data that holds the codes. */
  values: readonly string[] | Reference
  /** Counted without being asked for. */
  isOnScreen: boolean
}

/** One upper bound; counts add up (within 4 weeks includes within 2). */
interface AtMostFacet extends FacetText {
  kind: 'atMost'
  attribute: string
  buckets: readonly number[]
  isOnScreen: boolean
}

/** Follows from the paying municipality, so no attribute holds it. */
interface ContractFitFacet extends FacetText {
  kind: 'contractFit'
  values: readonly string[]
  isOnScreen: boolean
}

/** Kilometres around `near`; counts add up. */
interface RadiusFacet extends FacetText {
  kind: 'radius'
  buckets: readonly number[]
  isOnScreen: boolean
}

export type Facet = ChoiceFacet | AtMostFacet | ContractFitFacet | RadiusFacet
type Reference = 'regions' | 'categories' | 'themes' | 'providers'

export const facets = {
  maxWaitWeeks: {
    kind: 'atMost',
    attribute: 'startWaitWeeks',
    buckets: waitBuckets,
    title: 'Wachttijd tot start',
    description: 'Hooguit zoveel weken tot de hulp start. Alleen aanbod dat aanneemt en weken opgeeft.',
    isOnScreen: true,
  },
  status: {
    kind: 'choice',
    attribute: 'status',
    values: statuses,
    title: 'Status',
    description:
      'Wat de opgave van de aanbieder nu betekent: plek vrij, wachttijd, na beoordeling, na matching, neemt nu niet aan of onbekend.',
    isOnScreen: true,
  },
  contractFit: {
    kind: 'contractFit',
    values: contractFits,
    title: 'Contract',
    description: 'Of het contract geldt voor de betalende gemeente: ja, andere regio (toestemming nodig) of vrij toegankelijk.',
    isOnScreen: true,
  },
  radiusKm: {
    kind: 'radius',
    buckets: radiusBuckets,
    title: 'Afstand',
    description: 'Hooguit zoveel kilometer hemelsbreed vanaf `near`. Aanbod zonder vaste locatie telt altijd mee.',
    isOnScreen: true,
  },
  category: {
    kind: 'choice',
    attribute: 'category',
    values: 'categories',
    title: 'Soort hulp',
    description: 'De soort hulp in de tussentaal die alle regio’s delen.',
    isOnScreen: true,
  },
  sector: {
    kind: 'choice',
    attribute: 'sectors',
    values: sectors,
    title: 'Sector',
    description: 'Jeugd- en opvoedhulp (jo), jeugd-ggz (ggz) of licht verstandelijke beperking (lvb).',
    isOnScreen: true,
  },
  segment: {
    kind: 'choice',
    attribute: 'segment',
    values: segments,
    title: 'Segment',
    description: 'Het inkoopsegment, 1 tot en met 5.',
    isOnScreen: true,
  },
  region: {
    kind: 'choice',
    attribute: 'regions',
    values: 'regions',
    title: 'Regio',
    description: 'De jeugdhulpregio waarvoor het aanbod werkt (CBS-code, zoals JZ12).',
    isOnScreen: true,
  },
  form: {
    kind: 'choice',
    attribute: 'forms',
    values: forms,
    title: 'Vorm',
    description: 'Thuis, ambulant, dag, verblijf of online.',
    isOnScreen: true,
  },
  freshness: {
    kind: 'choice',
    attribute: 'freshness',
    values: freshnesses,
    title: 'Actualiteit',
    description: 'Hoe oud de opgave is tegenover de bijwerkplicht: actueel, te laat, verouderd of nooit.',
    isOnScreen: true,
  },
  access: {
    kind: 'choice',
    attribute: 'access',
    values: accesses,
    title: 'Toegang',
    description: 'Met een besluit van de gemeente (individual) of vrij toegankelijk (open).',
    isOnScreen: true,
  },
  scope: {
    kind: 'choice',
    attribute: 'scope',
    values: scopes,
    title: 'Bereik',
    description: 'Lokaal, regionaal, bovenregionaal of landelijk ingekocht.',
    isOnScreen: true,
  },
  language: {
    kind: 'choice',
    attribute: 'languages',
    values: languages,
    title: 'Taal',
    description: 'Een taal waarin de hulp gegeven kan worden.',
    isOnScreen: true,
  },
  theme: {
    kind: 'choice',
    attribute: 'themes',
    values: 'themes',
    title: 'Thema',
    description: 'Een probleem of doelgroep waarin het aanbod thuis is.',
    isOnScreen: true,
  },
  provider: {
    kind: 'choice',
    attribute: 'provider',
    values: 'providers',
    title: 'Zorgaanbieder',
    description: 'De organisatie die de hulp levert.',
    isOnScreen: false,
  },
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof facets
export const facetNames = Object.keys(facets) as FacetName[]
export type ChoiceName = { [Name in FacetName]: (typeof facets)[Name]['kind'] extends 'choice' ? Name : never }[FacetName]
export const choiceNames = facetNames.filter((name) => facets[name].kind === 'choice') as ChoiceName[]
