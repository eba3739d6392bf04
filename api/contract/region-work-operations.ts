/** Advice that was counted, and thresholds, of a region. */
import { adviceCountListSchema, adviceCountsInputSchema } from './advice-count.ts'
import { thresholdListSchema, thresholdsInputSchema } from './bottleneck-threshold.ts'
import { type Operation, pathParameter } from './operation.ts'

const shared = {
  tag: 'Knelpunten',
  opensWith: ['session'],
  problems: [400, 401, 403, 404],
} as const satisfies Partial<Operation>
const written = { ...shared, method: 'put', problems: [400, 401, 403, 409, 415] } as const
const regionCode = pathParameter('code', 'CBS-code van de regio, zoals JZ12.')
const adviceCounts = { path: '/regions/{code}/advice-counts', answer: adviceCountListSchema, answerName: 'AdviceCountList' }
const thresholds = { path: '/regions/{code}/bottleneck-thresholds', answer: thresholdListSchema, answerName: 'BottleneckThresholdList' }

export const regionWorkOperations: Operation[] = [
  {
    ...shared,
    ...adviceCounts,
    method: 'get',
    id: 'listAdviceCounts',
    summary: 'Lees hoe vaak het expertteam adviseerde',
    description: 'Per oorzaak, zonder iets over een casus. Aantallen van 1 tot en met 4 ziet alleen de regio zelf en haar expertteam.',
    parameters: [
      regionCode,
      {
        name: 'month',
        in: 'query',
        description: 'Zoals 2026-10; anders deze maand.',
        schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
      },
    ],
  },
  {
    ...written,
    ...adviceCounts,
    id: 'putAdviceCounts',
    summary: 'Tel gegeven adviezen',
    description: 'Van een maand die begonnen is. Voor het expertteam van de regio.',
    parameters: [regionCode],
    body: { schema: adviceCountsInputSchema, name: 'AdviceCounts' },
  },
  {
    ...shared,
    ...thresholds,
    method: 'get',
    id: 'listBottleneckThresholds',
    summary: 'Lees vanaf hoeveel weken iets een knelpunt is',
    description: 'Van elke soort hulp: de eigen drempel van de regio, anders de norm.',
    parameters: [regionCode],
  },
  {
    ...written,
    ...thresholds,
    id: 'putBottleneckThresholds',
    summary: 'Stel vast vanaf hoeveel weken iets een knelpunt is',
    description: 'Voor de voorzitter van het expertteam en de regiobeheerder.',
    parameters: [regionCode],
    body: { schema: thresholdsInputSchema, name: 'BottleneckThresholds' },
  },
]
