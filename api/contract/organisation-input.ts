/** What is sent about organisations, their people and invitations. Which values go together, the use cases say. */
import * as v from 'valibot'
import { organisationKinds } from '../domain/organisations.ts'
import { roles } from '../domain/roles.ts'
import { titled } from './titled.ts'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `Gebruik ten hoogste ${most} tekens.`))
const some = (most: number) => v.pipe(v.array(text(60)), v.maxLength(most, `Noem er ten hoogste ${most}.`))
const role = titled(v.picklist(roles), 'Rol', 'Een rol die bij de soort organisatie past.')
const regionCodes = titled(
  v.optional(some(50), []),
  'Regio’s',
  'CBS-codes van de regio’s waarvoor de rol geldt; leeg: die van de organisatie.',
)
const locationIds = titled(v.optional(some(200), []), 'Locaties', 'Kenmerken van locaties waartoe een bewerker beperkt is; leeg: alle.')
const email = titled(text(254), 'E-mailadres', 'Waarheen de uitnodiging gaat.')
const language = titled(v.optional(v.picklist(['nl', 'en']), 'nl'), 'Taal', 'Van de mail.')

export const newOrganisationSchema = v.strictObject({
  kind: titled(v.picklist(organisationKinds), 'Soort', 'Wat voor organisatie het is.'),
  name: titled(v.optional(text(120)), 'Naam', 'Mag bij een zorgaanbieder ontbreken: dan de naam die we kennen.'),
  providerId: titled(
    v.optional(v.nullable(text(60))),
    'Zorgaanbieder',
    'Alleen en altijd bij soort provider; met een contract in deze regio.',
  ),
  municipalityCode: titled(v.optional(v.nullable(text(10))), 'Gemeente', 'Alleen en altijd bij soort local-team; CBS-code, in deze regio.'),
})

export const organisationChangeSchema = v.strictObject({
  version: titled(v.number(), 'Versie', 'Van wat je zag; is zij niet meer de huidige, dan volgt 409 met wat er nu staat.'),
  name: titled(v.optional(text(120)), 'Naam', 'De nieuwe naam.'),
  isSecondFactorRelaxed: titled(v.optional(v.boolean()), 'Zonder tweede stap', 'Of verwijzers mogen inloggen zonder tweede stap.'),
  oidcProvider: titled(
    v.optional(v.nullable(text(60))),
    'Inlogvoorziening',
    'Naam uit de instelling OIDC_PROVIDERS; leeg: met wachtwoord. Alleen voor wie boven de organisatie staat.',
  ),
  hasEnded: titled(
    v.optional(v.boolean()),
    'Beëindigd',
    'true beëindigt de organisatie, false opent haar weer. Alleen voor wie erboven staat.',
  ),
})

export const newInvitationSchema = v.strictObject({ email, role, regionCodes, locationIds, language })

export const newRegionInvitationSchema = v.strictObject({
  organisationId: titled(text(60), 'Organisatie', 'Kenmerk van de organisatie, die in deze regio werkt.'),
  ...newInvitationSchema.entries,
})

export const membershipChangeSchema = v.strictObject({ role, regionCodes, locationIds })

const token = titled(text(200), 'Token', 'Uit de link in de mail.')
export const invitationLookupSchema = v.strictObject({ token })

export const acceptanceSchema = v.strictObject({
  token,
  name: titled(v.optional(text(200)), 'Naam', 'Alleen voor wie nog geen account heeft.'),
  password: titled(v.optional(text(1000)), 'Wachtwoord', 'Alleen voor wie nog geen account heeft.'),
})
