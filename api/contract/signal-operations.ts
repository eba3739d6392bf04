/** Nothing was in time: from the referrer to the care broker, the expert team, and its end. */
import { signalStatuses } from '../domain/codes.ts'
import { type Operation, type OperationParameter, pathParameter } from './operation.ts'
import { newSignalSchema, signalChangeSchema, signalListSchema, signalSchema } from './signal.ts'

const shared = { tag: 'Knelpunten', opensWith: ['session'] } as const satisfies Partial<Operation>

function filter(name: string, description: string, schema: Record<string, unknown> = { type: 'string' }): OperationParameter {
  return { name, in: 'query', isRepeatable: true, description, schema }
}

export const signalOperations: Operation[] = [
  {
    ...shared,
    method: 'post',
    path: '/signals',
    id: 'createSignal',
    summary: 'Geef door dat er niets op tijd is',
    description:
      'Alleen codes, geen tekst en niets van het kind. Dit is geen aanmelding bij het RET. De zorgbemiddelaar van de regio antwoordt binnen drie werkdagen. Dezelfde melding van je organisatie binnen tien minuten telt als één: je krijgt de eerste terug.',
    parameters: [],
    body: { schema: newSignalSchema, name: 'NewSignal' },
    successStatus: 201,
    answer: signalSchema,
    answerName: 'Signal',
    problems: [400, 401, 403, 415],
  },
  {
    ...shared,
    method: 'get',
    path: '/signals',
    id: 'listSignals',
    summary: 'Lees de meldingen',
    description:
      'Zorgbemiddelaar, regiobeheerder en RET zien die van hun regio’s, een verwijzer die van de eigen organisatie. Wat het eerst een antwoord nodig heeft staat bovenaan.',
    parameters: [
      filter('region', 'CBS-code van de regio.'),
      filter('status', 'Waar de melding ligt.', { type: 'string', enum: [...signalStatuses] }),
      filter('category', 'Code van de soort hulp.'),
      { name: 'page', in: 'query', description: 'Bladzijde, vanaf 1.', schema: { type: 'integer', minimum: 1 } },
      {
        name: 'pageSize',
        in: 'query',
        description: 'Per bladzijde, ten hoogste 100.',
        schema: { type: 'integer', minimum: 1, maximum: 100 },
      },
    ],
    answer: signalListSchema,
    answerName: 'SignalList',
    problems: [400, 401, 403],
  },
  {
    ...shared,
    method: 'patch',
    path: '/signals/{id}',
    id: 'updateSignal',
    summary: 'Handel een melding af',
    description:
      'Eerst de zorgbemiddelaar: beantwoord, door naar het RET, opgelost of afgesloten. Daarna het RET, dat ook overneemt wat te laat is. Wat klaar is blijft zo.',
    parameters: [pathParameter('id', 'Kenmerk van de melding.')],
    body: { schema: signalChangeSchema, name: 'SignalChange' },
    answer: signalSchema,
    answerName: 'Signal',
    problems: [400, 401, 403, 404, 409, 415],
  },
]
