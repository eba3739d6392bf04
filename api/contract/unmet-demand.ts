/** How often care was not there: what referrers reported, and what they searched for in vain; by period. */
import * as v from 'valibot'
import { shownCountSchema } from './bottleneck.ts'
import { CSV_TYPE, type Operation, XLSX_TYPE } from './operation.ts'
import { titled } from './titled.ts'

export const demandMeasures = ['signals', 'missed-searches'] as const
export const demandGroups = ['category', 'region'] as const
export const demandPeriods = ['month', 'quarter', 'year'] as const
export type DemandMeasure = (typeof demandMeasures)[number]
export type DemandGroup = (typeof demandGroups)[number]
export type DemandPeriod = (typeof demandPeriods)[number]

const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))
const named = v.nullable(v.object({ code: titled(v.string(), 'Code', 'Vaste code.'), name: titled(v.string(), 'Naam', 'Voluit.') }))

const periodSchema = v.object({
  measure: titled(
    v.picklist(demandMeasures),
    'Wat is geteld',
    'Meldingen (signals) of zoekvragen zonder resultaat op tijd (missed-searches).',
  ),
  period: titled(v.string(), 'Periode', 'Zoals 2026-03, 2026-1 (kwartaal) of 2026.'),
  months: titled(v.array(month), 'Maanden', 'Die erin zitten. Bij een jaar kunnen het de kwartalen zijn die apart te weinig zeiden.'),
})

const unmetDemandSchema = v.object({
  items: titled(
    v.array(
      v.object({
        ...periodSchema.entries,
        category: titled(named, 'Soort hulp', 'Leeg: alle samen.'),
        region: titled(named, 'Regio', 'Leeg: alle samen.'),
        count: titled(
          shownCountSchema,
          'Aantal',
          'hidden: afgeschermd, omdat het 1 tot en met 4 is of zo’n aantal zou verraden. Wat er niet tussen staat is 0.',
        ),
      }),
    ),
    'Aantallen',
    'Per groep en periode, de oudste eerst.',
  ),
  total: titled(v.pipe(v.number(), v.integer(), v.minValue(0)), 'Aantal regels', 'Zoveel regels zijn er.'),
  published: titled(
    v.array(periodSchema),
    'Wat gepubliceerd is',
    'De periodes waarover iedereen met recht op knelpunten de cijfers ziet. Van de eigen regio zie je ook wat daarna kwam, onafgeschermd.',
  ),
})

export type UnmetDemandAnswer = v.InferOutput<typeof unmetDemandSchema>

const choice = (name: string, description: string, values?: readonly string[]) => ({
  name,
  in: 'query' as const,
  isRepeatable: true,
  description,
  schema: { type: 'string', ...(values ? { enum: [...values] } : {}) },
})

export const unmetDemandOperations: Operation[] = [
  {
    method: 'get',
    tag: 'Knelpunten',
    opensWith: ['session'],
    path: '/unmet-demand',
    id: 'listUnmetDemand',
    summary: 'Lees hoe vaak hulp er niet was',
    description:
      'Meldingen en zoekvragen zonder resultaat op tijd, apart. Wie niet bij de regio hoort, ziet ieder aantal uit één tabel per gepubliceerde periode: een maand, waar die te weinig zegt het kwartaal, anders het jaar. Zo zegt geen optelling meer dan een ander.',
    parameters: [
      choice('groupBy', 'Per soort hulp, per regio, of allebei; anders per soort hulp.', demandGroups),
      {
        name: 'period',
        in: 'query',
        description: 'Per maand, kwartaal of jaar; grover waar het niet fijner is gepubliceerd.',
        schema: { type: 'string', enum: [...demandPeriods], default: 'year' },
      },
      choice('region', 'CBS-code van de regio.'),
      choice('category', 'Code van de soort hulp.'),
    ],
    answer: unmetDemandSchema,
    answerName: 'UnmetDemand',
    otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
    problems: [400, 401, 403],
  },
]
