/** Where somebody is signed in, and signing out there. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { PersonSession } from '../accounts/port.ts'
import type { SessionShown } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { doneIn } from '../http/done.ts'
import { fieldsOf, seeDone } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { requestFrom } from './auth.ts'

const ADDRESS = '/account/sessies'

export function sessionPages(deps: AppDeps) {
  return new Hono()
    .get(ADDRESS, async (c) => (await pageRefusal(c, deps)) ?? show(c, deps))
    .post(ADDRESS, async (c) => (await pageRefusal(c, deps)) ?? endOne(c, deps))
    .post(`${ADDRESS}/andere`, async (c) => (await pageRefusal(c, deps)) ?? endOthers(c, deps))
    .get(`${ADDRESS}/andere`, (c) => c.redirect(ADDRESS, 303))
}

function show(c: Context, deps: AppDeps): Response {
  const { person } = callerOf(c)
  if (!person) return deps.notFoundPage(c)
  const labels = Object.fromEntries(deps.accounts.oidc.choices().map(({ id, label }) => [id, label]))
  const sessions = deps.accounts.sessionsOf(person.id, person.sessionId).map((session) => toShown(session, labels))
  return showPage(c, deps, { kind: 'account', view: 'sessions', done: doneIn(c), sessions })
}

/** One that is gone already is as good as ended. */
async function endOne(c: Context, deps: AppDeps): Promise<Response> {
  const { id = '' } = await fieldsOf(c)
  const { person } = callerOf(c)
  if (person) deps.accounts.endSession(person.id, id, requestFrom(c, deps))
  return seeDone(c, ADDRESS, 'session-ended')
}

function endOthers(c: Context, deps: AppDeps): Response {
  const { person } = callerOf(c)
  if (person) deps.accounts.endOtherSessions(person.id, person.sessionId, requestFrom(c, deps))
  return seeDone(c, ADDRESS, 'sessions-ended')
}

function toShown({ startedAt, lastSeenAt, signedInWith, ...same }: PersonSession, labels: Record<string, string>): SessionShown {
  return {
    ...same,
    startedAt: new Date(startedAt).toISOString(),
    lastSeenAt: lastSeenAt === null ? null : new Date(lastSeenAt).toISOString(),
    signedInWith: labels[signedInWith] ?? signedInWith,
  }
}
