/**
 * What is done about a bottleneck: an action in a few words, the organisation that sees to it, the day before which, and in
 * the end what came of it. Without a result an action is not finished. Overdue ones come first, the longest overdue in
 * front. Source: issue 5 ("per bottleneck an action, owner organisation, date, result").
 */
import { isDay } from './calendar-day.ts'
import { type ShortTextFault, shortTextFaults } from './short-text.ts'
import { shiftDay } from './working-days.ts'

export const actionStates = ['overdue', 'planned', 'finished'] as const
export type ActionState = (typeof actionStates)[number]

export type ActionField = 'region' | 'category' | 'action' | 'owner' | 'dueOn' | 'result'
export type ActionFaultCode =
  | ShortTextFault
  | 'missing'
  | 'unknown-region'
  | 'unknown-category'
  | 'unknown-owner'
  | 'no-day'
  | 'day-past'
  | 'day-too-far'

export interface ActionFault {
  field: ActionField
  code: ActionFaultCode
}

interface Dated {
  dueOn: string
  finishedOn: string | null
}

/** Later than this nobody plans; it is a slip of the keyboard. */
const FURTHEST_DAYS = 2 * 366

export function actionState({ dueOn, finishedOn }: Dated, today: string): ActionState {
  if (finishedOn !== null) return 'finished'
  return dueOn < today ? 'overdue' : 'planned'
}

/** Open before finished; open ones by the day they are due, finished ones newest first. */
export function compareActions(one: Dated, other: Dated): number {
  if (one.finishedOn === null && other.finishedOn === null) return order(one.dueOn, other.dueOn)
  if (one.finishedOn === null) return -1
  return other.finishedOn === null ? 1 : order(other.finishedOn, one.finishedOn)
}

export function actionTextFaults(field: 'action' | 'result', text: string | null, today: string): ActionFault[] {
  if (text === null) return [{ field, code: 'missing' }]
  return shortTextFaults(text, today).map((code) => ({ field, code }))
}

/** A day to come: what is planned can still be done. */
export function dueDayFaults(dueOn: string, today: string): ActionFault[] {
  const code = dueDayFault(dueOn, today)
  return code ? [{ field: 'dueOn', code }] : []
}

function dueDayFault(dueOn: string, today: string): ActionFaultCode | null {
  if (dueOn === '') return 'missing'
  if (!isDay(dueOn)) return 'no-day'
  if (dueOn < today) return 'day-past'
  return dueOn > shiftDay(today, FURTHEST_DAYS) ? 'day-too-far' : null
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
