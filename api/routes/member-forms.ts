/** What is sent from the page of an organisation's people. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { type FormFault, faultCodes } from '../contract/account-page.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { isHeldForLocations, isHeldForRegions } from '../domain/organisations.ts'
import { type Role, roles } from '../domain/roles.ts'
import { callerOf } from '../http/caller.ts'
import { addressFaults, type Fields, fault, fieldsOf, listsOf, refused, seeDone, tooOften } from '../http/form.ts'
import { organisationBases, placeOf } from '../http/organisation-place.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { changeMembership } from '../usecases/change-membership.ts'
import { changeOrganisation } from '../usecases/change-organisation.ts'
import { endMembership } from '../usecases/end-membership.ts'
import { invite } from '../usecases/invite.ts'
import { removeSecondFactor } from '../usecases/remove-second-factor.ts'
import { withdrawInvitation } from '../usecases/withdraw-invitation.ts'
import { changeFault, refusedPage, showMembers } from './member-pages.ts'

export function memberForms(deps: AppDeps) {
  const routes = new Hono()
  const forms = {
    uitnodigingen: sendInvitation,
    'uitnodigingen/intrekken': takeBack,
    toegang: changeAccess,
    'tweede-stap': relaxSecondStep,
  }
  for (const { base, right } of organisationBases) {
    for (const [part, handle] of Object.entries(forms)) {
      routes.post(`${base}/${part}`, async (c: Context) => (await pageRefusal(c, deps, right)) ?? handle(c, deps))
      routes.get(`${base}/${part}`, (c: Context) => c.redirect(placeOf(c).address, 303))
    }
  }
  return routes
}

async function sendInvitation(c: Context, deps: AppDeps): Promise<Response> {
  const scope = await scopeOf(c)
  const typed = { ...(await fieldsOf(c)), ...joined(scope) }
  const { organisationId, address } = placeOf(c)
  const keeps = ['email', 'role', 'language', 'regionCodes', 'locationIds']
  const role = roleOf(typed.role)
  if (!role) {
    const faults = [...addressFaults('email', typed.email), fault('role', typed.role ? 'not-allowed' : 'missing')]
    return showMembers(c, deps, { form: refused(typed, keeps, faults) }, 400)
  }
  const language = typed.language === 'en' ? 'en' : 'nl'
  const asked = { organisationId, email: typed.email ?? '', role, language, ...scope } as const
  const done = invite(deps, callerOf(c), asked)
  switch (done.state) {
    case 'invited':
      return seeDone(c, address, 'invited')
    case 'faults':
      return showMembers(c, deps, { form: refused(typed, keeps, faultsOf(done.faults)) }, 400)
    case 'limited': {
      const { retryAfterSeconds } = done
      const form = refused(typed, keeps, [fault('email', 'limited', { retryAfterSeconds })])
      return showMembers(c, deps, { form }, tooOften(c, retryAfterSeconds))
    }
    default:
      return refusedPage(c, deps, done.state)
  }
}

async function takeBack(c: Context, deps: AppDeps): Promise<Response> {
  const { id = '' } = await fieldsOf(c)
  const { organisationId, address } = placeOf(c)
  const done = withdrawInvitation(deps, callerOf(c), { organisationId, invitationId: id })
  if (done.state === 'withdrawn') return seeDone(c, address, 'invitation-withdrawn')
  return done.state === 'not-allowed' ? refusedPage(c, deps, done.state) : showMembers(c, deps, changeFault(fault('', 'unknown')), 409)
}

async function changeAccess(c: Context, deps: AppDeps): Promise<Response> {
  const { membershipId = '', role, doen } = await fieldsOf(c)
  if (doen === 'einde') return endAccess(c, deps, membershipId)
  if (doen === 'tweede-stap') return removeSecondStep(c, deps, membershipId)
  return changeRole(c, deps, membershipId, roleOf(role), await scopeOf(c))
}

function endAccess(c: Context, deps: AppDeps, membershipId: string): Response {
  const { organisationId, address } = placeOf(c)
  const done = endMembership(deps, callerOf(c), { organisationId, membershipId })
  switch (done.state) {
    case 'ended':
      return seeDone(c, address, 'access-ended')
    case 'faults':
      return showMembers(c, deps, changeFault(...faultsOf(done.faults)), 409)
    case 'not-allowed':
      return refusedPage(c, deps, done.state)
    case 'unknown':
    case 'too-late':
      return showMembers(c, deps, changeFault(fault('', 'unknown')), 409)
  }
}

function removeSecondStep(c: Context, deps: AppDeps, membershipId: string): Response {
  const { organisationId, address } = placeOf(c)
  const done = removeSecondFactor(deps, callerOf(c), { organisationId, membershipId })
  switch (done.state) {
    case 'removed':
      return seeDone(c, address, 'second-step-removed')
    case 'also-elsewhere':
      return showMembers(c, deps, changeFault(fault('', 'also-elsewhere')), 409)
    case 'not-allowed':
      return refusedPage(c, deps, done.state)
    case 'own':
    case 'unknown':
    case 'too-late':
      return showMembers(c, deps, changeFault(fault('', 'unknown')), 409)
  }
}

/** What a role of another kind cannot be held to is left out: nobody has to untick it first. */
function changeRole(c: Context, deps: AppDeps, membershipId: string, role: Role | null, scope: Scope): Response {
  const { organisationId, address } = placeOf(c)
  if (!role) return showMembers(c, deps, changeFault(fault('role', 'not-allowed')), 400)
  const regionCodes = isHeldForRegions(role) ? scope.regionCodes : []
  const locationIds = isHeldForLocations(role) ? scope.locationIds : []
  const done = changeMembership(deps, callerOf(c), { organisationId, membershipId, role, regionCodes, locationIds })
  switch (done.state) {
    case 'changed':
      return seeDone(c, address, 'role-changed')
    case 'faults':
      return showMembers(c, deps, changeFault(...faultsOf(done.faults)), 400)
    case 'not-allowed':
      return refusedPage(c, deps, done.state)
    case 'unknown':
    case 'conflict':
      return showMembers(c, deps, changeFault(fault('', 'unknown')), 409)
  }
}

async function relaxSecondStep(c: Context, deps: AppDeps): Promise<Response> {
  const { version, relaxed } = await fieldsOf(c)
  const { organisationId, address } = placeOf(c)
  const asked = { version: Number(version), isSecondFactorRelaxed: relaxed === 'ja' }
  const done = changeOrganisation(deps, callerOf(c), organisationId, asked)
  switch (done.state) {
    case 'changed':
      return seeDone(c, address, 'organisation-changed')
    case 'faults':
      return showMembers(c, deps, changeFault(...faultsOf(done.faults)), 400)
    case 'conflict':
      return showMembers(c, deps, changeFault(fault('', 'unknown')), 409)
    default:
      return refusedPage(c, deps, done.state)
  }
}

interface Scope {
  regionCodes: string[]
  locationIds: string[]
}

async function scopeOf(c: Context): Promise<Scope> {
  const { regionCodes = [], locationIds = [] } = await listsOf(c)
  return { regionCodes, locationIds }
}

/** As the page keeps what was ticked. */
function joined({ regionCodes, locationIds }: Scope): Fields {
  const texts = { regionCodes: regionCodes.join(' '), locationIds: locationIds.join(' ') }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

function roleOf(typed: string | undefined): Role | null {
  return roles.find((role) => role === typed) ?? null
}

/** The words stand on the screen's side; a code that it does not know is a choice that cannot be. */
export function faultsOf(problems: readonly FieldProblem[]): FormFault[] {
  return problems.map(({ field, code }) => fault(field, faultCodes.find((known) => known === code) ?? 'not-allowed'))
}
