import { describe, expect, it } from 'vitest'
import { accountApp, type Browser, codeOf, PASSWORD, problemOf } from './account-app.ts'

const SIGN_IN = '/api/v1/auth/sign-in/email'
const CODE = '/api/v1/auth/two-factor/verify-totp'
const wrong = 'een ander wachtwoord'

async function fail(visitor: Browser, email: string, times: number): Promise<number[]> {
  const statuses: number[] = []
  for (let turn = 0; turn < times; turn++) statuses.push((await visitor.send(SIGN_IN, { email, password: wrong })).status)
  return statuses
}

describe('attempts on one account from one address', () => {
  it('end after ten, also for an address that nobody has, and say how long to wait', async () => {
    const { browser, person, auditOf } = await accountApp()
    const vera = await person()
    for (const email of [vera.email, 'niemand@proef.example']) {
      const visitor = browser()
      expect(await fail(visitor, email, 10)).toEqual(Array(10).fill(401))
      const answer = await visitor.send(SIGN_IN, { email, password: PASSWORD })
      expect(answer.status).toBe(429)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
      expect(await problemOf(answer)).toMatchObject({ code: 'too-many-attempts', detail: expect.stringContaining('15 minuten') })
    }
    expect(auditOf(vera).at(-1)).toMatchObject({ action: 'sign-in-failed', detail: { why: 'limited' } })
  })

  it('do not keep the person out who comes from elsewhere', async () => {
    const { browser, person } = await accountApp()
    const vera = await person()
    await fail(browser('203.0.113.66'), vera.email, 12)
    expect((await browser('198.51.100.7').send(SIGN_IN, { email: vera.email, password: PASSWORD })).status).toBe(200)
  })

  it('made all at once are counted as well', async () => {
    const { browser, person } = await accountApp()
    const vera = await person()
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser().send(SIGN_IN, { email: vera.email, password: wrong })))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
  })
})

describe('attempts from one address on many accounts', () => {
  it('end after thirty, those of a whole IPv6 network together', async () => {
    const { browser } = await accountApp()
    const statuses: number[] = []
    for (let turn = 0; turn < 31; turn++) {
      const visitor = browser(`2001:db8:1:2:${turn.toString(16)}::1`)
      statuses.push((await visitor.send(SIGN_IN, { email: `gok${turn}@proef.example`, password: wrong })).status)
    }
    expect(statuses).toEqual([...Array(30).fill(401), 429])
    expect((await browser('2001:db8:1:3::1').send(SIGN_IN, { email: 'gok@proef.example', password: wrong })).status).toBe(401)
  })

  it('that succeed are not counted: an office may sign in together', async () => {
    const { browser, person } = await accountApp()
    for (let turn = 0; turn < 35; turn++) {
      const { email } = await person()
      expect((await browser().send(SIGN_IN, { email, password: PASSWORD })).status).toBe(200)
    }
  })
})

describe('attempts on one account from everywhere', () => {
  it('end after a hundred, except where the person came from before', async () => {
    const { browser, person, signedIn } = await accountApp()
    const vera = await person()
    await signedIn(vera, browser('198.51.100.7'))
    for (let place = 0; place < 10; place++) await fail(browser(`203.0.113.${place}`), vera.email, 10)
    expect((await browser('203.0.113.99').send(SIGN_IN, { email: vera.email, password: PASSWORD })).status).toBe(429)
    expect((await browser('198.51.100.7').send(SIGN_IN, { email: vera.email, password: PASSWORD })).status).toBe(200)
  })
})

describe('attempts that were refused already', () => {
  it('do not use up what the account may have from everywhere', async () => {
    const { browser, person } = await accountApp()
    const vera = await person()
    await fail(browser('203.0.113.66'), vera.email, 150)
    expect((await browser('198.51.100.7').send(SIGN_IN, { email: vera.email, password: PASSWORD })).status).toBe(200)
  })
})

describe('attempts at the code', () => {
  it('end after ten over several first steps, and the right one has to wait too', async () => {
    const { browser, person } = await accountApp()
    const vera = await person()
    const right = [codeOf(vera, -1), codeOf(vera), codeOf(vera, 1)]
    const guesses = Array.from({ length: 40 }, (_, place) => String(100_000 + place)).filter((code) => !right.includes(code))
    const seen: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      const visitor = browser()
      await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
      for (let guess = 0; guess < 5; guess++) seen.push((await visitor.send(CODE, { code: guesses.pop() ?? '' })).status)
    }
    expect(seen).toEqual([...Array(10).fill(401), ...Array(5).fill(429)])
    const visitor = browser('203.0.113.5')
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    const answer = await visitor.send(CODE, { code: codeOf(vera) })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  it('are five for one first step', async () => {
    const { browser, person } = await accountApp()
    const vera = await person()
    const visitor = browser()
    await visitor.send(SIGN_IN, { email: vera.email, password: PASSWORD })
    for (let guess = 0; guess < 5; guess++) await visitor.send(CODE, { code: `00000${guess}` })
    expect((await problemOf(await visitor.send(CODE, { code: codeOf(vera) }))).code).toBe('first-step-over')
  })
})

describe('mails that somebody can cause', () => {
  it('are five an hour to one address and twenty from one place', async () => {
    const { app } = await accountApp()
    const ask = (email: string, address: string) => app.deps.accounts.requestPasswordReset(email, { headers: new Headers(), address })
    const perAccount: string[] = []
    for (let turn = 0; turn < 6; turn++) perAccount.push((await ask('a@proef.example', `203.0.113.${turn}`)).state)
    expect(perAccount).toEqual([...Array(5).fill('sent'), 'limited'])
    const perPlace: string[] = []
    for (let turn = 0; turn < 21; turn++) perPlace.push((await ask(`b${turn}@proef.example`, '198.51.100.7')).state)
    expect(perPlace).toEqual([...Array(20).fill('sent'), 'limited'])
  })
})
