/** The link in an invitation. Looking at it changes nothing; taking it up is a form. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FormState } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { type Fields, fault, fieldsOf, noForm, refused, setCookies } from '../http/form.ts'
import { regionNames } from '../http/names.ts'
import { showPage } from '../http/page.ts'
import { type Accepted, acceptInvitation } from '../usecases/accept-invitation.ts'
import { findInvitation } from '../usecases/find-invitation.ts'
import { toLookupAnswer } from '../usecases/shown-access.ts'
import { requestFrom } from './auth.ts'

export function invitationPages(deps: AppDeps) {
  return new Hono().get('/uitnodiging/:token', (c) => look(c, deps, noForm)).post('/uitnodiging/:token', (c) => accept(c, deps))
}

function look(c: Context, deps: AppDeps, form: FormState, status: 200 | 400 = 200): Response {
  const found = findInvitation(deps, callerOf(c), c.req.param('token') ?? '')
  if (found.state !== 'valid') return gone(c, deps, found.state)
  const invitation = toLookupAnswer(found)
  const names = Object.values(regionNames(deps, invitation.regionCodes))
  const { invitee } = invitation
  return showPage(c, deps, { kind: 'signIn', view: 'invitation', back: '/', form, invitation, regionNames: names, invitee }, status)
}

function gone(c: Context, deps: AppDeps, reason: 'expired' | 'used' | 'withdrawn' | 'unknown'): Response {
  return showPage(c, deps, { kind: 'signIn', view: 'invitation-gone', back: '/', reason }, reason === 'unknown' ? 404 : 410)
}

async function accept(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const { name, password } = typed
  const done = await acceptInvitation(deps, callerOf(c), { token: c.req.param('token') ?? '', name, password })
  switch (done.state) {
    case 'accepted':
      return done.isNew
        ? welcome(c, deps, typed, done.userId)
        : c.redirect(`/?${new URLSearchParams({ namens: done.organisationId })}`, 303)
    case 'sign-in-first':
      return look(c, deps, refused(typed, ['name'], []), 400)
    case 'faults':
      return look(c, deps, refused(typed, ['name'], faultsOf(done, password)), 400)
    default:
      return gone(c, deps, done.state)
  }
}

function faultsOf({ name, password }: Extract<Accepted, { state: 'faults' }>, typed: string | undefined) {
  const ofPassword = typed ? password.map((code) => fault('password', code)) : [fault('password', 'missing')]
  return [...(name ? [fault('name', name)] : []), ...ofPassword]
}

/** The password was typed just now, so nobody has to type it again. */
async function welcome(c: Context, deps: AppDeps, { password = '' }: Fields, userId: string): Promise<Response> {
  const email = deps.access.people.byId(userId)?.email ?? ''
  const outcome = await deps.accounts.signIn({ email, password }, requestFrom(c, deps))
  if (outcome.state === 'signed-in') setCookies(c, outcome.cookies)
  return c.redirect('/inloggen', 303)
}
