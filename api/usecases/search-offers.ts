import type { Offer } from '../contract/offer.ts'
import type { SearchAnswer } from '../contract/search.ts'
import type { EngineName } from '../domain/codes.ts'
import type { SearchHits } from '../search/port.ts'
import { facetValues } from './facet-values.ts'
import type { FinderDeps } from './finder-deps.ts'
import { fromTheStart, leadingIds, pageWithLeaders, searchesForKinds } from './likely-kinds.ts'
import { type CardContext, type ReadOffer, toOffer, toOfferText } from './offer-card.ts'
import { noticesFor } from './search-notices.ts'
import { planSearch, type SearchPlan, usualRadii } from './search-plan.ts'
import type { SearchQuery } from './search-query.ts'
import { urgentHelpFor } from './urgent-help.ts'
import type { Viewer } from './viewer.ts'
import { hasNothingInTime, nothingInTime, type WiderAnswer } from './wider-searches.ts'

const NOTHING: SearchHits = { ids: [], total: 0, inTime: 0, counts: {}, unbounded: {} }

/** One search: the engine finds and counts, the rows are read back from the store, so a card never shows an older wait. */
export async function searchOffers(deps: FinderDeps, asked: SearchQuery, viewer: Viewer): Promise<SearchAnswer> {
  const { offers, context, about } = await findOffers(deps, asked, viewer)
  return { items: offers.map((offer) => toOffer(offer, context)), ...about }
}

/** The same answer as JSON, with what it tells beside the offers. */
export async function searchOffersText(
  deps: FinderDeps,
  asked: SearchQuery,
  viewer: Viewer,
): Promise<{ text: string; about: FoundOffers['about'] }> {
  const { offers, context, about } = await findOffers(deps, asked, viewer)
  const text = `{"items":[${offers.map((offer) => toOfferText(offer, context)).join()}],${JSON.stringify(about).slice(1)}`
  return { text, about }
}

interface FoundOffers {
  offers: ReadOffer[]
  context: CardContext
  about: Omit<SearchAnswer, 'items'>
}

async function findOffers(deps: FinderDeps, asked: SearchQuery, viewer: Viewer): Promise<FoundOffers> {
  const { plan, hits, engine, likely } = await findNear(deps, asked, viewer)
  const context = cardContext(deps, plan, viewer)
  const wider = hasNothingInTime(plan.query, hits) ? await nothingInTime(deps, plan, context) : {}
  const leaders = leadingIds(likely.map((ids) => readCards(deps, ids, context)))
  const isLed = leaders.length > 0
  const about = {
    // Those of another kind that the likeliest reading does not find come on top of it.
    total: hits.total + leaders.filter((id) => isLed && !hits.ids.includes(id)).length,
    page: plan.query.page,
    pageSize: plan.query.pageSize,
    facets: countedFacets(plan, hits, context),
    unbounded: hits.unbounded,
    engine,
    sort: plan.request.sort,
    ...toldAbout(plan, context),
    ...(wider satisfies WiderAnswer),
  }
  return { offers: deps.readOffers(isLed ? pageWithLeaders(hits.ids, leaders, plan.request) : hits.ids), context, about }
}

interface Found {
  plan: SearchPlan
  hits: SearchHits
  engine: EngineName
  likely: string[][]
}

/** A distance that nobody chose is never the reason why a page is empty. */
async function findNear(deps: FinderDeps, asked: SearchQuery, viewer: Viewer): Promise<Found> {
  const [usual, ...wider] = usualRadii
  const found = await find(deps, planSearch(deps, asked, viewer, usual))
  if (found.hits.total > 0 || found.plan.applied.radiusKm === undefined) return found
  for (const radius of wider) {
    const farther = await find(deps, planSearch(deps, asked, viewer, radius))
    if (farther.hits.total > 0) return farther
  }
  return found
}

async function find(deps: FinderDeps, plan: SearchPlan): Promise<Found> {
  const forKinds = searchesForKinds(plan)
  const request = forKinds.length > 0 ? fromTheStart(plan.request) : plan.request
  const { hits, engine } = await deps.engine.searchMany([request, ...forKinds])
  const [found = NOTHING, ...ofKinds] = hits
  return { plan, hits: found, engine, likely: ofKinds.map(({ ids }) => ids) }
}

function cardContext(deps: FinderDeps, plan: SearchPlan, viewer: Viewer): CardContext {
  return {
    now: deps.now(),
    reference: deps.reference(),
    viewer,
    municipality: plan.query.municipality,
    nearness: plan.nearness,
  }
}

export function readCards(deps: Pick<FinderDeps, 'readOffers'>, ids: readonly string[], context: CardContext): Offer[] {
  return deps.readOffers(ids).map((offer) => toOffer(offer, context))
}

function countedFacets(plan: SearchPlan, hits: SearchHits, { reference }: CardContext) {
  const chosen = (name: string) => (plan.query.choices as Record<string, string[] | undefined>)[name] ?? []
  return facetValues(plan.request.facets, hits.counts, chosen, reference)
}

function toldAbout(plan: SearchPlan, { reference }: CardContext) {
  const { understood, expandedTerms, isAcute } = plan.interpretation
  const notices = noticesFor(plan, reference)
  return {
    understood,
    applied: plan.applied,
    expandedTerms,
    ...(isAcute ? { urgentHelp: urgentHelpFor(reference, plan) } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  }
}
