/** What is done about bottlenecks, as the server hands it to the web. A form that was refused comes back with what was typed. */
import type { ActionFaultCode, ActionState } from '../domain/bottleneck-action.ts'
import type { AdviceCause } from '../domain/codes.ts'
import type { ShownCount } from './bottleneck.ts'
import type { ActionOwner, BottleneckAction } from './bottleneck-action.ts'
import type { Threshold } from './bottleneck-threshold.ts'
import type { WorkFaultCode } from './work-fault-texts.ts'

export interface Named {
  code: string
  name: string
}

export interface WorkFault {
  /** Name of the control. */
  field: string
  code: ActionFaultCode | WorkFaultCode
}

export interface WorkForm {
  values: Record<string, string>
  faults: WorkFault[]
}

export const workDoneCodes = ['made', 'changed', 'finished', 'reopened', 'saved'] as const
export type WorkDone = (typeof workDoneCodes)[number]

export interface ActionsView {
  view: 'actions'
  /** As in the address. */
  asked: { region: string; category: string; state: ActionState | '' }
  actions: BottleneckAction[]
  regions: Named[]
  categories: Named[]
  /** The regions in which the caller may act. */
  ownRegions: string[]
  /** Where a new action would be; null: nowhere. */
  adding: { region: Named; owners: ActionOwner[]; form: WorkForm } | null
}

export interface ActionView {
  view: 'action'
  action: BottleneckAction
  owners: ActionOwner[]
  mayAct: boolean
  change: WorkForm
  finish: WorkForm
  /** Somebody else changed it: what holds now stands in `action`, what was typed in the form. */
  isConflict: boolean
}

export interface AdviceCell {
  /** Name of the control. */
  field: string
  cause: AdviceCause
  count: ShownCount
  version: number
}

export interface AdviceView {
  view: 'advice'
  region: Named
  regions: Named[]
  /** `2026-10` */
  month: string
  mayRecord: boolean
  /** The first without a kind of care. */
  rows: { category: Named | null; cells: AdviceCell[] }[]
  /** For kinds of care that are not there yet. */
  categories: Named[]
  form: WorkForm
  isConflict: boolean
}

export interface ThresholdsView {
  view: 'thresholds'
  region: Named
  regions: Named[]
  mayAct: boolean
  thresholds: Threshold[]
  form: WorkForm
  isConflict: boolean
}

export type WorkPage = { kind: 'bottleneckWork'; done: WorkDone | null } & (ActionsView | ActionView | AdviceView | ThresholdsView)
