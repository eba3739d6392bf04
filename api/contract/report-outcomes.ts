/** What became of each statement that was sent, and how an offer stands that another changed meanwhile. */
import * as v from 'valibot'
import { intakeModes, reportOutcomes, stopReasons } from '../domain/codes.ts'
import { titled } from './titled.ts'

const instant = v.pipe(v.string(), v.isoTimestamp())
const weeks = v.nullable(v.number())

export const availabilityEntries = {
  intakeMode: titled(v.nullable(v.picklist(intakeModes)), 'Neemt aan?', 'Leeg als er nog nooit iets is opgegeven.'),
  intakeWaitWeeks: titled(weeks, 'Weken tot intake', 'Alleen als de aanbieder aanneemt.'),
  startWaitWeeks: titled(weeks, 'Weken tot start', 'Alleen als de aanbieder aanneemt.'),
  freePlaces: titled(weeks, 'Vrije plekken', 'Alleen bij soorten hulp die plekken tellen.'),
  waitingCount: titled(weeks, 'Aantal wachtenden', 'Het hele getal, want dit is je eigen aanbod.'),
  stop: titled(
    v.nullable(
      v.object({
        reason: titled(v.picklist(stopReasons), 'Reden van de stop', 'Waarom er niemand bij kan.'),
        until: titled(v.pipe(v.string(), v.isoDate()), 'Stop tot en met', 'Laatste dag van de aanmeldstop.'),
      }),
    ),
    'Aanmeldstop',
    'Alleen als de aanbieder nu niemand aanneemt.',
  ),
  remark: titled(v.nullable(v.string()), 'Opmerking', 'Te lezen voor wie is ingelogd.'),
}

export const currentSchema = v.object({
  ...availabilityEntries,
  version: titled(v.number(), 'Versie', 'De huidige; stuur die mee als je opnieuw kiest.'),
  checkedAt: titled(v.nullable(instant), 'Gecontroleerd op', 'Peilmoment van de huidige opgave.'),
})

export const faultSchema = v.object({
  field: titled(v.string(), 'Veld', 'Het veld van deze opgave.'),
  code: titled(v.string(), 'Code', 'Vaste code, voor programma’s.'),
  message: titled(v.string(), 'Melding', 'Wat er mis is en wat je kunt doen.'),
  allowed: titled(v.optional(v.array(v.string())), 'Toegestaan', 'De waarden die wel mogen.'),
})

export const jumpSchema = v.object({
  field: titled(v.string(), 'Veld', 'De wachttijd die springt.'),
  from: titled(v.number(), 'Van', 'Weken, zoals het laatst opgegeven.'),
  to: titled(v.number(), 'Naar', 'Weken, zoals nu gestuurd.'),
  message: titled(v.string(), 'Vraag', 'Stuur confirmedJump: true als het klopt.'),
})

export const outcomeSchema = v.object({
  index: titled(v.number(), 'Plaats', 'In de gestuurde lijst, vanaf 0.'),
  offerId: titled(v.nullable(v.string()), 'Aanbod', 'Kenmerk van het aanbod; leeg als dat niet te lezen was.'),
  outcome: titled(
    v.picklist(reportOutcomes),
    'Uitkomst',
    'stored: gewijzigd. confirmed: ongewijzigd, als controle bewaard. history: ouder dan de huidige opgave, alleen in de geschiedenis. known: stond er al. refused: niet goed. needs-confirmation: een grote sprong. conflict: ondertussen veranderd. held: goed, maar niet bewaard om andere opgaven. Bij dryRun: wat er zou gebeuren.',
  ),
  version: titled(v.nullable(v.number()), 'Versie', 'Van het aanbod na deze vraag; bij dryRun de huidige.'),
  faults: titled(v.optional(v.array(faultSchema)), 'Fouten', 'Alles wat er mis is met deze opgave.'),
  jumps: titled(v.optional(v.array(jumpSchema)), 'Sprongen', 'Wachttijden die je moet bevestigen.'),
  current: titled(v.optional(currentSchema), 'Nu', 'De huidige waarden, bij een conflict.'),
})

/** Of one statement, about the offer in the address. */
export const storedSchema = v.object({
  offerId: titled(v.string(), 'Aanbod', 'Kenmerk van het aanbod.'),
  outcome: titled(
    v.picklist(['stored', 'confirmed', 'history', 'known']),
    'Uitkomst',
    'Gewijzigd, ongewijzigd, alleen geschiedenis, of stond er al.',
  ),
  version: titled(v.number(), 'Versie', 'De nieuwe; ook als `ETag`.'),
})

const count = v.number()
export const reportOutcomesSchema = v.object({
  isDryRun: titled(v.boolean(), 'Alleen gekeken', 'true: er is niets bewaard.'),
  isStored: titled(v.boolean(), 'Bewaard', 'Of er opgaven zijn bewaard.'),
  counts: titled(
    v.object(Object.fromEntries(reportOutcomes.map((name) => [name, titled(count, name, 'Aantal opgaven met deze uitkomst.')]))),
    'Aantallen',
    'Per uitkomst.',
  ),
  outcomes: titled(v.array(outcomeSchema), 'Uitkomsten', 'Per opgave, in de volgorde waarin ze gestuurd zijn.'),
})

export type Outcome = v.InferOutput<typeof outcomeSchema>
export type CurrentValues = v.InferOutput<typeof currentSchema>
export type Fault = v.InferOutput<typeof faultSchema>
export type ReportOutcomes = v.InferOutput<typeof reportOutcomesSchema>
