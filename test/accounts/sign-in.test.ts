import { describe, expect, it } from 'vitest'
import { sealRecoveryCodes } from '../../api/accounts/recovery-codes.ts'
import { sealOf } from '../../api/accounts/seal.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { TEST_SECRET } from '../api/finder-app.ts'
import { accountApp, codeOf, PASSWORD, problemOf } from './account-app.ts'

const accounts = await accountApp()
const { browser, person, signedIn, auditOf } = accounts
const SIGN_IN = '/api/v1/auth/sign-in/email'
const CODE = '/api/v1/auth/two-factor/verify-totp'
const RECOVERY = '/api/v1/auth/two-factor/verify-backup-code'

describe('the first step', () => {
  it('lets nobody in by itself', async () => {
    const vera = await person()
    const visitor = browser()
    const answer = await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect(await answer.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    expect((await visitor.session()).person).toBeNull()
    expect(auditOf(vera).map(({ action }) => action)).not.toContain('sign-in')
  })

  it('takes an address in capitals, with spaces around it', async () => {
    const vera = await person()
    const answer = await browser().send(SIGN_IN, { email: `  ${vera.email.toUpperCase()} `, password: PASSWORD })
    expect(answer.status).toBe(200)
  })

  it('tells wrong, unknown, closed and without a password alike', async () => {
    const vera = await person()
    const closed = await person()
    accounts.run('update users set closed_at = 1 where id = ?', closed.id)
    const without = await person()
    accounts.run('delete from accounts where user_id = ?', without.id)
    const tried = [
      { email: vera.email, password: 'een ander wachtwoord' },
      { email: 'niemand@proef.example', password: PASSWORD },
      { email: 'geen adres', password: PASSWORD },
      { email: closed.email, password: PASSWORD },
      { email: without.email, password: PASSWORD },
      { email: vera.email, password: 'x'.repeat(1000) },
    ]
    const answers = await Promise.all(
      tried.map(async (body) => {
        const answer = await browser().send(SIGN_IN, body)
        return { status: answer.status, cookies: answer.headers.getSetCookie(), problem: await problemOf(answer) }
      }),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 401, cookies: [], problem: { code: 'wrong-sign-in' } })
  })

  it('sends who signs in elsewhere there, but only after the right password', async () => {
    const organisation = { id: 'sso', kind: 'practice', name: 'Praktijk met eigen inlog' } as const
    const vera = await person('referrer', { organisation })
    accounts.run(`update organisations set oidc_provider = 'entra' where id = 'sso'`)
    const wrong = await browser().send(SIGN_IN, { email: vera.email, password: 'een ander wachtwoord' })
    const right = await browser().send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect((await problemOf(wrong)).code).toBe('wrong-sign-in')
    expect(await problemOf(right)).toMatchObject({ status: 403, code: 'sign-in-elsewhere' })
    expect(accounts.rows('select id from sessions where user_id = ?', vera.id)).toEqual([])
  })

  it.each([
    ['nothing', null],
    ['no fields', {}],
    ['other kinds of values', { email: 1, password: true }],
    ['no password', { email: 'a@b.example' }],
    ['a password without end', { email: 'a@b.example', password: 'x'.repeat(5000) }],
  ])('refuses a body with %s', async (_what, body) => {
    const answer = await browser().send(SIGN_IN, body)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('the second step', () => {
  it('lets in, and leaves who, how and from about where in the audit', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    expect((await visitor.session()).person).toMatchObject({ email: vera.email, needsSecondFactor: false })
    expect(auditOf(vera).at(-1)).toEqual({
      action: 'sign-in',
      detail: { with: 'password', hasSecondFactor: true },
      fromAddress: '198.51.100.0',
    })
  })

  it('takes a code with a space in it', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const code = codeOf(vera)
    expect((await visitor.send(CODE, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(200)
  })

  it('refuses a wrong code, which counts and stands in the audit', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const answer = await visitor.send(CODE, { code: '000000' === codeOf(vera) ? '000001' : '000000' })
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'wrong-code' })
    expect((await visitor.session()).person).toBeNull()
    expect(auditOf(vera).at(-1)).toMatchObject({ action: 'second-factor-failed', detail: { why: 'wrong' } })
    expect((await visitor.send(CODE, { code: codeOf(vera) })).status).toBe(200)
  })

  it('takes each code once', async () => {
    const vera = await person()
    const code = codeOf(vera)
    const [first, second] = [browser(), browser()]
    for (const one of [first, second]) await one.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect((await first.send(CODE, { code })).status).toBe(200)
    expect(await problemOf(await second.send(CODE, { code }))).toMatchObject({ status: 401, code: 'used-code' })
    expect((await second.session()).person).toBeNull()
  })

  it('lets one of many in who send the same code at the same moment', async () => {
    const vera = await person()
    const browsers = [browser(), browser(), browser(), browser()]
    for (const one of browsers) await one.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const code = codeOf(vera)
    const answers = await Promise.all(browsers.map((one) => one.send(CODE, { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
  })

  it('takes the code of half a minute ago', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect((await visitor.send(CODE, { code: codeOf(vera, -1) })).status).toBe(200)
  })

  it.each([
    [-4, 'achter'],
    [4, 'voor'],
  ])('says so when the clock of the phone is %i half minutes off, and never takes that code', async (stepsOff, direction) => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const code = codeOf(vera, stepsOff)
    const problem = await problemOf(await visitor.send(CODE, { code }))
    expect(problem).toMatchObject({ status: 401, code: 'clock-off' })
    expect(problem.detail).toContain(`2 minuten ${direction}`)
    expect((await problemOf(await visitor.send(CODE, { code }))).code).toBe('used-code')
  })

  it('asks to start again when the first step is too long ago, or was another browser’s', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    accounts.run('update verifications set expires_at = 1')
    expect(await problemOf(await visitor.send(CODE, { code: codeOf(vera) }))).toMatchObject({ status: 401, code: 'first-step-over' })
    expect((await problemOf(await browser().send(CODE, { code: codeOf(vera) }))).code).toBe('first-step-over')
  })

  it('is taken once per first step', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const former = new Map(visitor.cookies)
    await visitor.send(CODE, { code: codeOf(vera) })
    const again = browser()
    for (const [name, value] of former) again.cookies.set(name, value)
    expect((await problemOf(await again.send(CODE, { code: codeOf(vera, 1) }))).code).toBe('first-step-over')
  })

  it('is not stood in for by a session', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    expect((await problemOf(await visitor.send(CODE, { code: codeOf(vera, 1) }))).code).toBe('first-step-over')
  })

  it('does not last longer for a device that asks to be trusted', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    await visitor.send(CODE, { code: codeOf(vera), trustDevice: true })
    const answer = await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect(await answer.json()).toMatchObject({ twoFactorRedirect: true })
  })
})

describe('a recovery code', () => {
  it('lets in once, however it is typed, and one is told by mail', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect((await visitor.send(RECOVERY, { code: ' ABCDE fgh23 ' })).status).toBe(200)
    expect((await visitor.session()).person?.email).toBe(vera.email)
    expect(accounts.rows('select kind from mails where to_address = ?', vera.email)).toEqual([{ kind: 'second-factor-changed' }])
    expect(auditOf(vera).map(({ action }) => action)).toEqual(['sign-in', 'recovery-code-used'])
    const again = browser()
    await again.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    expect((await again.send(RECOVERY, { code: 'abcde-fgh23' })).status).toBe(401)
    expect((await again.send(RECOVERY, { code: 'klmnp-qrs45' })).status).toBe(200)
  })

  it('that is not in the list lets nobody in, also when the list is empty', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    for (const code of ['zzzzz-zzzzz', '', '-', 'abcde-fgh2']) {
      expect((await problemOf(await visitor.send(RECOVERY, { code }))).code).toBe('wrong-code')
    }
    const seal = sealOf(readSecrets(TEST_SECRET, ''))
    accounts.run('update two_factors set backup_codes = ? where user_id = ?', await sealRecoveryCodes(seal, []), vera.id)
    expect((await problemOf(await visitor.send(RECOVERY, { code: 'abcde-fgh23' }))).code).toBe('wrong-code')
  })

  it('stays in the store as a password does, and sealed on top; the secret of the app sealed', async () => {
    const vera = await person()
    const [kept] = accounts.rows<{ secret: string; backup_codes: string }>('select * from two_factors where user_id = ?', vera.id)
    const seal = sealOf(readSecrets(TEST_SECRET, ''))
    expect(JSON.parse(await seal.open(kept?.backup_codes ?? ''))).toEqual(Array(2).fill(expect.stringMatching(/^\$argon2id\$/)))
    expect(kept?.secret).not.toContain(vera.secret)
    expect(await seal.open(kept?.secret ?? '')).toBe(vera.secret)
  })
})

describe('the cookie of a session', () => {
  it('cannot be read by script, and travels from other sites only when somebody follows a link', async () => {
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const answer = await visitor.send(CODE, { code: codeOf(vera) })
    const line = answer.headers.getSetCookie().find((one) => one.startsWith('plekwijzer.session_token=')) ?? ''
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(line).toContain('Max-Age=43200')
  })

  it('is bound to the host and to https where the site is https', async () => {
    const secure = await accountApp({ BASE_URL: 'https://plekwijzer.example' })
    const vera = await secure.person()
    const visitor = secure.browser()
    const headers = { Origin: 'https://plekwijzer.example' }
    const first = await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD }, headers)
    const second = await visitor.send(CODE, { code: codeOf(vera) }, headers)
    const lines = [...first.headers.getSetCookie(), ...second.headers.getSetCookie()]
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toMatch(/^__Host-plekwijzer\.\w+=[^;]*; .*Path=\/; .*Secure/)
    expect(lines.some((line) => /Domain=/i.test(line))).toBe(false)
    expect((await visitor.session()).person?.email).toBe(vera.email)
  })

  it('is another one after each sign-in, and the former session is over', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const former = visitor.cookies.get('plekwijzer.session_token') ?? ''
    await signedIn(vera, visitor)
    expect(visitor.cookies.get('plekwijzer.session_token')).not.toBe(former)
    const old = browser()
    old.cookies.set('plekwijzer.session_token', former)
    expect((await old.session()).person).toBeNull()
  })
})
