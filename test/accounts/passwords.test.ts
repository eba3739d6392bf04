import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import type { RequestFrom } from '../../api/accounts/port.ts'
import { accountApp, type Browser, PASSWORD, type Person } from './account-app.ts'

const accounts = await accountApp()
const { browser, person, signedIn, auditOf } = accounts
const port = accounts.app.deps.accounts
const SIGN_IN = '/api/v1/auth/sign-in/email'
const NEW = 'een heel ander wachtwoord'
const somewhere: RequestFrom = { headers: new Headers(), address: '198.51.100.7' }

function from(visitor: Browser): RequestFrom {
  return { ...somewhere, headers: new Headers({ Cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }) }
}

async function canSignIn(email: string, password: string): Promise<boolean> {
  return (await browser().send(SIGN_IN, { email, password })).status === 200
}

/** What is done after the answer is done by then. */
const later = () => new Promise((resolve) => setImmediate(resolve))

async function resetToken(who: Person): Promise<string> {
  await port.requestPasswordReset(who.email, somewhere)
  await later()
  return tokenIn(who.email, 'password-reset')
}

function tokenIn(toAddress: string, kind: string): string {
  const [mail] = accounts.rows<{ body: string }>(
    'select text_body as body from mails where to_address = ? and kind = ? order by rowid desc limit 1',
    toAddress,
    kind,
  )
  return /(?:instellen|bevestigen)\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? ''
}

function kindsTo(toAddress: string): string[] {
  return accounts.rows<{ kind: string }>('select kind from mails where to_address = ? order by rowid', toAddress).map(({ kind }) => kind)
}

describe('a password', () => {
  const owner = { name: 'Jet van der Bijl', email: 'jet.bijlsma@wijkteam-ermelo.example' }

  it.each([
    ['elf tekens.', ['too-short']],
    ['zyxwvutsrqpo', ['common']],
    ['Password1234', ['common']],
    ['qwertyuiop123', ['common']],
    ['1234567890123', ['common']],
    ['aaaaaaaaaaaa', ['common']],
    ['footballfootball', ['common']],
    ['Welkom-Plekwijzer-2026', ['common']],
    ['jeugdhulp noord-veluwe 1', ['common']],
    ['ik ben jet BIJLSMA', ['holds-own-name']],
    ['wijkteam-ermelo!', ['holds-own-name']],
    ['fiets', ['too-short']],
  ])('%s is refused', (password, faults) => {
    expect(port.passwordFaults(password, owner)).toEqual(faults)
  })

  it.each([
    'twaalf lange',
    'paard accu nietje correct',
    'zonder hoofdletter of cijfer',
    '🐴🔋📎✅🐴🔋📎✅🐴🔋📎✅',
    'x7&Kp2!mQz9@',
    'wachtwoord van een paard',
  ])('%s will do: length counts, not which signs', (password) => {
    expect(port.passwordFaults(password, owner)).toEqual([])
  })

  it('may be as long as a paragraph', () => {
    const words = 'zin na zin '.repeat(20)
    expect(port.passwordFaults(words.slice(0, 128), owner)).toEqual([])
    expect(port.passwordFaults(words.slice(0, 129), owner)).toEqual(['too-long'])
  })

  it('is kept as argon2id with the parameters that OWASP states', async () => {
    expect(await port.hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('is the same however its accents were typed', async () => {
    const vera = await person('referrer', { hash: await port.hashPassword('caf\u00e9 aan de haven') })
    expect(await canSignIn(vera.email, 'cafe\u0301 aan de haven')).toBe(true)
  })

  it('kept with other parameters is kept anew at the next sign-in', async () => {
    const old = await hash(PASSWORD, { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 })
    const vera = await person('referrer', { hash: old })
    const kept = () => accounts.rows<{ password: string }>('select password from accounts where user_id = ?', vera.id)[0]?.password
    await canSignIn(vera.email, 'een ander wachtwoord')
    expect(kept()).toBe(old)
    expect(await canSignIn(vera.email, PASSWORD)).toBe(true)
    expect(kept()).toMatch(/m=19456,t=2,p=1/)
    expect(await canSignIn(vera.email, PASSWORD)).toBe(true)
  })

  it('whose hash cannot be read lets nobody in', async () => {
    const vera = await person('referrer', { hash: 'geen hash' })
    expect(await canSignIn(vera.email, PASSWORD)).toBe(false)
  })
})

describe('a forgotten password', () => {
  it('is replaced by a link in a mail, which works once and ends every session', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const token = await resetToken(vera)
    expect(await port.resetPassword({ token, password: NEW }, somewhere)).toEqual({ state: 'done' })
    expect([await canSignIn(vera.email, PASSWORD), await canSignIn(vera.email, NEW)]).toEqual([false, true])
    expect((await visitor.session()).person).toBeNull()
    expect(await port.resetPassword({ token, password: 'nog een ander wachtwoord' }, somewhere)).toEqual({ state: 'expired' })
    expect(kindsTo(vera.email)).toEqual(['password-reset', 'password-changed'])
    expect(auditOf(vera).map(({ action }) => action)).toEqual(expect.arrayContaining(['password-reset-asked', 'password-reset']))
  })

  it('still asks for the second step', async () => {
    const vera = await person()
    await port.resetPassword({ token: await resetToken(vera), password: NEW }, somewhere)
    const visitor = browser()
    expect(await (await visitor.send(SIGN_IN, { email: vera.email, password: NEW })).json()).toMatchObject({ twoFactorRedirect: true })
  })

  it('keeps its link while the new password will not do', async () => {
    const token = await resetToken(await person())
    expect(await port.resetPassword({ token, password: 'kort' }, somewhere)).toEqual({ state: 'faults', faults: ['too-short'] })
    expect(await port.resetPassword({ token, password: NEW }, somewhere)).toEqual({ state: 'done' })
  })

  it('has links that end after an hour, and with the password they were about', async () => {
    const late = await accountApp()
    const vera = await late.person()
    await late.app.deps.accounts.requestPasswordReset(vera.email, somewhere)
    await later()
    const [mail] = late.rows<{ body: string }>('select text_body as body from mails')
    const token = /(?:instellen|bevestigen)\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? ''
    late.pass({ minutes: 60 })
    expect(await late.app.deps.accounts.resetPassword({ token, password: NEW }, somewhere)).toEqual({ state: 'expired' })
    const jan = await person()
    const [first, second] = [await resetToken(jan), await resetToken(jan)]
    expect(await port.resetPassword({ token: second, password: NEW }, somewhere)).toEqual({ state: 'done' })
    expect(await port.resetPassword({ token: first, password: 'nog een ander wachtwoord' }, somewhere)).toEqual({ state: 'expired' })
  })

  it('of two that use one link at once one gets through', async () => {
    const token = await resetToken(await person())
    const states = await Promise.all([
      port.resetPassword({ token, password: NEW }, somewhere),
      port.resetPassword({ token, password: 'nog een ander wachtwoord' }, somewhere),
    ])
    expect(states.map(({ state }) => state).sort()).toEqual(['done', 'expired'])
  })

  it.each(['', 'x', 'a'.repeat(5000), 'é'])('a link that was never sent does nothing', async (token) => {
    expect(await port.resetPassword({ token, password: NEW }, somewhere)).toEqual({ state: 'expired' })
  })

  it('is answered alike for addresses that nobody has, and nothing is sent', async () => {
    expect(await port.requestPasswordReset('niemand@proef.example', somewhere)).toEqual({ state: 'sent' })
    const closed = await person()
    accounts.run('update users set closed_at = 1 where id = ?', closed.id)
    expect(await port.requestPasswordReset(closed.email, somewhere)).toEqual({ state: 'sent' })
    await later()
    expect([kindsTo('niemand@proef.example'), kindsTo(closed.email)]).toEqual([[], []])
  })

  it('keeps only a hash of its token', async () => {
    const token = await resetToken(await person())
    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(accounts.rows('select * from verifications'))).not.toContain(token)
  })
})

describe('changing the password', () => {
  it('wants the present one, goes on under a new token and ends the other sessions', async () => {
    const vera = await person()
    const [visitor, elsewhere] = [await signedIn(vera), await signedIn(vera)]
    expect(await port.changePassword({ current: 'een ander wachtwoord', next: NEW }, from(visitor))).toEqual({ state: 'wrong' })
    expect(await port.changePassword({ current: PASSWORD, next: 'Password1234' }, from(visitor))).toEqual({
      state: 'faults',
      faults: ['common'],
    })
    const former = visitor.cookies.get('plekwijzer.session_token')
    const changed = await port.changePassword({ current: PASSWORD, next: NEW }, from(visitor))
    if (changed.state !== 'done') throw new Error(changed.state)
    expect((await visitor.session()).person).toBeNull()
    visitor.cookies.set('plekwijzer.session_token', changed.cookies[0]?.split(/[=;]/)[1] ?? '')
    expect(visitor.cookies.get('plekwijzer.session_token')).not.toBe(former)
    expect((await visitor.session()).person?.email).toBe(vera.email)
    expect((await elsewhere.session()).person).toBeNull()
    expect(auditOf(vera).map(({ action }) => action)).toEqual(expect.arrayContaining(['own-password-wrong', 'password-changed']))
    expect(kindsTo(vera.email)).toEqual(['password-changed'])
  })

  it('stops somebody who sits at another’s screen and guesses', async () => {
    const visitor = await signedIn(await person())
    for (let turn = 0; turn < 10; turn++) await port.changePassword({ current: `gok nummer ${turn}`, next: NEW }, from(visitor))
    expect(await port.changePassword({ current: PASSWORD, next: NEW }, from(visitor))).toMatchObject({ state: 'limited' })
  })
})

describe('changing the address', () => {
  it('happens by the link that goes to the new one, and the old one is told', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    expect(await port.requestEmailChange({ email: ' Nieuw@Proef.example ', password: PASSWORD }, from(visitor))).toEqual({ state: 'sent' })
    const wrong = { email: 'ander@proef.example', password: 'een ander wachtwoord' }
    expect(await port.requestEmailChange(wrong, from(visitor))).toEqual({ state: 'wrong-password' })
    expect((await visitor.session()).person?.email).toBe(vera.email)
    expect(kindsTo(vera.email)).toEqual(['address-notice'])
    const token = tokenIn('nieuw@proef.example', 'address-confirmation')
    expect(await port.confirmEmailChange(token)).toEqual({ state: 'done' })
    expect(await port.confirmEmailChange(token)).toEqual({ state: 'expired' })
    expect((await visitor.session()).person?.email).toBe('nieuw@proef.example')
    expect([await canSignIn('nieuw@proef.example', PASSWORD), await canSignIn(vera.email, PASSWORD)]).toEqual([true, false])
    expect(auditOf(vera).map(({ action }) => action)).toEqual(expect.arrayContaining(['address-change-asked', 'address-changed']))
  })

  it('to an address that somebody has is answered alike, and goes nowhere', async () => {
    const [vera, jan] = [await person(), await person()]
    const visitor = await signedIn(vera)
    expect(await port.requestEmailChange({ email: jan.email, password: PASSWORD }, from(visitor))).toEqual({ state: 'sent' })
    expect([kindsTo(jan.email), kindsTo(vera.email)]).toEqual([[], []])
    expect(await port.requestEmailChange({ email: vera.email.toUpperCase(), password: PASSWORD }, from(visitor))).toEqual({ state: 'same' })
  })

  it('is off when somebody else took the address meanwhile', async () => {
    const vera = await person()
    await port.requestEmailChange({ email: 'straks@proef.example', password: PASSWORD }, from(await signedIn(vera)))
    const jan = await person()
    accounts.run(`update users set email = 'straks@proef.example' where id = ?`, jan.id)
    expect(await port.confirmEmailChange(tokenIn('straks@proef.example', 'address-confirmation'))).toEqual({ state: 'expired' })
  })

  it('does nothing with a link of another kind', async () => {
    expect(await port.confirmEmailChange(await resetToken(await person()))).toEqual({ state: 'expired' })
  })
})
