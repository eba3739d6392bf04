/** What providers work with, as pages. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { createMyOffers } from '../usecases/my-offers.ts'

export function portalPages(deps: AppDeps) {
  const myOffers = createMyOffers(deps)
  return new Hono().get('/mijn-aanbod', async (c) => {
    const refused = await pageRefusal(c, deps, 'availability.report')
    return refused ?? showPage(c, deps, { kind: 'myOffers', offers: myOffers(callerOf(c)) })
  })
}
