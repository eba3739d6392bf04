/** Somebody who belongs to several organisations: each request is for one of them, and only its roles count. */
import { describe, expect, it } from 'vitest'
import type { SessionAnswer } from '../../api/contract/session.ts'
import { seedMembership, seedOrganisation } from '../../seed/people.ts'
import { sharedFinderApp } from './finder-app.ts'
import { jsonCalls } from './json-calls.ts'
import { personSignedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const practice = { id: 'praktijk', kind: 'practice', name: 'Praktijk', regionCode: 'JZ12' } as const
const office = { id: 'bureau', kind: 'region-office', name: 'Bureau', regionCode: 'JZ12' } as const
const foreign = { id: 'vreemd', kind: 'practice', name: 'Van een ander', regionCode: 'JZ30' } as const
const person = await personSignedInAs(app, 'organisation-admin', { organisation: practice })
seedOrganisation(app.deps.db, office, app.deps.now())
seedOrganisation(app.deps.db, foreign, app.deps.now())
seedMembership(app.deps.db, { userId: person.userId, organisationId: office.id, role: 'region-manager' }, app.deps.now())

const forOne = (organisationId: string) => ({ ...person.headers, 'Plekwijzer-Organisation': organisationId })
const sessionFor = async (headers: Record<string, string>) => (await (await app.get('/api/v1/session', headers)).json()) as SessionAnswer

describe('somebody with two organisations', () => {
  it('has the rights of the one that the request names, and no other', async () => {
    const [asAdmin, asManager] = [await sessionFor(forOne(practice.id)), await sessionFor(forOne(office.id))]
    expect(asAdmin.organisation?.id).toBe(practice.id)
    expect(asManager.organisation?.id).toBe(office.id)
    expect(asAdmin.rights).not.toContain('region.manage')
    expect(asManager.rights).toContain('region.manage')
    expect((await jsonCalls(app, forOne(practice.id)).get('/regions/JZ12/users')).status).toBe(403)
    expect((await jsonCalls(app, forOne(office.id)).get('/regions/JZ12/users')).status).toBe(200)
  })

  it('naming none, or one that is not theirs, has no rights and is told why', async () => {
    for (const headers of [person.headers, forOne(foreign.id), forOne('nergens'), forOne('')]) {
      expect(await sessionFor(headers)).toMatchObject({ organisation: null, rights: [] })
      const { status, body } = await jsonCalls(app, headers).get<{ code: string }>('/rights')
      expect([status, body.code]).toEqual([403, 'organisation-needed'])
    }
  })

  it('in two tabs at once never mixes them', async () => {
    const asked = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? practice.id : office.id))
    const sessions = await Promise.all(asked.map((id) => sessionFor(forOne(id))))
    expect(sessions.map(({ organisation }) => organisation?.id)).toEqual(asked)
  })
})
