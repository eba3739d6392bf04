/** Counts of advice: written by the expert team of the region, read by whoever sees bottlenecks, small ones hidden. */
import type { AdviceRow } from '../../db/queries/advice-counts.ts'
import type { AdviceCountList, AdviceCountsInput } from '../contract/advice-count.ts'
import type { ShownCount } from '../contract/bottleneck.ts'
import type { Conflict } from '../contract/problem.ts'
import { type AdviceFault, adviceFaults, adviceKey, adviceMonthFaults } from '../domain/advice-count.ts'
import { quarterOf } from '../domain/calendar-month.ts'
import { type Caller, mayDo } from './caller.ts'
import { adviceForOthers } from './shown-advice.ts'
import { auditWork } from './work-audit.ts'
import type { WorkDeps } from './work-deps.ts'

export type ReadAdvice = { state: 'read'; advice: AdviceCountList } | { state: 'unknown' } | { state: 'wrong'; faults: AdviceFault[] }
export type WrittenAdvice =
  | { state: 'written' }
  | { state: 'wrong'; faults: AdviceFault[] }
  | { state: 'conflict'; conflicts: Conflict[] }
  | { state: 'not-allowed' }

export function readAdvice(deps: WorkDeps, caller: Caller, { regionCode, month }: { regionCode: string; month: string }): ReadAdvice {
  const { regions, today } = deps.reference()
  if (!regions.has(regionCode)) return { state: 'unknown' }
  const faults = adviceMonthFaults(month, today)
  if (faults.length > 0) return { state: 'wrong', faults }
  const shown = shownTo(deps, caller, regionCode, month)
  const items = deps.work.advice.ofMonths(regionCode, month, month).map((row) => toItem(row, shown(row)))
  return { state: 'read', advice: { month, items, total: items.length } }
}

function shownTo(deps: WorkDeps, caller: Caller, regionCode: string, month: string): (row: AdviceRow) => ShownCount {
  if (seesSmallAdvice(caller, regionCode)) return ({ count }) => count
  const forOthers = adviceForOthers(deps, regionCode, quarterOf(`${month}-01`))
  return (row) => forOthers?.of(row) ?? 'hidden'
}

/** The region's own staff, and its expert team, who counted it. */
export function seesSmallAdvice(caller: Caller, regionCode: string): boolean {
  const target = { regionCodes: [regionCode] }
  return mayDo(caller, 'small-counts.read', target) || mayDo(caller, 'advice.record', target)
}

export function writeAdvice(deps: WorkDeps, caller: Caller, regionCode: string, asked: AdviceCountsInput): WrittenAdvice {
  if (!mayDo(caller, 'advice.record', { regionCodes: [regionCode] })) return { state: 'not-allowed' }
  const { categories, today } = deps.reference()
  const faults = [...adviceMonthFaults(asked.month, today), ...adviceFaults(asked.counts, (code) => categories.has(code))]
  if (faults.length > 0) return { state: 'wrong', faults }
  const done = deps.db.$client.transaction(() => writeIn(deps, caller, regionCode, asked))()
  if (done.state === 'written') deps.committed()
  return done
}

type Asked = AdviceCountsInput['counts'][number]

function writeIn(deps: WorkDeps, caller: Caller, regionCode: string, { month, counts }: AdviceCountsInput): WrittenAdvice {
  const before = new Map(deps.work.advice.ofMonths(regionCode, month, month).map((row) => [keyOf(row), row]))
  const held = (count: Asked) => before.get(adviceKey(count))
  const conflicts = counts.filter((count) => (held(count)?.version ?? 0) !== count.version)
  if (conflicts.length > 0) return { state: 'conflict', conflicts: conflicts.map((count) => toConflict(month, count, held(count))) }
  // An empty row that says 0 for the first time says nothing new.
  const changed = counts.filter((count) => count.count !== (held(count)?.count ?? 0))
  for (const { category, cause, count } of changed) {
    deps.work.advice.write({ regionCode, month, categoryCode: category, cause }, count)
  }
  if (changed.length > 0) auditAdvice(deps, caller, regionCode, { month, count: changed.length })
  return { state: 'written' }
}

/** How many numbers, not which: a small one would stand in the log for good. */
function auditAdvice(deps: WorkDeps, caller: Caller, regionCode: string, detail: Record<string, unknown>): void {
  auditWork(deps, caller, { action: 'advice-counted', subjectKind: 'region', subjectId: regionCode, regionCode, detail })
}

function toItem({ categoryCode, cause, version }: AdviceRow, count: ShownCount): AdviceCountList['items'][number] {
  return { category: categoryCode, cause, count, version }
}

function keyOf({ categoryCode, cause }: AdviceRow): string {
  return adviceKey({ category: categoryCode, cause })
}

function toConflict(month: string, asked: Asked, row: AdviceRow | undefined): Conflict {
  const { category, cause } = asked
  const version = row?.version ?? 0
  return { id: `${month} ${adviceKey(asked)}`, version, current: { category, cause, count: row?.count ?? 0, version } }
}
