/** All pages of signing in, the own account, and people and organisations. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { codePages } from './code-pages.ts'
import { mailPages } from './mail-pages.ts'
import { portalPages } from './portal-pages.ts'
import { signInPages } from './sign-in-pages.ts'

export function accountPages(deps: AppDeps) {
  const routes = new Hono()
  for (const pages of [signInPages(deps), codePages(deps), mailPages(deps), portalPages(deps)]) routes.route('/', pages)
  return routes
}
