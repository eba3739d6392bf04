/** The link in the mail to a new address. Opening it changes nothing: scanners of mail open links too. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { showPage } from '../http/page.ts'

export function addressPages(deps: AppDeps) {
  return new Hono()
    .get('/adres-bevestigen/:token', (c) => show(c, deps, 'open'))
    .post('/adres-bevestigen/:token', async (c) => {
      const { state } = await deps.accounts.confirmEmailChange(c.req.param('token'))
      return show(c, deps, state)
    })
}

function show(c: Context, deps: AppDeps, state: 'open' | 'done' | 'expired'): Response {
  return showPage(c, deps, { kind: 'signIn', view: 'confirm-address', back: '/', state }, state === 'expired' ? 410 : 200)
}
