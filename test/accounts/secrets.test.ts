import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sealOf } from '../../api/accounts/seal.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { readSettings } from '../../api/env.ts'
import { TEST_SECRET } from '../api/finder-app.ts'
import { accountApp, codeOf, PASSWORD } from './account-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('the secret of an installation', () => {
  it('is made at the first start, readable by its owner only, and stays', () => {
    const made = readSecrets(undefined, folder)
    expect(made[0].value.length).toBeGreaterThanOrEqual(64)
    expect([modeOf(join(folder, 'secrets')), modeOf(join(folder, 'secrets', 'auth'))]).toEqual(['700', '600'])
    expect(readSecrets(undefined, folder)).toEqual(made)
  })

  it('is another one for each installation', () => {
    const other = mkdtempSync(join(tmpdir(), 'plekwijzer-secrets-'))
    expect(readSecrets(undefined, other)[0].value).not.toBe(readSecrets(undefined, folder)[0].value)
    rmSync(other, { recursive: true })
  })

  it('may come from the environment, and is refused when it is short', () => {
    expect(readSecrets('a'.repeat(40), folder)[0].value).toBe('a'.repeat(40))
    expect(() => readSettings({ AUTH_SECRET: 'kort' })).toThrow(/AUTH_SECRET: verwacht ten minste 32 tekens/)
  })

  it('that cannot be read stops the start', () => {
    writeFileSync(join(folder, 'secrets', 'auth'), '\n')
    expect(() => readSecrets(undefined, folder)).toThrow(/secrets/)
  })
})

describe('another secret before the old one', () => {
  const renewed = `${'nieuw-'.repeat(8)},${TEST_SECRET}`

  it('opens what was sealed with the old one, and seals with the new one', async () => {
    const sealed = await sealOf(readSecrets(TEST_SECRET, '')).close('geheim')
    const seal = sealOf(readSecrets(renewed, ''))
    expect(await seal.open(sealed)).toBe('geheim')
    await expect(sealOf(readSecrets(TEST_SECRET, '')).open(await seal.close('geheim'))).rejects.toThrow()
  })

  it('without the old one leaves a second step that nothing opens: refused in words, and logged for who keeps the site', async () => {
    const after = await accountApp({ AUTH_SECRET: 'nieuw-'.repeat(8) })
    const jan = await after.person()
    const sealed = await sealOf(readSecrets(TEST_SECRET, '')).close('geheim')
    after.run('update two_factors set secret = ?, backup_codes = ? where user_id = ?', sealed, sealed, jan.id)
    const visitor = after.browser()
    await visitor.send('/api/v1/auth/sign-in/email', { email: jan.email, password: PASSWORD })
    for (const way of ['verify-totp', 'verify-backup-code']) {
      expect((await visitor.send(`/api/v1/auth/two-factor/${way}`, { code: codeOf(jan) })).status).toBe(401)
    }
  })

  it('ends every session, and leaves every authenticator app working', async () => {
    const before = await accountApp()
    const vera = await before.person()
    const visitor = await before.signedIn(vera)
    const after = await accountApp({ AUTH_SECRET: renewed })
    const sealed = before.rows<{ secret: string }>('select secret from two_factors where user_id = ?', vera.id)[0]?.secret
    const jan = await after.person()
    after.run('update two_factors set secret = ? where user_id = ?', sealed, jan.id)
    const there = after.browser()
    there.cookies.set('plekwijzer.session_token', visitor.cookies.get('plekwijzer.session_token') ?? '')
    expect((await there.session()).person).toBeNull()
    await there.send('/api/v1/auth/sign-in/email', { email: jan.email, password: PASSWORD })
    expect((await there.send('/api/v1/auth/two-factor/verify-totp', { code: codeOf(vera) })).status).toBe(200)
  })
})
