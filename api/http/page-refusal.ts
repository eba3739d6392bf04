/** Pages that somebody may not see yet, or not at all: sign in first, set up the second step first, or ask who can allow it. */
import type { Context } from 'hono'
import type { AppDeps } from '../deps.ts'
import type { RightName, RightTarget } from '../domain/rights.ts'
import { mayDo } from '../usecases/caller.ts'
import { whoCanAllow } from '../usecases/who-can-allow.ts'
import { callerOf } from './caller.ts'
import { listsOf } from './form.ts'
import { backFrom, shownAddress, showPage } from './page.ts'
import { problems } from './problem.ts'

/** null: go on. */
export async function pageRefusal(c: Context, deps: AppDeps, right?: RightName, target?: RightTarget): Promise<Response | null> {
  const caller = callerOf(c)
  const refusal = await signedInRefusal(c, deps)
  if (refusal) return refusal
  if (caller.person?.needsSecondFactor) return toSecondStep(c, deps)
  return right === undefined || mayDo(caller, right, target) ? null : notAllowed(c, deps)
}

/** For the pages on which the second step is set up: to be signed in is enough. */
export async function signedInRefusal(c: Context, deps: AppDeps): Promise<Response | null> {
  const { kind, person } = callerOf(c)
  if (person) return null
  if (kind === 'key') return notAllowed(c, deps)
  return isRead(c) ? toSignIn(c, deps) : keepForLater(c, deps)
}

function toSignIn(c: Context, deps: AppDeps): Response {
  return c.redirect(`/inloggen?${new URLSearchParams({ terug: shownAddress(c, deps) })}`, 302)
}

export function notAllowed(c: Context, deps: AppDeps): Response {
  const askWhom = whoCanAllow(deps, callerOf(c))
  return showPage(c, deps, { kind: 'error', problem: problems.notAllowed(), askWhom }, 403)
}

function toSecondStep(c: Context, deps: AppDeps): Response {
  const back = isRead(c) ? shownAddress(c, deps) : '/'
  return c.redirect(`/account/tweede-stap?${new URLSearchParams({ terug: backFrom(back) })}`, 302)
}

function isRead(c: Context): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD'
}

const SECRETS = /^(?:password.*|current|next|code|recovery|recoveryCodes|address)$/
const TYPED = ['name', 'email']

/** The session ended while somebody was typing: what was sent stays in the page, to be sent again. Passwords do not. */
async function keepForLater(c: Context, deps: AppDeps): Promise<Response> {
  const fields = Object.entries(await listsOf(c))
    .filter(([name]) => !SECRETS.test(name))
    .flatMap(([name, values]) => values.map((value) => ({ name, value, isShown: TYPED.includes(name) && value.trim() !== '' })))
  return showPage(c, deps, { kind: 'signIn', view: 'send-again', back: '/', address: shownAddress(c, deps), fields }, 401)
}
