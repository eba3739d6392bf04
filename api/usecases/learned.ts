/** "Wat leerden we": a quarter of a region, from advice, actions that were finished, bottlenecks and signals. */
import type { LearnedView } from '../contract/work-page.ts'
import { lastDayOf, monthsOf, quarterOf, shiftMonth } from '../domain/calendar-month.ts'
import { adviceCauses, signalOutcomes, triedCodes } from '../domain/codes.ts'
import { seesSmallAdvice } from './advice-counts.ts'
import { toAction } from './bottleneck-actions.ts'
import { type Caller, mayDo } from './caller.ts'
import { changedTo, isKnownMonth, kindsOfRegion } from './region-bottlenecks.ts'
import type { ReviewDeps } from './review-deps.ts'
import { adviceForOthers, adviceOfQuarter } from './shown-advice.ts'

export type Learned = Omit<LearnedView, 'view' | 'region' | 'regions' | 'asked'>

export async function learnedIn(deps: ReviewDeps, caller: Caller, regionCode: string, quarter: string): Promise<Learned> {
  return {
    quarter,
    isRunning: quarter === quarterOf(deps.reference().today),
    advice: adviceIn(deps, caller, regionCode, quarter),
    finished: finishedIn(deps, regionCode, quarter),
    ...(await bottlenecksIn(deps, regionCode, quarter)),
    signals: signalsIn(deps, caller, regionCode, quarter),
  }
}

function adviceIn(deps: ReviewDeps, caller: Caller, regionCode: string, quarter: string): Learned['advice'] {
  if (!seesSmallAdvice(caller, regionCode)) return adviceForOthers(deps, regionCode, quarter)?.totals ?? null
  const rows = adviceOfQuarter(deps, regionCode, quarter)
  return adviceCauses.map((cause) => ({ cause, count: sumOf(rows.filter((row) => row.cause === cause)) }))
}

function finishedIn(deps: ReviewDeps, regionCode: string, quarter: string): Learned['finished'] {
  const [first = '', , last = ''] = monthsOf(quarter)
  const rows = deps.work.actions.list({ regionCodes: [regionCode], categoryCodes: [], finishedFrom: `${first}-01` })
  const inQuarter = rows.filter(({ finishedOn }) => finishedOn !== null && finishedOn <= lastDayOf(last))
  return inQuarter.map((row) => toAction(deps, row)).sort((one, other) => ((one.finishedOn ?? '') < (other.finishedOn ?? '') ? -1 : 1))
}

/** From the end of the quarter before to the end of this one; what stayed was one at the end of every month. */
async function bottlenecksIn(deps: ReviewDeps, regionCode: string, quarter: string) {
  const months = monthsOf(quarter)
  const before = shiftMonth(months[0] ?? '', -1)
  const [kinds, isCompared] = await Promise.all([kindsOfRegion(deps, regionCode, [before, ...months]), isKnownMonth(deps, before)])
  const [start, end] = [0, months.length]
  const stayed = changedTo(kinds, 'stayed', start, end).filter(({ category }) =>
    months.every((_, place) => changedTo(kinds, 'stayed', place, place + 1).some((one) => one.category.code === category.code)),
  )
  return {
    isCompared,
    came: isCompared ? changedTo(kinds, 'came', start, end) : [],
    gone: changedTo(kinds, 'gone', start, end),
    stayed,
    unsure: changedTo(kinds, 'unsure', start, end),
  }
}

/** Small numbers of what was tried are for the region itself. */
function signalsIn(deps: ReviewDeps, caller: Caller, regionCode: string, quarter: string): Learned['signals'] {
  if (!mayDo(caller, 'signals.read', { regionCodes: [regionCode] })) return null
  const [first = '', , last = ''] = monthsOf(quarter)
  const from = deps.calendar.startOf(`${first}-01`)
  const rows = deps.signalOutcomes({ regionCode, from, until: deps.calendar.startOf(`${shiftMonth(last, 1)}-01`) })
  const counted = <Code>(codes: readonly Code[], of: (row: (typeof rows)[number]) => Code) =>
    codes.map((code) => ({ code, count: sumOf(rows.filter((row) => of(row) === code)) })).filter(({ count }) => count > 0)
  return {
    total: sumOf(rows),
    tried: counted(triedCodes, ({ tried }) => tried),
    outcomes: counted([...signalOutcomes, null], ({ outcome }) => outcome),
  }
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
