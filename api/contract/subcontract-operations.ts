/** Who keeps the availability of what a subcontractor delivers. */
import { type Operation, pathParameter } from './operation.ts'
import { subcontractChangeSchema, subcontractListSchema, subcontractSchema } from './subcontract.ts'

const shared = { tag: 'Eigen aanbod', opensWith: ['session'] } as const satisfies Partial<Operation>

export const subcontractOperations: Operation[] = [
  {
    ...shared,
    method: 'get',
    path: '/my/subcontracts',
    id: 'listMySubcontracts',
    summary: 'Lees de onderaannemers onder de eigen contracten',
    description: 'Met wie de beschikbaarheid bijhoudt. Wat is afgelopen, staat er niet bij.',
    parameters: [],
    answer: subcontractListSchema,
    answerName: 'SubcontractList',
    problems: [400, 401, 403],
  },
  {
    ...shared,
    method: 'patch',
    path: '/my/subcontracts/{id}',
    id: 'changeSubcontract',
    summary: 'Zeg of een onderaannemer zelf bijwerkt',
    description:
      'De hoofdaannemer houdt altijd het recht om bij te werken. Een import van de regio met de kolom "Onderaannemer werkt bij" verandert het ook.',
    parameters: [pathParameter('id', 'Kenmerk van het onderaannemerscontract.')],
    body: { schema: subcontractChangeSchema, name: 'SubcontractChange' },
    answer: subcontractSchema,
    answerName: 'Subcontract',
    problems: [400, 401, 403, 404, 415],
  },
]
