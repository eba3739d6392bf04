/**
 * Passkeys: the calls that only a browser can make (no operations of the API), and the forms for their names. Adding asks for the
 * password once more; signing in with one is both steps at once.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { PasskeyBegun } from '../accounts/passkey-port.ts'
import { passkeyAddSchema, passkeyAskSchema, passkeySignInSchema } from '../contract/passkey.ts'
import { MOST_PASSKEY_NAME_CHARACTERS } from '../contract/passkey-name.ts'
import type { AppDeps } from '../deps.ts'
import { accountProblems } from '../http/account-problems.ts'
import { bodyOf } from '../http/body.ts'
import { answerNoAccess, callerOf } from '../http/caller.ts'
import { fieldsOf, seeDone, setCookies } from '../http/form.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { answerProblem } from '../http/problem.ts'
import { answerSignIn, limited, requestFrom } from './auth.ts'

export function passkeyRoutes(deps: AppDeps) {
  const { passkeys } = deps.accounts
  return new Hono()
    .post('/inloggen/passkey/begin', async (c) => answerBegun(c, await passkeys.beginSignIn(requestFrom(c, deps))))
    .post('/inloggen/passkey', (c) => signIn(c, deps))
    .post('/account/passkeys/begin', (c) => begin(c, deps))
    .post('/account/passkeys', (c) => add(c, deps))
    .post('/account/passkeys/:id/naam', (c) => rename(c, deps))
    .post('/account/passkeys/:id/verwijderen', (c) => remove(c, deps))
}

async function signIn(c: Context, deps: AppDeps): Promise<Response> {
  const body = await bodyOf(c, passkeySignInSchema)
  if ('refusal' in body) return body.refusal
  return answerSignIn(c, deps, await deps.accounts.passkeys.finishSignIn(body.value.response, requestFrom(c, deps)))
}

async function begin(c: Context, deps: AppDeps): Promise<Response> {
  if (!isSignedIn(c)) return answerNoAccess(c)
  const body = await bodyOf(c, passkeyAskSchema)
  if ('refusal' in body) return body.refusal
  return answerBegun(c, await deps.accounts.passkeys.beginAdding(body.value.password, requestFrom(c, deps)))
}

async function add(c: Context, deps: AppDeps): Promise<Response> {
  if (!isSignedIn(c)) return answerNoAccess(c)
  const body = await bodyOf(c, passkeyAddSchema)
  if ('refusal' in body) return body.refusal
  const { state } = await deps.accounts.passkeys.finishAdding(body.value, requestFrom(c, deps))
  return state === 'added' ? c.json({ success: true }) : answerProblem(c, accountProblems.passkeyRefused())
}

/** Also whoever has no role: it is about the own account. */
function isSignedIn(c: Context): boolean {
  const { person } = callerOf(c)
  return person !== null && !person.needsSecondFactor
}

function answerBegun(c: Context, begun: PasskeyBegun): Response {
  switch (begun.state) {
    case 'begun':
      setCookies(c, begun.cookies)
      return c.json(begun.options, 200, { 'Cache-Control': 'no-store' })
    case 'limited':
      return limited(c, begun.retryAfterSeconds)
    case 'wrong-password':
      return answerProblem(c, accountProblems.wrongOwnPassword())
  }
}

async function rename(c: Context, deps: AppDeps): Promise<Response> {
  const refused = await pageRefusal(c, deps)
  if (refused) return refused
  const name = (await fieldsOf(c)).name?.trim().slice(0, MOST_PASSKEY_NAME_CHARACTERS) ?? ''
  if (name !== '') deps.accounts.passkeys.rename(callerOf(c).person?.id ?? '', c.req.param('id') ?? '', name, requestFrom(c, deps))
  return seeDone(c, '/account', 'saved')
}

async function remove(c: Context, deps: AppDeps): Promise<Response> {
  const refused = await pageRefusal(c, deps)
  if (refused) return refused
  deps.accounts.passkeys.remove(callerOf(c).person?.id ?? '', c.req.param('id') ?? '', requestFrom(c, deps))
  return seeDone(c, '/account', 'passkey-removed')
}
