/** What is done about bottlenecks. */
import { actionStates } from '../domain/bottleneck-action.ts'
import { actionChangeSchema, actionListSchema, actionSchema, newActionSchema, ownerListSchema } from './bottleneck-action.ts'
import { type Operation, type OperationParameter, pathParameter } from './operation.ts'

const shared = { tag: 'Knelpunten', opensWith: ['session'] } as const satisfies Partial<Operation>
const chosen = (name: string, description: string, values?: readonly string[]): OperationParameter => ({
  name,
  in: 'query',
  description,
  isRepeatable: true,
  schema: { type: 'string', ...(values ? { enum: values } : {}) },
})

export const bottleneckActionOperations: Operation[] = [
  {
    ...shared,
    method: 'get',
    path: '/bottleneck-actions',
    id: 'listBottleneckActions',
    summary: 'Lees wat er aan knelpunten wordt gedaan',
    description: 'Wat te laat is eerst, daarna op de dag waarop het klaar moet zijn. Van afgeronde acties die van het laatste half jaar.',
    parameters: [
      chosen('region', 'CBS-code van de regio.'),
      chosen('category', 'Code van de soort hulp.'),
      chosen('state', 'Alleen acties met deze stand.', actionStates),
    ],
    answer: actionListSchema,
    answerName: 'BottleneckActionList',
    problems: [400, 401, 403],
  },
  {
    ...shared,
    method: 'post',
    path: '/bottleneck-actions',
    id: 'createBottleneckAction',
    summary: 'Leg een actie vast',
    description: 'Bij een soort hulp in een regio waarvoor je de rol hebt. Een tekst met iets over een persoon wordt geweigerd.',
    parameters: [],
    body: { schema: newActionSchema, name: 'NewBottleneckAction' },
    successStatus: 201,
    answer: actionSchema,
    answerName: 'BottleneckAction',
    problems: [400, 401, 403, 415],
  },
  {
    ...shared,
    method: 'patch',
    path: '/bottleneck-actions/{id}',
    id: 'changeBottleneckAction',
    summary: 'Wijzig een actie of rond haar af',
    description:
      'Alleen wat je meestuurt, verandert. Met een resultaat is zij afgerond. Klopt de versie niet meer, dan volgt 409 met wat er nu staat.',
    parameters: [pathParameter('id', 'Kenmerk van de actie.')],
    body: { schema: actionChangeSchema, name: 'BottleneckActionChange' },
    answer: actionSchema,
    answerName: 'BottleneckAction',
    problems: [400, 401, 403, 404, 409, 415],
  },
  {
    ...shared,
    method: 'get',
    path: '/regions/{code}/action-owners',
    id: 'listActionOwners',
    summary: 'Lees wie een actie op zich kan nemen',
    description: 'De organisaties die in de regio werken.',
    parameters: [pathParameter('code', 'CBS-code van de regio, zoals JZ12.')],
    answer: ownerListSchema,
    answerName: 'ActionOwnerList',
    problems: [400, 401, 403],
  },
]
