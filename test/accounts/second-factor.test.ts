import { describe, expect, it } from 'vitest'
import type { RequestFrom } from '../../api/accounts/port.ts'
import { codeAt } from '../../api/accounts/totp.ts'
import { accountApp, type Browser, codeOf, PASSWORD, type Person, problemOf } from './account-app.ts'

const accounts = await accountApp()
const { browser, person, signedIn, auditOf } = accounts
const port = accounts.app.deps.accounts
const SIGN_IN = '/api/v1/auth/sign-in/email'
const CODE = '/api/v1/auth/two-factor/verify-totp'

function from(visitor: Browser): RequestFrom {
  return {
    headers: new Headers({ Cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    address: '198.51.100.7',
  }
}

async function byPassword(who: Person): Promise<Browser> {
  const visitor = browser()
  await visitor.send(SIGN_IN, { email: who.email, password: PASSWORD })
  return visitor
}

function bring(visitor: Browser, cookies: readonly string[]): void {
  for (const line of cookies) visitor.cookies.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).split(';')[0] ?? '')
}

async function begun(visitor: Browser) {
  const found = await port.beginSecondFactor(PASSWORD, from(visitor))
  if (found.state !== 'begun') throw new Error(found.state)
  return { ...found, secret: secretOf(found.secret) }
}

/** Back from what one types into an app. */
function secretOf(base32: string): string {
  const bits = [...base32].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}

describe('without a second factor', () => {
  it('one is known and may do nothing', async () => {
    const visitor = await byPassword(await person('referrer', { hasSecondFactor: false }))
    expect(await visitor.session()).toMatchObject({
      person: { needsSecondFactor: true },
      organisation: null,
      organisations: [],
      rights: [],
    })
    const [offer] = (await accounts.app.search('pageSize=1')).items
    expect((await visitor.send(`/api/v1/offers/${offer?.id}/reports`)).status).toBe(403)
  })

  it('a referrer may go on where the organisation relaxed it, somebody with any other role as well may not', async () => {
    const organisation = { id: 'relaxed', kind: 'practice', name: 'Praktijk zonder app' } as const
    const vera = await person('referrer', { hasSecondFactor: false, organisation })
    const admin = await person('organisation-admin', { hasSecondFactor: false, organisation })
    accounts.run(`update organisations set is_second_factor_relaxed = 1 where id = 'relaxed'`)
    expect(await (await byPassword(vera)).session()).toMatchObject({ person: { needsSecondFactor: false } })
    expect((await (await byPassword(vera)).session()).rights).toContain('offers.read')
    expect(await (await byPassword(admin)).session()).toMatchObject({ person: { needsSecondFactor: true }, rights: [] })
  })

  it('whoever holds no role at all must set one up too', async () => {
    const visitor = await byPassword(await person(null, { hasSecondFactor: false }))
    expect((await visitor.session()).person).toMatchObject({ needsSecondFactor: true })
  })
})

describe('setting it up', () => {
  it('opens everything, under a new token, and is told by mail', async () => {
    const vera = await person('referrer', { hasSecondFactor: false })
    const visitor = await byPassword(vera)
    const former = visitor.cookies.get('plekwijzer.session_token')
    const { secret, address, svg, recoveryCodes } = await begun(visitor)
    expect(address).toMatch(/^otpauth:\/\/totp\/Plekwijzer:persoon\d+%40proef\.example\?secret=[A-Z2-7]{44}&issuer=Plekwijzer/)
    expect(svg).toMatch(/^<svg/)
    expect(new Set(recoveryCodes).size).toBe(10)
    const confirmed = await port.confirmSecondFactor(codeAt(secret, Date.now()), from(visitor))
    if (confirmed.state !== 'on') throw new Error(confirmed.state)
    bring(visitor, confirmed.cookies)
    expect(visitor.cookies.get('plekwijzer.session_token')).not.toBe(former)
    expect(await visitor.session()).toMatchObject({ person: { needsSecondFactor: false } })
    expect((await visitor.session()).rights).toContain('offers.read')
    expect(auditOf(vera).at(-1)?.action).toBe('second-factor-set')
    expect(accounts.rows('select kind from mails where to_address = ?', vera.email)).toEqual([{ kind: 'second-factor-changed' }])
  })

  it('spends its code: the same one does not sign in', async () => {
    const vera = await person('referrer', { hasSecondFactor: false })
    const visitor = await byPassword(vera)
    const { secret } = await begun(visitor)
    const code = codeAt(secret, Date.now())
    await port.confirmSecondFactor(code, from(visitor))
    const other = await byPassword(vera)
    expect((await problemOf(await other.send(CODE, { code }))).code).toBe('used-code')
    expect((await other.send(CODE, { code: codeAt(secret, Date.now() + 30_000) })).status).toBe(200)
  })

  it('ends the other sessions', async () => {
    const vera = await person('referrer', { hasSecondFactor: false })
    const [visitor, elsewhere] = [await byPassword(vera), await byPassword(vera)]
    const { secret } = await begun(visitor)
    await port.confirmSecondFactor(codeAt(secret, Date.now()), from(visitor))
    expect((await elsewhere.session()).person).toBeNull()
  })

  it('wants the password, and a right code', async () => {
    const visitor = await byPassword(await person('referrer', { hasSecondFactor: false }))
    expect(await port.beginSecondFactor('een ander wachtwoord', from(visitor))).toEqual({ state: 'wrong-password' })
    expect(await port.confirmSecondFactor('123456', from(visitor))).toEqual({ state: 'expired' })
    const { secret } = await begun(visitor)
    expect(await port.confirmSecondFactor('12', from(visitor))).toEqual({ state: 'wrong' })
    expect(await port.confirmSecondFactor(codeAt(secret, Date.now(), -6), from(visitor))).toEqual({ state: 'clock-off', secondsOff: -180 })
    expect((await visitor.session()).person).toMatchObject({ needsSecondFactor: true })
  })

  it('of two confirmations at once one counts', async () => {
    const visitor = await byPassword(await person('referrer', { hasSecondFactor: false }))
    const { secret } = await begun(visitor)
    const code = codeAt(secret, Date.now())
    const states = await Promise.all([port.confirmSecondFactor(code, from(visitor)), port.confirmSecondFactor(code, from(visitor))])
    expect(states.map(({ state }) => state).sort()).toEqual(['expired', 'on'])
  })

  it('of another app leaves the one there was in force until its first code', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const { secret } = await begun(visitor)
    const other = await byPassword(vera)
    expect((await other.send(CODE, { code: codeOf(vera) })).status).toBe(200)
    await port.confirmSecondFactor(codeAt(secret, Date.now()), from(visitor))
    const third = await byPassword(vera)
    expect((await third.send(CODE, { code: codeOf(vera, 1) })).status).toBe(401)
    expect((await third.send(CODE, { code: codeAt(secret, Date.now(), 1) })).status).toBe(200)
  })

  it('is nothing without a session', async () => {
    expect(await port.beginSecondFactor(PASSWORD, from(browser()))).toEqual({ state: 'wrong-password' })
    expect(await port.confirmSecondFactor('123456', from(browser()))).toEqual({ state: 'expired' })
    expect(await port.newRecoveryCodes(PASSWORD, from(browser()))).toEqual({ state: 'wrong-password' })
  })
})

describe('new recovery codes', () => {
  it('take the place of the old ones', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const made = await port.newRecoveryCodes(PASSWORD, from(visitor))
    if (made.state !== 'made') throw new Error(made.state)
    const other = await byPassword(vera)
    expect((await other.send('/api/v1/auth/two-factor/verify-backup-code', { code: 'abcde-fgh23' })).status).toBe(401)
    expect((await other.send('/api/v1/auth/two-factor/verify-backup-code', { code: made.recoveryCodes[3] })).status).toBe(200)
    expect(auditOf(vera).map(({ action }) => action)).toContain('recovery-codes-made')
  })

  it('cannot be had without the password', async () => {
    const visitor = await signedIn(await person())
    expect(await port.newRecoveryCodes('een ander wachtwoord', from(visitor))).toEqual({ state: 'wrong-password' })
  })
})
