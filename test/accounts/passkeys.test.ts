import { describe, expect, it } from 'vitest'
import { accountApp, PASSWORD, problemOf } from './account-app.ts'

const accounts = await accountApp()
const made = { id: 'x', rawId: 'x', type: 'public-key', response: {}, clientExtensionResults: {} }

describe('adding a passkey', () => {
  it('is for somebody who is signed in and says the password once more', async () => {
    expect((await accounts.browser().send('/account/passkeys/begin', { password: PASSWORD })).status).toBe(401)
    const vera = await accounts.person()
    const browser = await accounts.signedIn(vera)
    const wrong = await browser.send('/account/passkeys/begin', { password: 'een ander' })
    expect(wrong.status).toBe(403)
    expect(await problemOf(wrong)).toMatchObject({ code: 'wrong-own-password' })
    const begun = await browser.send('/account/passkeys/begin', { password: PASSWORD })
    expect(await begun.json()).toMatchObject({
      rp: { id: 'localhost', name: 'Plekwijzer' },
      user: { name: vera.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  it('halfway through signing in nothing can be added', async () => {
    const vera = await accounts.person('referrer', { hasSecondFactor: false })
    const browser = accounts.browser()
    await browser.send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
    expect((await browser.send('/account/passkeys/begin', { password: PASSWORD })).status).toBe(403)
  })

  it.each([
    ['nothing', {}],
    ['something of the right shape', made],
    ['numbers', { id: 1, response: 2 }],
  ])('%s as the answer of a device is refused in words, and stands in the audit', async (_what, response) => {
    const vera = await accounts.person()
    const browser = await accounts.signedIn(vera)
    await browser.send('/account/passkeys/begin', { password: PASSWORD })
    const answer = await browser.send('/account/passkeys', { response, name: 'laptop' })
    expect(answer.status).toBe(400)
    expect(await problemOf(answer)).toMatchObject({ code: 'passkey-refused' })
    expect(accounts.auditOf(vera).at(-1)).toMatchObject({ action: 'passkey-failed' })
  })

  it('an answer to nothing that was asked is refused', async () => {
    const browser = await accounts.signedIn(await accounts.person())
    expect((await browser.send('/account/passkeys', { response: made, name: 'laptop' })).status).toBe(400)
  })
})

describe('signing in with a passkey', () => {
  it('asks for a passkey of this site, opened by its owner, and never for the same answer twice', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => accounts.browser().send('/inloggen/passkey/begin', {})))
    const options = (await one?.json()) as { challenge: string }
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect((await other?.json()) as { challenge: string }).not.toMatchObject({ challenge: options.challenge })
  })

  it.each([
    ['one that nobody has', made],
    ['nothing', {}],
  ])('%s is refused as a wrong password is', async (_what, response) => {
    const browser = accounts.browser()
    await browser.send('/inloggen/passkey/begin', {})
    const answer = await browser.send('/inloggen/passkey', { response })
    expect(answer.status).toBe(401)
    expect(accounts.auditOf(null).at(-1)).toMatchObject({ action: 'sign-in-failed', detail: { with: 'passkey', why: 'refused' } })
  })

  it('can be tried thirty times from one address', async () => {
    const browser = accounts.browser('203.0.113.77')
    const answers: number[] = []
    for (let turn = 0; turn < 31; turn++) answers.push((await browser.send('/inloggen/passkey', { response: made })).status)
    expect(answers).toEqual([...Array(30).fill(401), 429])
  })
})

describe('the list of passkeys', () => {
  it('is named and emptied by its owner only', async () => {
    const [vera, wim] = [await accounts.person(), await accounts.person()]
    const insert = `insert into passkeys (id, name, public_key, user_id, credential_id, counter, device_type, backed_up, created_at)
      values (?, 'laptop', 'x', ?, ?, 0, 'singleDevice', 0, 1)`
    accounts.run(insert, 'van-vera', vera.id, 'device-of-vera')
    const { passkeys } = accounts.app.deps.accounts
    const from = { headers: new Headers(), address: null }
    expect(passkeys.areThere()).toBe(true)
    expect(passkeys.rename(wim.id, 'van-vera', 'van mij', from)).toBe(false)
    expect(passkeys.remove(wim.id, 'van-vera', from)).toBe(false)
    expect(passkeys.rename(vera.id, 'van-vera', 'telefoon', from)).toBe(true)
    expect(passkeys.of(vera.id)).toEqual([{ id: 'van-vera', name: 'telefoon', createdAt: 1 }])
    expect(passkeys.remove(vera.id, 'van-vera', from)).toBe(true)
    expect(passkeys.of(vera.id)).toEqual([])
    expect(accounts.auditOf(vera).map(({ action }) => action)).toEqual(['passkey-renamed', 'passkey-removed'])
    expect(accounts.rows('select kind from mails where to_address = ?', vera.email)).toEqual([{ kind: 'second-factor-changed' }])
  })
})
