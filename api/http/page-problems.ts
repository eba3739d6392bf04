/** What is refused before a page is reached, or breaks on the way, comes to a person as a page, not as JSON. */
import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { showPage } from './page.ts'

const NO_PAGES = /^\/(?:api|assets|health|metrics)(?:\/|$)/

export function problemsAsPages(deps: AppDeps): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // The headers of an answer last: to look at them is to make them, which costs a search more than to log it.
    if (NO_PAGES.test(c.req.path) || !c.req.header('Accept')?.includes('text/html') || !isProblem(c.res)) return
    const page = await asPage(c, deps)
    if (page) c.res = page
  }
}

/** Headers such as `Retry-After` stay. null: even that page cannot be made. */
async function asPage(c: Context, deps: AppDeps): Promise<Response | null> {
  const { status } = c.res
  try {
    const problem = (await c.res.clone().json()) as Problem
    return showPage(c, deps, { kind: 'error', problem, askWhom: [] }, status as ContentfulStatusCode)
  } catch {
    return null
  }
}

function isProblem({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('application/problem+json') ?? false
}
