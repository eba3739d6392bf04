/** Notices that nothing timely or suitable was found: coded, without text, without anything of a child but an age band. */
import * as v from 'valibot'
import { ageBands, neededWithinWeeks, routes, signalOutcomes, signalStatuses, triedCodes } from '../domain/codes.ts'
import { titled } from './titled.ts'

const text = v.string()
const instant = v.pipe(v.string(), v.isoTimestamp())
const moment = v.nullable(instant)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const facts = {
  ageBand: titled(v.picklist(ageBands), 'Leeftijd', 'In een groep, nooit een leeftijd: 0-3, 4-11, 12-17, 18+.'),
  neededWithinWeeks: titled(v.picklist(neededWithinWeeks), 'Nodig binnen', 'In weken: 0 (meteen), 2, 4, 8 of 13.'),
  tried: titled(
    v.picklist(triedCodes),
    'Wat er is gevonden',
    'Niets op tijd (nothing-in-time), niets passends (nothing-suitable), allebei (both), geen reactie (no-answer) of anders (other).',
  ),
  route: titled(v.picklist(routes), 'Route', '301 (via de lokale toegang) of 315 (via de zorgaanbieder).'),
}

export const newSignalSchema = v.strictObject({
  region: titled(text, 'Regio', 'CBS-code van de regio die betaalt, zoals JZ12.'),
  category: titled(text, 'Soort hulp', 'Code van de soort hulp, zoals gezinshuis.'),
  ...facts,
})

export const signalChangeSchema = v.strictObject({
  version: titled(v.pipe(v.number(), v.integer()), 'Versie', 'Zoals gelezen; is die ondertussen anders, dan 409.'),
  status: titled(
    v.picklist(signalStatuses),
    'Naar',
    'De verwijzer is beantwoord (care-broker), door naar het RET (expert-team), opgelost (solved) of afgesloten (closed).',
  ),
  outcome: titled(
    v.optional(v.picklist(signalOutcomes)),
    'Uitkomst',
    'Nodig bij opgelost (place-found, bridging-care, other-care) en afgesloten (no-place, no-longer-needed, sent-twice).',
  ),
})

const named = v.object({ code: titled(text, 'Code', 'Vaste code.'), name: titled(text, 'Naam', 'Voluit.') })

export const signalSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van de melding.'),
  region: titled(named, 'Regio', 'Waar de hulp nodig is.'),
  category: titled(named, 'Soort hulp', 'Wat er nodig is.'),
  ...facts,
  organisation: titled(text, 'Wie antwoord krijgt', 'Naam van de organisatie die het meldde, geen persoon.'),
  status: titled(v.picklist(signalStatuses), 'Waar het ligt', 'Bij de zorgbemiddelaar, bij het RET, opgelost of afgesloten.'),
  outcome: titled(v.nullable(v.picklist(signalOutcomes)), 'Uitkomst', 'Leeg zolang het loopt.'),
  createdAt: titled(instant, 'Gemeld op', 'Wanneer.'),
  answerDueAt: titled(instant, 'Antwoord voor', 'Tot dan heeft de zorgbemiddelaar: drie werkdagen na de dag van de melding.'),
  isLate: titled(v.boolean(), 'Te laat', 'De zorgbemiddelaar heeft niet op tijd geantwoord.'),
  answeredAt: titled(moment, 'Beantwoord op', 'Door de zorgbemiddelaar.'),
  forwardedAt: titled(moment, 'Naar het RET op', 'Leeg als het daar niet is geweest.'),
  finishedAt: titled(moment, 'Klaar op', 'Leeg zolang het loopt.'),
  handledBy: titled(
    v.picklist(['care-broker', 'expert-team', 'nobody']),
    'Wie het oppakt',
    'nobody: in deze regio heeft nog geen zorgbemiddelaar en geen RET een account; bel zelf.',
  ),
  steps: titled(
    v.array(v.picklist(signalStatuses)),
    'Wat jij kunt doen',
    'De waarden van status die nu kunnen; leeg als een ander aan zet is.',
  ),
  version: titled(v.number(), 'Versie', 'Stuur die mee bij een wijziging.'),
})

export const signalListSchema = v.object({
  items: titled(v.array(signalSchema), 'Meldingen', 'Wat het eerst een antwoord nodig heeft bovenaan, wat klaar is onderaan.'),
  total: titled(count, 'Totaal', 'Hoeveel meldingen er gevonden zijn.'),
  counts: titled(
    v.object({
      'care-broker': titled(count, 'Bij de zorgbemiddelaar', 'Aantal.'),
      'expert-team': titled(count, 'Bij het RET', 'Aantal.'),
      solved: titled(count, 'Opgelost', 'Aantal.'),
      closed: titled(count, 'Afgesloten', 'Aantal.'),
      late: titled(count, 'Te laat', 'Waarvan de zorgbemiddelaar niet op tijd antwoordde.'),
    }),
    'Aantallen',
    'Van alle meldingen die je mag zien, ook zonder het filter op status.',
  ),
})

export type NewSignal = v.InferOutput<typeof newSignalSchema>
export type SignalChange = v.InferOutput<typeof signalChangeSchema>
export type Signal = v.InferOutput<typeof signalSchema>
export type SignalList = v.InferOutput<typeof signalListSchema>
