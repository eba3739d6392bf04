/** Looking back: the page of a month and "wat leerden we" of a quarter, both to print for the table. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { monthOf, quarterOf, shiftMonth, shiftQuarter } from '../domain/calendar-month.ts'
import { callerOf } from '../http/caller.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { askedPeriod, namedRegion, regionChoices, regionOfPage, statusOf } from '../http/work-page.ts'
import { learnedIn } from '../usecases/learned.ts'
import { monthlyPage } from '../usecases/monthly-page.ts'

export function reviewPages(deps: AppDeps) {
  return new Hono()
    .get('/knelpunten/maand', async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? month(c, deps))
    .get('/knelpunten/wat-leerden-we', async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? quarter(c, deps))
}

async function month(c: Context, deps: AppDeps): Promise<Response> {
  const region = regionOfPage(c, deps, 'bottlenecks.read')
  if (region === null) return deps.notFoundPage(c)
  const thisMonth = monthOf(deps.reference().today)
  const { chosen, asked } = askedPeriod(c, 'maand', thisMonth, shiftMonth(thisMonth, -1))
  const shown = await monthlyPage(deps, callerOf(c), region, chosen)
  const page = { kind: 'bottleneckWork', done: null, view: 'month', ...placeOf(deps, region), asked, ...shown } as const
  return showPage(c, deps, page, statusOf(asked))
}

async function quarter(c: Context, deps: AppDeps): Promise<Response> {
  const region = regionOfPage(c, deps, 'bottlenecks.read')
  if (region === null) return deps.notFoundPage(c)
  const thisQuarter = quarterOf(deps.reference().today)
  const { chosen, asked } = askedPeriod(c, 'kwartaal', thisQuarter, shiftQuarter(thisQuarter, -1))
  const shown = await learnedIn(deps, callerOf(c), region, chosen)
  const page = { kind: 'bottleneckWork', done: null, view: 'learned', ...placeOf(deps, region), asked, ...shown } as const
  return showPage(c, deps, page, statusOf(asked))
}

function placeOf(deps: AppDeps, region: string) {
  return { region: namedRegion(deps, region), regions: regionChoices(deps) }
}
