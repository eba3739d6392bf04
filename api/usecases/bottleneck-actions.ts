/** What is done about bottlenecks: read by all who see bottlenecks, written by the region's chair and managers. */
import { uuidv7 } from 'uuidv7'
import type { ActionRow } from '../../db/queries/bottleneck-actions.ts'
import type { BottleneckAction, NewAction } from '../contract/bottleneck-action.ts'
import {
  type ActionFault,
  type ActionState,
  actionState,
  actionTextFaults,
  compareActions,
  dueDayFaults,
} from '../domain/bottleneck-action.ts'
import { tidyShortText } from '../domain/short-text.ts'
import { shiftDay } from '../domain/working-days.ts'
import { ownerFaults } from './action-owners.ts'
import { type Caller, mayDo } from './caller.ts'
import { auditWork } from './work-audit.ts'
import type { WorkDeps } from './work-deps.ts'

export interface AskedActions {
  /** Empty: all. */
  regions: readonly string[]
  categories: readonly string[]
  states: readonly ActionState[]
}

export type MadeAction = { state: 'made'; action: BottleneckAction } | { state: 'wrong'; faults: ActionFault[] } | { state: 'not-allowed' }

/** What was finished longer ago stands in the pages per quarter. */
const FINISHED_SHOWN_DAYS = 183

export function listActions(deps: WorkDeps, { regions, categories, states }: AskedActions): BottleneckAction[] {
  const { today, regions: known } = deps.reference()
  const rows = deps.work.actions.list({
    regionCodes: regions.length > 0 ? regions : [...known.keys()],
    categoryCodes: categories,
    finishedFrom: shiftDay(today, -FINISHED_SHOWN_DAYS),
  })
  return rows
    .sort(compareActions)
    .map((row) => toAction(deps, row))
    .filter(({ state }) => states.length === 0 || states.includes(state))
}

export function readAction(deps: WorkDeps, id: string): BottleneckAction | null {
  const row = deps.work.actions.byId(id)
  return row ? toAction(deps, row) : null
}

export function makeAction(deps: WorkDeps, caller: Caller, asked: NewAction): MadeAction {
  if (!mayDo(caller, 'bottlenecks.act', { regionCodes: [asked.region] })) return { state: 'not-allowed' }
  const faults = newFaults(deps, asked)
  if (faults.length > 0) return { state: 'wrong', faults }
  const id = uuidv7()
  deps.db.$client.transaction(() => {
    deps.work.actions.insert({ ...rowOf(asked), id, createdAt: deps.now(), createdBy: caller.actor })
    const detail = { category: asked.category, dueOn: asked.dueOn }
    auditWork(deps, caller, {
      action: 'bottleneck-action-made',
      subjectKind: 'bottleneck-action',
      subjectId: id,
      regionCode: asked.region,
      detail,
    })
  })()
  deps.committed()
  const action = readAction(deps, id)
  if (!action) throw new Error('the action that was just stored is not there')
  return { state: 'made', action }
}

function newFaults(deps: WorkDeps, asked: NewAction): ActionFault[] {
  const { today, regions, categories } = deps.reference()
  if (!regions.has(asked.region)) return [{ field: 'region', code: 'unknown-region' }]
  return [
    ...(categories.has(asked.category) ? [] : [{ field: 'category' as const, code: kindFault(asked.category) }]),
    ...actionTextFaults('action', tidyShortText(asked.action), today),
    ...ownerFaults(deps, asked.region, asked.owner),
    ...dueDayFaults(asked.dueOn, today),
  ]
}

function kindFault(category: string): 'missing' | 'unknown-category' {
  return category === '' ? 'missing' : 'unknown-category'
}

function rowOf({ region, category, action, owner, dueOn }: NewAction) {
  return { regionCode: region, categoryCode: category, action: tidyShortText(action) ?? '', ownerOrganisationId: owner, dueOn }
}

export function toAction(deps: WorkDeps, row: ActionRow): BottleneckAction {
  const { today, regions, categories } = deps.reference()
  return {
    id: row.id,
    region: { code: row.regionCode, name: regions.get(row.regionCode)?.name ?? row.regionCode },
    category: { code: row.categoryCode, name: categories.get(row.categoryCode)?.name ?? row.categoryCode },
    action: row.action,
    owner: { id: row.ownerOrganisationId, name: row.ownerName },
    dueOn: row.dueOn,
    result: row.result,
    finishedOn: row.finishedOn,
    state: actionState(row, today),
    version: row.version,
  }
}
