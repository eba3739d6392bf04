import * as v from 'valibot'
import { organisationKinds } from '../domain/organisations.ts'
import { type RightName, rightNames } from '../domain/rights.ts'
import { roles } from '../domain/roles.ts'
import { titled } from './titled.ts'

const organisationOfSession = v.object({
  id: titled(v.string(), 'Kenmerk', 'Voor de header Plekwijzer-Organisation.'),
  kind: titled(v.picklist(organisationKinds), 'Soort', 'Soort organisatie.'),
  name: titled(v.string(), 'Naam', 'Van de organisatie.'),
  roles: titled(
    v.array(
      v.object({
        role: titled(v.picklist(roles), 'Rol', 'Rol voor deze organisatie.'),
        regions: titled(v.array(v.string()), 'Regio’s', 'CBS-codes van de regio’s waarvoor de rol geldt.'),
      }),
    ),
    'Rollen',
    'Wat je voor deze organisatie bent.',
  ),
})

/** `GET /session`. */
export const sessionAnswerSchema = v.object({
  person: titled(
    v.nullable(
      v.object({
        id: titled(v.string(), 'Kenmerk', 'Vast kenmerk.'),
        name: titled(v.string(), 'Naam', 'Van de persoon.'),
        email: titled(v.string(), 'E-mailadres', 'Waarmee je inlogt.'),
        language: titled(v.picklist(['nl', 'en']), 'Taal', 'Van schermen en mail.'),
        needsSecondFactor: titled(v.boolean(), 'Tweede stap nodig', 'Stel eerst een tweede stap in; tot dan zijn er geen rechten.'),
      }),
    ),
    'Persoon',
    'Wie is ingelogd; leeg: niemand.',
  ),
  organisation: titled(v.nullable(organisationOfSession), 'Namens', 'Voor welke organisatie deze vraag is.'),
  organisations: titled(v.array(organisationOfSession), 'Organisaties', 'Waaruit te kiezen is.'),
  rights: titled(v.array(v.picklist(rightNames as [RightName, ...RightName[]])), 'Rechten', 'Wat mag, voor deze organisatie.'),
})

/** What a program sends to sign in (`POST /auth/sign-in/email`). */
export const signInBodySchema = v.object({
  email: titled(v.pipe(v.string(), v.maxLength(254)), 'E-mailadres', 'Waarmee je inlogt.'),
  password: titled(v.pipe(v.string(), v.maxLength(1024)), 'Wachtwoord', 'Je wachtwoord.'),
})

/** The second step (`POST /auth/two-factor/verify-totp`, `…/verify-backup-code`). */
export const codeBodySchema = v.object({
  code: titled(v.pipe(v.string(), v.maxLength(64)), 'Code', 'Van je app, of een herstelcode.'),
})

export const signInAnswerSchema = v.object({
  twoFactorRedirect: titled(v.boolean(), 'Code nodig', 'Er is nog een tweede stap.'),
  twoFactorMethods: titled(v.optional(v.array(v.string())), 'Manieren', 'Hoe de tweede stap kan.'),
})

export const codeAnswerSchema = v.object({ success: titled(v.boolean(), 'Gelukt', 'Het is gelukt.') })

export type SessionAnswer = v.InferOutput<typeof sessionAnswerSchema>
