/** Organisations and their people, for their own administrators and for who stands above them. */

import { members } from './member-operations.ts'
import { CSV_TYPE, type Operation, type OperationParameter, pathParameter, XLSX_TYPE } from './operation.ts'
import { auditEventSchema, invitationSchema, organisationSchema, rightSchema } from './organisation.ts'
import { newInvitationSchema, newOrganisationSchema, newRegionInvitationSchema, organisationChangeSchema } from './organisation-input.ts'
import { listOf } from './reference.ts'
import { regionAccessChangeSchema, regionAccessSchema } from './region-access.ts'

const organisationListSchema = listOf(organisationSchema)
const invitationListSchema = listOf(invitationSchema)
const auditPageSchema = listOf(auditEventSchema)
const rightListSchema = listOf(rightSchema)

const organisationId = pathParameter('id', 'Kenmerk van de organisatie.')
const regionCode = pathParameter('code', 'CBS-code van de regio.', { type: 'string', pattern: '^JZ\\d{2}$' })
const invitationId = pathParameter('invitationId', 'Kenmerk van de uitnodiging.')
const paging: OperationParameter[] = [
  { name: 'page', in: 'query', description: 'Bladzijde.', schema: { type: 'integer', minimum: 1, default: 1 } },
  {
    name: 'pageSize',
    in: 'query',
    description: 'Regels per bladzijde.',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
  },
]

const session = { opensWith: ['session'] } as const
const organisation = { answer: organisationSchema, answerName: 'Organisation' }
const invitations = { answer: invitationListSchema, answerName: 'InvitationList' }
const auditEvents = { answer: auditPageSchema, answerName: 'AuditEventPage' }
const regionAccess = { answer: regionAccessSchema, answerName: 'RegionAccess' }
const nothing = { successStatus: 204, answer: null, answerName: 'Nothing' } as const
const refusals = [400, 401, 403, 404] as const

export const organisationOperations: Operation[] = [
  {
    ...session,
    method: 'get',
    path: '/organisations',
    id: 'listOrganisations',
    summary: 'Lees de organisaties die het platform toelaat',
    description: 'Regiokantoren, expertteams en het platform zelf. Voor de beheerder van de installatie.',
    tag: 'Organisaties',
    parameters: [],
    answer: organisationListSchema,
    answerName: 'OrganisationList',
    problems: [400, 401, 403],
  },
  {
    ...session,
    ...organisation,
    method: 'get',
    path: '/organisations/{id}',
    id: 'getOrganisation',
    summary: 'Lees één organisatie',
    description: 'Voor haar eigen beheerder en voor wie erboven staat.',
    tag: 'Organisaties',
    parameters: [organisationId],
    problems: refusals,
  },
  {
    ...session,
    ...organisation,
    method: 'patch',
    path: '/organisations/{id}',
    id: 'changeOrganisation',
    summary: 'Wijzig een organisatie',
    description: 'Alleen wat je meestuurt, verandert. Klopt de versie niet meer, dan volgt 409 met wat er nu staat.',
    tag: 'Organisaties',
    parameters: [organisationId],
    body: { schema: organisationChangeSchema, name: 'OrganisationChange' },
    problems: [...refusals, 409, 415],
  },
  {
    ...session,
    ...invitations,
    method: 'get',
    path: '/organisations/{id}/invitations',
    id: 'listInvitations',
    summary: 'Lees de uitnodigingen die openstaan',
    description: 'Ook wat in de laatste maand verliep.',
    tag: 'Uitnodigingen',
    parameters: [organisationId],
    problems: refusals,
  },
  {
    ...session,
    method: 'post',
    path: '/organisations/{id}/invitations',
    id: 'invite',
    summary: 'Nodig iemand uit',
    description: 'Stuurt een mail met een link die zeven dagen en één keer werkt. Opnieuw uitnodigen maakt de vorige link ongeldig.',
    tag: 'Uitnodigingen',
    parameters: [organisationId],
    body: { schema: newInvitationSchema, name: 'NewInvitation' },
    successStatus: 201,
    answer: invitationSchema,
    answerName: 'Invitation',
    problems: [...refusals, 415],
  },
  {
    ...session,
    ...nothing,
    method: 'delete',
    path: '/organisations/{id}/invitations/{invitationId}',
    id: 'withdrawInvitation',
    summary: 'Trek een uitnodiging in',
    description: 'De link in de mail werkt dan niet meer.',
    tag: 'Uitnodigingen',
    parameters: [organisationId, invitationId],
    problems: [...refusals, 409],
  },
  {
    ...session,
    ...auditEvents,
    method: 'get',
    path: '/organisations/{id}/audit-events',
    id: 'listOrganisationAuditEvents',
    summary: 'Lees het logboek van een organisatie',
    description: 'Nieuwste eerst, per bladzijde.',
    tag: 'Logboek',
    parameters: [organisationId, ...paging],
    problems: refusals,
  },
]

export const regionOperations: Operation[] = [
  {
    ...session,
    method: 'get',
    path: '/regions/{code}/organisations',
    id: 'listRegionOrganisations',
    summary: 'Lees de organisaties die in een regio werken',
    description: 'Aanbieders met een contract, lokale teams van de gemeenten, en wie de regio verder toeliet.',
    tag: 'Organisaties',
    parameters: [regionCode],
    answer: organisationListSchema,
    answerName: 'OrganisationList',
    problems: refusals,
  },
  {
    ...session,
    ...organisation,
    method: 'post',
    path: '/regions/{code}/organisations',
    id: 'makeOrganisation',
    summary: 'Voeg een organisatie toe',
    description: 'De regio laat toe wie er werkt; het platform regiokantoren en expertteams.',
    tag: 'Organisaties',
    parameters: [regionCode],
    body: { schema: newOrganisationSchema, name: 'NewOrganisation' },
    successStatus: 201,
    problems: [...refusals, 415],
  },
  {
    ...session,
    ...members,
    method: 'get',
    path: '/regions/{code}/users',
    id: 'listRegionUsers',
    summary: 'Lees wie in een regio toegang heeft',
    description: 'Van alle organisaties die er werken. Als CSV of XLSX komt er een regel in het logboek.',
    tag: 'Organisaties',
    parameters: [regionCode],
    problems: refusals,
  },
  {
    ...session,
    ...invitations,
    method: 'get',
    path: '/regions/{code}/invitations',
    id: 'listRegionInvitations',
    summary: 'Lees de uitnodigingen die in een regio openstaan',
    description: 'Van alle organisaties die er werken.',
    tag: 'Uitnodigingen',
    parameters: [regionCode],
    problems: refusals,
  },
  {
    ...session,
    method: 'post',
    path: '/regions/{code}/invitations',
    id: 'inviteInRegion',
    summary: 'Nodig iemand uit voor een organisatie in de regio',
    description: 'Zoals bij de organisatie zelf.',
    tag: 'Uitnodigingen',
    parameters: [regionCode],
    body: { schema: newRegionInvitationSchema, name: 'NewRegionInvitation' },
    successStatus: 201,
    answer: invitationSchema,
    answerName: 'Invitation',
    problems: [...refusals, 415],
  },
  {
    ...session,
    ...auditEvents,
    method: 'get',
    path: '/regions/{code}/audit-events',
    id: 'listRegionAuditEvents',
    summary: 'Lees het logboek van een regio',
    description: 'Nieuwste eerst, per bladzijde.',
    tag: 'Logboek',
    parameters: [regionCode, ...paging],
    problems: refusals,
  },
  {
    ...session,
    ...regionAccess,
    method: 'get',
    path: '/regions/{code}/access',
    id: 'getRegionAccess',
    summary: 'Lees wie een regio mag zien',
    description: 'Of het aanbod alleen na inloggen te zien is, en of het platform mag meekijken.',
    tag: 'Organisaties',
    parameters: [regionCode],
    problems: refusals,
  },
  {
    ...session,
    ...regionAccess,
    method: 'patch',
    path: '/regions/{code}/access',
    id: 'changeRegionAccess',
    summary: 'Bepaal wie een regio mag zien',
    description: 'Voor de beheerders van de regio. Die kan alleen nauwer maken wat de installatie toelaat.',
    tag: 'Organisaties',
    parameters: [regionCode],
    body: { schema: regionAccessChangeSchema, name: 'RegionAccessChange' },
    problems: [...refusals, 409, 415],
  },
  {
    ...session,
    method: 'get',
    path: '/rights',
    id: 'listRights',
    summary: 'Lees wie wat mag',
    description: 'Alle rechten, met de rollen die ze hebben en hoever ze reiken. Als CSV of XLSX komt er een regel in het logboek.',
    tag: 'Organisaties',
    parameters: [],
    answer: rightListSchema,
    answerName: 'RightList',
    otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
    problems: [400, 401, 403],
  },
]
