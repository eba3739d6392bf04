/** Setting up the second step: the password, then the app with its recovery codes, then a code that proves it works. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AccountPage, FormFault } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { doneIn } from '../http/done.ts'
import { type Fields, fault, fieldsOf, noForm, refused, seeDone, setCookies, tooOften } from '../http/form.ts'
import { backFrom, showPage } from '../http/page.ts'
import { signedInRefusal } from '../http/page-refusal.ts'
import { requestFrom } from './auth.ts'
import { incompleteFault } from './code-pages.ts'
import { secretOf, shownRecoveryCodes } from './second-step-shown.ts'

type Start = Extract<AccountPage, { view: 'second-step'; state: 'start' }>
type Status = 200 | 400 | 429

const ADDRESS = '/account/tweede-stap'

export function secondStepPages(deps: AppDeps) {
  const routes = new Hono()
    .get(ADDRESS, async (c) => (await signedInRefusal(c, deps)) ?? start(c, deps, { back: backFrom(c.req.query('terug')) }))
    .post(ADDRESS, async (c) => (await signedInRefusal(c, deps)) ?? begin(c, deps))
    .post(`${ADDRESS}/bevestigen`, async (c) => (await signedInRefusal(c, deps)) ?? confirm(c, deps))
    .post(`${ADDRESS}/herstelcodes`, async (c) => (await signedInRefusal(c, deps)) ?? newCodes(c, deps))
  for (const part of ['bevestigen', 'herstelcodes']) routes.get(`${ADDRESS}/${part}`, (c) => c.redirect(ADDRESS, 303))
  return routes
}

async function begin(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const back = backFrom(typed.terug)
  const again = (found: FormFault, status: Status = 400) => start(c, deps, { back, form: { values: {}, faults: [found] } }, status)
  if (!typed.password) return again(fault('password', 'missing'))
  const outcome = await deps.accounts.beginSecondFactor(typed.password, requestFrom(c, deps))
  switch (outcome.state) {
    case 'wrong-password':
      return again(fault('password', 'wrong-password'))
    case 'limited':
      return again(limitedFault('password', outcome), tooOften(c, outcome.retryAfterSeconds))
    case 'begun': {
      const { secret, address, svg, recoveryCodes } = outcome
      const page: AccountPage = {
        kind: 'account',
        view: 'second-step',
        state: 'set-up',
        done: null,
        form: noForm,
        secret,
        address,
        svg,
        recoveryCodes,
        back,
      }
      return showPage(c, deps, page, 200, ADDRESS)
    }
  }
}

async function confirm(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const back = backFrom(typed.terug)
  const incomplete = incompleteFault('code', typed)
  if (incomplete) return setUpAgain(c, deps, typed, incomplete)
  const outcome = await deps.accounts.confirmSecondFactor(typed.code ?? '', requestFrom(c, deps))
  switch (outcome.state) {
    case 'on':
      setCookies(c, outcome.cookies)
      return back === '/' ? seeDone(c, '/account', 'second-factor-on') : c.redirect(back, 303)
    case 'wrong':
      return setUpAgain(c, deps, typed, fault('code', 'wrong-code'))
    case 'clock-off':
      return setUpAgain(c, deps, typed, fault('code', 'clock-off', { secondsOff: outcome.secondsOff }))
    case 'limited':
      return setUpAgain(c, deps, typed, limitedFault('code', outcome), tooOften(c, outcome.retryAfterSeconds))
    case 'expired':
      return start(c, deps, { back, form: { values: {}, faults: [fault('', 'set-up-expired')] } }, 400)
  }
}

/** The secret is not read back from the store: what the page held, its form brought along. */
function setUpAgain(c: Context, deps: AppDeps, typed: Fields, found: FormFault, status: Status = 400): Response {
  const { secret, address } = secretOf(typed.address)
  const page: AccountPage = {
    kind: 'account',
    view: 'second-step',
    state: 'set-up',
    done: null,
    form: refused(typed, ['code'], [found]),
    secret,
    address,
    svg: address === '' ? null : deps.accounts.pictureOf(address),
    recoveryCodes: shownRecoveryCodes(typed.recoveryCodes),
    back: backFrom(typed.terug),
  }
  return showPage(c, deps, page, status, ADDRESS)
}

async function newCodes(c: Context, deps: AppDeps): Promise<Response> {
  const { terug, ...typed } = await fieldsOf(c)
  const field = 'password-for-codes'
  const again = (found: FormFault, status: Status = 400) =>
    start(c, deps, { back: backFrom(terug), form: { values: {}, faults: [found] } }, status)
  if (!typed[field]) return again(fault(field, 'missing'))
  const outcome = await deps.accounts.newRecoveryCodes(typed[field], requestFrom(c, deps))
  switch (outcome.state) {
    case 'wrong-password':
      return again(fault(field, 'wrong-password'))
    case 'limited':
      return again(limitedFault(field, outcome), tooOften(c, outcome.retryAfterSeconds))
    case 'made':
      return showPage(c, deps, { kind: 'account', view: 'recovery-codes', done: null, recoveryCodes: outcome.recoveryCodes }, 200, ADDRESS)
  }
}

function limitedFault(field: string, { retryAfterSeconds }: { retryAfterSeconds: number }): FormFault {
  return fault(field, 'limited', { retryAfterSeconds })
}

function start(c: Context, deps: AppDeps, more: Partial<Start>, status: Status = 200): Response {
  const { person } = callerOf(c)
  const isOn = person !== null && deps.accounts.hasSecondFactor(person.id)
  const page: Start = {
    kind: 'account',
    view: 'second-step',
    state: 'start',
    done: doneIn(c),
    form: noForm,
    isOn,
    isNeeded: person?.needsSecondFactor ?? false,
    back: '/',
    ...more,
  }
  return showPage(c, deps, page, status, ADDRESS)
}
