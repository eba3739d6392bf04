/** Keeping one's own availability: on screen, and from a record system with a key. */
import { reportsSchema, statementSchema } from './availability-report.ts'
import { confirmedSchema } from './confirmation.ts'
import { myOffersSchema } from './my-offer.ts'
import { CSV_TYPE, type Operation, type OperationParameter, pathParameter, XLSX_TYPE } from './operation.ts'
import { reportOutcomesSchema, storedSchema } from './report-outcomes.ts'

const own = { tag: 'Eigen aanbod', opensWith: ['session', 'key'] } as const

const version: OperationParameter = {
  name: 'If-Match',
  in: 'header',
  description: 'De versie die je het laatst las, tussen aanhalingstekens.',
  isRequired: true,
  schema: { type: 'string', pattern: '^"\\d+"$', example: '"7"' },
}
const flag = (name: string, description: string): OperationParameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'boolean', default: false },
})
const idempotencyKey: OperationParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Een eigen kenmerk per vraag. Dezelfde vraag met hetzelfde kenmerk krijgt 24 uur lang het eerste antwoord en bewaart niets dubbel.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

export const availabilityOperations: Operation[] = [
  {
    ...own,
    method: 'get',
    path: '/my/offers',
    id: 'listMyOffers',
    summary: 'Lees het eigen aanbod',
    description: 'Alles wat je organisatie uitvoert of waarvoor zij als hoofdaannemer verantwoordelijk is, met wat er nu staat.',
    parameters: [],
    answer: myOffersSchema,
    answerName: 'MyOffers',
    problems: [400, 401, 403],
  },
  {
    ...own,
    method: 'get',
    path: '/availability-template',
    id: 'getAvailabilityTemplate',
    summary: 'Haal een invulbestand met het eigen aanbod',
    description: 'De rijen die je mag bijwerken, met wat er nu staat, als Excel-bestand of CSV naar keuze met Accept.',
    parameters: [],
    answer: null,
    answerName: 'AvailabilityTemplate',
    otherAnswerTypes: [XLSX_TYPE, CSV_TYPE],
    problems: [400, 401, 403],
  },
  {
    ...own,
    method: 'put',
    path: '/offers/{id}/availability',
    id: 'putAvailability',
    summary: 'Werk één aanbod bij',
    description:
      'Alle waarden tegelijk; wat ontbreekt is leeg. Is er ondertussen iets veranderd, dan antwoordt 412 met de huidige waarden.',
    parameters: [pathParameter('id', 'Kenmerk van het aanbod.'), version],
    body: { schema: statementSchema, name: 'Statement' },
    answer: storedSchema,
    answerName: 'StoredStatement',
    problems: [400, 401, 403, 404, 410, 412, 413, 415, 428],
  },
  {
    ...own,
    method: 'post',
    path: '/availability-reports',
    id: 'createAvailabilityReports',
    summary: 'Werk veel aanbod tegelijk bij',
    description:
      'Tot 1.000 opgaven, in één keer bewaard of helemaal niet; met partial=true per opgave. Met dryRun=true wordt er alleen gekeken. 400 en 409 vertellen per opgave wat er is, en dan is er niets bewaard.',
    parameters: [
      flag('dryRun', 'Alleen kijken wat er zou gebeuren.'),
      flag('partial', 'Bewaar wat klopt, ook als andere opgaven niet kloppen.'),
      idempotencyKey,
    ],
    body: {
      schema: reportsSchema,
      name: 'AvailabilityReports',
      example: {
        reports: [
          {
            offerId: '01932c07-20e7-7cc0-a5d4-1f2a3b4c5d6e',
            version: 7,
            kind: 'change',
            intakeMode: 'accepting',
            intakeWaitWeeks: 2,
            startWaitWeeks: 5,
          },
          { offerId: '01932c07-20e7-7cc0-a5d4-1f2a3b4c5d6f', version: 3, kind: 'confirm' },
        ],
      },
    },
    answer: reportOutcomesSchema,
    answerName: 'ReportOutcomes',
    problems: [400, 401, 403, 409, 413, 415],
  },
  {
    method: 'post',
    path: '/confirmations/{token}',
    id: 'createConfirmation',
    summary: 'Bevestig met de link uit een mail',
    description:
      'Zegt van al het aanbod waar de mail over ging dat het nog klopt. Werkt één keer, zeven dagen, zonder in te loggen, en kan alleen bevestigen.',
    tag: 'Eigen aanbod',
    parameters: [pathParameter('token', 'De sleutel uit de link.')],
    answer: confirmedSchema,
    answerName: 'Confirmation',
    problems: [400, 410],
  },
]
