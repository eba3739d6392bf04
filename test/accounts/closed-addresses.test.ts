import { describe, expect, it } from 'vitest'
import { createAuth } from '../../api/accounts/auth.ts'
import { createDiscovery } from '../../api/accounts/oidc-discovery.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { openDatabase } from '../../db/client.ts'
import { TEST_SECRET } from '../api/finder-app.ts'
import { accountApp, codeOf, PASSWORD, problemOf } from './account-app.ts'

const accounts = await accountApp()
const { browser, person, signedIn } = accounts
/** Answered by our own functions. */
const ours = ['/callback/x', '/sign-in/email', '/two-factor/verify-totp', '/two-factor/verify-backup-code', '/sign-out']

/** Every address that the library itself would answer. */
const addresses = libraryAddresses().filter(({ path }) => !ours.includes(path))

function libraryAlone(isProduction: boolean) {
  const log = () => undefined
  return createAuth({
    db: openDatabase(':memory:'),
    now: Date.now,
    baseUrl: 'http://localhost',
    secrets: readSecrets(TEST_SECRET, ''),
    sessionLimits: { idleMinutes: 60, mostHours: 12 },
    isProduction,
    log,
    marks: { now: Date.now, maySignIn: () => true, hasSecondFactor: () => false, signedIn: log },
    oidc: { providers: [], discovery: createDiscovery([], { log }), admit: () => ({ state: 'refused', fault: 'closed' }) },
  })
}

function libraryAddresses(): { method: string; path: string }[] {
  const auth = libraryAlone(false)
  const endpoints = Object.values(auth.api) as { path?: string; options?: { method?: string | string[] } }[]
  return endpoints.flatMap(({ path, options }) =>
    path === undefined ? [] : [options?.method ?? 'GET'].flat().map((method) => ({ method, path: path.replace(/:\w+/g, 'x') })),
  )
}

describe('the library’s own addresses', () => {
  it('are many', () => {
    expect(addresses.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/sign-up/email', '/update-user', '/delete-user', '/list-sessions', '/change-email', '/two-factor/disable']),
    )
  })

  it('do not exist, signed in or not, but for the steps that our own functions answer', async () => {
    const member = await signedIn(await person())
    for (const { method, path } of addresses) {
      for (const visitor of [browser(), member]) {
        const answer = await visitor.send(`/api/v1/auth${path}`, method === 'GET' ? undefined : {})
        expect([method, path, answer.status]).toEqual([method, path, 404])
        expect(await problemOf(answer)).toMatchObject({ code: 'not-found' })
      }
    }
    expect((await member.session()).person).not.toBeNull()
  })

  it.each(['/sign-in/email/', '//sign-in/email', '/sign-up%2Femail', '/./sign-up/email', '/../auth/sign-up/email', '/SIGN-UP/EMAIL'])(
    'are not reached by another way of writing: %s',
    async (path) => {
      const answer = await browser().send(`/api/v1/auth${path}`, { email: 'x@proef.example', password: 'een wachtwoord', name: 'X' })
      expect(answer.status).toBe(404)
      expect(accounts.rows(`select id from users where email = 'x@proef.example'`)).toEqual([])
    },
  )
})

describe('a write from another site', () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://elders.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-site' },
    { Origin: '' },
  ]

  it.each(foreign)('is refused at every step of signing in and out: %j', async (headers) => {
    const vera = await person()
    const member = await signedIn(vera)
    const bodies = { '/sign-in/email': { email: vera.email, password: PASSWORD }, '/sign-out': {} }
    for (const [path, body] of Object.entries(bodies)) {
      const answer = await member.send(`/api/v1/auth${path}`, body, headers)
      expect([path, answer.status]).toEqual([path, 403])
      expect((await problemOf(answer)).code).toBe('wrong-origin')
    }
    const visitor = browser()
    await visitor.send('/api/v1/auth/sign-in/email', bodies['/sign-in/email'])
    expect((await visitor.send('/api/v1/auth/two-factor/verify-totp', { code: codeOf(vera) }, headers)).status).toBe(403)
    expect((await member.session()).person).not.toBeNull()
  })

  it('is refused by the library as well, also under NODE_ENV=test', async () => {
    expect(process.env.NODE_ENV).toBe('test')
    const auth = libraryAlone(true)
    const ask = (headers: Record<string, string>, body: object = {}) =>
      auth.handler(
        new Request('http://localhost/api/v1/auth/sign-out', {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json', Cookie: 'plekwijzer.session_token=x', ...headers },
        }),
      )
    expect((await ask({ Origin: 'https://elders.example' })).status).toBe(403)
    expect((await ask({})).status).toBe(403)
    expect((await ask({ Origin: 'http://localhost' }, { callbackURL: 'https://elders.example/' })).status).toBe(403)
    expect((await ask({ Origin: 'http://localhost' })).status).toBe(200)
  })

  it('is refused as a form too', async () => {
    const answer = await accounts.app.request('/api/v1/auth/sign-out', {
      method: 'POST',
      body: new URLSearchParams({}),
      headers: { Origin: 'https://elders.example' },
    })
    expect(answer.status).toBe(403)
  })
})
