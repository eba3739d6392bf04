/** For who holds the link of an invitation. The token stands in the body: addresses end up in logs. */
import { acceptanceAnswerSchema, invitationLookupAnswerSchema } from './invitation-answers.ts'
import type { Operation } from './operation.ts'
import { acceptanceSchema, invitationLookupSchema } from './organisation-input.ts'

export const invitationOperations: Operation[] = [
  {
    method: 'post',
    path: '/invitations/lookups',
    id: 'lookUpInvitation',
    summary: 'Bekijk een uitnodiging',
    description: 'Wat er achter de link in de mail staat, en wat je ermee kunt. Verlopen, gebruikt of ingetrokken: 410.',
    tag: 'Uitnodigingen',
    parameters: [],
    body: { schema: invitationLookupSchema, name: 'InvitationLookup' },
    answer: invitationLookupAnswerSchema,
    answerName: 'InvitationLookupAnswer',
    problems: [400, 404, 410, 415],
  },
  {
    method: 'post',
    path: '/invitations/acceptances',
    id: 'acceptInvitation',
    summary: 'Neem een uitnodiging aan',
    description: 'Met naam en wachtwoord voor wie nieuw is, of ingelogd met het adres waaraan zij is gestuurd.',
    tag: 'Uitnodigingen',
    parameters: [],
    body: { schema: acceptanceSchema, name: 'InvitationAcceptance' },
    successStatus: 201,
    answer: acceptanceAnswerSchema,
    answerName: 'InvitationAcceptanceAnswer',
    problems: [400, 401, 403, 404, 410, 415],
  },
]
