/** The largest bottlenecks. */
import { CSV_TYPE, type Operation, type OperationParameter, XLSX_TYPE } from './operation.ts'
import { scarcityListSchema } from './scarcity.ts'

const chosen = (name: string, description: string): OperationParameter => ({
  name,
  in: 'query',
  description,
  isRepeatable: true,
  schema: { type: 'string' },
})

export const scarcityOperations: Operation[] = [
  {
    method: 'get',
    path: '/bottlenecks/scarcity',
    id: 'listScarcity',
    summary: 'Lees de grootste knelpunten',
    description:
      'Soorten hulp in regio’s zonder aanbod, waar niemand aanneemt, die te laat zijn, bij één aanbieder liggen of ver weg zijn; met de reden in woorden en de formule van de score.',
    tag: 'Knelpunten',
    opensWith: ['session'],
    parameters: [
      chosen('region', 'CBS-code van de regio.'),
      chosen('category', 'Code van de soort hulp.'),
      chosen('segment', '1 tot en met 5.'),
    ],
    answer: scarcityListSchema,
    answerName: 'ScarcityList',
    otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
    problems: [400, 401, 403],
  },
]
