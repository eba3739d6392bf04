/** What a search already says of a signal, so that a referrer gives it in three presses; typed words go no further. */
import { searchParameters } from '../contract/search-parameters.ts'
import type { SignalValues } from '../contract/signal-page.ts'
import { ageBandOf } from '../domain/age-band.ts'
import { neededWithinWeeks, routes } from '../domain/codes.ts'
import type { OrganisationOfCaller } from './caller.ts'
import { kindMeant, regionMeant } from './demand-meant.ts'
import type { FinderDeps } from './finder-deps.ts'
import type { Reference } from './reference.ts'
import { planSearch } from './search-plan.ts'
import { type Parameters, parseSearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

type Organisation = Pick<OrganisationOfCaller, 'kind' | 'regionCode' | 'municipalityCode'>

export function prefilledSignal(deps: FinderDeps, parameters: Parameters, viewer: Viewer, organisation: Organisation | null): SignalValues {
  const reference = deps.reference()
  const known = Object.fromEntries(Object.entries(parameters).filter(([name]) => Object.hasOwn(searchParameters, name)))
  const { query } = parseSearchQuery(known, reference)
  const plan = query && planSearch(deps, query, viewer)
  const region = (plan && regionMeant(plan.query, reference)) ?? regionOf(organisation, reference)
  const longest = plan?.query.maxWaitWeeks
  return {
    region: region ?? '',
    category: (plan && kindMeant(plan, reference)) ?? '',
    ageBand: plan?.query.age === undefined ? '' : ageBandOf(plan.query.age),
    neededWithinWeeks: neededWithinWeeks.some((weeks) => weeks === longest) ? String(longest) : '',
    tried: 'nothing-in-time',
    route: routeOf(region, organisation, reference),
  }
}

function regionOf(organisation: Organisation | null, { municipalities }: Reference): string | null {
  return municipalities.get(organisation?.municipalityCode ?? '')?.regionCode ?? organisation?.regionCode ?? null
}

/** A doctor refers to the provider, who asks by 315; others begin at the local team. A region that has one route has that one. */
function routeOf(region: string | null, organisation: Organisation | null, { regions }: Reference): string {
  const known = routes.filter((route) => regions.get(region ?? '')?.routes.includes(route))
  const usual = organisation?.kind === 'practice' ? '315' : '301'
  const [first = usual, ...others] = known
  return others.length === 0 ? first : usual
}
