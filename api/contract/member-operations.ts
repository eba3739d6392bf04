/** The people of an organisation: who has access, with which role, and what happens to it. */
import { CSV_TYPE, type Operation, pathParameter, XLSX_TYPE } from './operation.ts'
import { memberSchema } from './organisation.ts'
import { membershipChangeSchema } from './organisation-input.ts'
import { listOf } from './reference.ts'

export const members = { answer: listOf(memberSchema), answerName: 'MemberList', otherAnswerTypes: [CSV_TYPE, XLSX_TYPE] }
const organisationId = pathParameter('id', 'Kenmerk van de organisatie.')
const membershipId = pathParameter('membershipId', 'Kenmerk van de rol van een persoon.')
const session = { opensWith: ['session'] } as const
const nothing = { successStatus: 204, answer: null, answerName: 'Nothing' } as const
const refusals = [400, 401, 403, 404] as const

export const memberOperations: Operation[] = [
  {
    ...session,
    ...members,
    method: 'get',
    path: '/organisations/{id}/members',
    id: 'listMembers',
    summary: 'Lees wie toegang heeft',
    description: 'Eén regel per rol van een persoon. Als CSV of XLSX komt er een regel in het logboek.',
    tag: 'Organisaties',
    parameters: [organisationId],
    problems: refusals,
  },
  {
    ...session,
    method: 'patch',
    path: '/organisations/{id}/members/{membershipId}',
    id: 'changeMembership',
    summary: 'Geef iemand een andere rol',
    description:
      'De oude rol eindigt en de nieuwe begint, met een nieuw kenmerk. Is de oude al beëindigd, dan volgt 409 met de rollen van nu.',
    tag: 'Organisaties',
    parameters: [organisationId, membershipId],
    body: { schema: membershipChangeSchema, name: 'MembershipChange' },
    answer: memberSchema,
    answerName: 'Member',
    problems: [...refusals, 409, 415],
  },
  {
    ...session,
    ...nothing,
    method: 'delete',
    path: '/organisations/{id}/members/{membershipId}',
    id: 'endMembership',
    summary: 'Beëindig een rol',
    description: 'Van een ander, of van jezelf. De laatste beheerder kan alleen weg door wie boven de organisatie staat.',
    tag: 'Organisaties',
    parameters: [organisationId, membershipId],
    problems: [...refusals, 409],
  },
  {
    ...session,
    ...nothing,
    method: 'delete',
    path: '/organisations/{id}/members/{membershipId}/second-factor',
    id: 'removeSecondFactor',
    summary: 'Haal iemands tweede stap weg',
    description:
      'Voor wie app en herstelcodes kwijt is. Alle sessies eindigen; bij de volgende keer inloggen stelt de persoon een nieuwe tweede stap in. Kan alleen als je alle organisaties beheert waar de persoon bij hoort, en niet bij jezelf.',
    tag: 'Organisaties',
    parameters: [organisationId, membershipId],
    problems: [...refusals, 409],
  },
]
