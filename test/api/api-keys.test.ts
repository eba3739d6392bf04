import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type ApiKey, apiKeySchema, type MadeApiKey, madeApiKeySchema } from '../../api/contract/api-key.ts'
import type { MyOffers } from '../../api/contract/my-offer.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls, type Listed } from './json-calls.ts'
import { personSignedInAs, signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const { $client } = app.deps.db
const admin = await personSignedInAs(app, 'organisation-admin')
const asAdmin = jsonCalls(app, admin.headers)
const withKey = (key: string, more: Record<string, string> = {}) => jsonCalls(app, { Authorization: `Bearer ${key}`, ...more })

async function made(more: object = {}): Promise<MadeApiKey> {
  const answer = await asAdmin.post<MadeApiKey>('/my/api-keys', { name: 'ECD', rights: ['availability.report'], ...more })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return v.parse(madeApiKeySchema, answer.body)
}

describe('a key', () => {
  it('is shown once, and kept as a hash', async () => {
    const { id, key, prefix } = await made()
    expect(key).toMatch(/^plek_[\w-]{43}$/)
    expect(key.startsWith(prefix)).toBe(true)
    const { body } = await asAdmin.get<Listed<ApiKey>>('/my/api-keys')
    expect(
      v.parse(
        apiKeySchema,
        body.items.find((one) => one.id === id),
      ),
    ).toMatchObject({ name: 'ECD', prefix, lastUsedAt: null })
    const everything = JSON.stringify([$client.prepare('select * from api_keys').all(), auditOf(app, id), body])
    expect(everything).not.toContain(key)
  })

  it('leaves a trace when it is made and withdrawn', async () => {
    const { id } = await made({ name: 'Proef' })
    expect((await asAdmin.del(`/my/api-keys/${id}`)).status).toBe(204)
    expect(auditOf(app, id).map(({ action, actor }) => [action, actor])).toEqual([
      ['api-key-withdrawn', `user:${admin.userId}`],
      ['api-key-made', `user:${admin.userId}`],
    ])
  })

  it('opens what it has a right to, for its organisation, without cookie or origin', async () => {
    const { key, id } = await made()
    const { status, body } = await withKey(key).get<MyOffers>('/my/offers')
    expect(status).toBe(200)
    const [offer] = body.items.filter(({ mayReport, availability }) => mayReport && availability.intakeMode === 'accepting')
    const sent = { reports: [{ offerId: offer?.id, kind: 'confirm' }] }
    expect((await withKey(key).post('/availability-reports', sent)).status).toBe(200)
    const report = $client
      .prepare('select source, actor from reports where offer_id = ? order by stated_at desc, rowid desc limit 1')
      .get(offer?.id)
    expect(report).toEqual({ source: 'api', actor: `key:${id}` })
    const { lastCheck } = (await withKey(key).get<MyOffers>('/my/offers')).body.items.find((one) => one.id === offer?.id) ?? {}
    expect(lastCheck).toMatchObject({ by: 'sleutel ECD', source: 'api' })
    expect((await asAdmin.get<Listed<ApiKey>>('/my/api-keys')).body.items.find((one) => one.id === id)?.lastUsedAt).toBe(
      '2026-11-18T09:30:00.000Z',
    )
  })

  it('opens nothing else', async () => {
    const { key } = await made({ rights: ['offers.read'] })
    const asKey = withKey(key)
    expect((await asKey.get('/offers?pageSize=1')).status).toBe(200)
    expect((await asKey.get('/my/offers')).status).toBe(403)
    expect((await asKey.get('/my/api-keys')).status).toBe(403)
    expect((await asKey.post('/my/api-keys', { name: 'x', rights: ['offers.read'] })).status).toBe(403)
    expect((await asKey.get(`/organisations/${admin.organisationId}/members`)).status).toBeGreaterThanOrEqual(403)
  })

  it('never counts as the person whose cookie comes along', async () => {
    const { key } = await made({ rights: ['offers.read'] })
    const cookie = { Cookie: admin.headers.Cookie ?? '' }
    expect((await withKey(key, cookie).get('/my/api-keys')).status).toBe(403)
    expect((await withKey('plek_onbekend', cookie).get('/my/api-keys')).status).toBe(401)
  })

  it.each([
    ['unknown', 'Bearer plek_onbekend'],
    ['empty', 'Bearer '],
    ['of another kind', 'Basic YTpi'],
    ['very long', `Bearer ${'x'.repeat(5000)}`],
  ])('that is %s is told so', async (_, authorization) => {
    const answer = await app.get('/api/v1/my/offers', { Authorization: authorization })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(((await answer.json()) as Problem).code).toBe('unknown-key')
  })

  it('ends when it is withdrawn, on its last day, and with its organisation', async () => {
    const [withdrawn, expired, orphaned] = [await made(), await made({ expiresOn: '2026-11-18' }), await made()]
    await asAdmin.del(`/my/api-keys/${withdrawn.id}`)
    expect((await withKey(withdrawn.key).get('/my/offers')).status).toBe(401)
    expect((await withKey(expired.key).get('/my/offers')).status).toBe(200)
    $client.prepare('update api_keys set expires_at = ? where id = ?').run(app.deps.now(), expired.id)
    expect((await withKey(expired.key).get('/my/offers')).status).toBe(401)
    $client.prepare('update organisations set ended_at = 1 where id = ?').run(admin.organisationId)
    expect((await withKey(orphaned.key).get('/my/offers')).status).toBe(401)
    $client.prepare('update organisations set ended_at = null where id = ?').run(admin.organisationId)
  })
})

describe('making a key', () => {
  it.each([
    ['without a name', { name: ' ', rights: ['offers.read'] }, 'name'],
    ['without rights', { name: 'x', rights: [] }, 'rights'],
    ['with the right to make keys', { name: 'x', rights: ['api-keys.manage'] }, 'rights.0'],
    ['that has ended already', { name: 'x', rights: ['offers.read'], expiresOn: '2026-11-17' }, 'expiresOn'],
    ['for ten years', { name: 'x', rights: ['offers.read'], expiresOn: '2036-11-17' }, 'expiresOn'],
    ['until a day that is none', { name: 'x', rights: ['offers.read'], expiresOn: 'morgen' }, 'expiresOn'],
    ['with more', { name: 'x', rights: ['offers.read'], admin: true }, 'admin'],
  ])('%s is refused', async (_, sent, field) => {
    const { status, body } = await asAdmin.post<Problem>('/my/api-keys', sent)
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]])
  })

  it('is for the administrator of a provider, and withdrawing for that of the key', async () => {
    const { id } = await made()
    for (const role of ['provider-editor', 'referrer', 'region-manager'] as const) {
      const other = jsonCalls(app, await signedInAs(app, role))
      expect((await other.get('/my/api-keys')).status).toBe(403)
      expect((await other.del(`/my/api-keys/${id}`)).status).toBe(403)
    }
    const provider = $client
      .prepare(
        'select id, name from providers where id not in (select provider_id from organisations where provider_id is not null) limit 1',
      )
      .get() as { id: string; name: string }
    const organisation = { id: 'ander', kind: 'provider' as const, name: provider.name, providerId: provider.id }
    const stranger = jsonCalls(app, await signedInAs(app, 'organisation-admin', { organisation }))
    expect((await stranger.del(`/my/api-keys/${id}`)).status).toBe(404)
    expect((await stranger.get<Listed<ApiKey>>('/my/api-keys')).body.items).toEqual([])
  })

  it('stops at twenty', async () => {
    let status = 201
    for (let at = 0; at < 21 && status === 201; at++)
      status = (await asAdmin.post('/my/api-keys', { name: `nr ${at}`, rights: ['offers.read'] })).status
    expect(status).toBe(400)
    expect((await asAdmin.get<Listed<ApiKey>>('/my/api-keys')).body.total).toBe(20)
  })
})
