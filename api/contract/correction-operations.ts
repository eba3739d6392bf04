/** "Klopt dit niet?": from the referrer to the provider, and unanswered to the region. */
import { correctionAnswerSchema, correctionListSchema, correctionSchema, newCorrectionSchema } from './correction.ts'
import { type Operation, pathParameter } from './operation.ts'

const shared = { tag: 'Meldingen over aanbod', opensWith: ['session'] } as const satisfies Partial<Operation>

export const correctionOperations: Operation[] = [
  {
    ...shared,
    method: 'post',
    path: '/offers/{id}/corrections',
    id: 'createCorrection',
    summary: 'Meld dat iets in het aanbod niet klopt',
    description:
      'Als code, zonder tekst. De aanbieder krijgt bericht. Niet openbaar. Staat dezelfde melding van je organisatie nog open, dan komt er geen tweede bij.',
    parameters: [pathParameter('id', 'Kenmerk van het aanbod.')],
    body: { schema: newCorrectionSchema, name: 'NewCorrection' },
    successStatus: 204,
    answer: null,
    answerName: 'Nothing',
    problems: [400, 401, 403, 404, 415],
  },
  {
    ...shared,
    method: 'get',
    opensWith: ['session', 'key'],
    path: '/my/corrections',
    id: 'listMyCorrections',
    summary: 'Lees de meldingen over het eigen aanbod',
    description: 'Open meldingen eerst, daarna wat de laatste dertig dagen is beantwoord.',
    parameters: [],
    answer: correctionListSchema,
    answerName: 'CorrectionList',
    problems: [400, 401, 403],
  },
  {
    ...shared,
    method: 'patch',
    opensWith: ['session', 'key'],
    path: '/my/corrections/{id}',
    id: 'answerCorrection',
    summary: 'Beantwoord een melding',
    description: 'Eén keer. Wie de beschikbaarheid aanpast, beantwoordt daarmee ook meldingen over wachttijd en plek.',
    parameters: [pathParameter('id', 'Kenmerk van de melding.')],
    body: { schema: correctionAnswerSchema, name: 'CorrectionAnswer' },
    answer: correctionSchema,
    answerName: 'Correction',
    problems: [400, 401, 403, 404, 409, 415],
  },
  {
    ...shared,
    method: 'get',
    path: '/regions/{code}/corrections',
    id: 'listRegionCorrections',
    summary: 'Lees meldingen die te lang open staan',
    description: 'Na vijf werkdagen zonder antwoord ziet de regio de melding.',
    parameters: [pathParameter('code', 'CBS-code van de regio, zoals JZ12.')],
    answer: correctionListSchema,
    answerName: 'CorrectionList',
    problems: [400, 401, 403, 404],
  },
]
