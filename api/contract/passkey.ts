/** What our own pages send about passkeys. What the device answered is looked at by the library. */
import * as v from 'valibot'
import { MOST_PASSKEY_NAME_CHARACTERS } from './passkey-name.ts'
import { titled } from './titled.ts'

const response = titled(v.record(v.string(), v.unknown()), 'Antwoord', 'Wat de browser teruggaf.')

export const passkeyAskSchema = v.object({
  password: titled(v.pipe(v.string(), v.minLength(1), v.maxLength(1024)), 'Wachtwoord', 'Je wachtwoord, nog een keer.'),
})

export const passkeyAddSchema = v.object({
  response,
  name: titled(v.pipe(v.string(), v.trim(), v.maxLength(MOST_PASSKEY_NAME_CHARACTERS)), 'Naam', 'Hoe je hem herkent.'),
})

export const passkeySignInSchema = v.object({ response })
