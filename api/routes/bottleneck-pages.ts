/** The screen of bottlenecks as a page, and the panel of one cell for the page that is open already. */

import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { queryOf } from '../http/query.ts'
import { viewerOf } from '../http/viewer.ts'
import { askedPanel, askedTable, bottlenecksPage } from '../usecases/bottlenecks-page.ts'
import { answerDay } from './bottlenecks.ts'

export function bottleneckPages(deps: AppDeps) {
  const whoLooks = (c: Context) => ({ caller: callerOf(c), viewer: viewerOf(c, deps) })
  return new Hono()
    .get('/knelpunten', async (c) => {
      const refused = await pageRefusal(c, deps, 'bottlenecks.read')
      if (refused) return refused
      const page = await bottlenecksPage(deps, whoLooks(c), queryOf(c))
      return showPage(c, deps, page, page.problem ? 400 : 200)
    })
    .get('/knelpunten/bestand', async (c) => {
      const refused = await pageRefusal(c, deps, 'bottlenecks.read')
      if (refused) return refused
      const { vorm, ...asked } = queryOf(c)
      const query = await askedTable(deps, whoLooks(c), asked)
      return query ? answerDay(c, deps, query, vorm?.[0] === 'csv' ? 'csv' : 'xlsx') : deps.notFoundPage(c)
    })
    .get('/knelpunten/vak', async (c) => {
      const refused = await pageRefusal(c, deps, 'bottlenecks.read')
      if (refused) return refused
      const panel = await askedPanel(deps, whoLooks(c), queryOf(c))
      return panel ? c.json(panel, 200, { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }) : deps.notFoundPage(c)
    })
}
