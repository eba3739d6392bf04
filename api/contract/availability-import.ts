/** A pasted block or a file as it was understood, row by row, before anything is stored; and what became of it. */
import * as v from 'valibot'
import { columnMeanings } from '../domain/column-heading.ts'
import { becauses } from '../domain/read-cell.ts'
import { availabilityEntries, currentSchema, faultSchema, jumpSchema } from './report-outcomes.ts'
import { titled } from './titled.ts'

const text = v.string()
const instant = v.pipe(v.string(), v.isoTimestamp())
const count = v.number()
const value = v.nullable(v.union([text, v.number()]))

/** In this order on screen. */
export const importRowStates = ['problem', 'change', 'confirm', 'skipped', 'elsewhere'] as const
export type ImportRowState = (typeof importRowStates)[number]

const importRowOutcomes = ['stored', 'confirmed', 'history', 'known', 'left'] as const

const offerShort = v.object({
  id: titled(text, 'Kenmerk', 'Van het aanbod.'),
  title: titled(text, 'Titel', 'Hoe het aanbod heet.'),
  productCode: titled(text, 'Productcode', 'Geldt alleen samen met de regio.'),
  productName: titled(text, 'Zorgproduct', 'Zoals in het productenboek van de regio.'),
  region: titled(text, 'Regio', 'Naam van de jeugdhulpregio.'),
  town: titled(v.nullable(text), 'Plaats', 'Leeg bij hulp zonder vaste locatie.'),
  provider: titled(text, 'Uitvoerder', 'Naam van wie de hulp geeft.'),
})

const recognitionSchema = v.object({
  field: titled(text, 'Veld', 'Waar het over gaat: een veld van de opgave, of `product`, `region`, `location`.'),
  written: titled(v.nullable(text), 'Geschreven', 'Wat er in de cel staat; leeg als het uit andere cellen volgt.'),
  value: titled(value, 'Gelezen als', 'Wat wij ervan maakten.'),
  because: titled(v.picklist(becauses), 'Hoe', 'Vaste code.'),
  message: titled(text, 'Uitleg', 'In gewone woorden.'),
})

const rowProblemSchema = v.object({
  ...faultSchema.entries,
  written: titled(v.nullable(text), 'Geschreven', 'Wat er in de cel staat.'),
  suggestion: titled(v.optional(v.union([text, v.number()])), 'Misschien bedoeld', 'Een waarde om te kiezen.'),
})

const importRowSchema = v.object({
  row: titled(count, 'Regel', 'Nummer van de regel in het bestand, vanaf 1. Hiermee wijs je een regel aan.'),
  state: titled(
    v.picklist(importRowStates),
    'Wat gebeurt er',
    'problem: vraagt je hulp. change: er verandert iets. confirm: hetzelfde, wordt bevestigd. skipped: overgeslagen. elsewhere: van een andere organisatie.',
  ),
  why: titled(v.nullable(text), 'Waarom', 'Bij skipped en elsewhere.'),
  written: titled(v.record(text, text), 'Geschreven', 'Wat er in de cellen staat, per betekenis van de kolom.'),
  offer: titled(v.nullable(offerShort), 'Aanbod', 'Waar de regel over gaat; leeg als dat niet zeker is.'),
  version: titled(v.nullable(count), 'Versie', 'Van het aanbod toen je het zag. Is die bij overnemen veranderd, dan blijft de regel over.'),
  values: titled(v.nullable(v.object(availabilityEntries)), 'Opgave', 'Wat er komt te staan; leeg zolang er iets te vragen is.'),
  changes: titled(
    v.array(
      v.object({
        field: titled(text, 'Veld', 'Wat er verandert.'),
        from: titled(value, 'Van', 'Wat er nu staat.'),
        to: titled(value, 'Naar', 'Wat er komt te staan.'),
      }),
    ),
    'Wijzigingen',
    'Oud en nieuw.',
  ),
  recognised: titled(v.array(recognitionSchema), 'Herkend', 'Alles wat anders is gelezen dan er letterlijk staat.'),
  problems: titled(v.array(rowProblemSchema), 'Problemen', 'Wat er mis is en wat je kunt doen.'),
  jumps: titled(v.array(jumpSchema), 'Sprongen', 'Wachttijden om te bevestigen.'),
  candidates: titled(v.array(offerShort), 'Bedoel je', 'Aanbod om uit te kiezen, het meest waarschijnlijke eerst.'),
  current: titled(v.nullable(currentSchema), 'Nu', 'Wat een ander intussen opsloeg.'),
  outcome: titled(v.nullable(v.picklist(importRowOutcomes)), 'Uitkomst', 'Na het overnemen; left: niet overgenomen.'),
})

const columnSchema = v.object({
  place: titled(count, 'Kolom', 'Van links, vanaf 1.'),
  heading: titled(text, 'Kop', 'Wat erboven staat.'),
  meaning: titled(v.nullable(v.picklist(columnMeanings)), 'Betekenis', 'Leeg: niet gebruikt, en niet bewaard.'),
})

export const availabilityImportSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van deze voorvertoning.'),
  source: titled(v.picklist(['paste', 'file']), 'Hoe', 'Geplakt (paste) of als bestand (file).'),
  fileName: titled(v.nullable(text), 'Bestand', 'Naam van het bestand.'),
  sheet: titled(v.nullable(text), 'Blad', 'Welk blad van het Excel-bestand is gelezen.'),
  createdAt: titled(instant, 'Gemaakt op', 'Wanneer het werd bekeken.'),
  expiresAt: titled(instant, 'Bewaard tot', 'Daarna is wat je stuurde gewist.'),
  committedAt: titled(v.nullable(instant), 'Overgenomen op', 'Leeg zolang er niets is overgenomen.'),
  hasHeading: titled(v.boolean(), 'Met koppen', 'false: er stonden geen kolomnamen boven; de betekenis is afgeleid.'),
  columns: titled(v.array(columnSchema), 'Kolommen', 'Hoe elke kolom is begrepen.'),
  counts: titled(
    v.object({
      problem: titled(count, 'Vraagt hulp', 'Aantal regels.'),
      change: titled(count, 'Verandert', 'Aantal regels.'),
      confirm: titled(count, 'Blijft gelijk', 'Aantal regels dat bevestigd wordt.'),
      skipped: titled(count, 'Overgeslagen', 'Aantal regels.'),
      elsewhere: titled(count, 'Van anderen', 'Aantal regels.'),
    }),
    'Aantallen',
    'Per soort regel.',
  ),
  notes: titled(v.array(count), 'Andere regels', 'Nummers van regels die niet over aanbod gaan, zoals kopjes en totalen.'),
  rows: titled(v.array(importRowSchema), 'Regels', 'Eerst wat je hulp vraagt, dan wijzigingen, dan wat gelijk blijft.'),
})

export const pastedTextSchema = v.strictObject({
  text: titled(
    v.string('Stuur de regels als tekst in "text".'),
    'Regels',
    'Uit een rekenblad gekopieerd: met tabs, ; of , tussen de cellen.',
  ),
})

const rowChoiceSchema = v.strictObject({
  row: titled(v.pipe(v.number(), v.integer()), 'Regel', 'Nummer van de regel.'),
  offerId: titled(v.optional(v.nullable(text)), 'Aanbod', 'Het eigen aanbod waar de regel over gaat; null: laat het weer herkennen.'),
  values: titled(
    v.optional(v.record(text, v.nullable(v.union([text, v.number()])))),
    'Verbeterd',
    'Per veld van de opgave wat er had moeten staan (`stop.reason` en `stop.until` voor een stop); null: leeg.',
  ),
  confirmedJump: titled(v.optional(v.boolean()), 'Sprong bevestigd', 'true als een grote sprong echt klopt.'),
  isSkipped: titled(v.optional(v.boolean()), 'Overslaan', 'true: neem deze regel niet over.'),
  version: titled(
    v.optional(v.pipe(v.number(), v.integer())),
    'Versie',
    'De huidige van het aanbod: je zag wat een ander intussen opsloeg, en jouw regel geldt.',
  ),
})

export const importChoicesSchema = v.strictObject({
  rows: titled(v.optional(v.array(rowChoiceSchema), []), 'Regels', 'Wat je per regel kiest of verbetert; de rest blijft.'),
  columns: titled(
    v.optional(
      v.array(
        v.strictObject({
          place: titled(v.pipe(v.number(), v.integer()), 'Kolom', 'Van links, vanaf 1.'),
          meaning: titled(v.nullable(v.picklist(columnMeanings)), 'Betekenis', 'null: niet gebruiken.'),
        }),
      ),
      [],
    ),
    'Kolommen',
    'Alleen van kolommen die gebruikt worden.',
  ),
})

export const commitSchema = v.strictObject({
  rows: titled(v.optional(v.array(v.pipe(v.number(), v.integer()))), 'Regels', 'Welke goede regels; zonder: alle.'),
})

export type Recognition = v.InferOutput<typeof recognitionSchema>
export type RowProblem = v.InferOutput<typeof rowProblemSchema>
export type ImportRow = v.InferOutput<typeof importRowSchema>
export type AvailabilityImport = v.InferOutput<typeof availabilityImportSchema>
export type ImportChoices = v.InferOutput<typeof importChoicesSchema>
export type RowChoice = v.InferOutput<typeof rowChoiceSchema>
