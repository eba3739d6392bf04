/** Statements of availability as they are sent: one, or up to a thousand. `docs/api-for-record-systems.md` tells it in words. */
import * as v from 'valibot'
import { MOST_COUNTED, MOST_WEEKS } from '../domain/availability.ts'
import { intakeModes, reportKinds, stopReasons } from '../domain/codes.ts'
import { MOST_REMARK_CHARACTERS } from '../domain/remark.ts'
import { titled } from './titled.ts'

const MOST_REPORTS = 1_000

const maybe = <const Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null)

interface Shapes {
  weeks: v.GenericSchema<number>
  count: v.GenericSchema<number>
  day: v.GenericSchema<string>
  remark: v.GenericSchema<string>
}

/** What a number or a day may be is documented tightly and read loosely: the rules of the domain tell what is wrong, all at once. */
function statedEntries({ weeks, count, day, remark }: Shapes) {
  return {
    intakeWaitWeeks: titled(maybe(weeks), 'Weken tot intake', 'Hele weken vanaf het volledige aanmeldformulier; alleen bij `accepting`.'),
    startWaitWeeks: titled(maybe(weeks), 'Weken tot start', 'Verplicht bij `accepting`, anders leeg; minstens de weken tot intake.'),
    freePlaces: titled(maybe(count), 'Vrije plekken', 'Alleen bij soorten hulp die plekken tellen (`countsPlaces` van het aanbod).'),
    waitingCount: titled(maybe(count), 'Aantal wachtenden', 'Mag altijd; onder de 5 alleen te zien voor jou en je regio.'),
    stop: titled(
      maybe(
        v.strictObject({
          reason: titled(maybe(v.picklist(stopReasons)), 'Reden van de stop', 'Verplicht bij `stopped`.'),
          until: titled(maybe(day), 'Stop tot en met', 'Verplicht bij `stopped`: de laatste dag, van vandaag tot over een jaar.'),
        }),
      ),
      'Aanmeldstop',
      'Verplicht bij `stopped`, anders leeg.',
    ),
    remark: titled(
      maybe(remark),
      'Opmerking',
      'Eén regel, zonder iets over een kind of ouder: geen BSN, datum die voorbij is, e-mailadres of telefoonnummer.',
    ),
  }
}

const tight = statedEntries({
  weeks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WEEKS)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED)),
  day: v.pipe(v.string(), v.isoDate()),
  remark: v.pipe(v.string(), v.maxLength(MOST_REMARK_CHARACTERS)),
})
const loose = statedEntries({ weeks: v.number(), count: v.number(), day: v.string(), remark: v.string() })

const mode = v.picklist(intakeModes)
const MODE_TEXT = ['Neemt aan?', 'accepting, assessment (na beoordeling), matching (na matching) of stopped (aanmeldstop).'] as const

const when = <const Instant extends v.GenericSchema>(instant: Instant) => ({
  statedAt: titled(
    v.optional(instant),
    'Peilmoment',
    'Wanneer het zo was; zonder: nu. Niet in de toekomst. Ouder dan de huidige opgave komt alleen in de geschiedenis.',
  ),
  confirmedJump: titled(
    v.optional(v.boolean()),
    'Sprong bevestigd',
    'true als een wachttijd die minstens 12 weken en driemaal zo lang of kort wordt, echt klopt.',
  ),
})

const rowEntries = {
  offerId: titled(v.string(), 'Aanbod', 'Kenmerk van het aanbod, van `GET /my/offers`.'),
  version: titled(
    v.optional(v.pipe(v.number(), v.integer())),
    'Versie',
    'De versie die je het laatst las. Is die niet meer de huidige, dan wordt er niets overschreven. Zonder: de laatste wint.',
  ),
  kind: titled(
    v.picklist(reportKinds),
    'Soort',
    'change: alle waarden, wat ontbreekt is leeg. confirm: de huidige waarden kloppen nog; waarden zijn dan niet nodig.',
  ),
}

export const statementSchema = v.strictObject({
  intakeMode: titled(mode, ...MODE_TEXT),
  ...tight,
  ...when(v.pipe(v.string(), v.isoTimestamp())),
})
export const readStatementSchema = v.strictObject({ intakeMode: titled(mode, ...MODE_TEXT), ...loose, ...when(v.string()) })

const documentedReport = v.strictObject({
  ...rowEntries,
  intakeMode: titled(maybe(mode), MODE_TEXT[0], `Verplicht bij change. ${MODE_TEXT[1]}`),
  ...tight,
  ...when(v.pipe(v.string(), v.isoTimestamp())),
})
export const reportsSchema = v.strictObject({
  reports: titled(
    v.pipe(v.array(documentedReport), v.minLength(1), v.maxLength(MOST_REPORTS)),
    'Opgaven',
    `Hooguit ${MOST_REPORTS}, elk aanbod één keer.`,
  ),
})

/** The list first, so that a row that is wrong can be told as a row. */
export const readReportsSchema = v.strictObject({
  reports: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, 'Stuur ten minste één opgave in "reports".'),
    v.maxLength(MOST_REPORTS, `Stuur hooguit ${MOST_REPORTS} opgaven in één keer. Verdeel ze over meer vragen.`),
  ),
})
export const readReportSchema = v.strictObject({ ...rowEntries, intakeMode: maybe(mode), ...loose, ...when(v.string()) })

export type ReadReport = v.InferOutput<typeof readReportSchema>
