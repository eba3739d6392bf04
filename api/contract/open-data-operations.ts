/** Open data, for anyone. */
import { openAvailabilityListSchema, openDatasets, openWaitListSchema } from './open-data.ts'
import { CSV_TYPE, type Operation, type OperationParameter } from './operation.ts'

const format = (...forms: string[]): OperationParameter => ({
  name: 'format',
  in: 'query',
  description: 'Vorm van het antwoord; gaat voor Accept.',
  schema: { type: 'string', enum: forms },
})
const shared = { method: 'get', tag: 'Open data', problems: [400] } as const satisfies Partial<Operation>
const inBothForms = { ...shared, parameters: [format('json', 'csv')], otherAnswerTypes: [CSV_TYPE] }

export const openDataOperations: Operation[] = [
  {
    ...inBothForms,
    path: openDatasets.availability.path,
    id: 'getOpenAvailability',
    summary: 'Neem de actuele beschikbaarheid',
    description: openDatasets.availability.description,
    answer: openAvailabilityListSchema,
    answerName: 'OpenAvailabilityList',
  },
  {
    ...inBothForms,
    path: openDatasets.waits.path,
    id: 'getOpenWaits',
    summary: 'Neem de wachttijden per maand, soort hulp en regio',
    description: openDatasets.waits.description,
    answer: openWaitListSchema,
    answerName: 'OpenWaitList',
  },
  {
    ...shared,
    path: '/open-data/catalog',
    id: 'getOpenDataCatalog',
    summary: 'Lees de catalogus van de open data',
    description: 'Volgens DCAT-AP-NL 3.0, als Turtle of als JSON-LD; niets hoeft van elders gehaald te worden.',
    parameters: [format('turtle', 'jsonld')],
    answer: null,
    answerName: 'OpenDataCatalog',
    otherAnswerTypes: ['text/turtle', 'application/ld+json'],
  },
]
