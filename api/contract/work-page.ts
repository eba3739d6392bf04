/** What is done about bottlenecks, as the server hands it to the web. A form that was refused comes back with what was typed. */
import type { ActionFaultCode, ActionState } from '../domain/bottleneck-action.ts'
import type { AdviceCause, SignalOutcome, TriedCode, Trust } from '../domain/codes.ts'
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
  /** The month as it was asked for, with what is wrong with it. */
  asked: WorkForm
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

/** A kind of care whose wait is told at two moments. */
export interface WaitChange {
  category: Named
  /** null: nothing can be told. */
  weeks: number | null
  before: number | null
  thresholdWeeks: number | null
}

export interface UntrustedKind {
  category: Named
  trust: Trust
  offers: number
  currentShare: number | null
  values: number
}

interface Behind {
  provider: string
  due: number
  stale: number
  never: number
}

interface CountedKind {
  category: Named
  count: ShownCount
}

/** Of a month in a region, for the table of the expert team. */
export interface MonthView {
  view: 'month'
  region: Named
  regions: Named[]
  month: string
  /** The month as it was asked for, with what is wrong with it. */
  asked: WorkForm
  /** The month is not over: the figures are of now. */
  isRunning: boolean
  /** null: nothing was known of the month before. */
  comparedWith: string | null
  /** How many kinds of care are a bottleneck, and of how many it can be told. */
  bottlenecks: number
  measured: number
  came: WaitChange[]
  gone: WaitChange[]
  unsure: WaitChange[]
  /** What changed most, the most first. */
  changed: WaitChange[]
  /** Overdue, or due before the end of the month after. */
  actions: BottleneckAction[]
  untrusted: UntrustedKind[]
  /** Whose figures are late, the most first; null: not for this caller. */
  behind: Behind[] | null
  /** null: not counted, or not published. */
  signals: ShownCount | null
  missedSearches: ShownCount | null
  signalsByKind: CountedKind[]
}

export interface LearnedView {
  view: 'learned'
  region: Named
  regions: Named[]
  /** `2026-3` */
  quarter: string
  /** The quarter as it was asked for, with what is wrong with it. */
  asked: WorkForm
  isRunning: boolean
  /** null: not published yet. */
  advice: { cause: AdviceCause; count: ShownCount }[] | null
  finished: BottleneckAction[]
  came: WaitChange[]
  gone: WaitChange[]
  stayed: WaitChange[]
  unsure: WaitChange[]
  /** false: nothing was known at the start of the quarter. */
  isCompared: boolean
  /** null: only for the region itself. */
  signals: { total: number; tried: { code: TriedCode; count: number }[]; outcomes: { code: SignalOutcome | null; count: number }[] } | null
}

export type WorkPage = { kind: 'bottleneckWork'; done: WorkDone | null } & (
  | ActionsView
  | ActionView
  | AdviceView
  | ThresholdsView
  | MonthView
  | LearnedView
)
