import { describe, expect, it } from 'vitest'
import type { Invitation } from '../../api/contract/organisation.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls, mailedToken } from './json-calls.ts'
import { cookiesOf, personSignedInAs, signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const { $client } = app.deps.db
const admin = await personSignedInAs(app, 'organisation-admin')
const manager = await personSignedInAs(app, 'region-manager')
const asAdmin = jsonCalls(app, admin.headers)
const asManager = jsonCalls(app, manager.headers)
const anonymous = jsonCalls(app)
const own = `/organisations/${admin.organisationId}/invitations`
const PASSWORD = 'vier losse woorden samen'

async function invited(email: string, more: object = {}) {
  const answer = await asAdmin.post<Invitation>(own, { email, role: 'provider-editor', ...more })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return { ...answer.body, token: mailedToken(app, answer.body.email) }
}

const accept = (token: string, more: object = {}) =>
  anonymous.post<Problem & { isNew: boolean }>('/invitations/acceptances', { token, name: 'Nieuwe Collega', password: PASSWORD, ...more })

describe('an invitation', () => {
  it('goes by mail, and of its token only the hash is kept', async () => {
    const { id, token, email } = await invited('  Nieuw@Zorg.Example ')
    expect(email).toBe('nieuw@zorg.example')
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const stored = JSON.stringify($client.prepare('select * from invitations where id = ?').get(id))
    expect(stored).not.toContain(token)
    expect(JSON.stringify(auditOf(app, id))).not.toContain(token)
  })

  it('leaves an audit row with the organisation and the region', async () => {
    const { id } = await invited('audit@zorg.example')
    expect(auditOf(app, id)).toMatchObject([
      { action: 'invitation-sent', organisation_id: admin.organisationId, region_code: 'JZ12', actor: `user:${admin.userId}` },
    ])
  })

  it('shows who holds its link what it is for, without signing in', async () => {
    const { token } = await invited('bekijk@zorg.example')
    const { status, body } = await anonymous.post('/invitations/lookups', { token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ role: 'provider-editor', email: 'bekijk@zorg.example', invitee: 'new' })
  })

  it('lets somebody new in, whose address then counts as verified', async () => {
    const { id, token, email } = await invited('binnen@zorg.example')
    expect((await accept(token)).body).toEqual({ organisationId: admin.organisationId, isNew: true })
    const person = $client.prepare('select id, email_verified as isVerified, name from users where email = ?').get(email)
    expect(person).toMatchObject({ isVerified: 1, name: 'Nieuwe Collega' })
    expect(auditOf(app, id).map(({ action }) => action)).toEqual(['invitation-accepted', 'invitation-sent'])
    const signIn = await app.request('/api/v1/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'http://localhost' },
      body: JSON.stringify({ email, password: PASSWORD }),
    })
    expect(signIn.status).toBe(200)
    const session = await app.get('/api/v1/session', { Cookie: cookiesOf(signIn) })
    expect(await session.json()).toMatchObject({ person: { email, needsSecondFactor: true }, organisation: null, rights: [] })
  })

  it('works once: the second time is refused in plain words', async () => {
    const { token } = await invited('tweemaal@zorg.example')
    expect((await accept(token)).status).toBe(201)
    const again = await accept(token)
    expect([again.status, again.body.code, again.body.title]).toEqual([410, 'invitation-used', 'Deze uitnodiging is al gebruikt'])
  })

  it('two tabs at once: one gets in', async () => {
    const { token } = await invited('tegelijk@zorg.example')
    const answers = await Promise.all([accept(token), accept(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401])
    expect($client.prepare(`select count(*) from users where email = 'tegelijk@zorg.example'`).pluck().get()).toBe(1)
  })

  it('sent again gets a new link, and the old one dies', async () => {
    const first = await invited('opnieuw@zorg.example')
    const second = await invited('opnieuw@zorg.example')
    expect((await accept(first.token)).body.code).toBe('invitation-withdrawn')
    expect((await accept(second.token)).status).toBe(201)
  })

  it('expires after seven days', async () => {
    const { id, token, createdAt, expiresAt } = await invited('te-laat@zorg.example')
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * 86_400_000)
    $client.prepare('update invitations set expires_at = ? where id = ?').run(app.deps.now(), id)
    expect(await accept(token)).toMatchObject({ status: 410, body: { code: 'invitation-expired' } })
  })

  it('withdrawn no longer works', async () => {
    const { id, token } = await invited('terug@zorg.example')
    expect((await asAdmin.del(`${own}/${id}`)).status).toBe(204)
    expect(await accept(token)).toMatchObject({ status: 410, body: { code: 'invitation-withdrawn' } })
    expect(await asAdmin.del(`${own}/${id}`)).toMatchObject({ status: 409, body: { code: 'too-late' } })
    expect(auditOf(app, id).map(({ action }) => action)).toEqual(['invitation-withdrawn', 'invitation-sent'])
  })

  it.each(['', 'x', 'A'.repeat(43), '../../etc', "' or 1=1--"])('a token that never was (%s) is unknown', async (token) => {
    expect(await accept(token)).toMatchObject({ status: 404, body: { code: 'invitation-unknown' } })
    expect((await anonymous.post('/invitations/lookups', { token })).status).toBe(404)
  })

  it('asks of somebody new a name and a password that will do, all at once', async () => {
    const { token } = await invited('faults@zorg.example')
    const { status, body } = await accept(token, { name: ' ', password: 'kort' })
    expect(status).toBe(400)
    expect(body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'missing'],
      ['password', 'too-short'],
    ])
    expect((await accept(token, { password: '' })).status).toBe(400)
    expect((await accept(token)).status).toBe(201)
  })
})

describe('somebody who has an account already', () => {
  it('is told to sign in first, and no second account is made', async () => {
    const referrer = await personSignedInAs(app, 'referrer', { name: 'bekend' })
    const { token } = await invited(referrer.email)
    expect((await anonymous.post<{ invitee: string }>('/invitations/lookups', { token })).body.invitee).toBe('known')
    expect(await accept(token)).toMatchObject({ status: 401, body: { code: 'invitation-known' } })
    const mine = jsonCalls(app, referrer.headers)
    expect((await mine.post<{ invitee: string }>('/invitations/lookups', { token })).body.invitee).toBe('signed-in')
    expect(await mine.post('/invitations/acceptances', { token })).toMatchObject({ status: 201, body: { isNew: false } })
    const { organisations } = (await (await app.get('/api/v1/session', referrer.headers)).json()) as { organisations: unknown[] }
    expect(organisations).toHaveLength(2)
  })

  it('signed in with another address is told so', async () => {
    const { token } = await invited('iemand-anders@zorg.example')
    const other = jsonCalls(app, await signedInAs(app, 'care-broker'))
    expect(await other.post('/invitations/acceptances', { token, name: 'X', password: PASSWORD })).toMatchObject({
      status: 403,
      body: { code: 'invitation-someone-else' },
    })
  })

  it('with that role here already is told so to who invites', async () => {
    const editor = await personSignedInAs(app, 'provider-editor')
    const { status, body } = await asAdmin.post<Problem>(own, { email: editor.email.toUpperCase(), role: 'provider-editor' })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'already-member'])
    expect((await asAdmin.post(own, { email: editor.email, role: 'organisation-admin' })).status).toBe(201)
  })
})

describe('an organisation that signs in through its own provider', () => {
  it('takes nobody new in with a password', async () => {
    const { token } = await invited('sso@zorg.example')
    $client.prepare(`update organisations set oidc_provider = 'proef' where id = ?`).run(admin.organisationId)
    expect(await accept(token)).toMatchObject({ status: 401, body: { code: 'invitation-elsewhere' } })
    $client.prepare('update organisations set oidc_provider = null where id = ?').run(admin.organisationId)
  })
})

describe('who may be invited as what', () => {
  const location = $client
    .prepare('select l.id from locations l join organisations o on o.provider_id = l.provider_id where o.id = ? limit 1')
    .pluck()
    .get(admin.organisationId) as string
  const foreign = $client
    .prepare('select l.id from locations l where l.provider_id <> (select provider_id from organisations where id = ?) limit 1')
    .pluck()
    .get(admin.organisationId) as string

  it.each<[string, object, string, string]>([
    ['a role of another kind', { role: 'region-manager' }, 'role', 'not-allowed'],
    ['the platform’s role', { role: 'admin' }, 'role', 'not-allowed'],
    ['regions for an editor', { regionCodes: ['JZ12'] }, 'regionCodes', 'not-allowed'],
    ['a location of another provider', { locationIds: [foreign] }, 'locationIds', 'unknown'],
    ['locations for an administrator', { role: 'organisation-admin', locationIds: [location] }, 'locationIds', 'not-allowed'],
    ['no address', { email: 'zomaar' }, 'email', 'not-an-address'],
    ['two addresses', { email: 'a@b.nl,c@d.nl' }, 'email', 'not-an-address'],
    ['a new header in the address', { email: 'a@b.nl\nBcc: c@d.nl' }, 'email', 'not-an-address'],
  ])('%s is refused', async (_what, more, field, code) => {
    const { status, body } = await asAdmin.post<Problem>(own, { email: 'nieuw2@zorg.example', role: 'provider-editor', ...more })
    expect([status, body.errors?.[0]?.field, body.errors?.[0]?.code]).toEqual([400, field, code])
  })

  it('an editor may be held to own locations', async () => {
    const { token } = await invited('locatie@zorg.example', { locationIds: [location] })
    await accept(token)
    const kept = $client
      .prepare(
        `select l.location_id from membership_locations l join memberships m on m.id = l.membership_id
         join users u on u.id = m.user_id where u.email = 'locatie@zorg.example'`,
      )
      .pluck()
      .all()
    expect(kept).toEqual([location])
  })

  it('a manager gives roles for the own regions only', async () => {
    const office = `/organisations/${manager.organisationId}/invitations`
    const broker = { email: 'bemiddelaar@regio.example', role: 'care-broker' }
    const { status, body } = await asManager.post<Problem>(office, { ...broker, regionCodes: ['JZ12', 'JZ10'] })
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'regionCodes'])
    expect((await asManager.post<Problem>(office, { ...broker, regionCodes: ['JZ99'] })).body.errors?.[0]?.code).toBe('unknown')
    expect((await asManager.post(office, { ...broker, regionCodes: ['JZ12'] })).status).toBe(201)
  })

  it('a manager lets people in at organisations of the region, from the region’s own list too', async () => {
    const more = { organisationId: admin.organisationId, email: 'via-regio@zorg.example', role: 'organisation-admin' }
    expect((await asManager.post('/regions/JZ12/invitations', more)).status).toBe(201)
    expect((await asManager.post('/regions/JZ10/invitations', more)).status).toBe(404)
  })
})

describe('how many may be sent', () => {
  it('to one address', async () => {
    const answers = []
    for (let count = 0; count < 6; count += 1) {
      answers.push(await asAdmin.post<Problem>(own, { email: 'vaak@zorg.example', role: 'provider-editor' }))
    }
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429])
    expect(answers.at(-1)?.body.code).toBe('too-many-invitations')
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('by one person', async () => {
    const busy = await personSignedInAs(app, 'organisation-admin', { name: 'druk' })
    const send = (count: number) => jsonCalls(app, busy.headers).post(own, { email: `druk${count}@zorg.example`, role: 'provider-editor' })
    const statuses = []
    for (let count = 0; count < 41; count += 1) statuses.push((await send(count)).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(40)
    expect(statuses.at(-1)).toBe(429)
  })
})
