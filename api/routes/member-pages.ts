/** Who may act for an organisation, as a page: to see, invite, change and end. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { locationsOfProvider } from '../../db/queries/locations-of-provider.ts'
import type { OrganisationRow } from '../../db/queries/organisations.ts'
import type { FormFault, FormState, OrganisationPage } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { isHeldForRegions, mayRelaxSecondFactor, rolesOf } from '../domain/organisations.ts'
import { callerOf } from '../http/caller.ts'
import { doneIn } from '../http/done.ts'
import { noForm } from '../http/form.ts'
import { regionNames } from '../http/names.ts'
import { type OrganisationPlace, organisationBases, placeOf } from '../http/organisation-place.ts'
import { showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { answerTable } from '../http/table.ts'
import { type Caller, mayDo, regionsFor } from '../usecases/caller.ts'
import { accessTable, auditExport, rightsTable } from '../usecases/export-access.ts'
import { listInvitations, listMembers } from '../usecases/list-access.ts'
import { reachOrganisation } from '../usecases/reach-organisation.ts'
import { toOrganisation } from '../usecases/shown-access.ts'

type MembersView = Extract<OrganisationPage, { view: 'members' }>

export function memberPages(deps: AppDeps) {
  const routes = new Hono().get(
    '/organisatie/rechten.csv',
    async (c) => (await pageRefusal(c, deps, 'members.read')) ?? exportRights(c, deps),
  )
  for (const { base, right } of organisationBases) {
    routes.get(base, async (c) => (await pageRefusal(c, deps, right)) ?? showMembers(c, deps))
    routes.get(`${base}/toegang.csv`, async (c) => (await pageRefusal(c, deps, right)) ?? exportAccess(c, deps))
  }
  return routes
}

interface Shown {
  form?: FormState
  change?: FormState
}

export function showMembers(
  c: Context,
  deps: AppDeps,
  { form = invitationForm(), change = noForm }: Shown = {},
  status: 200 | 400 | 409 | 429 = 200,
): Response {
  const caller = callerOf(c)
  const place = placeOf(c)
  const found = reachOrganisation(deps, caller, 'members.read', place.organisationId)
  const members = listMembers(deps, caller, place.organisationId)
  const invitations = listInvitations(deps, caller, place.organisationId)
  if (found.state !== 'reached') return refusedPage(c, deps, found.state)
  if (members.state !== 'listed') return refusedPage(c, deps, members.state)
  if (invitations.state !== 'listed') return refusedPage(c, deps, invitations.state)
  const { organisation, target } = found
  const page: MembersView = {
    kind: 'organisation',
    view: 'members',
    done: doneIn(c),
    organisation: toOrganisation(organisation),
    listAddress: place.listAddress,
    ownAddress: place.address,
    mayManage: organisation.endedAt === null && mayDo(caller, 'members.manage', target),
    mayReadLog: mayDo(caller, 'audit.read', target),
    members: members.items,
    invitations: invitations.items,
    regionNames: regionNames(
      deps,
      [...members.items, ...invitations.items].flatMap(({ regionCodes }) => regionCodes),
    ),
    form,
    change,
    roleChoices: [...rolesOf(organisation.kind)],
    ...scopeChoices(deps, caller, organisation),
    relaxing:
      mayRelaxSecondFactor(organisation.kind) && mayDo(caller, 'organisation.configure', target)
        ? { isRelaxed: organisation.isSecondFactorRelaxed === 1 }
        : null,
  }
  return showPage(c, deps, page, status, place.address)
}

/** Roles are held for regions in a region office and an expert team, by editors for locations of their provider. */
function scopeChoices(
  deps: AppDeps,
  caller: Caller,
  { kind, providerId }: OrganisationRow,
): Pick<MembersView, 'regionChoices' | 'locationChoices'> {
  const own = mayDo(caller, 'installation.manage') ? [...deps.reference().regions.keys()] : regionsFor(caller, 'members.manage')
  const names = rolesOf(kind).some(isHeldForRegions) ? regionNames(deps, own) : {}
  return {
    regionChoices: Object.entries(names).map(([code, name]) => ({ code, name })),
    locationChoices: providerId === null ? [] : locationsOfProvider(deps.db, providerId),
  }
}

/** One that the caller may not see does not exist for them. */
export function refusedPage(c: Context, deps: AppDeps, state: 'unknown' | 'not-allowed'): Response {
  return state === 'unknown' ? deps.notFoundPage(c) : notAllowed(c, deps)
}

function invitationForm(): FormState {
  return { values: {}, faults: [] }
}

export function changeFault(...faults: FormFault[]): Shown {
  return { change: { values: {}, faults } }
}

function exportAccess(c: Context, deps: AppDeps): Response | Promise<Response> {
  const { organisationId }: OrganisationPlace = placeOf(c)
  const found = listMembers(deps, callerOf(c), organisationId)
  if (found.state !== 'listed') return refusedPage(c, deps, found.state)
  auditExport(deps, callerOf(c), 'access', 'csv', { organisationId })
  return answerTable(c, 'csv', 'toegang', accessTable(found.items))
}

function exportRights(c: Context, deps: AppDeps): Promise<Response> {
  auditExport(deps, callerOf(c), 'rights', 'csv')
  return answerTable(c, 'csv', 'rechten', rightsTable())
}
