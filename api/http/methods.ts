/** An address that exists, asked in a way it does not answer to: 405 with what it does. */
import type { Hono, MiddlewareHandler } from 'hono'
import { answerProblem, problems } from './problem.ts'

const READING = ['GET', 'HEAD', 'OPTIONS']

export function knownMethods(app: Hono): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const allowed = methodsAt(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) return next()
    c.header('Allow', allowed.join(', '))
    return c.req.method === 'OPTIONS' ? c.body(null, 204) : answerProblem(c, problems.wrongMethod(allowed))
  }
}

function methodsAt(app: Hono, path: string): string[] {
  const found = app.routes.filter((route) => route.method !== 'ALL' && patternOf(route.path).test(path)).map(({ method }) => method)
  const all = found.includes('GET') ? [...READING.filter((method) => method !== 'OPTIONS'), ...found] : found
  return [...new Set(all)]
}

/** The paths of the routes are few, and looked at on every write. */
const patterns = new Map<string, RegExp>()

function patternOf(path: string): RegExp {
  const known = patterns.get(path) ?? toPattern(path)
  patterns.set(path, known)
  return known
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`)
}
