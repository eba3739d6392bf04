/** What the holder of a link in an invitation gets to know. */
import * as v from 'valibot'
import { organisationKinds } from '../domain/organisations.ts'
import { roles } from '../domain/roles.ts'
import { titled } from './titled.ts'

export const invitationLookupAnswerSchema = v.object({
  organisationName: titled(v.string(), 'Organisatie', 'Waarvoor de uitnodiging is.'),
  organisationKind: titled(v.picklist(organisationKinds), 'Soort', 'Wat voor organisatie het is.'),
  role: titled(v.picklist(roles), 'Rol', 'De rol die je krijgt.'),
  regionCodes: titled(v.array(v.string()), 'Regio’s', 'CBS-codes; leeg: die van de organisatie.'),
  email: titled(v.string(), 'E-mailadres', 'Waaraan de uitnodiging is gestuurd.'),
  invitedBy: titled(v.nullable(v.string()), 'Uitgenodigd door', 'Naam.'),
  expiresAt: titled(v.string(), 'Geldig tot', 'Daarna werkt de link niet meer. ISO 8601, UTC.'),
  invitee: titled(
    v.picklist(['new', 'known', 'elsewhere', 'signed-in', 'someone-else']),
    'Wat nu',
    'new: kies naam en wachtwoord. known: log eerst in. elsewhere: log in via de organisatie. signed-in: neem aan. someone-else: je bent ingelogd met een ander adres.',
  ),
})

export type InvitationLookupAnswer = v.InferOutput<typeof invitationLookupAnswerSchema>

export const acceptanceAnswerSchema = v.object({
  organisationId: titled(v.string(), 'Organisatie', 'Waarbij je nu hoort.'),
  isNew: titled(v.boolean(), 'Nieuw account', 'Of er een account is gemaakt; log daarmee in.'),
})
