/** Finding offers. */
import { offerDetailSchema, reportsAnswerSchema } from './offer-detail.ts'
import { CSV_TYPE, type Operation, type OperationParameter, pathParameter, XLSX_TYPE } from './operation.ts'
import { searchAnswerSchema } from './search.ts'
import { searchParameters } from './search-parameters.ts'
import { suggestionsAnswerSchema } from './suggestion.ts'

const offerId = pathParameter('id', 'Vast kenmerk.')
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

export const finderOperations: Operation[] = [
  {
    method: 'get',
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
    method: 'get',
    path: '/offers/{id}',
    id: 'getOffer',
    summary: 'Lees één aanbod',
    description: 'Met voor wie het is, hoe te verwijzen en wat erop lijkt. Beëindigd aanbod antwoordt 410 met ander aanbod.',
    tag: 'Zoeken',
    parameters: [offerId, municipality, near],
    answer: offerDetailSchema,
    answerName: 'OfferDetail',
    problems: [400, 401, 404, 410],
  },
  {
    method: 'get',
    path: '/offers/{id}/reports',
    id: 'listReports',
    summary: 'Lees het verloop van één aanbod',
    description:
      'De opgaven van de laatste twaalf maanden, nieuwste eerst. Alleen na inloggen. Wie het bijhoudt en de regio zien ook door wie en hoe.',
    tag: 'Zoeken',
    parameters: [offerId],
    answer: reportsAnswerSchema,
    answerName: 'ReportsAnswer',
    otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
    problems: [400, 401, 404],
  },
  {
    method: 'get',
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
]

export function toOperationParameter(name: string, parameter: (typeof searchParameters)[string]): OperationParameter {
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
