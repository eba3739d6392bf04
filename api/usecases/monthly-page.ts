/** The page of a month for the table of the expert team: what is new, what went, what is due, what cannot be relied on. */
import type { MonthView, UntrustedKind } from '../contract/work-page.ts'
import { isBottleneck } from '../domain/bottleneck.ts'
import { lastDayOf, monthOf, shiftMonth } from '../domain/calendar-month.ts'
import { listActions } from './bottleneck-actions.ts'
import { type Caller, mayDo } from './caller.ts'
import { listDefaulters } from './defaulters.ts'
import { changedMost, changedTo, isKnownMonth, type KindOfRegion, kindsOfRegion } from './region-bottlenecks.ts'
import type { ReviewDeps } from './review-deps.ts'

export type MonthPage = Omit<MonthView, 'view' | 'region' | 'regions' | 'asked'>

const BEFORE = 0
const NOW = 1

export async function monthlyPage(deps: ReviewDeps, caller: Caller, regionCode: string, month: string): Promise<MonthPage> {
  const previous = shiftMonth(month, -1)
  const [kinds, isCompared] = await Promise.all([kindsOfRegion(deps, regionCode, [previous, month]), isKnownMonth(deps, previous)])
  const comparedWith = isCompared ? previous : null
  return {
    month,
    isRunning: month === monthOf(deps.reference().today),
    comparedWith,
    ...bottlenecksOf(kinds, comparedWith !== null),
    actions: dueActions(deps, regionCode, month),
    untrusted: untrustedKinds(kinds),
    behind: behindIn(deps, caller, regionCode),
    ...unmetIn(deps, caller, regionCode, month),
  }
}

/** Without a month before, every bottleneck would seem to be new: then they are shown as they are. */
function bottlenecksOf(kinds: readonly KindOfRegion[], isCompared: boolean) {
  const measured = kinds.filter(({ months, threshold }) => {
    const figures = months[NOW]
    return figures?.trust === 'ok' && figures.medianWaitWeeks !== null && threshold !== null
  })
  const bottlenecks = measured.filter(({ months, threshold }) => months[NOW] && isBottleneck(months[NOW], threshold))
  return {
    bottlenecks: bottlenecks.length,
    measured: measured.length,
    came: changedTo(isCompared ? kinds : bottlenecks.map(withoutBefore), 'came', BEFORE, NOW),
    gone: changedTo(kinds, 'gone', BEFORE, NOW),
    unsure: changedTo(kinds, 'unsure', BEFORE, NOW),
    changed: changedMost(kinds, BEFORE, NOW),
  }
}

function withoutBefore(kind: KindOfRegion): KindOfRegion {
  return { ...kind, months: [null, kind.months[NOW] ?? null] }
}

/** Overdue now, or to be done before the end of the month after this one. */
function dueActions(deps: ReviewDeps, regionCode: string, month: string) {
  const until = lastDayOf(shiftMonth(month, 1))
  const open = listActions(deps, { regions: [regionCode], categories: [], states: ['overdue', 'planned'] })
  return open.filter(({ state, dueOn }) => state === 'overdue' || dueOn <= until)
}

function untrustedKinds(kinds: readonly KindOfRegion[]): UntrustedKind[] {
  return kinds.flatMap(({ category, months }) => {
    const figures = months[NOW]
    if (!figures || figures.trust === 'ok') return []
    const { trust, offers, currentShare, values } = figures
    return [{ category, trust, offers, currentShare, values }]
  })
}

/** Names of providers are for the region's own people. Who is behind now, whatever the month: that is who can be chased. */
function behindIn(deps: ReviewDeps, caller: Caller, regionCode: string): MonthPage['behind'] {
  if (!mayDo(caller, 'bottlenecks.read-providers', { regionCodes: [regionCode] })) return null
  return listDefaulters(deps.chasing, regionCode)
    .map(({ provider, due, stale, never }) => ({ provider: provider.name, due, stale, never }))
    .filter(({ stale, never, due }) => stale + never + due > 0)
    .sort((one, other) => other.stale + other.never - (one.stale + one.never) || other.due - one.due)
}

function unmetIn(deps: ReviewDeps, caller: Caller, regionCode: string, month: string) {
  const signals = deps.unmetDemand(caller, 'signals')
  const here = { categories: null, regions: [regionCode] }
  const byKind = [...deps.reference().categories.values()].flatMap(({ code, name }) => {
    const count = signals.ofMonth({ categories: [code], regions: [regionCode] }, month)?.count ?? null
    return count === null || count === 0 || count === 'hidden' ? [] : [{ category: { code, name }, count }]
  })
  return {
    signals: signals.ofMonth(here, month)?.count ?? null,
    missedSearches: deps.unmetDemand(caller, 'missed-searches').ofMonth(here, month)?.count ?? null,
    signalsByKind: byKind.sort((one, other) => other.count - one.count),
  }
}
