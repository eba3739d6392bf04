/** Gives, shows and handles notices that nothing timely or suitable was found. */
import type { Database } from '../../db/client.ts'
import type { WriteAudit } from '../../db/queries/audit-write.ts'
import type { SignalFilter, SignalRow, SignalScope, SignalStore } from '../../db/queries/signals.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { Signal, SignalChange, SignalList } from '../contract/signal.ts'
import type { SignalStatus } from '../domain/codes.ts'
import { datesAfter, isAnswerLate, type SignalHandler, stepsFor } from '../domain/signal-course.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'
import type { Reference } from './reference.ts'
import { signalFaults } from './signal-faults.ts'

export interface SignalDeps {
  db: Database
  now(): number
  calendar: WorkingCalendar
  reference(): Reference
  baseUrl: string
  signals: SignalStore
  audit: WriteAudit
}

interface Page {
  page: number
  pageSize: number
}

/** Due first. Staff and expert teams see those of their regions, others those of their own organisation. */
export function listSignals(deps: SignalDeps, caller: Caller, filter: SignalFilter, { page, pageSize }: Page): SignalList {
  const scope = scopeOf(caller)
  const show = shownBy(deps, caller)
  const rows = deps.signals.list(scope, filter, { limit: pageSize, offset: (page - 1) * pageSize })
  const counted = deps.signals.counts(scope, filter, deps.now())
  const countOf = (status: SignalStatus) => counted.find((row) => row.status === status)?.count ?? 0
  const counts = {
    'care-broker': countOf('care-broker'),
    'expert-team': countOf('expert-team'),
    solved: countOf('solved'),
    closed: countOf('closed'),
    late: counted.reduce((sum, { late }) => sum + late, 0),
  }
  const statuses = filter.statuses ?? (['care-broker', 'expert-team', 'solved', 'closed'] as const)
  return { items: rows.map(show), total: statuses.reduce((sum, status) => sum + countOf(status), 0), counts }
}

/** undefined: there is none, or it is none of the caller's. */
export function findSignal(deps: SignalDeps, caller: Caller, id: string): Signal | undefined {
  const row = deps.signals.byId(id)
  return row && maySee(caller, row) ? shownBy(deps, caller)(row) : undefined
}

export type SignalChanged =
  | { state: 'changed'; signal: Signal }
  | { state: 'unknown' }
  | { state: 'faults'; faults: FieldProblem[] }
  | { state: 'conflict'; current: Signal }
  /** By this caller, now. */
  | { state: 'not-possible'; steps: SignalStatus[]; current: Signal }

export function changeSignal(deps: SignalDeps, caller: Caller, id: string, change: SignalChange): SignalChanged {
  return deps.db.$client.transaction((): SignalChanged => {
    const row = deps.signals.byId(id)
    const handler = row && handlerFor(caller, row.regionCode)
    if (!row || !handler) return { state: 'unknown' }
    const current = shownBy(deps, caller)(row)
    const faults = signalFaults.ofChange(change)
    if (faults.length > 0) return { state: 'faults', faults }
    if (row.version !== change.version) return { state: 'conflict', current }
    if (!current.steps.includes(change.status)) return { state: 'not-possible', steps: current.steps, current }
    const dates = datesAfter(row, change.status, { handler, now: deps.now() })
    deps.signals.change({ id, version: row.version, status: change.status, outcome: change.outcome ?? null, ...dates })
    leaveAudit(deps, caller, row, change)
    const after = deps.signals.byId(id) ?? row
    return { state: 'changed', signal: shownBy(deps, caller)(after) }
  })()
}

function scopeOf(caller: Caller): SignalScope {
  const readsRegions = mayDo(caller, 'signals.read')
  return { regions: readsRegions ? regionsFor(caller, 'signals.read') : null, organisationId: caller.organisation?.id ?? null }
}

function maySee(caller: Caller, { regionCode, organisationId }: SignalRow): boolean {
  const isOwn = mayDo(caller, 'signals.send', {}) && caller.organisation?.id === organisationId
  return isOwn || mayDo(caller, 'signals.read', { regionCodes: [regionCode] })
}

function handlerFor(caller: Caller, regionCode: string): SignalHandler | null {
  if (!mayDo(caller, 'signals.handle', { regionCodes: [regionCode] })) return null
  return caller.organisation?.held.some(({ role, regionCodes }) => role === 'care-broker' && regionCodes.includes(regionCode))
    ? 'care-broker'
    : 'expert-team'
}

/** Who is there to handle it is looked up once per region. */
export function shownBy(deps: SignalDeps, caller: Caller): (row: SignalRow) => Signal {
  const known = new Map<string, ReturnType<SignalStore['handlersOf']>>()
  const { regions, categories } = deps.reference()
  const now = deps.now()
  return (row) => {
    const handlers = known.get(row.regionCode) ?? deps.signals.handlersOf(row.regionCode)
    known.set(row.regionCode, handlers)
    const handler = handlerFor(caller, row.regionCode)
    const name = (code: string, of: ReadonlyMap<string, { name: string }>) => ({ code, name: of.get(code)?.name ?? code })
    const { regionCode, categoryCode, organisationId: _, organisationName, createdAt, answerDueAt, ...others } = row
    return {
      ...others,
      region: name(regionCode, regions),
      category: name(categoryCode, categories),
      organisation: organisationName,
      createdAt: new Date(createdAt).toISOString(),
      answerDueAt: new Date(answerDueAt).toISOString(),
      isLate: isAnswerLate(row, now),
      answeredAt: instant(row.answeredAt),
      forwardedAt: instant(row.forwardedAt),
      finishedAt: instant(row.finishedAt),
      handledBy: handlers.brokers > 0 ? 'care-broker' : handlers.team > 0 ? 'expert-team' : 'nobody',
      steps: handler ? stepsFor(row, { handler, hasCareBroker: handlers.brokers > 0, now }) : [],
    }
  }
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

const actions: Record<SignalStatus, string> = {
  'care-broker': 'answer-signal',
  'expert-team': 'forward-signal',
  solved: 'solve-signal',
  closed: 'close-signal',
}

function leaveAudit(deps: SignalDeps, caller: Caller, row: SignalRow, { status, outcome }: SignalChange): void {
  deps.audit({
    at: deps.now(),
    actor: caller.actor,
    action: actions[status],
    subjectKind: 'signal',
    subjectId: row.id,
    detail: outcome ? { outcome } : {},
    organisationId: caller.organisation?.id ?? null,
    regionCode: row.regionCode,
    fromAddress: caller.fromAddress,
  })
}
