/** Signals that lie open, of the chosen regions that are the caller's own; others learn how many were sent in a year, protected. */
import type { CountOpenSignals } from '../../db/queries/open-signals.ts'
import type { BottlenecksView } from '../contract/bottlenecks-page.ts'
import { monthOf, shiftMonth } from '../domain/calendar-month.ts'
import { quarterEarlier } from './bottlenecks-page-headline.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import { type Caller, regionsFor } from './caller.ts'
import type { Reference } from './reference.ts'
import { listSignals, type SignalDeps } from './signals.ts'
import type { UnmetDemand } from './unmet-demand.ts'

const SHOWN = 5
const OLD_DAYS = 28
const DAY_MS = 86_400_000

export interface SignalsOnPageDeps {
  signalling: SignalDeps
  openSignals: CountOpenSignals
  unmetDemand: UnmetDemand
  now(): number
  reference(): Reference
}

/** Of today only. */
export function signalsOnPage(deps: SignalsOnPageDeps, caller: Caller, question: PageQuestion): BottlenecksView['signals'] {
  if (!question.isToday) return null
  const categories = kindsOf(question, deps.reference())
  const own = regionsFor(caller, 'signals.read').filter((code) => question.regions.includes(code))
  return own.length > 0 ? ownSignals(deps, caller, { question, own, categories }) : toldToOthers(deps, caller, question, categories)
}

function ownSignals(
  deps: SignalsOnPageDeps,
  caller: Caller,
  { question, own, categories }: { question: PageQuestion; own: string[]; categories: string[] | null },
) {
  const now = deps.now()
  const month = quarterEarlier(question.day)
  const { items } = listSignals(
    deps.signalling,
    caller,
    { regions: own, categories, statuses: ['care-broker', 'expert-team'] },
    { page: 1, pageSize: SHOWN },
  )
  // A quarter earlier: the end of that month, to the hour; nobody counts in minutes here.
  const earlier = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`)
  const { regions } = deps.reference()
  return {
    kind: 'own' as const,
    regions: own.map((code) => regions.get(code)?.name ?? code),
    ...deps.openSignals({ regions: own, categories, now, olderThan: now - OLD_DAYS * DAY_MS, earlier }),
    month,
    items: items.map(({ id, category, region, ageBand, tried, status, createdAt, isLate }) => ({
      id,
      category: category.name,
      region: region.name,
      ageBand,
      tried,
      isAtExpertTeam: status === 'expert-team',
      createdAt,
      isLate,
    })),
  }
}

function toldToOthers(deps: SignalsOnPageDeps, caller: Caller, { regions }: PageQuestion, categories: string[] | null) {
  const year = deps.unmetDemand(caller, 'signals').ofYear({ categories, regions })
  return year && { kind: 'year' as const, count: year.count, from: monthOf(year.months[0] ?? ''), to: monthOf(year.months.at(-1) ?? '') }
}

/** Signals know a kind of care, no more: of the filters only kind and segment narrow them. */
function kindsOf({ search }: PageQuestion, { categories }: Reference): string[] | null {
  const { category, segment } = search.choices
  if (!category && !segment) return null
  return [...categories.values()]
    .filter((kind) => (!category || category.includes(kind.code)) && (!segment || segment.includes(kind.segment)))
    .map(({ code }) => code)
}
