/**
 * What a row of somebody's own list states about an offer. What the list is silent about stays as it stands; what goes together
 * is put together: weeks mean "neemt aan", a stop has no weeks, free places count only where places are counted. What
 * contradicts itself is asked. Source: issue 4, glossary.md (intake mode, intake stop).
 */
import type { AvailabilityField, StatedAvailability } from './availability.ts'
import type { IntakeMode } from './codes.ts'
import type { Because, QuestionCode, ReadCell, ReadWait } from './read-cell.ts'
import type { SaidCells, SayingColumn } from './said-cells.ts'

export interface StatementQuestion {
  field: AvailabilityField
  code: QuestionCode
  /** The column in which it stands. */
  column: SayingColumn
  suggestion?: number | string
}

export interface StatementMeaning {
  field: AvailabilityField
  /** What it was taken for. */
  value: number | string | null
  because: Because
  /** null: it follows from other cells. */
  column: SayingColumn | null
}

export interface ListStatement {
  /** null: it cannot be told before the questions are answered. */
  stated: StatedAvailability | null
  meanings: StatementMeaning[]
  questions: StatementQuestion[]
}

/** As it stands: `intakeMode` is null where nothing was ever said. */
export type StandingAvailability = Omit<StatedAvailability, 'intakeMode'> & { intakeMode: IntakeMode | null }

export interface ListContext {
  standing: StandingAvailability
  countsPlaces: boolean
  today: string
  /** Somebody chose how they take children in: no other cell tells. */
  isModeChosen?: boolean
}

export function listStatement(said: SaidCells, context: ListContext): ListStatement {
  const notes: Notes = { meanings: [], questions: [] }
  const mode = modeOf(said, context, notes)
  if (mode === null) return { stated: null, ...notes }
  const stated: StatedAvailability = {
    intakeMode: mode,
    ...waitsOf(said, context, mode, notes),
    freePlaces: freePlacesOf(said, context, mode, notes),
    waitingCount: saidOrStanding('waitingCount', 'waitingCount', said.waitingCount, context.standing.waitingCount, notes),
    stop: mode === 'stopped' ? stopOf(said, context, notes) : null,
    remark: saidOrStanding('remark', 'remark', said.remark, context.standing.remark, notes),
  }
  return { stated: notes.questions.length > 0 ? null : stated, ...notes }
}

type Notes = Pick<ListStatement, 'meanings' | 'questions'>
const waitColumns = ['startWaitWeeks', 'intakeWaitWeeks', 'waitAfterIntakeWeeks'] as const

interface Claim {
  mode: IntakeMode
  column: SayingColumn
  because: Because
}

function modeOf(said: SaidCells, { standing, today, isModeChosen }: ListContext, notes: Notes): IntakeMode | null {
  if (isModeChosen && said.intakeMode?.as === 'mode') return said.intakeMode.mode
  for (const column of ['intakeMode', 'stop'] as const) {
    const cell = said[column]
    if (cell?.as === 'question') notes.questions.push({ field: 'intakeMode', code: cell.code, column })
  }
  if (notes.questions.length > 0) return null
  const claims = claimsOf(said, today)
  const modes = new Set(claims.map(({ mode }) => mode))
  const deniesStop = said.stop?.as === 'no-stop' && modes.has('stopped')
  if (modes.size > 1 || deniesStop) {
    notes.questions.push({ field: 'intakeMode', code: 'contradiction', column: claims[0]?.column ?? 'intakeMode' })
    return null
  }
  const [claim] = claims
  if (claim) {
    notes.meanings.push({ field: 'intakeMode', value: claim.mode, because: claim.because, column: claim.column })
    return claim.mode
  }
  return unclaimedMode(said, standing, notes)
}

function claimsOf(said: SaidCells, today: string): Claim[] {
  const claims: Claim[] = []
  for (const column of ['intakeMode', 'stop', ...waitColumns] as const) {
    const cell = said[column]
    if (cell?.as !== 'mode' || (column === 'stop' && isOver(cell.until, today))) continue
    claims.push({ mode: cell.mode, column, because: cell.because })
  }
  if (said.stopUntil?.as === 'value' && !isOver(said.stopUntil.value, today))
    claims.push({ mode: 'stopped', column: 'stopUntil', because: 'says-stopped' })
  return claims
}

/** A stop of the past says nothing of now. */
function isOver(until: string | null, today: string): boolean {
  return until !== null && until < today
}

function unclaimedMode(said: SaidCells, { intakeMode }: StandingAvailability, notes: Notes): IntakeMode | null {
  const hasWeeks = waitColumns.some((column) => said[column]?.as === 'value')
  if (hasWeeks || (intakeMode === 'stopped' && said.stop?.as === 'no-stop')) {
    const because = hasWeeks ? 'weeks-so-accepting' : 'says-mode'
    if (intakeMode !== 'accepting')
      notes.meanings.push({ field: 'intakeMode', value: 'accepting', because, column: hasWeeks ? null : 'stop' })
    return 'accepting'
  }
  const asked = waitColumns.flatMap((column) => questionOf(waitField(column), column, said[column]))
  if (asked.length > 0 && intakeMode !== 'accepting') {
    notes.questions.push(...asked)
    return null
  }
  if (intakeMode === null) notes.questions.push({ field: 'intakeMode', code: 'not-known', column: 'intakeMode' })
  return intakeMode
}

function waitsOf(said: SaidCells, { standing }: ListContext, mode: IntakeMode, notes: Notes) {
  if (mode !== 'accepting') {
    const because = mode === 'stopped' ? 'stop-so-no-weeks' : 'mode-so-no-weeks'
    for (const column of waitColumns)
      if (said[column]?.as === 'value') notes.meanings.push({ field: waitField(column), value: null, because, column })
    return { intakeWaitWeeks: null, startWaitWeeks: null }
  }
  const before = standing.intakeMode === 'accepting' ? standing : { intakeWaitWeeks: null, startWaitWeeks: null }
  const intakeWaitWeeks = saidOrStanding(
    'intakeWaitWeeks',
    'intakeWaitWeeks',
    weeksOnly(said.intakeWaitWeeks),
    before.intakeWaitWeeks,
    notes,
  )
  const added = said.startWaitWeeks === undefined ? weeksOnly(said.waitAfterIntakeWeeks) : undefined
  const startWaitWeeks = added
    ? addedUp(added, intakeWaitWeeks, notes)
    : saidOrStanding('startWaitWeeks', 'startWaitWeeks', weeksOnly(said.startWaitWeeks), before.startWaitWeeks, notes)
  return { intakeWaitWeeks, startWaitWeeks }
}

/** Some count from the intake; here weeks count from the complete referral form. */
function addedUp(after: ReadCell<number>, intakeWaitWeeks: number | null, notes: Notes): number | null {
  const column = 'waitAfterIntakeWeeks'
  const weeks = saidOrStanding('startWaitWeeks', column, after, null, notes)
  if (weeks === null) return null
  if (intakeWaitWeeks === null) {
    notes.questions.push({ field: 'startWaitWeeks', code: 'counts-from-intake', column })
    return null
  }
  notes.meanings.push({ field: 'startWaitWeeks', value: intakeWaitWeeks + weeks, because: 'added-up', column })
  return intakeWaitWeeks + weeks
}

function freePlacesOf(said: SaidCells, { standing, countsPlaces }: ListContext, mode: IntakeMode, notes: Notes): number | null {
  const cell = said.freePlaces
  if (!countsPlaces) {
    if (cell?.as === 'value' && cell.value > 0)
      notes.meanings.push({ field: 'freePlaces', value: null, because: 'places-not-counted', column: 'freePlaces' })
    return null
  }
  const standingPlaces = mode === 'stopped' && (standing.freePlaces ?? 0) > 0 ? null : standing.freePlaces
  return saidOrStanding('freePlaces', 'freePlaces', cell, standingPlaces, notes)
}

function stopOf(said: SaidCells, { standing, today }: ListContext, notes: Notes): StatedAvailability['stop'] {
  const claim = (['intakeMode', 'stop', ...waitColumns] as const).map((column) => said[column]).find((cell) => cell?.as === 'mode')
  const before = standing.intakeMode === 'stopped' ? standing.stop : null
  const goesOn = before?.until && !isOver(before.until, today) ? before.until : null
  const [reason, until] = claim?.as === 'mode' ? [claim.reason, claim.until] : [null, null]
  return {
    reason: saidOrStanding('stop.reason', 'stopReason', said.stopReason, reason ?? before?.reason ?? null, notes),
    until: saidOrStanding('stop.until', 'stopUntil', said.stopUntil, until ?? goesOn, notes),
  }
}

/** What is said; where nothing is, what stands. */
function saidOrStanding<Value extends number | string>(
  field: AvailabilityField,
  column: SayingColumn,
  cell: ReadCell<Value> | undefined,
  standing: Value | null,
  notes: Notes,
): Value | null {
  if (cell === undefined) return standing
  notes.questions.push(...questionOf(field, column, cell))
  if (cell.as === 'question') return null
  const value = cell.as === 'value' ? cell.value : null
  if (cell.because !== null) notes.meanings.push({ field, value, because: cell.because, column })
  return value
}

/** How intake stands was taken from it already. */
function weeksOnly(cell: ReadWait | undefined): ReadCell<number> | undefined {
  return cell?.as === 'mode' ? { as: 'empty', because: null } : cell
}

interface AnyCell {
  as: string
  code?: QuestionCode
  suggestion?: number | string
}

function questionOf(field: AvailabilityField, column: SayingColumn, cell: AnyCell | undefined): StatementQuestion[] {
  if (!cell?.code) return []
  const suggestion = cell.suggestion === undefined ? {} : { suggestion: cell.suggestion }
  return [{ field, code: cell.code, column, ...suggestion }]
}

function waitField(column: (typeof waitColumns)[number]): AvailabilityField {
  return column === 'intakeWaitWeeks' ? 'intakeWaitWeeks' : 'startWaitWeeks'
}
