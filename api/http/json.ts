/** JSON answers, and the cache before them. */
import type { Context } from 'hono'
import type { AppDeps } from '../deps.ts'
import { type Viewer, viewerKey } from '../usecases/viewer.ts'
import type { CachedAnswer } from './answer-cache.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
/** Asked for again each time, answered with 304 when nothing moved; never shared between people. */
const CACHE_CONTROL = 'private, no-cache'

export function answerJson(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 200, { 'Content-Type': JSON_TYPE, 'Cache-Control': CACHE_CONTROL })
}

export async function cachedJson(c: Context, deps: AppDeps, viewer: Viewer, make: () => Promise<object | Response>): Promise<Response> {
  const key = `${deps.version()} ${viewerKey(viewer)} ${addressKey(c.req.url)}`
  const cached = wantsFresh(c) ? undefined : deps.answers.get(key)
  if (cached) return answerCached(c, cached)
  const made = await make()
  if (made instanceof Response) return made
  return answerCached(c, deps.answers.put(key, JSON.stringify(made)))
}

/** As HTTP has it: the caller will not have a stored answer. */
function wantsFresh(c: Context): boolean {
  return c.req.header('Cache-Control')?.includes('no-cache') ?? false
}

/** The middleware answers 304 when the caller has this tag already. */
function answerCached(c: Context, { body, etag }: CachedAnswer): Response {
  const headers = { ETag: etag, 'Cache-Control': CACHE_CONTROL, Vary: 'Cookie, Authorization' }
  return c.body(body, 200, { ...headers, 'Content-Type': JSON_TYPE })
}

function addressKey(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2))
}
