/** Statements of availability: each becomes a report, the oldest first, so that the newest ends up as current. */
import type { OfferRow } from '../../db/queries/import-lookups.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { availabilityFaultTexts } from '../contract/availability-texts.ts'
import {
  type Availability,
  type AvailabilityFault,
  type AvailabilityField,
  availabilityFaults,
  isWhole,
  type StatedAvailability,
} from '../domain/availability.ts'
import { jumpsBetween, type WaitJump } from '../domain/availability-jump.ts'
import type { Capacity } from '../domain/codes.ts'
import { tidyRemark } from '../domain/remark.ts'
import type { availabilityFile } from '../spreadsheet/availability-file.ts'
import type { StatedMoment } from '../spreadsheet/dates.ts'
import type { ImportProblem } from '../spreadsheet/problem.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { offerKeyOf, offerWords } from './import-offers.ts'
import { addProblem, type ImportRun, problemAt } from './import-run.ts'
import { type RecordReportDeps, recordReport } from './record-report.ts'

type Row = ImportRow<typeof availabilityFile.fields>
type Field = keyof typeof availabilityFile.fields & string

interface Statement {
  row: Row
  offerId: string
  statedAt: number
  availability: Availability
}

export function importAvailability(run: ImportRun, rows: readonly Row[]): void {
  const find = offerFinder(run)
  const statements = rows.filter(({ isBroken }) => !isBroken).flatMap((row) => statementOf(run, row, find) ?? [])
  const deps: RecordReportDeps = { ...run, store: reportStore(run.db) }
  const oldestFirst = statements.sort((a, b) => a.statedAt - b.statedAt)
  const jumps = new Map<string, ImportProblem[]>()
  for (const statement of oldestFirst) storeStatement(run, deps, statement, jumps)
  warnOfLateHistory(run, oldestFirst)
  run.warnings.push(...[...jumps.values()].flat())
}

/** A jump is asked after only where it is what holds now; a region's file is not kept waiting for the answer. */
function storeStatement(
  run: ImportRun,
  deps: RecordReportDeps,
  { row, ...statement }: Statement,
  jumps: Map<string, ImportProblem[]>,
): void {
  const offer = deps.store.offer(statement.offerId, run.calendar.dayOf(statement.statedAt))
  if (!offer) throw new Error(`no offer ${statement.offerId}`)
  const recorded = recordReport(deps, offer, { ...statement, source: 'import', actor: run.actor, recordedAt: heardAt(run, statement) })
  run.counts.availability[({ current: 'added', history: 'older', known: 'unchanged' } as const)[recorded.as]] += 1
  if (recorded.as !== 'current') return
  run.changed.offers.add(statement.offerId)
  jumps.set(
    statement.offerId,
    jumpsBetween(offer, statement.availability).map((jump) => jumpWarning(row, jump)),
  )
}

/** History that comes with its offer was heard when it was stated; what was not known of an offer that stood here already stays so. */
function heardAt(run: ImportRun, { offerId, statedAt }: Pick<Statement, 'offerId' | 'statedAt'>): number {
  return run.isHistory && run.newOffers.has(offerId) ? statedAt : run.now
}

function warnOfLateHistory(run: ImportRun, statements: readonly Statement[]): void {
  const late = run.isHistory ? statements.filter(({ offerId }) => !run.newOffers.has(offerId)) : []
  const [first] = late
  if (!first) return
  const wrong = `geschiedenis van aanbod dat hier al stond; ${late.length} opgaven, waarvan dit de oudste is`
  run.warnings.push(problemAt(first.row, 'statedAt', wrong, 'Ze zijn opgeslagen, maar veranderen de cijfers van voor vandaag niet.'))
}

function jumpWarning(row: Row, { field, from, to }: WaitJump): ImportProblem {
  return problemAt(row, field, `dit springt van ${from} naar ${to} weken`, 'Klopt dat? Het is wel opgeslagen.')
}

function statementOf(run: ImportRun, row: Row, find: StatedOfferFinder): Statement | null {
  const offer = find.offer(row)
  const availability = availabilityOf(row)
  const statedAt = instantOf(run, row.values.statedAt)
  const statedOn = row.values.statedAt.day
  const capacity = offer && find.capacity(offer.productId, statedOn)
  const faults = availabilityFaults(availability, { statedOn, today: run.today, capacity })
  for (const fault of faults) addFault(run, row, fault)
  if (statedAt > run.now)
    addProblem(run, row, 'statedAt', 'deze dag of tijd moet nog komen', 'Verwacht: de dag waarop dit klopte, vandaag of eerder.')
  const isRight = faults.length === 0 && statedAt <= run.now && isWhole(availability)
  return offer && isRight ? { row, offerId: offer.id, statedAt, availability } : null
}

/** A day without a time means its first moment, so that anything said later that day stays newer. */
function instantOf(run: ImportRun, { day, minutes }: StatedMoment): number {
  return run.calendar.startOf(day) + minutes * 60_000
}

function availabilityOf({ values }: Row): StatedAvailability {
  const { stopReason, stopUntil } = values
  return {
    intakeMode: values.intakeMode,
    intakeWaitWeeks: values.intakeWaitWeeks ?? null,
    startWaitWeeks: values.startWaitWeeks ?? null,
    freePlaces: values.freePlaces ?? null,
    waitingCount: values.waitingCount ?? null,
    stop: stopReason || stopUntil ? { reason: stopReason ?? null, until: stopUntil ?? null } : null,
    remark: tidyRemark(values.remark ?? null),
  }
}

type StatedOffer = Pick<OfferRow, 'id' | 'productId'>

interface StatedOfferFinder {
  offer(row: Row): StatedOffer | null
  capacity(productId: string, day: string): Capacity | null
}

/** Many rows speak of one offer: it is looked up, and missed, once. */
function offerFinder(run: ImportRun): StatedOfferFinder {
  const offers = new Map<string, StatedOffer | null>()
  const mappings = new Map<string, ReturnType<ImportRun['find']['mappings']>>()
  const capacityOf = new Map(run.codes.categories.map(({ code, capacity }) => [code, capacity]))
  return {
    offer(row) {
      const { region, contractNumber, productCode, kvkNumber, agbCode, locationCode } = row.values
      const words = [region, contractNumber, productCode, kvkNumber, agbCode, locationCode].join('|')
      const found = offers.get(words) ?? findOffer(run, row)
      offers.set(words, found)
      return found
    },
    capacity(productId, day) {
      const known = mappings.get(productId) ?? run.find.mappings(productId)
      mappings.set(productId, known)
      const then = known.find(({ validFrom }) => validFrom <= day) ?? known.at(-1)
      return (then && capacityOf.get(then.categoryCode)) ?? null
    },
  }
}

function findOffer(run: ImportRun, row: Row): StatedOffer | null {
  const key = offerKeyOf(run, row)
  if (!key) return null
  const offer = run.find.offer(key)
  if (offer || run.broken.has(`offers ${offerWords(run, row.values)}`)) return offer ?? null
  addProblem(
    run,
    row,
    'contractNumber',
    'dit aanbod ken ik niet: contract, product, aanbieder en locatie horen hier niet zo bij elkaar',
    'Zet het aanbod in het bestand met aanbod, of verbeter deze regel.',
  )
  return null
}

const COLUMN_OF: Record<AvailabilityField, Field> = {
  intakeMode: 'intakeMode',
  intakeWaitWeeks: 'intakeWaitWeeks',
  startWaitWeeks: 'startWaitWeeks',
  freePlaces: 'freePlaces',
  waitingCount: 'waitingCount',
  stop: 'stopReason',
  'stop.reason': 'stopReason',
  'stop.until': 'stopUntil',
  remark: 'remark',
}

/** A refused remark is not repeated: it may hold what must not be kept. */
function addFault(run: ImportRun, row: Row, { field, code }: AvailabilityFault): void {
  const { wrong, cure } = availabilityFaultTexts[code]
  const shown = field === 'remark' ? { ...row, written: { ...row.written, remark: '…' } } : row
  addProblem(run, shown, COLUMN_OF[field], wrong, cure)
}
