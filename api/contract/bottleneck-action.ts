/** What is done about a bottleneck, as the API says it. */
import * as v from 'valibot'
import { actionStates } from '../domain/bottleneck-action.ts'
import { listOf } from './reference.ts'
import { titled } from './titled.ts'

const text = v.string()
const day = v.pipe(v.string(), v.isoDate())
const version = v.pipe(v.number(), v.integer(), v.minValue(1))

const named = (title: string, description: string) =>
  titled(v.object({ code: titled(text, 'Code', 'Vaste code.'), name: titled(text, 'Naam', 'Nederlandse naam.') }), title, description)

const ownerSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van de organisatie.'),
  name: titled(text, 'Naam', 'Van de organisatie.'),
})

export const actionSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van de actie.'),
  region: named('Regio', 'Waar het knelpunt is.'),
  category: named('Soort hulp', 'Waar het om gaat.'),
  action: titled(text, 'Actie', 'Wat er gebeurt, in hooguit 280 tekens, zonder iets over een kind of ouder.'),
  owner: titled(ownerSchema, 'Wie', 'De organisatie die het doet.'),
  dueOn: titled(day, 'Klaar op', 'De laatste dag waarop het klaar moet zijn.'),
  result: titled(v.nullable(text), 'Resultaat', 'Wat het opleverde; leeg zolang het niet klaar is.'),
  finishedOn: titled(v.nullable(day), 'Afgerond op', 'Leeg zolang het niet klaar is.'),
  state: titled(v.picklist(actionStates), 'Stand', 'overdue: te laat; planned: loopt; finished: afgerond.'),
  version: titled(version, 'Versie', 'Stuur die mee bij een wijziging.'),
})

export const actionListSchema = listOf(actionSchema)
export const ownerListSchema = listOf(ownerSchema)

const written = {
  action: titled(text, 'Actie', 'Wat er gebeurt, in hooguit 280 tekens, zonder iets over een kind of ouder.'),
  owner: titled(text, 'Wie', 'Kenmerk van de organisatie die het doet.'),
  dueOn: titled(text, 'Klaar op', 'Een dag die nog komt, zoals 2027-03-01.'),
}

export const newActionSchema = v.strictObject({
  region: titled(text, 'Regio', 'CBS-code.'),
  category: titled(text, 'Soort hulp', 'Code van de soort hulp.'),
  ...written,
})

export const actionChangeSchema = v.strictObject({
  version: titled(version, 'Versie', 'De versie die je het laatst las. Klopt die niet meer, dan volgt 409 met wat er nu staat.'),
  action: v.optional(written.action),
  owner: v.optional(written.owner),
  dueOn: v.optional(written.dueOn),
  result: titled(
    v.optional(v.nullable(text)),
    'Resultaat',
    'Wat het opleverde, in hooguit 280 tekens: daarmee is de actie afgerond. null opent haar weer.',
  ),
})

export type BottleneckAction = v.InferOutput<typeof actionSchema>
export type NewAction = v.InferOutput<typeof newActionSchema>
export type ActionChanges = v.InferOutput<typeof actionChangeSchema>
export type ActionOwner = v.InferOutput<typeof ownerSchema>
