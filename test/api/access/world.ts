/** Who asks in the access matrix, and the things they ask for: their own, those of others in their region, and elsewhere. */

import { keyRights } from '../../../api/domain/api-keys.ts'
import type { Role } from '../../../api/domain/roles.ts'
import { newSecret } from '../../../api/usecases/api-key-secret.ts'
import { tokenHash } from '../../../api/usecases/invite.ts'
import { apiKeyStore } from '../../../db/queries/api-keys.ts'
import type { SeedOrganisation } from '../../../seed/people.ts'
import { seedMembership, seedOrganisation, seedPerson } from '../../../seed/people.ts'
import type { FinderApp } from '../finder-app.ts'
import { personSignedInAs, signedInAs } from '../signed-in.ts'
import { sentList } from './sent-list.ts'

export type Headers = Record<string, string>
export type Personas = Awaited<ReturnType<typeof makePersonas>>
export type World = ReturnType<typeof makeWorld>

const OWN = 'JZ12'
const ELSEWHERE = 'JZ30'

const provider = (app: FinderApp, where: string, taken: readonly string[] = []) => {
  const found = app.deps.db.$client
    .prepare(
      `select p.id, p.name from providers p join offers o on o.provider_id = p.id and o.ended_on is null
       join contracts c on c.id = o.contract_id group by p.id having ${where} order by count(*) desc, p.id`,
    )
    .all() as { id: string; name: string }[]
  const free = found.find(({ id }) => !taken.includes(id))
  if (!free) throw new Error(`no provider with ${where}`)
  return free
}

/** All of the own region, each with one role at one organisation. */
export async function makePersonas(app: FinderApp) {
  const own = organisations(app)
  const as = (role: Role, organisation: SeedOrganisation) => signedInAs(app, role, { organisation })
  return {
    anonymous: { Origin: 'http://localhost' } as Headers,
    badKey: { Origin: 'http://localhost', Authorization: 'Bearer plek_0123456789abcdef0123456789abcdef' } as Headers,
    key: { Authorization: `Bearer ${keyOf(app, own.provider)}` } as Headers,
    roleless: await signedInWithoutRole(app, own.team),
    halfway: await signedInWithoutSecondStep(app, own.team),
    referrer: await as('referrer', own.team),
    teamAdmin: await as('organisation-admin', own.team),
    editor: await as('provider-editor', own.provider),
    providerAdmin: await as('organisation-admin', own.provider),
    manager: await as('region-manager', own.office),
    broker: await as('care-broker', own.office),
    policy: await as('policy-reader', own.office),
    officeAdmin: await as('organisation-admin', own.office),
    chair: await as('expert-team-chair', own.expertTeam),
    member: await as('expert-team-member', own.expertTeam),
    platform: await as('admin', own.platform),
  }
}

/** Each scope holds the values of a path's parameters. */
export function makeWorld(app: FinderApp) {
  const own = organisations(app)
  const at = (name: keyof typeof own) => organisationScope(app, own[name])
  const offersOf = (organisation: SeedOrganisation) => firstOffer(app, organisation.providerId ?? '')
  return {
    /** Nothing in particular. */
    any: {} as Record<string, string>,
    provider: at('provider'),
    providerNearby: at('providerNearby'),
    providerElsewhere: at('providerElsewhere'),
    team: at('team'),
    teamElsewhere: at('teamElsewhere'),
    office: at('office'),
    officeElsewhere: at('officeElsewhere'),
    expertTeam: at('expertTeam'),
    platformItself: at('platform'),
    /** The own organisation in the address, and what belongs to another one behind it. */
    mixed: { ...at('providerElsewhere'), id: own.provider.id },
    mixedNearby: { ...at('providerNearby'), id: own.provider.id },
    region: { code: OWN, organisationId: own.team.id } as Record<string, string>,
    regionElsewhere: { code: ELSEWHERE, organisationId: own.teamElsewhere.id } as Record<string, string>,
    noRegion: { code: 'JZ99', organisationId: own.team.id } as Record<string, string>,
    offer: offersOf(own.provider),
    offerNearby: offersOf(own.providerNearby),
    offerElsewhere: offersOf(own.providerElsewhere),
    key: { id: `m-key-${own.provider.id}` } as Record<string, string>,
    keyElsewhere: { id: keyIdOf(app, own.providerElsewhere) } as Record<string, string>,
    action: actionAt(app, 'm-action', OWN, own.team.id),
    actionElsewhere: actionAt(app, 'm-action-elsewhere', ELSEWHERE, own.teamElsewhere.id),
    signal: signalAt(app, 'm-signal', OWN, own.team.id),
    signalElsewhere: signalAt(app, 'm-signal-elsewhere', ELSEWHERE, own.teamElsewhere.id),
    subcontract: subcontractUnder(app, own.provider, own.providerNearby),
    subcontractElsewhere: subcontractUnder(app, own.providerNearby, own.provider),
    listSent: sentList(app, own.provider.id, offersOf(own.provider).id ?? ''),
    listElsewhere: sentList(app, own.providerElsewhere.id, offersOf(own.providerElsewhere).id ?? ''),
    careProvider: { id: own.provider.providerId ?? '' } as Record<string, string>,
    unknown: {
      id: 'nergens',
      role: 'referrer',
      otherRole: 'organisation-admin',
      code: 'JZ99',
      membershipId: 'nergens',
      invitationId: 'nergens',
    } as Record<string, string>,
  }
}

function organisations(app: FinderApp) {
  const here = provider(app, `sum(c.region_code = '${OWN}') > 0 and sum(c.region_code = '${ELSEWHERE}') = 0`)
  const nearby = provider(app, `sum(c.region_code = '${OWN}') > 0`, [here.id])
  const away = provider(app, `sum(c.region_code = '${OWN}') = 0 and sum(c.region_code = '${ELSEWHERE}') > 0`)
  const ofProvider = (id: string, found: { id: string; name: string }, regionCode: string) =>
    ({ id, kind: 'provider', name: found.name, providerId: found.id, regionCode }) satisfies SeedOrganisation
  return {
    provider: ofProvider('m-provider', here, OWN),
    providerNearby: ofProvider('m-nearby', nearby, OWN),
    providerElsewhere: ofProvider('m-elsewhere', away, ELSEWHERE),
    team: { id: 'm-team', kind: 'local-team', name: 'Team hier', municipalityCode: 'GM0233', regionCode: OWN },
    teamElsewhere: { id: 'm-team-elsewhere', kind: 'local-team', name: 'Team elders', regionCode: ELSEWHERE },
    office: { id: 'm-office', kind: 'region-office', name: 'Bureau hier', regionCode: OWN },
    officeElsewhere: { id: 'm-office-elsewhere', kind: 'region-office', name: 'Bureau elders', regionCode: ELSEWHERE },
    expertTeam: { id: 'm-expert-team', kind: 'expert-team', name: 'RET hier', regionCode: OWN },
    platform: { id: 'm-platform', kind: 'platform', name: 'Platform' },
  } as const satisfies Record<string, SeedOrganisation>
}

/** Somebody with a role there that may end, and an invitation that may be withdrawn. */
function organisationScope(app: FinderApp, organisation: SeedOrganisation): Record<string, string> {
  const { db, now, access } = app.deps
  const id = seedOrganisation(db, organisation, now())
  const roles = {
    provider: 'provider-editor',
    'region-office': 'policy-reader',
    'expert-team': 'expert-team-member',
    platform: 'admin',
  } as const
  const role: Role = roles[organisation.kind as keyof typeof roles] ?? 'referrer'
  const userId = `m-colleague-${id}`
  seedPerson(db, { id: userId, name: 'Collega', email: `${userId}@matrix.example`, passwordHash: 'x' }, now())
  seedMembership(db, { userId, organisationId: id, role }, now())
  const invitationId = `m-invitation-${id}`
  if (!access.invitations.byId(invitationId)) {
    access.invitations.insert({
      id: invitationId,
      organisationId: id,
      email: `wacht-${id}@matrix.example`,
      role,
      tokenHash: tokenHash(invitationId),
      createdAt: now(),
      createdBy: 'seed',
      expiresAt: now() + 1,
    })
  }
  const otherRole = otherRoles[organisation.kind as keyof typeof otherRoles] ?? 'organisation-admin'
  return { id, role, otherRole, membershipId: `${userId} ${id} ${role}`, invitationId, token: invitationId }
}

const otherRoles = { 'region-office': 'care-broker', 'expert-team': 'expert-team-chair', platform: 'admin' } as const

/** With every right that a key may carry. */
function keyOf(app: FinderApp, organisation: SeedOrganisation): string {
  const { db, now } = app.deps
  const organisationId = seedOrganisation(db, organisation, now())
  const { key, prefix, hash } = newSecret()
  const row = { id: `m-key-${organisation.id}`, organisationId, name: 'ECD', rights: [...keyRights], prefix, keyHash: hash }
  apiKeyStore(db).add({ ...row, createdAt: now(), createdBy: 'seed' })
  return key
}

/** Something that is done about a bottleneck. */
function actionAt(app: FinderApp, id: string, region: string, organisationId: string): Record<string, string> {
  app.deps.db.$client
    .prepare(
      `insert into bottleneck_actions (id, region_code, category_code, action, owner_organisation_id, due_on, created_at, created_by)
       values (?, ?, 'gezinshuis', 'Met aanbieders om tafel', ?, '2026-12-01', 1, 'seed') on conflict do nothing`,
    )
    .run(id, region, organisationId)
  return { id }
}

/** Nothing was in time, and the answer is late. */
function signalAt(app: FinderApp, id: string, region: string, organisationId: string): Record<string, string> {
  app.deps.db.$client
    .prepare(
      `insert into signals (id, region_code, category_code, age_band, needed_within_weeks, tried, route, organisation_id, created_at, answer_due_at)
       values (?, ?, 'gezinshuis', '4-11', 4, 'both', '301', ?, 1, 2) on conflict do nothing`,
    )
    .run(id, region, organisationId)
  return { id }
}

/** Delivered by another under a contract of this provider. */
function subcontractUnder(app: FinderApp, main: SeedOrganisation, by: SeedOrganisation): Record<string, string> {
  const id = `m-sub-${main.id}`
  app.deps.db.$client
    .prepare(
      `insert into contracts (id, region_code, number, provider_id, kind, main_contract_id, scope, service_level, starts_on)
       select ?, region_code, ?, ?, kind, id, scope, service_level, starts_on from contracts
       where provider_id = ? and main_contract_id is null and ends_on is null limit 1 on conflict do nothing`,
    )
    .run(id, id, by.providerId, main.providerId)
  return { id }
}

function keyIdOf(app: FinderApp, organisation: SeedOrganisation): string {
  keyOf(app, organisation)
  return `m-key-${organisation.id}`
}

function firstOffer(app: FinderApp, providerId: string): Record<string, string> {
  const found = app.deps.db.$client
    .prepare(
      `select o.id, cast(o.version as text) as version from offers o join contracts c on c.id = o.contract_id
       where o.provider_id = ? and o.ended_on is null and c.main_contract_id is null order by o.id limit 1`,
    )
    .get(providerId)
  return found as Record<string, string>
}

async function signedInWithoutRole(app: FinderApp, organisation: SeedOrganisation): Promise<Headers> {
  const person = await personSignedInAs(app, 'referrer', { organisation, name: 'zonder rol' })
  app.deps.db.$client.prepare('update memberships set ended_at = 1 where user_id = ?').run(person.userId)
  return person.headers
}

async function signedInWithoutSecondStep(app: FinderApp, organisation: SeedOrganisation): Promise<Headers> {
  const person = await personSignedInAs(app, 'referrer', { organisation, name: 'halverwege' })
  app.deps.db.$client.prepare('update sessions set second_factor_at = null where user_id = ?').run(person.userId)
  return person.headers
}
