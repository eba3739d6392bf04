/** GET /offers, the one address that is asked all day: answered from the cache of answers where nothing moved. */
import { type Context, Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import type { CachedAnswer } from '../http/answer-cache.ts'
import { answerNoAccess, callerOf, ORGANISATION_HEADER } from '../http/caller.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { queryOf } from '../http/query.ts'
import { standingHeaders } from '../http/standing-headers.ts'
import { needsSignIn, viewerOf } from '../http/viewer.ts'
import { missedSearch } from '../usecases/missed-search.ts'
import { searchOffersText } from '../usecases/search-offers.ts'
import { parseSearchQuery } from '../usecases/search-query.ts'
import { type Viewer, viewerKey } from '../usecases/viewer.ts'

const VARY = `Accept-Encoding, Authorization, Cookie, ${ORGANISATION_HEADER}`

export function searchRoutes(deps: AppDeps) {
  const standing = standingHeaders(deps.settings)
  const ofAnswers = standing.then((headers) => ({ ...headers, 'Cache-Control': 'private, no-cache', Vary: VARY }))
  return new Hono().get('/offers', async (c) => {
    const headers = await ofAnswers
    const viewer = viewerOf(c, deps)
    const key = `${deps.version()} ${viewerKey(viewer)} ${addressOf(c.req.url)}`
    const cached = wantsFresh(c) ? undefined : deps.answers.get(key)
    const found = cached ?? (await search(c, deps, viewer, key))
    if (found instanceof Response) return withHeaders(found, await standing)
    deps.missedSearches.count(callerOf(c), found.missed)
    return answer(c, found, headers)
  })
}

async function search(c: Context, deps: AppDeps, viewer: Viewer, key: string): Promise<CachedAnswer | Response> {
  if (needsSignIn(viewer)) return answerNoAccess(c)
  const { query, problems: wrong } = parseSearchQuery(queryOf(c), deps.referenceFor(viewer.visibleRegions))
  if (!query) return answerProblem(c, problems.invalidInput(wrong))
  const { text, about } = await searchOffersText(deps, query, viewer)
  return deps.answers.put(key, text, missedSearch(deps, query, about, viewer))
}

/** As HTTP has it: the caller will not have a stored answer. */
function wantsFresh(c: Context): boolean {
  return c.req.header('Cache-Control')?.includes('no-cache') ?? false
}

function answer(c: Context, found: CachedAnswer, ofAnswers: Record<string, string>): Response {
  if (hasIt(c, found.etag)) return new Response(null, { status: 304, headers: { ...ofAnswers, ETag: found.etag } })
  const headers = { ...ofAnswers, ETag: found.etag, 'Content-Type': 'application/json; charset=utf-8' }
  if (!c.req.header('Accept-Encoding')?.includes('gzip')) return new Response(found.body, { headers })
  return new Response(found.gzip(), { headers: { ...headers, 'Content-Encoding': 'gzip' } })
}

function hasIt(c: Context, etag: string): boolean {
  const tags = c.req.header('If-None-Match')
  return tags !== undefined && (tags.trim() === '*' || tags.includes(etag))
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

function addressOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2))
}
