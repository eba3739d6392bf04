/** Which organisations there are, and letting one in: of a region for its managers, of the installation for the platform. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { providersToLetIn } from '../../db/queries/providers-to-let-in.ts'
import type { FormState, NamedChoice, OrganisationPage } from '../contract/account-page.ts'
import type { AppDeps } from '../deps.ts'
import { isManagedBy, keeperRole, type OrganisationKind, organisationKinds } from '../domain/organisations.ts'
import { callerOf } from '../http/caller.ts'
import { doneIn } from '../http/done.ts'
import { addressFaults, type Fields, fault, fieldsOf, noForm, refused } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { regionsFor } from '../usecases/caller.ts'
import { invite } from '../usecases/invite.ts'
import { listOrganisations } from '../usecases/list-access.ts'
import { makeOrganisation } from '../usecases/make-organisation.ts'
import { faultsOf } from './member-forms.ts'
import { refusedPage } from './member-pages.ts'

type OrganisationsView = Extract<OrganisationPage, { view: 'organisations' }>

const REGION = '/regio/organisaties'
const INSTALLATION = '/beheer/organisaties'

export function organisationPages(deps: AppDeps) {
  return new Hono()
    .get(REGION, async (c) => (await pageRefusal(c, deps, 'organisations.manage')) ?? show(c, deps))
    .post(REGION, async (c) => (await pageRefusal(c, deps, 'organisations.manage')) ?? add(c, deps))
    .get(INSTALLATION, async (c) => (await pageRefusal(c, deps, 'installation.manage')) ?? show(c, deps))
    .post(INSTALLATION, async (c) => (await pageRefusal(c, deps, 'installation.manage')) ?? add(c, deps))
}

/** null: of the installation. */
function regionOf(c: Context): string | null {
  if (c.req.path.startsWith(INSTALLATION)) return null
  const own = regionsFor(callerOf(c), 'organisations.manage')
  return own.find((code) => code === c.req.query('regio')) ?? own[0] ?? ''
}

function show(c: Context, deps: AppDeps, form: FormState = noForm, status: 200 | 400 = 200): Response {
  const regionCode = regionOf(c)
  const found = listOrganisations(deps, callerOf(c), regionCode)
  if (found.state !== 'listed') return refusedPage(c, deps, found.state)
  const { regions } = deps.reference()
  const page: OrganisationsView = {
    kind: 'organisation',
    view: 'organisations',
    done: doneIn(c),
    regionName: regionCode === null ? null : (regions.get(regionCode)?.name ?? regionCode),
    ownAddress: regionCode === null ? INSTALLATION : REGION,
    regionCode,
    organisations: found.items,
    form,
    ...choicesOf(c, deps, regionCode),
  }
  return showPage(c, deps, page, status)
}

type Choices = Pick<OrganisationsView, 'kindChoices' | 'regions' | 'regionChoices' | 'providerChoices' | 'municipalityChoices'>

function choicesOf(c: Context, deps: AppDeps, regionCode: string | null): Choices {
  const { regions, municipalities, today } = deps.reference()
  const kindChoices = organisationKinds.filter(
    (kind) => kind !== 'platform' && isManagedBy(regionCode === null ? 'platform' : 'region', kind),
  )
  const named = (codes: Iterable<string>) => [...codes].map((code) => ({ code, name: regions.get(code)?.name ?? code }))
  if (regionCode === null)
    return { kindChoices, regions: [], regionChoices: byName(named(regions.keys())), providerChoices: [], municipalityChoices: [] }
  const ofRegion = [...municipalities.values()].filter((municipality) => municipality.regionCode === regionCode)
  return {
    kindChoices,
    regions: byName(named(regionsFor(callerOf(c), 'organisations.manage'))),
    regionChoices: [],
    providerChoices: providersToLetIn(deps.db, regionCode, today),
    municipalityChoices: byName(ofRegion.map(({ code, name }) => ({ code, name }))),
  }
}

function byName(choices: NamedChoice[]): NamedChoice[] {
  return choices.sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}

const KEPT = ['name', 'kind', 'regionCode', 'providerId', 'municipalityCode', 'email']

/** The organisation and the invitation of its first administrator; the address is looked at first, so that there is one to invite. */
async function add(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const again = (faults: FormState['faults']) => show(c, deps, refused(typed, KEPT, faults), 400)
  const kind = organisationKinds.find((one) => one === typed.kind)
  if (!kind) return again([fault('kind', 'not-allowed'), ...addressFaults('email', typed.email)])
  const wrongAddress = addressFaults('email', typed.email)
  if (wrongAddress.length > 0) return again(wrongAddress)
  const made = makeOrganisation(deps, callerOf(c), { ...askedOf(typed), kind, regionCode: regionOf(c) ?? typed.regionCode ?? '' })
  if (made.state === 'faults') return again(faultsOf(made.faults))
  if (made.state === 'unknown') return again([fault('regionCode', 'missing')])
  if (made.state === 'not-allowed') return again([fault('kind', 'not-allowed')])
  return inviteFirst(c, deps, made.organisation.id, kind, typed.email ?? '')
}

function askedOf({ name, providerId, municipalityCode }: Fields) {
  return { name, providerId: providerId || null, municipalityCode: municipalityCode || null }
}

/** Where that fails, the new organisation is there already: on its own page it can be tried again. */
function inviteFirst(c: Context, deps: AppDeps, organisationId: string, kind: OrganisationKind, email: string): Response {
  const role = keeperRole(kind)
  const done = invite(deps, callerOf(c), { organisationId, email, role, language: 'nl', regionCodes: [], locationIds: [] })
  const address = `${regionOf(c) === null ? INSTALLATION : REGION}/${organisationId}`
  return c.redirect(`${address}?gelukt=${done.state === 'invited' ? 'organisation-made' : 'organisation-made-only'}`, 303)
}
