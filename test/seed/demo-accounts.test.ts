import { describe, expect, it } from 'vitest'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { roles } from '../../api/domain/roles.ts'
import { readSettings } from '../../api/env.ts'
import { openDatabase } from '../../db/client.ts'
import { closeDemoAccounts, demoAccounts, fillDemoAccounts } from '../../seed/demo-accounts.ts'
import { accountApp, PASSWORD } from '../accounts/account-app.ts'
import { TEST_SECRET } from '../api/finder-app.ts'

const accounts = await accountApp()
const { browser } = accounts
const { db } = accounts.app.deps
const secrets = readSecrets(TEST_SECRET, '')
await fillDemoAccounts(db, Date.now(), secrets)
const people = demoAccounts(db)

async function signIn({ email, password, code }: ReturnType<typeof people>[number], visitor = browser()) {
  const first = await visitor.send('/api/v1/auth/sign-in/email', { email, password })
  if (first.status !== 200) return null
  await visitor.send('/api/v1/auth/two-factor/verify-totp', { code })
  return (await (await visitor.send('/api/v1/session')).json()) as {
    person: { name: string } | null
    organisations: { name: string; roles: { role: string; regions: string[] }[] }[]
  }
}

describe('the people of the demo', () => {
  it('sign in with what the page shows, one for each role, and one for two organisations', async () => {
    const found = await Promise.all(people(Date.now()).map(async (one) => [one, await signIn(one)] as const))
    const held = found.map(
      ([, session]) => session?.organisations.flatMap((organisation) => organisation.roles.map(({ role }) => role)) ?? [],
    )
    expect(new Set(held.flat())).toEqual(new Set(roles))
    for (const [one, session] of found) {
      expect(session?.person?.name).toBe(one.name)
      expect(session?.organisations.map(({ name }) => name)).toContain(one.organisation)
    }
    expect(found.filter(([, session]) => session?.organisations.length === 2)).toHaveLength(1)
  })

  it('have codes that last out their half minute', () => {
    const [first] = people(90_000)
    expect(first?.secondsLeft).toBe(30)
    expect(people(119_999)[0]?.code).toBe(first?.code)
    expect(people(120_000)[0]?.code).not.toBe(first?.code)
    expect(first?.secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('speak for a main contractor with subcontractors, in more than one region', () => {
    const [provider] = accounts.rows<{ providerId: string }>(`select provider_id as providerId from organisations where kind = 'provider'`)
    const regions = accounts.rows(
      'select distinct c.region_code from offers o join contracts c on c.id = o.contract_id where o.provider_id = ?',
      provider?.providerId,
    )
    const subcontracts = accounts.rows(
      'select s.id from contracts s join contracts m on m.id = s.main_contract_id where m.provider_id = ?',
      provider?.providerId,
    )
    expect(regions.length).toBeGreaterThan(1)
    expect(subcontracts.length).toBeGreaterThan(0)
  })

  it('are the same after another start, also under another secret', async () => {
    const count = () => accounts.rows('select id from users').length
    const before = count()
    await fillDemoAccounts(db, Date.now(), secrets)
    expect(count()).toBe(before)
  })

  it('are closed where the database is used outside the demo, and open again in it', async () => {
    const [one] = people(Date.now())
    if (!one) throw new Error('no people')
    const someone = await accounts.person()
    closeDemoAccounts(db, Date.now())
    expect(await signIn(one)).toBeNull()
    expect((await browser().send('/api/v1/auth/sign-in/email', { email: someone.email, password: PASSWORD })).status).toBe(200)
    await fillDemoAccounts(db, Date.now(), secrets)
    expect(await signIn(one)).not.toBeNull()
  })

  it('are shown by the demo only, which is refused in production and where others can reach it', () => {
    expect(accounts.app.deps.demoAccounts).toBeNull()
    expect(() => readSettings({ NODE_ENV: 'production', DEMO: '1' })).toThrow(/DEMO: de demo mag niet met NODE_ENV=production/)
    expect(() => readSettings({ HOST: '192.0.2.1' })).toThrow(/DEMO: de demo mag alleen op loopback/)
  })

  it('come without a provider where the database holds none of their region', async () => {
    const empty = openDatabase(':memory:')
    expect(demoAccounts(empty)(0).find(({ role }) => role === 'provider-editor')?.organisation).toBe('')
  })
})
