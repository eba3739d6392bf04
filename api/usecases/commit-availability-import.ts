/**
 * Takes the good rows of a kept list over, without the others: through the same use case as every statement, at the versions
 * that were shown. What another changed meanwhile is left, and told. Once; and when nothing could be stored, nothing is over.
 */
import type { AvailabilityImport, ImportRow } from '../contract/availability-import.ts'
import { importTexts } from '../contract/availability-import-texts.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { Outcome } from '../contract/report-outcomes.ts'
import type { Caller } from './caller.ts'
import { type Importing, type JudgedImport, judgeNow, ownImport } from './importing.ts'
import { isGood, type JudgedRow } from './preview-import.ts'
import { reportAvailability } from './report-availability.ts'
import { rowOf, type StoredImport } from './stored-import.ts'

export type CommittedImport =
  | { state: 'committed'; shown: AvailabilityImport }
  | { state: 'unknown' }
  | { state: 'already-committed'; shown: AvailabilityImport }
  | { state: 'nothing-stored'; shown: AvailabilityImport }
  | { state: 'faults'; faults: FieldProblem[] }

export function commitAvailabilityImport(
  importing: Importing,
  caller: Caller,
  id: string,
  wanted: readonly number[] | null,
): CommittedImport {
  return importing.reporting.db.transaction(() => commitNow(importing, caller, id, wanted), { behavior: 'immediate' })
}

function commitNow(importing: Importing, caller: Caller, id: string, wanted: readonly number[] | null): CommittedImport {
  const stored = ownImport(importing, caller, id)
  if (!stored) return { state: 'unknown' }
  if (stored.list.final) return { state: 'already-committed', shown: stored.list.final }
  const judged = judgeNow(importing, stored, caller)
  const faults = wanted === null ? [] : faultsOf(wanted, judged.rows)
  if (faults.length > 0) return { state: 'faults', faults }
  const chosen = judged.rows.filter(({ shown, report }) => report && isGood(shown.state) && (wanted === null || wanted.includes(shown.row)))
  const outcomes = store(importing, stored, caller, chosen)
  if (![...outcomes.values()].some(isKept)) return { state: 'nothing-stored', shown: judged.shown }
  const shown = finish(importing, stored, judged, outcomes)
  leaveTrace(importing, stored, caller, shown)
  return { state: 'committed', shown }
}

const KEPT = ['stored', 'confirmed', 'history', 'known'] as const
type Kept = (typeof KEPT)[number]

function isKept(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && (KEPT as readonly string[]).includes(outcome.outcome)
}

function faultsOf(wanted: readonly number[], rows: readonly JudgedRow[]): FieldProblem[] {
  const good = new Set(rows.filter(({ shown }) => isGood(shown.state)).map(({ shown }) => shown.row))
  const message = 'Deze regel is niet klaar om over te nemen. Los eerst op wat er mis is, of laat haar weg.'
  return wanted.flatMap((row, at) => (good.has(row) ? [] : [{ field: `rows.${at}`, code: 'row-not-good', message }]))
}

/** By line. */
function store({ reporting }: Importing, { source }: StoredImport, caller: Caller, chosen: readonly JudgedRow[]): Map<number, Outcome> {
  const rows = chosen.flatMap(({ report }) => (report ? [{ report }] : []))
  const result = reportAvailability(reporting, { caller, source, rows, isDryRun: false, isPartial: true })
  const outcomes = 'answer' in result ? result.answer.outcomes : []
  return new Map(outcomes.map((outcome, at) => [chosen[at]?.shown.row ?? 0, outcome]))
}

/** What was pasted is of no use any more, but for the rows that are left. */
function finish(
  importing: Importing,
  stored: StoredImport,
  { shown }: JudgedImport,
  outcomes: ReadonlyMap<number, Outcome>,
): AvailabilityImport {
  const committedAt = importing.now()
  const rows = shown.rows.map((row) => withOutcome(row, outcomes.get(row.row)))
  const final: AvailabilityImport = { ...shown, committedAt: new Date(committedAt).toISOString(), rows }
  const left = new Set(rows.filter(({ outcome }) => outcome === 'left').map(({ row }) => row))
  const list = { ...stored.list, final, rows: stored.list.rows.filter(({ line }) => left.has(line)), choices: {}, matches: {}, seen: {} }
  importing.store.update(rowOf({ ...stored, list, committedAt }))
  return final
}

function withOutcome(row: ImportRow, outcome: Outcome | undefined): ImportRow {
  if (outcome && isKept(outcome)) return { ...row, outcome: outcome.outcome as Kept }
  if (row.state === 'skipped' || row.state === 'elsewhere') return row
  const conflict = { field: 'version', code: 'changed-meanwhile', message: importTexts.conflict, written: null }
  if (outcome?.outcome === 'conflict') return { ...row, outcome: 'left', problems: [conflict], current: outcome.current ?? null }
  return { ...row, outcome: 'left' }
}

function leaveTrace({ reporting, now }: Importing, { id, source }: StoredImport, caller: Caller, { rows }: AvailabilityImport): void {
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const organisationId = caller.organisation?.id ?? ''
  reporting.audit({
    at: now(),
    actor: caller.actor,
    action: 'availability.import',
    subjectKind: 'organisation',
    subjectId: organisationId,
    detail: { importId: id, source, stored: count('stored'), confirmed: count('confirmed'), left: count('left') },
    organisationId,
    fromAddress: caller.fromAddress,
  })
}
