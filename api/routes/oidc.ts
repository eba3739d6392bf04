/** Signing in through an organisation's identity provider: away, and back. The page with the buttons is not in here. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { signInAddress } from '../contract/oidc-fault.ts'
import type { AppDeps } from '../deps.ts'
import { addressOf } from '../http/limits.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { requestFrom } from './auth.ts'

export function oidcRoutes(deps: AppDeps) {
  return (
    new Hono()
      .post('/inloggen/met/:provider', (c) => leave(c, deps))
      // For browsers on their way back, no operation of the API.
      .all('/api/v1/auth/callback/:provider', (c) => comeBack(c, deps))
  )
}

async function leave(c: Context, deps: AppDeps): Promise<Response> {
  const form = await c.req.parseBody()
  const provider = c.req.param('provider') ?? ''
  const backTo = typeof form.terug === 'string' ? form.terug : '/'
  const outcome = await deps.accounts.oidc.start({ provider, backTo }, requestFrom(c, deps))
  if (outcome.state === 'refused') return c.redirect(signInAddress({ fault: outcome.fault, provider, backTo }), 303)
  for (const cookie of outcome.cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.html(wayOut(outcome.label, outcome.to), 200, { 'Cache-Control': 'no-store' })
}

function comeBack(c: Context, deps: AppDeps): Response | Promise<Response> {
  if (c.req.method !== 'GET') return answerProblem(c, problems.notFound())
  return deps.accounts.oidc.finish(c.req.raw, addressOf(c, deps.settings.trustsProxy))
}

/**
 * Not a redirect: Chromium holds every redirect after a form to `form-action`, those of the provider among its own hosts too,
 * and we cannot name these.
 */
function wayOut(label: string, to: string) {
  return html`<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${to}">
<title>Naar ${label} – Plekwijzer</title>
<p>Je gaat nu naar ${label} om in te loggen. <a href="${to}">Ga verder</a></p>
</html>`
}
