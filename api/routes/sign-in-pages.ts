/** Signing in and out as pages: plain forms, that come back with what was typed and what is wrong. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { SignInPage } from '../contract/account-page.ts'
import { isOidcFault } from '../contract/oidc-fault.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { addressFaults, type Fields, fault, fieldsOf, noForm, refused, setCookies, tooOften } from '../http/form.ts'
import { backFrom, showPage } from '../http/page.ts'
import { requestFrom } from './auth.ts'

type SignInView = Extract<SignInPage, { view: 'sign-in' }>

export function signInPages(deps: AppDeps) {
  return new Hono()
    .get('/inloggen', (c) => ask(c, deps))
    .post('/inloggen', (c) => signIn(c, deps))
    .post('/uitloggen', (c) => signOut(c, deps))
    .get('/uitgelogd', (c) => showPage(c, deps, { kind: 'signIn', view: 'signed-out', back: '/' }))
}

/** Who is signed in already goes on; by way of the second step, if that has to be set up first. */
function ask(c: Context, deps: AppDeps): Response {
  const back = backFrom(c.req.query('terug'))
  const { person } = callerOf(c)
  if (person?.needsSecondFactor) return c.redirect(`/account/tweede-stap?${new URLSearchParams({ terug: back })}`, 303)
  if (person) return c.redirect(back, 303)
  const reason = c.req.query('gelukt') === 'wachtwoord' ? 'password-set' : back === '/' ? null : 'needed'
  return show(c, deps, { back, reason, oidcFault: oidcFaultIn(c, deps) })
}

/** Back from the organisation's own sign-in, not let in. */
function oidcFaultIn(c: Context, deps: AppDeps): SignInView['oidcFault'] {
  const fault = c.req.query('fout') ?? ''
  const provider = deps.accounts.oidc.choices().find(({ id }) => id === c.req.query('bij'))
  return isOidcFault(fault) ? { fault, providerLabel: provider?.label ?? null } : null
}

async function signIn(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const back = backFrom(typed.terug)
  const faults = [...addressFaults('email', typed.email), ...(typed.password ? [] : [fault('password', 'missing')])]
  if (faults.length > 0) return show(c, deps, { back, form: refused(typed, ['email'], faults) }, 400)
  const outcome = await deps.accounts.signIn({ email: typed.email ?? '', password: typed.password ?? '' }, requestFrom(c, deps))
  const again = (code: 'refused' | 'elsewhere') => show(c, deps, { back, form: refused(typed, ['email'], [fault('', code)]) }, 400)
  switch (outcome.state) {
    case 'signed-in':
      setCookies(c, outcome.cookies)
      return c.redirect(withBack('/inloggen', back), 303)
    case 'code-needed':
      setCookies(c, outcome.cookies)
      return c.redirect(withBack('/inloggen/code', back), 303)
    case 'limited':
      return limited(c, deps, typed, outcome.retryAfterSeconds)
    case 'refused':
    case 'elsewhere':
      return again(outcome.state)
  }
}

function limited(c: Context, deps: AppDeps, typed: Fields, retryAfterSeconds: number): Response {
  const form = refused(typed, ['email'], [fault('', 'limited', { retryAfterSeconds })])
  return show(c, deps, { back: backFrom(typed.terug), form }, tooOften(c, retryAfterSeconds))
}

function show(c: Context, deps: AppDeps, more: Partial<SignInView>, status: 200 | 400 | 429 = 200): Response {
  const page: SignInView = {
    kind: 'signIn',
    view: 'sign-in',
    back: '/',
    form: noForm,
    providers: deps.accounts.oidc.choices(),
    hasPasskeys: deps.accounts.passkeys.areThere(),
    demoAccounts: deps.demoAccounts?.(deps.now()) ?? [],
    reason: null,
    oidcFault: null,
    ...more,
  }
  return showPage(c, deps, page, status)
}

async function signOut(c: Context, deps: AppDeps): Promise<Response> {
  const { cookies } = await deps.accounts.signOut(requestFrom(c, deps))
  setCookies(c, cookies)
  return c.redirect('/uitgelogd', 303)
}

/** Where one was going travels along, unless that is the front door. */
export function withBack(address: string, back: string): string {
  return back === '/' ? address : `${address}?${new URLSearchParams({ terug: back })}`
}
