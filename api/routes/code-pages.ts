/** The second step of signing in as a page: a code of the app, or a recovery code. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FormFault, SignInPage } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { type Fields, fault, fieldsOf, noForm, refused, setCookies, tooOften } from '../http/form.ts'
import { backFrom, showPage } from '../http/page.ts'
import { requestFrom } from './auth.ts'
import { withBack } from './sign-in-pages.ts'

type CodeView = Extract<SignInPage, { view: 'code' }>
type Method = CodeView['method']

const DIGITS = 6

export function codePages(deps: AppDeps) {
  return new Hono().get('/inloggen/code', (c) => ask(c, deps)).post('/inloggen/code', (c) => verify(c, deps))
}

function ask(c: Context, deps: AppDeps): Response {
  const back = backFrom(c.req.query('terug'))
  if (callerOf(c).person) return c.redirect(withBack('/inloggen', back), 303)
  return show(c, deps, { back, method: methodOf(c.req.query('manier')) })
}

async function verify(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const method = methodOf(typed.manier)
  const field = method === 'recovery' ? 'recovery' : 'code'
  const code = typed[field] ?? ''
  const again = (faults: FormFault[], status: 400 | 429 = 400, hasExpired = false) =>
    show(c, deps, { back: backFrom(typed.terug), method, form: refused(typed, [field], faults), hasExpired }, status)
  const incomplete = incompleteFault(field, typed)
  if (incomplete) return again([incomplete])
  const outcome = await deps.accounts.verifyCode({ code, method }, requestFrom(c, deps))
  switch (outcome.state) {
    case 'signed-in':
      setCookies(c, outcome.cookies)
      return c.redirect(withBack('/inloggen', backFrom(typed.terug)), 303)
    case 'expired':
      return again([], 400, true)
    case 'limited':
      return again([fault('', 'limited', { retryAfterSeconds: outcome.retryAfterSeconds })], tooOften(c, outcome.retryAfterSeconds))
    case 'clock-off':
      return again([fault(field, 'clock-off', { secondsOff: outcome.secondsOff })])
    case 'used':
      return again([fault(field, 'used-code')])
    case 'wrong':
      return again([fault(field, 'wrong-code')])
  }
}

/** What cannot be a code is not tried, and does not count as a try. Spaces are fine. */
export function incompleteFault(field: string, typed: Fields): FormFault | null {
  const value = typed[field]?.trim() ?? ''
  if (value === '') return fault(field, 'missing')
  return field === 'code' && value.replace(/\D/g, '').length !== DIGITS ? fault(field, 'incomplete-code') : null
}

function methodOf(asked: string | undefined): Method {
  return asked === 'recovery' ? 'recovery' : 'totp'
}

function show(c: Context, deps: AppDeps, more: Partial<CodeView>, status: 200 | 400 | 429 = 200): Response {
  const demoAccounts = deps.demoAccounts?.(deps.now()) ?? []
  const page: CodeView = { kind: 'signIn', view: 'code', back: '/', form: noForm, method: 'totp', hasExpired: false, demoAccounts, ...more }
  return showPage(c, deps, page, status)
}
