import { describe, expect, it } from 'vitest'
import type { AuditEvent, Organisation } from '../../api/contract/organisation.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls, type Listed } from './json-calls.ts'
import { personSignedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const { $client } = app.deps.db
const manager = await personSignedInAs(app, 'region-manager')
const platform = await personSignedInAs(app, 'admin')
const admin = await personSignedInAs(app, 'organisation-admin')
const asManager = jsonCalls(app, manager.headers)
const asPlatform = jsonCalls(app, platform.headers)
const asAdmin = jsonCalls(app, admin.headers)
const inRegion = '/regions/JZ12/organisations'

const contracted = $client
  .prepare(
    `select distinct provider_id from contracts where region_code = 'JZ12' and ends_on is null
     and provider_id not in (select provider_id from organisations where provider_id is not null) limit 2`,
  )
  .pluck()
  .all() as string[]
const elsewhere = $client
  .prepare(`select id from providers where id not in (select provider_id from contracts where region_code = 'JZ12') limit 1`)
  .pluck()
  .get() as string
const [ownTown, otherTown] = ['GM0233', 'GM0228']

describe('a region lets an organisation in', () => {
  it('a provider with a contract there, under the name we know', async () => {
    const { status, body } = await asManager.post<Organisation>(inRegion, { kind: 'provider', providerId: contracted[0] })
    expect(status).toBe(201)
    const name = $client.prepare('select name from providers where id = ?').pluck().get(contracted[0])
    expect(body).toMatchObject({ kind: 'provider', name, regionCode: 'JZ12', version: 1, memberCount: 0 })
    expect(body.workRegions).toContain('JZ12')
    expect(auditOf(app, body.id)).toMatchObject([{ action: 'organisation-made', region_code: 'JZ12', organisation_id: body.id }])
  })

  it.each<[string, object]>([
    ['a local team of one of its municipalities', { kind: 'local-team', name: 'Lokaal team Proef', municipalityCode: ownTown }],
    ['a certified institution', { kind: 'certified-institution', name: 'GI Proef' }],
    ['a practice', { kind: 'practice', name: 'Praktijk Proef' }],
    ['its expert team', { kind: 'expert-team', name: 'Expertteam Proef' }],
  ])('%s', async (_what, asked) => {
    expect((await asManager.post(inRegion, asked)).status).toBe(201)
  })

  it.each<[string, object, string, string]>([
    ['a provider without a contract there', { kind: 'provider', providerId: elsewhere }, 'providerId', 'unknown'],
    ['a provider that is nowhere', { kind: 'provider', name: 'x', providerId: 'nergens' }, 'providerId', 'unknown'],
    ['a provider without saying which', { kind: 'provider', name: 'Zorg' }, 'providerId', 'missing'],
    ['a provider that takes part already', { kind: 'provider', providerId: contracted[0], name: 'Nog eens' }, 'providerId', 'name-in-use'],
    [
      'a team of another region’s municipality',
      { kind: 'local-team', name: 'Team', municipalityCode: otherTown },
      'municipalityCode',
      'unknown',
    ],
    ['a team of no municipality', { kind: 'local-team', name: 'Team' }, 'municipalityCode', 'missing'],
    ['a practice with a provider', { kind: 'practice', name: 'P', providerId: contracted[1] }, 'providerId', 'not-allowed'],
    ['a practice with a municipality', { kind: 'practice', name: 'P', municipalityCode: ownTown }, 'municipalityCode', 'not-allowed'],
    ['without a name', { kind: 'practice', name: '  ' }, 'name', 'missing'],
    ['with a name that is taken', { kind: 'practice', name: 'Praktijk Proef' }, 'name', 'name-in-use'],
    ['with a citizen number for a name', { kind: 'practice', name: 'Praktijk 111222333' }, 'name', 'personal'],
  ])('but not %s', async (_what, asked, field, code) => {
    const { status, body } = await asManager.post<Problem>(inRegion, asked)
    expect([status, body.errors?.[0]?.field, body.errors?.[0]?.code]).toEqual([400, field, code])
  })

  it('but no region office, which the platform does, and nothing in another region', async () => {
    const office = { kind: 'region-office', name: 'Regiobureau Proef' }
    expect((await asManager.post(inRegion, office)).status).toBe(403)
    expect((await asPlatform.post(inRegion, office)).status).toBe(201)
    expect((await asPlatform.post(inRegion, { kind: 'practice', name: 'Van boven' })).status).toBe(403)
    expect((await asManager.post('/regions/JZ10/organisations', { kind: 'practice', name: 'Elders' })).status).toBe(403)
    expect((await asPlatform.post('/regions/JZ99/organisations', office)).status).toBe(404)
  })
})

describe('which organisations somebody sees', () => {
  it('the manager those that work in the region: by contract, by municipality or let in', async () => {
    const { body } = await asManager.get<Listed<Organisation>>(inRegion)
    expect(new Set(body.items.map(({ kind }) => kind)).size).toBe(6)
    expect(body.items.every(({ workRegions }) => workRegions.includes('JZ12'))).toBe(true)
  })

  it('the platform only what it lets in itself', async () => {
    const { body } = await asPlatform.get<Listed<Organisation>>(inRegion)
    expect([...new Set(body.items.map(({ kind }) => kind))].sort()).toEqual(['expert-team', 'region-office'])
    const all = await asPlatform.get<Listed<Organisation>>('/organisations')
    expect([...new Set(all.body.items.map(({ kind }) => kind))].sort()).toEqual(['expert-team', 'platform', 'region-office'])
  })

  it('an administrator the own one; another does not exist for them', async () => {
    expect((await asAdmin.get(`/organisations/${admin.organisationId}`)).status).toBe(200)
    expect((await asAdmin.get(`/organisations/${manager.organisationId}`)).status).toBe(404)
    expect((await asAdmin.get('/organisations/nergens')).status).toBe(404)
    expect((await asAdmin.get('/organisations')).status).toBe(403)
  })
})

describe('an organisation is changed', () => {
  const read = async (id: string) => (await asManager.get<Organisation>(`/organisations/${id}`)).body

  it('by its own administrator: the name', async () => {
    const before = await read(admin.organisationId)
    const { status, body } = await asAdmin.patch<Organisation>(`/organisations/${before.id}`, {
      version: before.version,
      name: ' Zorg Anders ',
    })
    expect([status, body.name, body.version]).toEqual([200, 'Zorg Anders', before.version + 1])
    expect(auditOf(app, before.id)[0]).toMatchObject({
      action: 'organisation-changed',
      detail: { changes: { name: [before.name, 'Zorg Anders'] } },
    })
  })

  it('not over what somebody else just wrote: the second sees what holds now', async () => {
    const before = await read(admin.organisationId)
    await asManager.patch(`/organisations/${before.id}`, { version: before.version, name: 'Eerste' })
    const { status, body } = await asAdmin.patch<Problem>(`/organisations/${before.id}`, { version: before.version, name: 'Tweede' })
    expect(status).toBe(409)
    expect(body.conflicts).toMatchObject([{ id: before.id, version: before.version + 1, current: { name: 'Eerste' } }])
    expect((await read(before.id)).name).toBe('Eerste')
  })

  it('referrers may be let in without the second step, and who allowed it stands in the audit', async () => {
    const { body: team } = await asManager.post<Organisation>(inRegion, { kind: 'practice', name: 'Praktijk zonder tweede stap' })
    const { body } = await asManager.patch<Organisation>(`/organisations/${team.id}`, { version: 1, isSecondFactorRelaxed: true })
    expect(body.isSecondFactorRelaxed).toBe(true)
    expect(auditOf(app, team.id)[0]).toMatchObject({
      actor: `user:${manager.userId}`,
      detail: { changes: { isSecondFactorRelaxed: [false, true] }, onBehalfOf: manager.organisationId },
    })
  })

  it('others than referrers never', async () => {
    const { version } = await read(admin.organisationId)
    const { status, body } = await asAdmin.patch<Problem>(`/organisations/${admin.organisationId}`, {
      version,
      isSecondFactorRelaxed: true,
    })
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'isSecondFactorRelaxed'])
  })

  it('how its people sign in and whether it ends, only from above', async () => {
    const { version } = await read(admin.organisationId)
    const path = `/organisations/${admin.organisationId}`
    expect((await asAdmin.patch(path, { version, oidcProvider: null })).status).toBe(403)
    expect((await asAdmin.patch(path, { version, hasEnded: true })).status).toBe(403)
    expect((await asManager.patch<Problem>(path, { version, oidcProvider: 'zomaar' })).body.errors?.[0]?.code).toBe('unknown')
    expect((await asManager.patch(path, { version, oidcProvider: null })).status).toBe(200)
  })

  it('ended, its people have no rights and no session, its invitations no use; opened again they do', async () => {
    const { body: team } = await asManager.post<Organisation>(inRegion, { kind: 'practice', name: 'Praktijk die stopt' })
    const given = { id: team.id, kind: 'practice', name: team.name, regionCode: 'JZ12' } as const
    const doctor = await personSignedInAs(app, 'referrer', { organisation: given })
    await asManager.post(`/organisations/${team.id}/invitations`, { email: 'nog@praktijk.example', role: 'referrer' })
    expect((await asManager.patch(`/organisations/${team.id}`, { version: 1, hasEnded: true })).status).toBe(200)
    expect(await (await app.get('/api/v1/session', doctor.headers)).json()).toMatchObject({ person: null, rights: [] })
    expect((await asManager.get<Listed<unknown>>(`/organisations/${team.id}/invitations`)).body.total).toBe(0)
    expect((await asManager.post(`/organisations/${team.id}/invitations`, { email: 'x@praktijk.example', role: 'referrer' })).status).toBe(
      404,
    )
    expect((await asManager.patch<Organisation>(`/organisations/${team.id}`, { version: 2, hasEnded: false })).body.endedAt).toBe(null)
  })

  it('the platform itself never ends', async () => {
    const { body } = await asPlatform.get<Organisation>(`/organisations/${platform.organisationId}`)
    const answer = await asPlatform.patch<Problem>(`/organisations/${platform.organisationId}`, { version: body.version, hasEnded: true })
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([400, 'hasEnded'])
  })
})

describe('the log', () => {
  it('of a region shows its managers what happened there, page by page', async () => {
    const first = await asManager.get<Listed<AuditEvent>>('/regions/JZ12/audit-events?pageSize=2')
    const second = await asManager.get<Listed<AuditEvent>>('/regions/JZ12/audit-events?pageSize=2&page=2')
    expect(first.body.items).toHaveLength(2)
    expect(first.body.total).toBeGreaterThan(4)
    expect(second.body.items.map(({ id }) => id)).not.toContain(first.body.items[0]?.id)
    expect(first.body.items[0]?.actorName).toBeTruthy()
    const all = (await asManager.get<Listed<AuditEvent>>('/regions/JZ12/audit-events?pageSize=100')).body.items
    expect(all.every(({ regionCode }) => regionCode === 'JZ12')).toBe(true)
  })

  it('of an organisation shows its administrator the own one, with the sign-ins of its people', async () => {
    const { body } = await asAdmin.get<Listed<AuditEvent>>(`/organisations/${admin.organisationId}/audit-events`)
    const actions = body.items.map(({ action }) => action)
    expect(actions).toContain('organisation-changed')
    expect(actions).toContain('sign-in')
    expect(body.items.filter(({ organisationId }) => organisationId !== null && organisationId !== admin.organisationId)).toEqual([])
  })

  it('of a provider shows a manager only what was of the own region', async () => {
    $client
      .prepare(
        `insert into audit_events (id, at, actor, action, subject_kind, subject_id, organisation_id, region_code)
         values ('elders', 1, 'test', 'proef-elders', 'offer', 'x', ?, 'JZ10')`,
      )
      .run(admin.organisationId)
    const path = `/organisations/${admin.organisationId}/audit-events?pageSize=100`
    const actionsOf = async (calls: ReturnType<typeof jsonCalls>) =>
      (await calls.get<Listed<AuditEvent>>(path)).body.items.map(({ action }) => action)
    expect(await actionsOf(asAdmin)).toContain('proef-elders')
    expect(await actionsOf(asManager)).not.toContain('proef-elders')
    expect(await actionsOf(asManager)).not.toContain('sign-in')
  })

  it('the platform reads its own, and of a region what its managers allow', async () => {
    const open = (isOpen: number) => {
      $client.prepare(`update regions set is_open_to_platform = ? where code = 'JZ12'`).run(isOpen)
      app.deps.committed()
    }
    expect((await asPlatform.get(`/organisations/${platform.organisationId}/audit-events`)).status).toBe(200)
    expect((await asPlatform.get('/regions/JZ12/audit-events')).status).toBe(403)
    open(1)
    expect((await asPlatform.get('/regions/JZ12/audit-events')).status).toBe(200)
    expect((await asPlatform.get('/regions/JZ10/audit-events')).status).toBe(403)
    open(0)
  })

  it.each(['page=0', 'page=x', 'pageSize=101', 'pageSize=-1', 'page=1&pageSize=1e3'])('%s is no page', async (query) => {
    expect((await asManager.get(`/regions/JZ12/audit-events?${query}`)).status).toBe(400)
  })
})
