/** Where care is not there in time, in figures. */
import { bottleneckGroups } from '../domain/codes.ts'
import { bottleneckListSchema, bottleneckTrendSchema } from './bottleneck.ts'
import { bottleneckParameters, MOST_MONTHS, STANDARD_MONTHS } from './bottleneck-parameters.ts'
import { toOperationParameter } from './finder-operations.ts'
import { CSV_TYPE, type Operation, type OperationParameter, XLSX_TYPE } from './operation.ts'
import { filterParameters, searchParameters } from './search-parameters.ts'

const filters = Object.entries(searchParameters)
  .filter(([name]) => filterParameters.includes(name))
  .map(([name, parameter]) => toOperationParameter(name, parameter))

const own = (name: keyof typeof bottleneckParameters, schema: OperationParameter['schema'], isRepeatable = false): OperationParameter => ({
  name,
  in: 'query',
  description: `${bottleneckParameters[name].title}. ${bottleneckParameters[name].description}`,
  isRepeatable,
  schema,
})

const groupBy = own('groupBy', { type: 'string', enum: [...bottleneckGroups] }, true)

const shared = {
  method: 'get',
  tag: 'Knelpunten',
  opensWith: ['session'],
  otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
  problems: [400, 401, 403],
} as const satisfies Partial<Operation>

export const bottleneckOperations: Operation[] = [
  {
    ...shared,
    path: '/bottlenecks',
    id: 'listBottlenecks',
    summary: 'Lees de wachttijden per groep',
    description:
      'Wat er op een dag bekend was: middelste wachttijd, norm, aanmeldstops en hoe zeker het is. Met dezelfde filters vindt /offers evenveel aanbod; een gemeente is daar municipality met contractFit yes en open. Als Excel met de definities op het tweede blad.',
    parameters: [groupBy, own('day', { type: 'string', format: 'date' }), ...filters],
    answer: bottleneckListSchema,
    answerName: 'BottleneckList',
  },
  {
    ...shared,
    path: '/bottlenecks/trend',
    id: 'listBottleneckTrend',
    summary: 'Lees het verloop per maand',
    description:
      'Dezelfde cijfers aan het einde van elke maand, zoals toen bekend; een latere verbetering verandert ze niet. De filters kijken naar wat aanbod nu is.',
    parameters: [groupBy, own('months', { type: 'integer', minimum: 1, maximum: MOST_MONTHS, default: STANDARD_MONTHS }), ...filters],
    answer: bottleneckTrendSchema,
    answerName: 'BottleneckTrend',
  },
]
