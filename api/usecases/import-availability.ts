/** Statements of availability: each becomes a report, the oldest first, so that the newest ends up as current. */
import { reportStore } from '../../db/queries/report-store.ts'
import {
  type Availability,
  type AvailabilityFault,
  availabilityFaults,
  MOST_REMARK_CHARACTERS,
  MOST_WEEKS,
} from '../domain/availability.ts'
import { personalDataIn } from '../domain/personal-data.ts'
import type { availabilityFile } from '../spreadsheet/availability-file.ts'
import type { StatedMoment } from '../spreadsheet/dates.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { offerKeyOf, offerWords } from './import-offers.ts'
import { addProblem, type ImportRun } from './import-run.ts'
import { type RecordReportDeps, recordReport } from './record-report.ts'

type Row = ImportRow<typeof availabilityFile.fields>
type Field = keyof typeof availabilityFile.fields & string

interface Statement {
  offerId: string
  statedAt: number
  availability: Availability
}

export function importAvailability(run: ImportRun, rows: readonly Row[]): void {
  const offerIdOf = offerFinder(run)
  const statements = rows.filter(({ isBroken }) => !isBroken).flatMap((row) => statementOf(run, row, offerIdOf) ?? [])
  const deps: RecordReportDeps = { ...run, store: reportStore(run.db) }
  const oldestFirst = statements.sort((a, b) => a.statedAt - b.statedAt)
  for (const statement of oldestFirst) storeStatement(run, deps, statement)
}

function storeStatement(run: ImportRun, deps: RecordReportDeps, statement: Statement): void {
  const recordedAs = recordReport(deps, { ...statement, source: 'import', actor: run.actor, recordedAt: run.now })
  run.counts.availability[({ current: 'added', history: 'older', known: 'unchanged' } as const)[recordedAs]] += 1
  if (recordedAs === 'current') run.changed.offers.add(statement.offerId)
}

function statementOf(run: ImportRun, row: Row, offerIdOf: (row: Row) => string | null): Statement | null {
  const offerId = offerIdOf(row)
  const availability = availabilityOf(row)
  const statedAt = instantOf(run, row.values.statedAt)
  const faults = availabilityFaults(availability)
  for (const fault of faults) addFault(run, row, fault)
  const isPersonal = holdsPersonalData(run, row)
  if (statedAt > run.now)
    addProblem(run, row, 'statedAt', 'deze dag of tijd moet nog komen', 'Verwacht: de dag waarop dit klopte, vandaag of eerder.')
  return offerId && faults.length === 0 && !isPersonal && statedAt <= run.now ? { offerId, statedAt, availability } : null
}

/** A day without a time means its first moment, so that anything said later that day stays newer. */
function instantOf(run: ImportRun, { day, minutes }: StatedMoment): number {
  return run.calendar.startOf(day) + minutes * 60_000
}

function availabilityOf({ values }: Row): Availability {
  const { stopReason, stopUntil } = values
  return {
    intakeMode: values.intakeMode,
    intakeWaitWeeks: values.intakeWaitWeeks ?? null,
    startWaitWeeks: values.startWaitWeeks ?? null,
    freePlaces: values.freePlaces ?? null,
    waitingCount: values.waitingCount ?? null,
    stop: stopReason && stopUntil ? { reason: stopReason, until: stopUntil } : null,
    remark: values.remark ?? null,
  }
}

/** Many rows speak of one offer: it is looked up, and missed, once. */
function offerFinder(run: ImportRun): (row: Row) => string | null {
  const known = new Map<string, string | null>()
  return (row) => {
    const { region, contractNumber, productCode, kvkNumber, agbCode, locationCode } = row.values
    const words = [region, contractNumber, productCode, kvkNumber, agbCode, locationCode].join('|')
    const found = known.get(words)
    if (found !== undefined && found !== null) return found
    const offerId = findOffer(run, row)
    known.set(words, offerId)
    return offerId
  }
}

function findOffer(run: ImportRun, row: Row): string | null {
  const key = offerKeyOf(run, row)
  if (!key) return null
  const offer = run.find.offer(key)
  if (offer || run.broken.has(`offers ${offerWords(run, row.values)}`)) return offer?.id ?? null
  addProblem(
    run,
    row,
    'contractNumber',
    'dit aanbod ken ik niet: contract, product, aanbieder en locatie horen hier niet zo bij elkaar',
    'Zet het aanbod in het bestand met aanbod, of verbeter deze regel.',
  )
  return null
}

const FIELD_OF_FAULT: Record<AvailabilityFault['field'], Field> = {
  intakeMode: 'intakeMode',
  intakeWaitWeeks: 'intakeWaitWeeks',
  startWaitWeeks: 'startWaitWeeks',
  freePlaces: 'freePlaces',
  waitingCount: 'waitingCount',
  stop: 'stopReason',
  remark: 'remark',
}

const TEXT_OF_FAULT: Record<AvailabilityFault['code'], [wrong: string, right: string]> = {
  'weeks-only-when-accepting': ['weken horen alleen bij "neemt aan"', 'Laat deze cel leeg, of zet "neemt aan".'],
  'weeks-needed': ['bij "neemt aan" horen weken tot start', `Verwacht: een heel getal van 0 tot en met ${MOST_WEEKS}.`],
  'weeks-out-of-range': ['dit aantal weken kan niet', `Verwacht: een heel getal van 0 tot en met ${MOST_WEEKS}.`],
  'start-before-intake': [
    'de start ligt voor de intake',
    'Weken tot start zijn minstens de weken tot intake; beide tellen vanaf de aanmelding.',
  ],
  'stop-needs-reason-and-end': ['bij een aanmeldstop horen een reden en een einddatum', 'Vul beide in.'],
  'stop-only-when-stopped': ['een reden en einddatum horen alleen bij een aanmeldstop', 'Laat ze leeg, of zet "aanmeldstop".'],
  'count-out-of-range': ['dit aantal kan niet', 'Verwacht: een heel getal van 0 tot en met 9999.'],
  'remark-too-long': ['de opmerking is te lang', `Verwacht: hooguit ${MOST_REMARK_CHARACTERS} tekens.`],
}

function addFault(run: ImportRun, row: Row, { field, code }: AvailabilityFault): void {
  addProblem(run, row, FIELD_OF_FAULT[field], ...TEXT_OF_FAULT[code])
}

function holdsPersonalData(run: ImportRun, row: Row): boolean {
  const found = personalDataIn(row.values.remark ?? '', run.today)
  if (!found) return false
  const what = found === 'bsn' ? 'een burgerservicenummer' : 'een geboortedatum'
  const masked = { ...row, written: { ...row.written, remark: '…' } }
  addProblem(run, masked, 'remark', `hier lijkt ${what} in te staan`, 'Haal het weg: Plekwijzer bewaart niets over een kind of ouder.')
  return true
}
