/**
 * What an expert team counts: how often it gave advice in a month, by the cause it names (the wait, a difference of opinion,
 * called in too late), of a kind of care or without saying which. Numbers only: nothing of a case. A month that has not
 * begun cannot be counted. Source: issue 5 ("the RET's counts of advice given and cause named, without case data").
 */
import { isMonth, monthOf } from './calendar-month.ts'
import type { AdviceCause } from './codes.ts'

export const MOST_ADVICE = 9_999

export interface AdviceCount {
  /** null: not said of which kind of care. */
  category: string | null
  cause: AdviceCause
  count: number
}

export type AdviceFaultCode = 'no-month' | 'month-ahead' | 'no-count' | 'unknown-category' | 'twice'

export interface AdviceFault {
  /** Place in the list; null: the month. */
  at: number | null
  code: AdviceFaultCode
}

export function adviceMonthFaults(month: string, today: string): AdviceFault[] {
  if (!isMonth(month)) return [{ at: null, code: 'no-month' }]
  return month > monthOf(today) ? [{ at: null, code: 'month-ahead' }] : []
}

export function adviceFaults(counts: readonly AdviceCount[], isCategory: (code: string) => boolean): AdviceFault[] {
  const keys = counts.map(adviceKey)
  return counts.flatMap(({ category, count }, at) => {
    const isTwice = keys.indexOf(keys[at] ?? '') < at
    const codes: AdviceFaultCode[] = [
      ...(category === null || isCategory(category) ? [] : (['unknown-category'] as const)),
      ...(isTwice ? (['twice'] as const) : []),
      ...(Number.isInteger(count) && count >= 0 && count <= MOST_ADVICE ? [] : (['no-count'] as const)),
    ]
    return codes.map((code) => ({ at, code }))
  })
}

export function adviceKey({ category, cause }: Pick<AdviceCount, 'category' | 'cause'>): string {
  return `${category ?? '-'} ${cause}`
}
