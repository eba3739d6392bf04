/** Keys with which an organisation's own record system comes in. */
import * as v from 'valibot'
import { keyRights } from '../domain/api-keys.ts'
import { titled } from './titled.ts'

const text = v.string()
const day = v.pipe(v.string(), v.isoDate('Schrijf de dag als 2027-03-01.'))
const rights = titled(
  v.pipe(v.array(v.picklist(keyRights)), v.minLength(1, 'Kies ten minste één recht.')),
  'Rechten',
  'Wat deze sleutel mag: aanbod lezen, beschikbaarheid bijwerken, meldingen beantwoorden.',
)

export const newApiKeySchema = v.strictObject({
  name: titled(
    v.pipe(v.string(), v.regex(/\S/, 'Geef de sleutel een naam.'), v.maxLength(80, 'Gebruik hooguit 80 tekens.')),
    'Naam',
    'Waar de sleutel voor is, bijvoorbeeld de naam van je dossiersysteem.',
  ),
  rights,
  expiresOn: titled(
    v.optional(v.nullable(day)),
    'Geldig tot en met',
    'Laatste dag waarop de sleutel werkt, hooguit vijf jaar vooruit; leeg: zonder einde.',
  ),
})

export const apiKeySchema = v.object({
  id: titled(text, 'Kenmerk', 'Van de sleutel; staat ook in het logboek.'),
  name: titled(text, 'Naam', 'Waar de sleutel voor is.'),
  rights,
  prefix: titled(text, 'Begin', 'De eerste tekens, om sleutels uit elkaar te houden.'),
  createdAt: titled(v.pipe(text, v.isoTimestamp()), 'Gemaakt op', 'Wanneer de sleutel is gemaakt.'),
  createdBy: titled(text, 'Gemaakt door', 'Naam.'),
  expiresOn: titled(v.nullable(day), 'Geldig tot en met', 'Laatste dag; leeg: zonder einde.'),
  hasExpired: titled(v.boolean(), 'Verlopen', 'true: de sleutel werkt niet meer.'),
  lastUsedAt: titled(v.nullable(v.pipe(text, v.isoTimestamp())), 'Laatst gebruikt', 'Op tien minuten nauwkeurig; leeg: nog nooit.'),
})

export const madeApiKeySchema = v.object({
  ...apiKeySchema.entries,
  key: titled(text, 'Sleutel', 'Alleen nu te zien. Bewaar hem in het dossiersysteem, en stuur hem als `Authorization: Bearer`.'),
})

export type ApiKey = v.InferOutput<typeof apiKeySchema>
export type MadeApiKey = v.InferOutput<typeof madeApiKeySchema>
export type NewApiKey = v.InferOutput<typeof newApiKeySchema>
