/** A region lets an organisation in that works there; the platform lets in region offices and expert teams. */
import { uuidv7 } from 'uuidv7'
import type { Organisation } from '../contract/organisation.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { OrganisationKind } from '../domain/organisations.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'
import { type Caller, mayDo } from './caller.ts'
import { leaveAudit } from './leave-audit.ts'
import { nameFaults } from './organisation-name.ts'
import { findOrganisation, type Refused, regionTarget } from './reach-organisation.ts'
import { toOrganisation } from './shown-access.ts'

export interface OrganisationToMake {
  regionCode: string
  kind: OrganisationKind
  /** Of a provider its own, when left out. */
  name?: string
  providerId?: string | null
  municipalityCode?: string | null
}

export type MadeOrganisation = { state: 'made'; organisation: Organisation } | { state: 'faults'; faults: FieldProblem[] } | Refused

export function makeOrganisation(deps: AccessDeps, caller: Caller, asked: OrganisationToMake): MadeOrganisation {
  if (!mayDo(caller, 'organisations.manage')) return { state: 'not-allowed' }
  if (!deps.reference().regions.has(asked.regionCode)) return { state: 'unknown' }
  const target = { organisationKind: asked.kind, ...regionTarget(deps, [asked.regionCode]) }
  if (!mayDo(caller, 'organisations.manage', target)) return { state: 'not-allowed' }
  const made = deps.db.$client.transaction((): MadeOrganisation => {
    const named = { ...asked, name: (asked.name?.trim() || providerName(deps, asked)) ?? '' }
    const faults = [...nameFaults(deps, { ...named, exceptId: null }), ...belongingFaults(deps, asked)]
    return faults.length > 0 ? { state: 'faults', faults } : { state: 'made', organisation: store(deps, caller, named) }
  })()
  if (made.state === 'made') deps.committed()
  return made
}

function store(
  deps: AccessDeps,
  caller: Caller,
  { kind, name, regionCode, ...asked }: OrganisationToMake & { name: string },
): Organisation {
  const id = uuidv7()
  const { providerId = null, municipalityCode = null } = asked
  deps.access.organisations.insert({ id, kind, name, providerId, regionCode, municipalityCode, createdAt: deps.now() })
  const found = findOrganisation(deps, id)
  if (!found) throw new Error('an organisation that was just made is missing')
  leaveAudit(deps, caller, found, { action: 'organisation-made', subjectKind: 'organisation', subjectId: id, detail: { kind, name } })
  return toOrganisation(found.organisation)
}

function providerName({ reference }: AccessDeps, { providerId }: OrganisationToMake): string | undefined {
  return providerId ? reference().providers.get(providerId)?.name : undefined
}

/** A provider has a contract in the region, a local team works for one of its municipalities; nothing else belongs to either. */
function belongingFaults(deps: AccessDeps, asked: OrganisationToMake): FieldProblem[] {
  return [...providerFaults(deps, asked), ...municipalityFaults(deps, asked)]
}

function providerFaults({ access, reference }: AccessDeps, { kind, providerId, regionCode }: OrganisationToMake): FieldProblem[] {
  if (kind !== 'provider') return providerId ? [accessFaults.strayProvider()] : []
  if (!providerId) return [accessFaults.noProvider()]
  if (!access.organisations.hasContract(providerId, regionCode, reference().today)) return [accessFaults.unknownProvider()]
  return access.organisations.hasProvider(providerId) ? [accessFaults.providerInUse()] : []
}

function municipalityFaults({ reference }: AccessDeps, { kind, municipalityCode, regionCode }: OrganisationToMake): FieldProblem[] {
  if (kind !== 'local-team') return municipalityCode ? [accessFaults.strayMunicipality()] : []
  if (!municipalityCode) return [accessFaults.noMunicipality()]
  const isOfRegion = reference().municipalities.get(municipalityCode)?.regionCode === regionCode
  return isOfRegion ? [] : [accessFaults.foreignMunicipality()]
}
