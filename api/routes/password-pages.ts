/** A forgotten password, in two steps: ask for a link, and choose a new one with it. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FormState } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { addressFaults, fault, fieldsOf, noForm, refused, tooOften } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { requestFrom } from './auth.ts'

export function passwordPages(deps: AppDeps) {
  return new Hono()
    .get('/wachtwoord-vergeten', (c) => forgot(c, deps, noForm))
    .post('/wachtwoord-vergeten', (c) => sendLink(c, deps))
    .get('/wachtwoord-instellen/:token', (c) => choose(c, deps, noForm))
    .post('/wachtwoord-instellen/:token', (c) => set(c, deps))
}

/** Known or not, the answer is the same; the mail says what can be done. */
async function sendLink(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const faults = addressFaults('email', typed.email)
  if (faults.length > 0) return forgot(c, deps, refused(typed, ['email'], faults), 400)
  const outcome = await deps.accounts.requestPasswordReset(typed.email ?? '', requestFrom(c, deps))
  if (outcome.state === 'sent') return forgot(c, deps, refused(typed, ['email'], []), 200, true)
  const { retryAfterSeconds } = outcome
  const form = refused(typed, ['email'], [fault('', 'limited', { retryAfterSeconds })])
  return forgot(c, deps, form, tooOften(c, retryAfterSeconds))
}

async function set(c: Context, deps: AppDeps): Promise<Response> {
  const { password = '' } = await fieldsOf(c)
  if (password === '') return choose(c, deps, { values: {}, faults: [fault('password', 'missing')] }, 400)
  const outcome = await deps.accounts.resetPassword({ token: c.req.param('token') ?? '', password }, requestFrom(c, deps))
  switch (outcome.state) {
    case 'done':
      return c.redirect('/inloggen?gelukt=wachtwoord', 303)
    case 'expired':
      return showPage(c, deps, { kind: 'signIn', view: 'set-password', back: '/', form: noForm, state: 'expired' }, 410)
    case 'faults':
      return choose(c, deps, { values: {}, faults: outcome.faults.map((code) => fault('password', code)) }, 400)
  }
}

function forgot(c: Context, deps: AppDeps, form: FormState, status: 200 | 400 | 429 = 200, isSent = false): Response {
  return showPage(c, deps, { kind: 'signIn', view: 'forgot-password', back: '/', form, isSent }, status)
}

function choose(c: Context, deps: AppDeps, form: FormState, status: 200 | 400 = 200): Response {
  return showPage(c, deps, { kind: 'signIn', view: 'set-password', back: '/', form, state: 'open' }, status)
}
