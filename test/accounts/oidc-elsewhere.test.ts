import { describe, expect, it } from 'vitest'
import { type SeedOrganisation, seedMembership, seedOrganisation } from '../../seed/people.ts'
import { accountApp, PASSWORD, problemOf } from './account-app.ts'

const provider = {
  id: 'ede',
  label: 'Gemeente Ede',
  issuer: 'http://127.0.0.1:9',
  clientId: 'plekwijzer',
  clientSecret: 'geheim',
  organisations: [{ id: 'team-met-sso' }],
  emailDomains: ['ede.example'],
  roles: [],
}
const accounts = await accountApp({ OIDC_PROVIDERS: JSON.stringify([provider]) })
const team: SeedOrganisation = { id: 'team-met-sso', kind: 'local-team', name: 'Team met SSO' }
const { id: memberId, email } = await accounts.person('referrer', { organisation: team, hasSecondFactor: false })
const signIn = (typed: string, password = PASSWORD) => accounts.browser().send('/api/v1/auth/sign-in/email', { email: typed, password })

describe('an organisation that signs in through its own provider', () => {
  it('until it is switched on, the password works', async () => {
    expect((await signIn(email)).status).toBe(200)
  })

  it('then the right password is sent elsewhere, and a wrong one is a wrong one', async () => {
    accounts.run("update organisations set oidc_provider = 'ede' where id = ?", team.id)
    const right = await signIn(email)
    expect(right.status).toBe(403)
    expect(await problemOf(right)).toMatchObject({ code: 'sign-in-elsewhere', detail: expect.stringContaining('Gemeente Ede') })
    expect(right.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/)
    expect((await signIn(email, 'een ander wachtwoord')).status).toBe(401)
  })

  it('addresses in its own domain are sent there, whether anybody has them or not', async () => {
    accounts.run("update users set email = 'bekend@ede.example' where id = ?", memberId)
    const [known, unknown] = [await signIn('bekend@ede.example', 'verkeerd'), await signIn('onbekend@ede.example', 'verkeerd')]
    expect([known.status, unknown.status]).toEqual([403, 403])
    expect(await problemOf(known)).toEqual(await problemOf(unknown))
  })

  it('somebody who belongs to another organisation as well keeps the password', async () => {
    const both = await accounts.person('referrer', { organisation: team, hasSecondFactor: false })
    const { db } = accounts.app.deps
    const organisationId = seedOrganisation(db, { id: 'zonder-sso', kind: 'practice', name: 'Praktijk zonder SSO' }, Date.now())
    seedMembership(db, { userId: both.id, organisationId, role: 'referrer' }, Date.now())
    expect((await signIn(both.email)).status).toBe(200)
  })

  it('once switched off, the password works again', async () => {
    accounts.run('update organisations set oidc_provider = null where id = ?', team.id)
    expect((await signIn('bekend@ede.example')).status).toBe(200)
  })
})
