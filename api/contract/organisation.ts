/** Organisations, their people and invitations, as they cross the wire. */
import * as v from 'valibot'
import { organisationKinds } from '../domain/organisations.ts'
import { reaches, rightNames } from '../domain/rights.ts'
import { roles } from '../domain/roles.ts'
import { titled } from './titled.ts'

const id = titled(v.string(), 'Kenmerk', 'Vast kenmerk.')
const role = titled(v.picklist(roles), 'Rol', 'Wat iemand mag, volgt hieruit.')
const email = titled(v.string(), 'E-mailadres', 'In kleine letters.')
const regionCodes = titled(v.array(v.string()), 'Regio’s', 'CBS-codes van de regio’s waarvoor de rol geldt; leeg: die van de organisatie.')
const locationIds = titled(v.array(v.string()), 'Locaties', 'Kenmerken van de locaties waartoe een bewerker beperkt is; leeg: alle.')
const moment = (title: string, description: string) => titled(v.string(), title, `${description} ISO 8601, UTC.`)
const maybe = (title: string, description: string) => titled(v.nullable(v.string()), title, description)

export const organisationSchema = v.object({
  id,
  kind: titled(v.picklist(organisationKinds), 'Soort', 'Wat voor organisatie het is.'),
  name: titled(v.string(), 'Naam', 'Zoals mensen haar kennen.'),
  providerId: maybe('Zorgaanbieder', 'Kenmerk van de zorgaanbieder waarvoor deze mensen spreken.'),
  regionCode: maybe('Regio', 'CBS-code van de regio die de organisatie toeliet.'),
  municipalityCode: maybe('Gemeente', 'CBS-code van de gemeente waarvoor een lokaal team werkt.'),
  workRegions: titled(v.array(v.string()), 'Werkt in', 'CBS-codes van de regio’s waarin de organisatie werkt.'),
  isSecondFactorRelaxed: titled(v.boolean(), 'Zonder tweede stap', 'Verwijzers mogen inloggen zonder tweede stap.'),
  oidcProvider: maybe('Inlogvoorziening', 'Naam van de eigen inlogvoorziening (OpenID Connect); dan niet met een wachtwoord.'),
  memberCount: titled(v.number(), 'Mensen', 'Hoeveel mensen een rol hebben.'),
  invitationCount: titled(v.number(), 'Uitnodigingen', 'Hoeveel uitnodigingen openstaan.'),
  createdAt: moment('Toegevoegd', 'Wanneer.'),
  endedAt: titled(v.nullable(v.string()), 'Beëindigd', 'Wanneer; leeg zolang zij meedoet.'),
  version: titled(v.number(), 'Versie', 'Stuur mee bij een wijziging.'),
})
export type Organisation = v.InferOutput<typeof organisationSchema>

export const memberSchema = v.object({
  membershipId: titled(v.string(), 'Kenmerk', 'Van deze rol van deze persoon; een andere rol krijgt een ander kenmerk.'),
  organisationId: titled(v.string(), 'Organisatie', 'Kenmerk van de organisatie.'),
  organisationName: titled(v.string(), 'Organisatie', 'Naam van de organisatie.'),
  name: titled(v.string(), 'Naam', 'Van de persoon.'),
  email,
  role,
  regionCodes,
  locationIds,
  since: moment('Sinds', 'Wanneer de rol begon.'),
  lastSeenAt: titled(v.nullable(v.string()), 'Laatst gezien', 'Van de lopende sessies; leeg zonder sessie.'),
  hasSecondFactor: titled(v.boolean(), 'Tweede stap', 'Of er een tweede stap bij het inloggen is.'),
  isOneself: titled(v.boolean(), 'Dit ben jij', 'Of het de vrager zelf is.'),
})
export type Member = v.InferOutput<typeof memberSchema>

export const invitationSchema = v.object({
  id,
  organisationId: titled(v.string(), 'Organisatie', 'Kenmerk van de organisatie.'),
  organisationName: titled(v.string(), 'Organisatie', 'Naam van de organisatie.'),
  email,
  role,
  regionCodes,
  locationIds,
  invitedBy: titled(v.nullable(v.string()), 'Uitgenodigd door', 'Naam van wie uitnodigde.'),
  createdAt: moment('Verstuurd', 'Wanneer.'),
  expiresAt: moment('Geldig tot', 'Daarna werkt de link niet meer.'),
  isExpired: titled(v.boolean(), 'Verlopen', 'Of de link niet meer werkt.'),
})
export type Invitation = v.InferOutput<typeof invitationSchema>

export const auditEventSchema = v.object({
  id,
  at: moment('Wanneer', 'Het moment.'),
  actor: titled(v.string(), 'Wie', 'user:…, key:… of de naam van een opdracht.'),
  actorName: maybe('Naam', 'Van die persoon of sleutel.'),
  action: titled(v.string(), 'Wat', 'Vaste code van de handeling.'),
  subjectKind: titled(v.string(), 'Soort onderwerp', 'Waarop de handeling was gericht.'),
  subjectId: titled(v.string(), 'Onderwerp', 'Kenmerk daarvan.'),
  subjectName: maybe('Naam van het onderwerp', 'Zoals het nu heet.'),
  detail: titled(v.record(v.string(), v.unknown()), 'Bijzonderheden', 'Per handeling anders.'),
  organisationId: maybe('Organisatie', 'Welke organisatie het betreft.'),
  organisationName: maybe('Organisatie', 'Haar naam.'),
  regionCode: maybe('Regio', 'CBS-code van de regio waarvan de beheerders dit mogen lezen.'),
  fromAddress: maybe('Vanaf', 'Verkort netwerkadres.'),
})
export type AuditEvent = v.InferOutput<typeof auditEventSchema>

export const rightSchema = v.object({
  right: titled(v.picklist(rightNames), 'Recht', 'Vaste code.'),
  title: titled(v.string(), 'Wat', 'Wat iemand met dit recht mag.'),
  kinds: titled(
    v.array(v.picklist(organisationKinds)),
    'Alleen bij',
    'Soorten organisaties waarvan mensen dit recht kunnen hebben; leeg: alle.',
  ),
  roles: titled(
    v.array(
      v.object({
        role,
        reaches: titled(v.array(v.picklist(reaches)), 'Reikwijdte', 'Hoever het recht reikt; meer dan één telt op.'),
      }),
    ),
    'Rollen',
    'De rollen met dit recht; wie er niet bij staat, heeft het niet.',
  ),
})
export type RightLine = v.InferOutput<typeof rightSchema>
