/** Changes an action, finishes it with what came of it, or opens it again. */
import type { ActionChange, ActionRow } from '../../db/queries/bottleneck-actions.ts'
import type { ActionChanges, BottleneckAction } from '../contract/bottleneck-action.ts'
import { type ActionFault, actionTextFaults, dueDayFaults } from '../domain/bottleneck-action.ts'
import { tidyShortText } from '../domain/short-text.ts'
import { ownerFaults } from './action-owners.ts'
import { toAction } from './bottleneck-actions.ts'
import { type Caller, mayDo } from './caller.ts'
import { auditWork } from './work-audit.ts'
import type { WorkDeps } from './work-deps.ts'

export type ChangedAction =
  | { state: 'changed'; action: BottleneckAction }
  | { state: 'conflict'; current: BottleneckAction }
  | { state: 'wrong'; faults: ActionFault[] }
  | { state: 'unknown' | 'not-allowed' }

type Kept = Pick<ActionRow, 'action' | 'ownerOrganisationId' | 'dueOn' | 'result'>

export function changeAction(deps: WorkDeps, caller: Caller, id: string, asked: ActionChanges): ChangedAction {
  const row = deps.work.actions.byId(id)
  if (!row) return { state: 'unknown' }
  if (!mayDo(caller, 'bottlenecks.act', { regionCodes: [row.regionCode] })) return { state: 'not-allowed' }
  const done = deps.db.$client.transaction(() => changeIn(deps, caller, id, asked))()
  if (done.state === 'changed') deps.committed()
  return done
}

/** Read again inside the transaction: another process may have written since. */
function changeIn(deps: WorkDeps, caller: Caller, id: string, asked: ActionChanges): ChangedAction {
  const row = deps.work.actions.byId(id)
  if (!row) return { state: 'unknown' }
  if (row.version !== asked.version) return { state: 'conflict', current: toAction(deps, row) }
  const before = keptOf(row)
  const after = { ...before, ...changesOf(asked) }
  const faults = changeFaults(deps, row, before, after)
  if (faults.length > 0) return { state: 'wrong', faults }
  deps.work.actions.change(rowOf(deps, row, after))
  auditChange(deps, caller, row, before, after)
  const changed = deps.work.actions.byId(id)
  return changed ? { state: 'changed', action: toAction(deps, changed) } : { state: 'unknown' }
}

function keptOf({ action, ownerOrganisationId, dueOn, result }: ActionRow): Kept {
  return { action, ownerOrganisationId, dueOn, result }
}

function changesOf({ action, owner, dueOn, result }: ActionChanges): Partial<Kept> {
  return {
    ...(action === undefined ? {} : { action: tidyShortText(action) ?? '' }),
    ...(owner === undefined ? {} : { ownerOrganisationId: owner }),
    ...(dueOn === undefined ? {} : { dueOn }),
    // Written but empty is a result that is missing; null opens the action again.
    ...(result === undefined ? {} : { result: result === null ? null : (tidyShortText(result) ?? '') }),
  }
}

/** Only what changes is judged: a day that went by meanwhile stays what it is. */
function changeFaults(deps: WorkDeps, { regionCode }: ActionRow, before: Kept, after: Kept): ActionFault[] {
  const { today } = deps.reference()
  const changed = (field: keyof Kept) => before[field] !== after[field]
  return [
    ...(changed('action') ? actionTextFaults('action', after.action || null, today) : []),
    ...(changed('ownerOrganisationId') ? ownerFaults(deps, regionCode, after.ownerOrganisationId) : []),
    ...(changed('dueOn') ? dueDayFaults(after.dueOn, today) : []),
    ...(changed('result') && after.result !== null ? actionTextFaults('result', after.result || null, today) : []),
  ]
}

function rowOf(deps: WorkDeps, { id, version, finishedOn }: ActionRow, after: Kept): ActionChange {
  const { today } = deps.reference()
  return { id, version, ...after, finishedOn: after.result === null ? null : (finishedOn ?? today) }
}

function auditChange(deps: WorkDeps, caller: Caller, { id, regionCode }: ActionRow, before: Kept, after: Kept): void {
  const names = Object.keys(before) as (keyof Kept)[]
  const changes = Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, [before[name], after[name]]]),
  )
  const subject = { subjectKind: 'bottleneck-action' as const, subjectId: id, regionCode, detail: { changes } }
  if (before.result === null && after.result !== null) auditWork(deps, caller, { action: 'bottleneck-action-finished', ...subject })
  else auditWork(deps, caller, { action: 'bottleneck-action-changed', ...subject })
}
