/** What providers work with, as pages. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { MyOffer } from '../contract/my-offer.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { answerTable } from '../http/table.ts'
import { viewerOf } from '../http/viewer.ts'
import { historyTable } from '../usecases/history-table.ts'
import { createMyOffers } from '../usecases/my-offers.ts'
import { offerHistory } from '../usecases/offer-history.ts'
import { previewOffer } from '../usecases/preview-offer.ts'
import { referrerElsewhere } from '../usecases/viewer.ts'

type ShowOwn = (offer: MyOffer) => Response | Promise<Response>

export function portalPages(deps: AppDeps) {
  const myOffers = createMyOffers(deps)

  /** Only for who delivers or answers for it; to others it does not exist. */
  async function withOwn(c: Context, show: ShowOwn): Promise<Response> {
    const refused = await pageRefusal(c, deps, 'availability.report')
    if (refused) return refused
    const own = myOffers(callerOf(c)).items.find(({ id }) => id === c.req.param('id'))
    return own ? show(own) : deps.notFoundPage(c)
  }

  return new Hono()
    .get('/mijn-aanbod', async (c) => {
      const refused = await pageRefusal(c, deps, 'availability.report')
      return refused ?? showPage(c, deps, { kind: 'myOffers', offers: myOffers(callerOf(c)) })
    })
    .get('/mijn-aanbod/:id/verloop', (c) =>
      withOwn(c, (offer) => showPage(c, deps, { kind: 'offerHistory', offer, reports: reportsOf(c, deps, offer) })),
    )
    .get('/mijn-aanbod/:id/verloop/bestand', (c) =>
      withOwn(c, (offer) => answerTable(c, 'xlsx', 'verloop', historyTable(reportsOf(c, deps, offer)))),
    )
    .get('/mijn-aanbod/:id/zo-zien-verwijzers-je', (c) => withOwn(c, (offer) => preview(c, deps, offer)))
}

function reportsOf(c: Context, deps: AppDeps, { id }: MyOffer) {
  const history = offerHistory(deps, id, viewerOf(c, deps))
  return history.state === 'found' ? history.answer.items : []
}

async function preview(c: Context, deps: AppDeps, own: MyOffer): Promise<Response> {
  const found = await previewOffer(deps, own, referrerElsewhere)
  if (!found) return deps.notFoundPage(c)
  const { offer, reports, improvements } = found
  return showPage(c, deps, { kind: 'offer', offer, reports, backQuery: '', preview: { improvements } })
}
