/** Every operation of the API, for openapi.json; a test holds this list against the routes. */
import type * as v from 'valibot'
import { offerDetailSchema, reportsAnswerSchema } from './offer-detail.ts'
import {
  categorySchema,
  listOf,
  municipalitySchema,
  productSchema,
  providerSchema,
  regionSchema,
  segmentSchema,
  themeSchema,
} from './reference.ts'
import { searchAnswerSchema } from './search.ts'
import { searchParameters } from './search-parameters.ts'
import { suggestionsAnswerSchema } from './suggestion.ts'

export interface OperationParameter {
  name: string
  in: 'query' | 'path'
  description: string
  isRequired?: boolean
  isRepeatable?: boolean
  schema: Record<string, unknown>
}

export interface Operation {
  path: string
  id: string
  summary: string
  description: string
  tag: 'Zoeken' | 'Naslag' | 'Over deze API'
  parameters: OperationParameter[]
  answer: v.GenericSchema | null
  /** Name of the answer among the schemas. */
  answerName: string
  problems: (400 | 401 | 404 | 410)[]
}

const id: OperationParameter = { name: 'id', in: 'path', description: 'Vast kenmerk.', isRequired: true, schema: { type: 'string' } }
const near: OperationParameter = {
  name: 'near',
  in: 'query',
  description: searchParameters.near?.description ?? '',
  schema: { type: 'string' },
}
const municipality: OperationParameter = {
  name: 'municipality',
  in: 'query',
  description: searchParameters.municipality?.description ?? '',
  schema: { type: 'string', pattern: '^GM\\d{4}$' },
}

export const operations: Operation[] = [
  {
    path: '/offers',
    id: 'searchOffers',
    summary: 'Zoek aanbod',
    description: 'Vindt aanbod met zijn beschikbaarheid en telt de filters. Wat een bezoeker zonder account niet mag zien, ontbreekt.',
    tag: 'Zoeken',
    parameters: Object.entries(searchParameters).map(([name, parameter]) => toOperationParameter(name, parameter)),
    answer: searchAnswerSchema,
    answerName: 'SearchAnswer',
    problems: [400, 401],
  },
  {
    path: '/offers/{id}',
    id: 'getOffer',
    summary: 'Lees één aanbod',
    description: 'Met voor wie het is, hoe te verwijzen en wat erop lijkt. Beëindigd aanbod antwoordt 410 met ander aanbod.',
    tag: 'Zoeken',
    parameters: [id, municipality, near],
    answer: offerDetailSchema,
    answerName: 'OfferDetail',
    problems: [400, 401, 404, 410],
  },
  {
    path: '/offers/{id}/reports',
    id: 'listReports',
    summary: 'Lees het verloop van één aanbod',
    description: 'De opgaven van de laatste twaalf maanden, nieuwste eerst. Alleen na inloggen.',
    tag: 'Zoeken',
    parameters: [id],
    answer: reportsAnswerSchema,
    answerName: 'ReportsAnswer',
    problems: [400, 401, 404],
  },
  {
    path: '/suggestions',
    id: 'listSuggestions',
    summary: 'Vul een zoektekst aan',
    description: 'Soorten hulp, thema’s, plaatsen en zorgaanbieders die zo beginnen.',
    tag: 'Zoeken',
    parameters: [{ name: 'q', in: 'query', description: 'Het begin van een woord.', schema: { type: 'string', maxLength: 100 } }],
    answer: suggestionsAnswerSchema,
    answerName: 'SuggestionsAnswer',
    problems: [400],
  },
  list('/regions', 'listRegions', 'Lees de jeugdhulpregio’s', 'Indeling 2025 (CBS), met buurregio’s.', regionSchema, 'RegionList'),
  list(
    '/municipalities',
    'listMunicipalities',
    'Lees de gemeenten',
    'Met de ligging van de hoofdkern.',
    municipalitySchema,
    'MunicipalityList',
  ),
  list('/segments', 'listSegments', 'Lees de segmenten', 'De vijf inkoopsegmenten.', segmentSchema, 'SegmentList'),
  list('/categories', 'listCategories', 'Lees de soorten hulp', 'De tussentaal die alle regio’s delen.', categorySchema, 'CategoryList'),
  list('/themes', 'listThemes', 'Lees de thema’s', 'Problemen en doelgroepen.', themeSchema, 'ThemeList'),
  list(
    '/products',
    'listProducts',
    'Lees de zorgproducten',
    'Een productcode geldt alleen samen met de regio.',
    productSchema,
    'ProductList',
  ),
  {
    ...list('/providers', 'listProviders', 'Lees de zorgaanbieders', 'Met aanbod dat nu geldt.', providerSchema, 'ProviderList'),
    problems: [401],
  },
  {
    path: '/providers/{id}',
    id: 'getProvider',
    summary: 'Lees één zorgaanbieder',
    description: 'Met de plaatsen en het aantal aanbod.',
    tag: 'Naslag',
    parameters: [id],
    answer: providerSchema,
    answerName: 'Provider',
    problems: [400, 404],
  },
  {
    path: '/openapi.json',
    id: 'getOpenapi',
    summary: 'Lees deze beschrijving',
    description: 'OpenAPI 3, voor iedereen op te halen.',
    tag: 'Over deze API',
    parameters: [],
    answer: null,
    answerName: 'OpenapiDocument',
    problems: [],
  },
]

function list(
  path: string,
  operationId: string,
  summary: string,
  description: string,
  item: v.GenericSchema,
  answerName: string,
): Operation {
  return { path, id: operationId, summary, description, tag: 'Naslag', parameters: [], answer: listOf(item), answerName, problems: [400] }
}

function toOperationParameter(name: string, parameter: (typeof searchParameters)[string]): OperationParameter {
  const description = `${parameter.title}. ${parameter.description}`
  const base = { name, in: 'query' as const, description }
  switch (parameter.kind) {
    case 'text':
      return { ...base, schema: { type: 'string', maxLength: parameter.mostCharacters } }
    case 'flag':
      return { ...base, schema: { type: 'boolean' } }
    case 'whole':
      return {
        ...base,
        schema: {
          type: 'integer',
          minimum: parameter.least,
          maximum: parameter.most,
          ...(parameter.standard ? { default: parameter.standard } : {}),
        },
      }
    case 'kilometres':
      return { ...base, schema: { type: 'number', minimum: 1, maximum: parameter.most } }
    case 'code':
      return { ...base, isRepeatable: parameter.isRepeatable, schema: { type: 'string', enum: [...parameter.values] } }
    case 'reference':
      return { ...base, isRepeatable: parameter.isRepeatable, schema: { type: 'string', example: parameter.example } }
    case 'near':
      return { ...base, schema: { type: 'string' } }
  }
}
