import { describe, expect, it } from 'vitest'
import { demoOrganisations } from '../../seed/demo-organisations.ts'
import { seedMembership, seedOrganisation } from '../../seed/people.ts'
import { accountApp, type Browser, PASSWORD, type Person, problemOf } from './account-app.ts'

const accounts = await accountApp()
const { browser, person, signedIn, auditOf } = accounts
const { db, now } = accounts.app.deps
const { localTeam, certifiedInstitution } = demoOrganisations(db)
const admin = await person('organisation-admin')
const asAdmin = await signedIn(admin)

function membershipOf({ id }: Person): string {
  const text = 'select id from memberships where user_id = ? and organisation_id = ?'
  return accounts.rows<{ id: string }>(text, id, localTeam.id)[0]?.id ?? ''
}

async function remove(asked: Person, by: Browser = asAdmin): Promise<Response> {
  const path = `/api/v1/organisations/${localTeam.id}/members/${membershipOf(asked)}/second-factor`
  const headers = { Origin: 'http://localhost', Cookie: [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  return accounts.app.request(path, { method: 'DELETE', headers })
}

describe('a second step that was lost', () => {
  it('is taken away by the administrator: sessions end, and it is set up anew at the next sign-in', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    expect((await remove(vera)).status).toBe(204)
    expect((await visitor.session()).person).toBeNull()
    const again = browser()
    await again.send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
    expect(await again.session()).toMatchObject({ person: { needsSecondFactor: true }, rights: [] })
    expect(accounts.rows('select id from two_factors where user_id = ?', vera.id)).toEqual([])
    expect(accounts.rows('select kind from mails where to_address = ?', vera.email)).toEqual([{ kind: 'second-factor-changed' }])
    const logged = accounts.rows('select actor, subject_kind from audit_events where action = ?', 'second-factor-removed')
    expect(logged).toEqual([{ actor: `user:${admin.id}`, subject_kind: 'membership' }])
    expect(auditOf(vera).map(({ action }) => action)).toContain('sign-in')
  })

  it('is not taken away twice, and not by oneself', async () => {
    const vera = await person()
    await remove(vera)
    expect((await problemOf(await remove(vera))).code).toBe('too-late')
    expect((await problemOf(await remove(admin))).code).toBe('own-second-factor')
    expect((await asAdmin.session()).person).not.toBeNull()
  })

  it('of somebody who works elsewhere too is not for the administrator of one of both', async () => {
    const vera = await person()
    const organisationId = seedOrganisation(db, certifiedInstitution, now())
    seedMembership(db, { userId: vera.id, organisationId, role: 'referrer' }, now())
    expect(await problemOf(await remove(vera))).toMatchObject({ status: 409, code: 'also-elsewhere' })
    const visitor = await signedIn(vera)
    expect((await visitor.session()).person).not.toBeNull()
  })

  it('is no business of a colleague', async () => {
    const [vera, jan] = [await person(), await person()]
    expect((await remove(vera, await signedIn(jan))).status).toBe(403)
  })
})
