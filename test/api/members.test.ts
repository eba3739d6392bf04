import { describe, expect, it } from 'vitest'
import type { Member } from '../../api/contract/organisation.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { Role } from '../../api/domain/roles.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls, type Listed } from './json-calls.ts'
import { personSignedInAs, type SignedIn } from './signed-in.ts'

const app = await sharedFinderApp()
const { $client } = app.deps.db
const admin = await personSignedInAs(app, 'organisation-admin')
const manager = await personSignedInAs(app, 'region-manager')
const platform = await personSignedInAs(app, 'admin')
const asAdmin = jsonCalls(app, admin.headers)
const asManager = jsonCalls(app, manager.headers)
const asPlatform = jsonCalls(app, platform.headers)

const at = (organisationId: string) => `/organisations/${organisationId}/members`
async function roleOf(calls: ReturnType<typeof jsonCalls>, { organisationId, email }: SignedIn, role?: Role): Promise<Member> {
  const { body } = await calls.get<Listed<Member>>(at(organisationId))
  const found = body.items.find((member) => member.email === email && (!role || member.role === role))
  if (!found) throw new Error(`${email} has no role there`)
  return found
}
const colleague = (name: string) => personSignedInAs(app, 'provider-editor', { name })

describe('who has access', () => {
  it('is listed for the administrator, role by role', async () => {
    await colleague('Lijst')
    const { body } = await asAdmin.get<Listed<Member>>(at(admin.organisationId))
    expect(body.items.find(({ isOneself }) => isOneself)).toMatchObject({
      email: admin.email,
      role: 'organisation-admin',
      hasSecondFactor: true,
    })
    expect(body.items.every(({ organisationId }) => organisationId === admin.organisationId)).toBe(true)
  })

  it('is listed for the manager over all organisations of the region', async () => {
    const { body } = await asManager.get<Listed<Member>>('/regions/JZ12/users')
    expect(new Set(body.items.map(({ organisationId }) => organisationId)).size).toBeGreaterThan(1)
    expect((await asManager.get('/regions/JZ10/users')).status).toBe(403)
  })

  it('shows the platform of a region its office and expert team only', async () => {
    const { body } = await asPlatform.get<Listed<Member>>('/regions/JZ12/users')
    expect(body.items.map(({ organisationId }) => organisationId)).toContain(manager.organisationId)
    expect(body.items.map(({ organisationId }) => organisationId)).not.toContain(admin.organisationId)
  })
})

describe('another role', () => {
  it('ends the old one and begins the new one, at once and with an audit row', async () => {
    const editor = await colleague('Groei')
    const before = await roleOf(asAdmin, editor)
    const { status, body } = await asAdmin.patch<Member>(`${at(admin.organisationId)}/${before.membershipId}`, {
      role: 'organisation-admin',
    })
    expect([status, body.role]).toEqual([200, 'organisation-admin'])
    expect(body.membershipId).not.toBe(before.membershipId)
    expect($client.prepare('select ended_by from memberships where id = ?').pluck().get(before.membershipId)).toBe(`user:${admin.userId}`)
    expect(auditOf(app, body.membershipId)).toMatchObject([
      { action: 'membership-changed', detail: { before: { role: 'provider-editor' }, after: { role: 'organisation-admin' } } },
    ])
    const session = (await (await app.get('/api/v1/session', editor.headers)).json()) as { rights: string[] }
    expect(session.rights).toContain('members.manage')
  })

  it('of somebody whose role was just changed is a conflict, with the roles of now', async () => {
    const editor = await colleague('Botsing')
    const { membershipId } = await roleOf(asAdmin, editor)
    const path = `${at(admin.organisationId)}/${membershipId}`
    expect((await asManager.patch(path, { role: 'organisation-admin' })).status).toBe(200)
    const { status, body } = await asAdmin.patch<Problem>(path, { role: 'organisation-admin' })
    expect(status).toBe(409)
    expect(body.conflicts).toMatchObject([{ current: { role: 'organisation-admin', email: editor.email } }])
  })

  it('must fit the organisation, differ, and not be held already', async () => {
    const editor = await colleague('Fout')
    const { membershipId } = await roleOf(asAdmin, editor)
    const change = async (role: string) =>
      (await asAdmin.patch<Problem>(`${at(admin.organisationId)}/${membershipId}`, { role })).body.errors?.[0]?.code
    expect(await change('care-broker')).toBe('not-allowed')
    expect(await change('provider-editor')).toBe('unchanged')
    await personSignedInAs(app, 'organisation-admin', { name: 'Fout' })
    expect(await change('chef')).toBe('not-allowed')
  })

  it('for more regions than one’s own is not given, nor taken away', async () => {
    const broker = await personSignedInAs(app, 'care-broker', { regionCodes: ['JZ12', 'JZ10'], name: 'Twee' })
    const { membershipId } = await roleOf(asManager, broker)
    const path = `${at(manager.organisationId)}/${membershipId}`
    const given = await asManager.patch<Problem>(path, { role: 'care-broker', regionCodes: ['JZ12', 'JZ11'] })
    expect([given.status, given.body.errors?.[0]?.field]).toEqual([400, 'regionCodes'])
    expect((await asManager.patch(path, { role: 'care-broker', regionCodes: ['JZ12'] })).status).toBe(400)
    expect((await asPlatform.patch(path, { role: 'care-broker', regionCodes: ['JZ12'] })).status).toBe(200)
  })
})

describe('the end of a role', () => {
  it('takes the rights at once, and the session where nothing is left', async () => {
    const editor = await colleague('Weg')
    const { membershipId } = await roleOf(asAdmin, editor)
    expect((await asAdmin.del(`${at(admin.organisationId)}/${membershipId}`)).status).toBe(204)
    expect(await (await app.get('/api/v1/session', editor.headers)).json()).toMatchObject({ person: null })
    expect($client.prepare('select count(*) from sessions where user_id = ?').pluck().get(editor.userId)).toBe(0)
    expect($client.prepare('select rights_changed_at from users where id = ?').pluck().get(editor.userId)).toBe(app.deps.now())
    expect(auditOf(app, membershipId)[0]).toMatchObject({ action: 'membership-ended', actor: `user:${admin.userId}` })
    const told = $client.prepare("select to_address as mailedTo, text_body as text from mails where kind = 'access-ended'").all()
    expect(told).toEqual([{ mailedTo: editor.email, text: expect.stringContaining('geen bewerker van beschikbaarheid meer voor') }])
    expect(await asAdmin.del(`${at(admin.organisationId)}/${membershipId}`)).toMatchObject({ status: 409, body: { code: 'too-late' } })
  })

  it('leaves somebody with another role signed in', async () => {
    const editor = await colleague('Half')
    $client
      .prepare(
        `insert into memberships (id, user_id, organisation_id, role, created_at, created_by) values ('half', ?, ?, 'organisation-admin', 1, 'test')`,
      )
      .run(editor.userId, editor.organisationId)
    const { membershipId } = await roleOf(asAdmin, editor, 'provider-editor')
    expect((await asAdmin.del(`${at(admin.organisationId)}/${membershipId}`)).status).toBe(204)
    expect($client.prepare('select count(*) from sessions where user_id = ?').pluck().get(editor.userId)).toBe(1)
  })

  it('is everybody’s own to take: one may leave', async () => {
    const editor = await colleague('Zelf')
    const { membershipId } = await roleOf(asAdmin, editor)
    const mine = jsonCalls(app, editor.headers)
    expect((await mine.del(`${at(admin.organisationId)}/${(await roleOf(asAdmin, admin)).membershipId}`)).status).toBe(403)
    expect((await mine.del(`${at(admin.organisationId)}/${membershipId}`)).status).toBe(204)
    expect(auditOf(app, membershipId)[0]).toMatchObject({ actor: `user:${editor.userId}`, detail: { left: true } })
  })
})

describe('the last administrator', () => {
  const given = { id: 'alleen', kind: 'practice', name: 'Praktijk met één beheerder', regionCode: 'JZ12' } as const

  it('cannot leave or step down, until somebody follows', async () => {
    const only = await personSignedInAs(app, 'organisation-admin', { organisation: given })
    const asOnly = jsonCalls(app, only.headers)
    const { membershipId } = await roleOf(asOnly, only)
    expect(await asOnly.del(`${at(given.id)}/${membershipId}`)).toMatchObject({ status: 409, body: { code: 'last-admin' } })
    const stepsDown = await asOnly.patch<Problem>(`${at(given.id)}/${membershipId}`, { role: 'referrer' })
    expect([stepsDown.status, stepsDown.body.errors?.[0]?.code]).toEqual([400, 'last-admin'])
    await personSignedInAs(app, 'organisation-admin', { organisation: given, name: 'Opvolger' })
    expect((await asOnly.del(`${at(given.id)}/${membershipId}`)).status).toBe(204)
  })

  it('can be ended by who stands above the organisation', async () => {
    const last = await personSignedInAs(app, 'organisation-admin', { organisation: { ...given, id: 'alleen-2', name: 'Nog een praktijk' } })
    const { membershipId } = await roleOf(asManager, last)
    expect((await asManager.del(`${at('alleen-2')}/${membershipId}`)).status).toBe(204)
  })

  it('of the platform can never be ended', async () => {
    const { membershipId } = await roleOf(asPlatform, platform)
    expect((await asPlatform.del(`${at(platform.organisationId)}/${membershipId}`)).status).toBe(409)
  })

  it('of a region office not by its managers, who do not stand above it', async () => {
    const keeper = await personSignedInAs(app, 'organisation-admin', {
      organisation: { id: manager.organisationId, kind: 'region-office', name: 'x', regionCode: 'JZ12' },
    })
    const { membershipId } = await roleOf(asManager, keeper)
    expect((await asManager.del(`${at(manager.organisationId)}/${membershipId}`)).status).toBe(409)
    expect((await asPlatform.del(`${at(manager.organisationId)}/${membershipId}`)).status).toBe(204)
  })
})
