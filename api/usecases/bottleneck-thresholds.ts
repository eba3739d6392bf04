/** From how many weeks on a kind of care is a bottleneck in a region: its own threshold, else its norm. */
import type { Threshold, ThresholdsInput } from '../contract/bottleneck-threshold.ts'
import type { Conflict } from '../contract/problem.ts'
import { isThreshold, thresholdWeeks } from '../domain/bottleneck.ts'
import { type Caller, mayDo } from './caller.ts'
import { auditWork } from './work-audit.ts'
import type { WorkDeps } from './work-deps.ts'

export interface ThresholdFault {
  /** Place in the list. */
  at: number
  code: 'unknown-category' | 'twice' | 'no-weeks'
}

export type WrittenThresholds =
  | { state: 'written'; thresholds: Threshold[] }
  | { state: 'wrong'; faults: ThresholdFault[] }
  | { state: 'conflict'; conflicts: Conflict[] }
  | { state: 'not-allowed' }

/** Of every kind of care; null: no such region. */
export function readThresholds(deps: WorkDeps, regionCode: string): Threshold[] | null {
  const { regions, categories, normWeeks } = deps.reference()
  if (!regions.has(regionCode)) return null
  const own = new Map(deps.work.thresholds.ofRegion(regionCode).map((row) => [row.categoryCode, row]))
  return [...categories.values()].map(({ code, name }) => {
    const row = own.get(code)
    const norm = normWeeks(code, regionCode)
    const weeks = row?.weeks ?? null
    return { category: code, name, normWeeks: norm, weeks, thresholdWeeks: thresholdWeeks(weeks, norm), version: row?.version ?? 0 }
  })
}

export function writeThresholds(deps: WorkDeps, caller: Caller, regionCode: string, asked: ThresholdsInput): WrittenThresholds {
  if (!mayDo(caller, 'bottlenecks.act', { regionCodes: [regionCode] })) return { state: 'not-allowed' }
  const faults = faultsOf(deps, asked)
  if (faults.length > 0) return { state: 'wrong', faults }
  const done = deps.db.$client.transaction(() => writeIn(deps, caller, regionCode, asked))()
  if (done.state === 'written') deps.committed()
  return done
}

function faultsOf(deps: WorkDeps, { thresholds }: ThresholdsInput): ThresholdFault[] {
  const { categories } = deps.reference()
  const codes = thresholds.map(({ category }) => category)
  return thresholds.flatMap(({ category, weeks }, at): ThresholdFault[] => [
    ...(categories.has(category) ? [] : [{ at, code: 'unknown-category' as const }]),
    ...(codes.indexOf(category) < at ? [{ at, code: 'twice' as const }] : []),
    ...(weeks === null || isThreshold(weeks) ? [] : [{ at, code: 'no-weeks' as const }]),
  ])
}

function writeIn(deps: WorkDeps, caller: Caller, regionCode: string, { thresholds }: ThresholdsInput): WrittenThresholds {
  const before = new Map((readThresholds(deps, regionCode) ?? []).map((held) => [held.category, held]))
  const conflicts = thresholds.flatMap(({ category, version }) => {
    const held = before.get(category)
    return held && held.version !== version ? [{ id: category, version: held.version, current: { ...held } }] : []
  })
  if (conflicts.length > 0) return { state: 'conflict', conflicts }
  const changed = thresholds.filter(({ category, weeks }) => weeks !== before.get(category)?.weeks)
  for (const { category, weeks } of changed) {
    if (weeks === null) deps.work.thresholds.remove(regionCode, category)
    else deps.work.thresholds.write({ regionCode, categoryCode: category, weeks })
  }
  const changes = changed.map(({ category, weeks }) => ({ category, from: before.get(category)?.weeks ?? null, to: weeks }))
  if (changed.length > 0) auditThresholds(deps, caller, regionCode, { thresholds: changes, count: changes.length })
  return { state: 'written', thresholds: readThresholds(deps, regionCode) ?? [] }
}

function auditThresholds(deps: WorkDeps, caller: Caller, regionCode: string, detail: Record<string, unknown>): void {
  auditWork(deps, caller, { action: 'thresholds-changed', subjectKind: 'region', subjectId: regionCode, regionCode, detail })
}
