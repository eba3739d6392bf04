/** Who is behind with the update duty in a region, and the button that reminds them. */
import * as v from 'valibot'
import { listOf } from './reference.ts'
import { titled } from './titled.ts'

const text = v.string()
const count = v.number()
const maybeInstant = v.nullable(v.pipe(v.string(), v.isoTimestamp()))

const defaulterSchema = v.object({
  provider: titled(
    v.object({ id: titled(text, 'Kenmerk', 'Van de zorgaanbieder.'), name: titled(text, 'Naam', 'Van de zorgaanbieder.') }),
    'Zorgaanbieder',
    'Wie de hulp geeft.',
  ),
  phone: titled(v.nullable(text), 'Telefoon', 'Van het aanmeldpunt; voor als mailen niet helpt.'),
  offers: titled(count, 'Aanbod', 'Aantal regels in deze regio.'),
  due: titled(count, 'Te laat', 'De bijwerkplicht is voorbij.'),
  stale: titled(count, 'Verouderd', 'Tweemaal de bijwerkplicht is voorbij: telt als onbekend.'),
  never: titled(count, 'Nooit', 'Er is nog nooit iets opgegeven.'),
  overdueSince: titled(maybeInstant, 'Te laat sinds', 'Van de regel die het langst te laat is.'),
  people: titled(count, 'Mensen', 'Hoeveel mensen van de aanbieder een mail krijgen; 0: bel.'),
  lastRemindedAt: titled(maybeInstant, 'Laatste herinnering', 'Wanneer er voor het laatst is gemaild.'),
  reminders: titled(count, 'Herinneringen', 'Aantal dagen waarop is gemaild sinds het te laat is. Na twee: bel.'),
  mayBeReminded: titled(v.boolean(), 'Kan een mail krijgen', 'Vandaag nog niet gemaild, en er is iemand om te mailen.'),
})

export const defaulterListSchema = listOf(defaulterSchema)

const MOST_REMINDED = 500

export const newRemindersSchema = v.strictObject({
  providerIds: titled(
    v.pipe(v.array(text), v.minLength(1, 'Kies ten minste één zorgaanbieder in "providerIds".'), v.maxLength(MOST_REMINDED)),
    'Zorgaanbieders',
    'Kenmerken van wie een herinnering krijgt.',
  ),
})

export const remindersSentSchema = v.object({
  reminded: titled(count, 'Gemaild', 'Aantal zorgaanbieders.'),
  skipped: titled(count, 'Overgeslagen', 'Vandaag al gemaild, niemand om te mailen, of niet te laat.'),
})

export type Defaulter = v.InferOutput<typeof defaulterSchema>
