/**
 * A kept list as it would be taken over now: every row judged by the same use case that stores statements, without storing. What
 * asks for help stands first.
 */
import type { AvailabilityImport, ImportRow, ImportRowState, RowProblem } from '../contract/availability-import.ts'
import { importRowStates } from '../contract/availability-import.ts'
import { importTexts } from '../contract/availability-import-texts.ts'
import type { ReadReport } from '../contract/availability-report.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import type { Outcome } from '../contract/report-outcomes.ts'
import { isWhole } from '../domain/availability.ts'
import { withheldBecause } from '../domain/withheld.ts'
import type { Caller } from './caller.ts'
import { changesTo } from './import-changes.ts'
import { namingProblem, questionsOf, recognitionsOf } from './import-row-words.ts'
import { createOfferMatcher, knownOffers, type OfferMatcher, type OwnOffers } from './match-offer.ts'
import { type ReadListRow, readListRows, writtenFor } from './read-list-row.ts'
import { type Reporting, reportAvailability } from './report-availability.ts'
import type { StoredImport } from './stored-import.ts'
import { twiceNamed } from './twice-named.ts'

export interface JudgedRow {
  read: ReadListRow
  shown: ImportRow
  /** What is sent when it is taken over. */
  report: ReadReport | null
}

export interface JudgeInput extends OwnOffers {
  caller: Caller
  today: string
}

export function judgeImport(reporting: Reporting, stored: StoredImport, input: JudgeInput): JudgedRow[] {
  const { list } = stored
  const offers = new Map(input.offers.map((offer) => [offer.id, offer]))
  const rows = readListRows(list, { offers, match: laterMatcher(input), today: input.today })
  const twice = twiceNamed(rows)
  const reports = rows.map((read) => (twice.has(read.row.line) || read.choice.isSkipped ? null : reportOf(read, stored)))
  const outcomes = judged(reporting, stored, input.caller, reports)
  return rows.map((read, at) => {
    const report = reports[at] ?? null
    const shown = shownRow(read, { report, outcome: outcomes.get(report), twice: twice.get(read.row.line) })
    return { read, report: isGood(shown.state) ? report : null, shown }
  })
}

/** Most rows were worked out before. */
function laterMatcher(input: OwnOffers): OfferMatcher {
  let match: OfferMatcher | undefined
  return (names) => {
    match ??= createOfferMatcher(knownOffers(input))
    return match(names)
  }
}

export function isGood(state: ImportRowState): boolean {
  return state === 'change' || state === 'confirm'
}

export function toImport({ list, ...stored }: StoredImport, rows: readonly JudgedRow[]): AvailabilityImport {
  const shown = rows.map((row) => row.shown)
  const order = (row: ImportRow) => importRowStates.indexOf(row.state)
  const count = (state: ImportRowState) => shown.filter((row) => row.state === state).length
  return {
    id: stored.id,
    source: stored.source,
    fileName: stored.fileName,
    sheet: list.sheet,
    createdAt: new Date(stored.createdAt).toISOString(),
    expiresAt: new Date(stored.expiresAt).toISOString(),
    committedAt: stored.committedAt === null ? null : new Date(stored.committedAt).toISOString(),
    hasHeading: list.hasHeading,
    columns: list.columns.map(({ place, heading, meaning }) => ({ place: place + 1, heading, meaning })),
    counts: {
      problem: count('problem'),
      change: count('change'),
      confirm: count('confirm'),
      skipped: count('skipped'),
      elsewhere: count('elsewhere'),
    },
    notes: list.notes,
    rows: [...shown].sort((one, other) => order(one) - order(other) || one.row - other.row),
  }
}

/** The version that was shown: what another changes meanwhile is a conflict. */
function reportOf(read: ReadListRow, { list }: StoredImport): ReadReport | null {
  const { offer, statement, choice, row } = read
  if (!offer || !statement?.stated) return null
  const seen = list.seen[row.line]
  const version = choice.version ?? (seen?.offerId === offer.id ? seen.version : offer.version)
  const said = { offerId: offer.id, version, ...(choice.confirmedJump ? { confirmedJump: true } : {}) }
  if (changesTo(offer, statement.stated).length === 0) return { ...said, kind: 'confirm', ...nothing }
  return { ...said, kind: 'change', ...statement.stated }
}

const nothing = {
  intakeMode: null,
  intakeWaitWeeks: null,
  startWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stop: null,
  remark: null,
}

function judged(reporting: Reporting, { source }: StoredImport, caller: Caller, reports: readonly (ReadReport | null)[]) {
  const whole = reports.filter((report) => report !== null)
  const result = reportAvailability(reporting, {
    caller,
    source,
    rows: whole.map((report) => ({ report })),
    isDryRun: true,
    isPartial: true,
  })
  const outcomes = 'answer' in result ? result.answer.outcomes : []
  return new Map<ReadReport | null, Outcome | undefined>(whole.map((report, at) => [report, outcomes[at]]))
}

interface Findings {
  report: ReadReport | null
  outcome: Outcome | undefined
  twice: { rows: number[]; isSame: boolean } | undefined
}

function shownRow(read: ReadListRow, findings: Findings): ImportRow {
  const { report, outcome } = findings
  const stated = read.statement?.stated ?? null
  const line = read.row.line
  const { state, why } = stateOf(read, findings)
  return {
    row: line,
    state,
    why,
    written: Object.fromEntries(Object.entries(read.written).map(([column, cell]) => [column, withheldBecause(cell) ? '' : cell])),
    offer: read.offer && shortOffer(read.offer),
    version: report?.version ?? null,
    values: stated && isWhole(stated) ? stated : null,
    changes: read.offer && stated ? changesTo(read.offer, stated) : [],
    recognised: state === 'elsewhere' ? [] : recognitionsOf(read),
    problems: state === 'problem' ? problemsOf(read, findings) : [],
    jumps: outcome?.jumps ?? [],
    candidates: state === 'problem' ? read.candidates.map(shortOffer) : [],
    current: outcome?.current ?? null,
    outcome: null,
  }
}

function stateOf(read: ReadListRow, { report, outcome, twice }: Findings): Pick<ImportRow, 'state' | 'why'> {
  if (read.elsewhere !== null) return { state: 'elsewhere', why: importTexts.ofProvider(read.elsewhere) }
  if (read.choice.isSkipped) return { state: 'skipped', why: importTexts.skippedByChoice }
  if (read.offer && read.statement === null) return { state: 'skipped', why: importTexts.nothingSaid }
  if (twice?.isSame) return { state: 'skipped', why: importTexts.sameAsRow(twice.rows[0] ?? 0) }
  const isSound = outcome && !outcome.faults && !outcome.jumps && outcome.outcome !== 'conflict'
  if (!isSound) return { state: 'problem', why: null }
  return { state: report?.kind === 'change' ? 'change' : 'confirm', why: null }
}

function problemsOf(read: ReadListRow, { outcome, twice }: Findings): RowProblem[] {
  const found = [...namingProblem(read), ...questionsOf(read)]
  if (twice) found.push({ field: 'offerId', code: 'offer-twice', message: importTexts.twice(twice.rows), written: null })
  for (const fault of outcome?.faults ?? []) found.push({ ...fault, written: writtenFor(read, fault.field) })
  if (outcome?.outcome === 'conflict')
    found.push({ field: 'version', code: 'changed-meanwhile', message: importTexts.conflict, written: null })
  return found
}

function shortOffer({ id, title, product, region, location, provider }: MyOffer) {
  return { id, title, productCode: product.code, productName: product.name, region: region.name, town: location?.town ?? null, provider }
}
