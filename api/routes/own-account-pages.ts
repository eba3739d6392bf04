/** The own account: name, address, password, where one is signed in. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AccountPage, FormFault, FormState } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { doneIn } from '../http/done.ts'
import { addressFaults, fault, fieldsOf, noForm, refused, seeDone, setCookies, tooOften } from '../http/form.ts'
import { regionNames } from '../http/names.ts'
import { rememberLanguage, showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import type { Caller } from '../usecases/caller.ts'
import { changeProfile } from '../usecases/change-profile.ts'
import { requestFrom } from './auth.ts'

type AccountView = Extract<AccountPage, { view: 'account' }>
type Person = NonNullable<Caller['person']>

export function ownAccountPages(deps: AppDeps) {
  const signedIn = (handle: (c: Context, person: Person) => Response | Promise<Response>) => async (c: Context) => {
    const { person } = callerOf(c)
    return (await pageRefusal(c, deps)) ?? (person ? handle(c, person) : deps.notFoundPage(c))
  }
  const routes = new Hono()
    .get(
      '/account',
      signedIn((c, person) => show(c, deps, person)),
    )
    .post(
      '/account/profiel',
      signedIn((c, person) => saveProfile(c, deps, person)),
    )
    .post(
      '/account/adres',
      signedIn((c, person) => changeAddress(c, deps, person)),
    )
    .post(
      '/account/wachtwoord',
      signedIn((c, person) => changePassword(c, deps, person)),
    )
  for (const part of ['profiel', 'adres', 'wachtwoord']) routes.get(`/account/${part}`, (c) => c.redirect('/account', 303))
  return routes
}

async function saveProfile(c: Context, deps: AppDeps, person: Person): Promise<Response> {
  const typed = await fieldsOf(c)
  const language = typed.language === 'en' ? 'en' : 'nl'
  const done = changeProfile(deps, callerOf(c), { name: typed.name ?? '', language })
  if (done.state === 'fault')
    return show(c, deps, person, { profile: refused(typed, ['name', 'language'], [fault('name', done.fault)]) }, 400)
  rememberLanguage(c, deps, language)
  return seeDone(c, '/account', 'saved')
}

async function changeAddress(c: Context, deps: AppDeps, person: Person): Promise<Response> {
  const typed = await fieldsOf(c)
  const again = (faults: FormFault[], status: 400 | 429 = 400) =>
    show(c, deps, person, { address: refused(typed, ['email'], faults) }, status)
  const { email = '', ownPassword: password = '' } = typed
  const faults = [...addressFaults('email', email), ...(password === '' ? [fault('ownPassword', 'missing')] : [])]
  if (faults.length > 0) return again(faults)
  const outcome = await deps.accounts.requestEmailChange({ email, password }, requestFrom(c, deps))
  switch (outcome.state) {
    case 'sent':
      return seeDone(c, '/account', 'address-mail-sent')
    case 'wrong-password':
      return again([fault('ownPassword', 'wrong-password')])
    case 'same':
      return again([fault('email', 'same-address')])
    case 'limited':
      return again([limitedFault(outcome)], tooOften(c, outcome.retryAfterSeconds))
  }
}

async function changePassword(c: Context, deps: AppDeps, person: Person): Promise<Response> {
  const { current = '', next = '' } = await fieldsOf(c)
  const again = (faults: FormFault[], status: 400 | 429 = 400) => show(c, deps, person, { password: { values: {}, faults } }, status)
  const missing = Object.entries({ current, next }).filter(([, value]) => value === '')
  if (missing.length > 0) return again(missing.map(([name]) => fault(name, 'missing')))
  const outcome = await deps.accounts.changePassword({ current, next }, requestFrom(c, deps))
  switch (outcome.state) {
    case 'done':
      setCookies(c, outcome.cookies)
      return seeDone(c, '/account', 'password-changed')
    case 'wrong':
      return again([fault('current', 'wrong-password')])
    case 'limited':
      return again([limitedFault(outcome)], tooOften(c, outcome.retryAfterSeconds))
    case 'faults':
      return again(outcome.faults.map((code) => fault('next', code)))
  }
}

function limitedFault({ retryAfterSeconds }: { retryAfterSeconds: number }): FormFault {
  return fault('', 'limited', { retryAfterSeconds })
}

function show(c: Context, deps: AppDeps, person: Person, forms: Partial<AccountView> = {}, status: 200 | 400 | 429 = 200): Response {
  const { id, name, sessionId } = person
  const { people } = deps.access
  const hasPassword = people.passwordHash(id) !== null && people.oidcProviderOf(id) === null
  const page: AccountView = {
    kind: 'account',
    view: 'account',
    done: doneIn(c),
    profile: profileOf(name, person.language),
    address: noForm,
    password: noForm,
    hasPassword,
    hasSecondFactor: deps.accounts.hasSecondFactor(id),
    passkeys: hasPassword ? passkeysOf(deps, id) : null,
    sessionCount: deps.accounts.sessionsOf(id, sessionId).length,
    roles: rolesOf(deps, callerOf(c)),
    ...forms,
  }
  return showPage(c, deps, page, status, '/account')
}

function passkeysOf(deps: AppDeps, userId: string): AccountView['passkeys'] {
  return deps.accounts.passkeys
    .of(userId)
    .map(({ createdAt, ...passkey }) => ({ ...passkey, createdAt: createdAt === null ? null : new Date(createdAt).toISOString() }))
}

function profileOf(name: string, language: string): FormState {
  return { values: { name, language }, faults: [] }
}

function rolesOf(deps: AppDeps, { organisations }: Caller): AccountView['roles'] {
  return organisations.flatMap(({ name, held }) =>
    held.map(({ role, regionCodes }) => ({
      organisationName: name,
      role,
      regionNames: Object.values(regionNames(deps, regionCodes)),
    })),
  )
}
