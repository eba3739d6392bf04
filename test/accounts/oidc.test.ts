import type { MutableResponse } from 'oauth2-mock-server'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { type LyingProvider, signedByAnother, startLyingProvider, unsigned } from './lying-provider.ts'
import { beganAt, begin, comeBack, comeIn, sentBack, sessionOf } from './oidc-journey.ts'

/** What stands in the log. */
const told: string[] = []
let app: FinderApp
let provider: LyingProvider
let later: LyingProvider
const TEAM = 'team-voor-sso'
const OFFICE = 'kantoor-voor-sso'

beforeAll(async () => {
  provider = await startLyingProvider()
  later = await startLyingProvider()
  await later.down()
  const common = { issuer: provider.issuer, clientId: 'plekwijzer', clientSecret: 'geheim-van-de-proef', organisations: [{ id: TEAM }] }
  const roles = [{ role: 'referrer' }, { role: 'organisation-admin', claim: 'groups', values: ['beheer'] }]
  app = await startFinderApp(
    {
      OIDC_PROVIDERS: JSON.stringify([
        { ...common, id: 'ede', label: 'Gemeente Ede', roles },
        { ...common, id: 'streng', label: 'Streng', roles, amr: ['mfa'] },
        { ...common, id: 'beperkt', label: 'Beperkt', roles: [{ role: 'referrer', claim: 'groups', values: ['verwijzers'] }] },
        { ...common, id: 'later', label: 'Later', issuer: later.issuer, roles },
        {
          ...common,
          id: 'makelaar',
          label: 'Makelaar',
          organisationClaim: 'kvk',
          organisations: [
            { id: TEAM, claimValue: '11111111' },
            { id: OFFICE, claimValue: '22222222' },
          ],
          roles: [
            { role: 'referrer', organisation: TEAM },
            { role: 'policy-reader', organisation: OFFICE },
          ],
        },
      ]),
    },
    { log: pino({ level: 'debug' }, { write: (line: string) => void told.push(line) }) },
  )
  const { db, now } = app.deps
  seedOrganisation(db, { id: TEAM, kind: 'local-team', name: 'Team voor SSO' }, now())
  seedOrganisation(db, { id: OFFICE, kind: 'region-office', name: 'Kantoor voor SSO', regionCode: 'JZ12' }, now())
})
afterAll(async () => {
  await app.stop()
  await provider.down()
  await later.down()
})
afterEach(() => provider.behave())

const one = (sql: string, ...parameters: unknown[]) =>
  app.deps.db.$client.prepare(sql).get(...parameters) as Record<string, unknown> | undefined
const lastAudit = () => one("select * from audit_events where action = 'sign-in-failed' order by id desc limit 1")
const anna = { sub: 'anna', email: 'Anna@Ede.example', email_verified: true, name: 'Anna de Vries' }
const person = (name: string, more: Record<string, unknown> = {}) => ({
  sub: name,
  email: `${name}@ede.example`,
  email_verified: true,
  name,
  ...more,
})
const rolesOf = (email: string) =>
  app.deps.db.$client
    .prepare(
      `select m.organisation_id || ' ' || m.role from memberships m join users u on u.id = m.user_id where u.email = ? and m.ended_at is null order by 1`,
    )
    .pluck()
    .all(email)

describe('signing in through the organisation', () => {
  it('goes to the provider with PKCE, state and nonce, and comes back where one was going', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede', '/zoeken?q=autisme%20ede&near=GM0228')
    const asked = new URL(began.to).searchParams
    expect(asked.get('redirect_uri')).toBe('http://localhost/api/v1/auth/callback/ede')
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('state')?.length).toBeGreaterThanOrEqual(32)
    expect(asked.get('nonce')?.length).toBeGreaterThanOrEqual(32)
    const back = await comeBack(app, await sentBack(began), began.cookie)
    expect(back.to).toBe('/zoeken?q=autisme%20ede&near=GM0228')
    expect(await sessionOf(app, back.cookie)).toMatchObject({
      person: { email: 'anna@ede.example', name: 'Anna de Vries', needsSecondFactor: false },
      organisations: [{ id: TEAM, roles: [{ role: 'referrer' }] }],
    })
  })

  it('where one was going is kept by the browser, not by us, and no token is kept at all', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede', '/zoeken?q=een%20jongen%20van%209')
    expect(JSON.stringify(app.deps.db.$client.prepare('select * from verifications').all())).not.toContain('jongen')
    await comeBack(app, await sentBack(began), began.cookie)
    const account = one("select * from accounts where provider_id = 'ede' and account_id = 'anna'")
    expect(account).toMatchObject({ access_token: null, refresh_token: null, id_token: null })
  })

  it('leaves in the audit who came in, how, and which role that gave', async () => {
    provider.say(person('bea'))
    await comeIn(app, 'ede')
    const user = one("select id from users where email = 'bea@ede.example'")
    const events = app.deps.db.$client
      .prepare('select actor, action, detail from audit_events where subject_id = ? order by id')
      .all(user?.id)
    const [given] = app.deps.db.$client
      .prepare(
        'select e.actor, e.organisation_id as organisationId, e.detail from audit_events e join memberships m on m.id = e.subject_id where m.user_id = ?',
      )
      .all(user?.id)
    expect(given).toEqual({ actor: 'oidc:ede', organisationId: TEAM, detail: '{"role":"referrer"}' })
    expect(events).toMatchObject([
      { actor: 'oidc:ede', action: 'account-made' },
      { actor: `user:${user?.id}`, action: 'sign-in', detail: expect.stringContaining('"with":"ede"') },
    ])
  })

  it('roles follow the provider at each sign-in; a role that people gave stays', async () => {
    provider.say(person('cas', { groups: ['beheer'] }))
    await comeIn(app, 'ede')
    expect(rolesOf('cas@ede.example')).toEqual([`${TEAM} organisation-admin`, `${TEAM} referrer`])
    const userId = String(one("select id from users where email = 'cas@ede.example'")?.id)
    seedMembership(app.deps.db, { userId, organisationId: OFFICE, role: 'policy-reader' }, app.deps.now())
    provider.say(person('cas', { groups: [] }))
    await comeIn(app, 'ede')
    expect(rolesOf('cas@ede.example')).toEqual([`${OFFICE} policy-reader`, `${TEAM} referrer`])
  })

  it('who comes for one organisation of a broker gets nothing at the other', async () => {
    provider.say(person('dirk', { kvk: '22222222' }))
    const back = await comeIn(app, 'makelaar')
    expect(back.to).toBe('/')
    expect(rolesOf('dirk@ede.example')).toEqual([`${OFFICE} policy-reader`])
  })

  it('name and address follow the provider, as long as it speaks for all that somebody is', async () => {
    provider.say(person('els'))
    await comeIn(app, 'ede')
    provider.say({ ...person('els'), email: 'els.jansen@ede.example', name: 'Els Jansen' })
    await comeIn(app, 'ede')
    expect(one("select name from users where email = 'els.jansen@ede.example'")).toEqual({ name: 'Els Jansen' })
    provider.say({ ...person('els'), email: anna.email })
    await comeIn(app, 'ede')
    expect(one("select name from users where email = 'els.jansen@ede.example'")).toBeDefined()
  })

  it('claims that the token lacks come from userinfo, if that is of the same person', async () => {
    provider.say({ sub: 'johndoe' })
    provider.userinfo({ email: 'johndoe@ede.example', email_verified: true, name: 'John Doe', groups: ['beheer'] })
    expect((await comeIn(app, 'ede')).to).toBe('/')
    expect(rolesOf('johndoe@ede.example')).toEqual([`${TEAM} organisation-admin`, `${TEAM} referrer`])
    provider.userinfo({ ...anna, sub: 'iemand-anders' })
    expect((await comeIn(app, 'ede')).to).toBe('/inloggen?fout=answer-refused&bij=ede')
  })
})

describe('an answer that is not right is refused in one way', () => {
  const lies: [string, string, string, () => void][] = [
    ['the nonce of another attempt', 'answer-refused', 'nonce', () => provider.say({ ...anna, nonce: 'van-een-ander' })],
    ['no nonce', 'answer-refused', 'nonce', () => provider.say({ ...anna, nonce: undefined })],
    [
      'another issuer',
      'answer-refused',
      'ERR_JWT_CLAIM_VALIDATION_FAILED iss',
      () => provider.say({ ...anna, iss: 'https://elders.example' }),
    ],
    [
      'a token for another client',
      'answer-refused',
      'ERR_JWT_CLAIM_VALIDATION_FAILED aud',
      () => provider.say({ ...anna, aud: 'een-ander' }),
    ],
    [
      'a token for several, given to another',
      'answer-refused',
      'azp',
      () => provider.say({ ...anna, aud: ['plekwijzer', 'ander'], azp: 'ander' }),
    ],
    ['a token that expired', 'answer-refused', 'ERR_JWT_EXPIRED exp', () => provider.say({ ...anna, exp: seconds(-40) })],
    ['a token without an end', 'answer-refused', 'ERR_JWT_CLAIM_VALIDATION_FAILED exp', () => provider.say({ ...anna, exp: undefined })],
    [
      'a clock 40 seconds ahead',
      'answer-refused',
      'ERR_JWT_CLAIM_VALIDATION_FAILED nbf',
      () => provider.say({ ...anna, nbf: seconds(40) }),
    ],
    ['a signature by another key', 'answer-refused', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', () => lie(signedByAnother)],
    ['no signature', 'answer-refused', 'ERR_JOSE_ALG_NOT_ALLOWED', () => lie(unsigned)],
    ['no identity token', 'answer-refused', 'no identity token', () => token(undefined)],
    ['something that is no token', 'answer-refused', 'ERR_JWS_INVALID', () => token('geen.token')],
    ['no subject', 'answer-refused', 'ERR_JWT_CLAIM_VALIDATION_FAILED sub', () => provider.say({ ...anna, sub: undefined })],
    ['a code that is not good', 'answer-refused', 'token endpoint answered 400', () => fail(400)],
    ['a fault at the provider', 'unreachable', 'token endpoint failed', () => fail(503)],
    ['no address', 'email-missing', '', () => provider.say({ ...anna, email: undefined })],
    ['an address that is not verified', 'email-unproven', '', () => provider.say({ ...anna, email_verified: false })],
    ['an address of which nothing is said', 'email-unproven', '', () => provider.say({ ...anna, email_verified: undefined })],
    ['a list of groups that was too long', 'roles-unreadable', '', () => provider.say({ ...anna, _claim_names: { groups: 'src1' } })],
  ]

  it.each(lies)('%s', async (_what, fault, check, tellIt) => {
    told.length = 0
    tellIt()
    const sessions = one('select count(*) as count from sessions')
    const back = await comeIn(app, 'ede', '/zoeken')
    expect(back).toMatchObject({ status: 302, to: `/inloggen?fout=${fault}&bij=ede&terug=%2Fzoeken` })
    expect((await sessionOf(app, back.cookie)).person).toBeNull()
    expect(one('select count(*) as count from sessions')).toEqual(sessions)
    const event = lastAudit()
    expect(JSON.parse(String(event?.detail))).toEqual({ with: 'ede', why: fault, check: check || null })
    expect(told.join('')).toMatch(new RegExp(`"fault":"${fault}".*"msg":"oidc-refused"`))
    expect(JSON.stringify(event) + told.join('')).not.toMatch(/anna|eyJ|geheim|state=/i)
  })

  it('an expiry within half a minute is the clock', async () => {
    provider.say({ ...anna, exp: seconds(-10) })
    expect((await comeIn(app, 'ede')).to).toBe('/')
  })

  const seconds = (from: number) => Math.floor(Date.now() / 1000) + from
  function lie(change: (response: MutableResponse) => unknown) {
    provider.say(anna)
    provider.answer((response) => void change(response))
  }
  function token(value: string | undefined) {
    lie(({ body }) => Object.assign(body, { id_token: value }))
  }
  function fail(status: number) {
    provider.answer((response) => {
      response.statusCode = status
      response.body = { error: 'invalid_grant' }
    })
  }
})

describe('an attempt is for one browser, one provider, and once', () => {
  it('a state that was used already', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede')
    const address = await sentBack(began)
    expect((await comeBack(app, address, began.cookie)).to).toBe('/')
    const again = await comeBack(app, address, began.cookie)
    expect(again).toMatchObject({ status: 302, to: '/inloggen?fout=attempt-expired&bij=ede', cookie: '' })
  })

  it.each([
    ['another browser', (address: string) => ({ address, cookie: '' })],
    [
      'a state that was made up',
      (address: string, cookie: string) => ({ address: address.replace(/state=[^&]+/, 'state=verzonnen'), cookie }),
    ],
    ['no state', (address: string, cookie: string) => ({ address: address.replace(/&?state=[^&]+/, ''), cookie })],
  ])('%s', async (_what, change) => {
    provider.say(anna)
    const began = await beganAt(app, 'ede')
    const { address, cookie } = change(await sentBack(began), began.cookie)
    expect(await comeBack(app, address, cookie)).toMatchObject({ status: 302, to: '/inloggen?fout=attempt-expired&bij=ede', cookie: '' })
  })

  it('the answer of one provider is none of another', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede')
    const address = (await sentBack(began)).replace('/callback/ede', '/callback/makelaar')
    expect((await comeBack(app, address, began.cookie)).to).toBe('/inloggen?fout=answer-refused&bij=makelaar')
    expect(JSON.parse(String(lastAudit()?.detail))).toMatchObject({ check: 'began at another provider' })
  })

  it('a provider that names another issuer beside the code', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede')
    const back = await comeBack(app, `${await sentBack(began)}&iss=https%3A%2F%2Felders.example`, began.cookie)
    expect(back.to).toBe('/inloggen?fout=answer-refused&bij=ede')
  })

  it('who stops at the provider hears so', async () => {
    const began = await beganAt(app, 'ede')
    const state = new URL(began.to).searchParams.get('state')
    const back = await comeBack(app, `/api/v1/auth/callback/ede?error=access_denied&state=${state}`, began.cookie)
    expect(back.to).toBe('/inloggen?fout=cancelled&bij=ede')
  })

  it.each(['https://elders.example/', '//elders.example', '/\\elders.example', '/%0d%0aSet-Cookie:x', 'javascript:alert(1)', ''])(
    'goes back to no other site: %s',
    async (backTo) => {
      provider.say(anna)
      const { to } = await comeIn(app, 'ede', backTo)
      expect(new URL(to, 'http://localhost').origin).toBe('http://localhost')
      expect(to).not.toMatch(/elders|alert/)
    },
  )

  it('an address back that the browser forged is none either', async () => {
    provider.say(anna)
    const began = await beganAt(app, 'ede')
    const forged = began.cookie.replace(/back_to=[^;]+/, 'back_to=https%3A%2F%2Felders.example')
    expect((await comeBack(app, await sentBack(began), forged)).to).toBe('/')
  })

  it('a provider that we do not know', async () => {
    expect((await begin(app, 'onbekend')).headers.get('Location')).toBe('/inloggen?fout=unknown-provider&bij=onbekend')
    const back = await comeBack(app, '/api/v1/auth/callback/onbekend?code=x&state=y', '')
    expect(back).toMatchObject({ status: 302, to: '/inloggen?fout=attempt-expired' })
  })

  it('no browser may bring a token itself, nor begin by the library’s own addresses', async () => {
    for (const path of ['sign-in/social', 'link-social', 'sign-in/oauth2']) {
      const body = JSON.stringify({ provider: 'ede', idToken: { token: 'x' } })
      const headers = { Origin: 'http://localhost', 'Content-Type': 'application/json' }
      expect((await app.request(`/api/v1/auth/${path}`, { method: 'POST', body, headers })).status).toBe(404)
    }
  })
})

describe('who is let in', () => {
  it('somebody without a role is not, and is not made', async () => {
    provider.say(person('fien'))
    expect((await comeIn(app, 'beperkt')).to).toBe('/inloggen?fout=no-role&bij=beperkt')
    expect(one("select id from users where email = 'fien@ede.example'")).toBeUndefined()
  })

  it('who loses the last role is closed and signed out, not removed; a role again opens it', async () => {
    provider.say(person('gijs', { groups: ['verwijzers'] }))
    const { cookie } = await comeIn(app, 'beperkt')
    expect((await sessionOf(app, cookie)).person).not.toBeNull()
    provider.say(person('gijs', { groups: [] }))
    expect((await comeIn(app, 'beperkt')).to).toBe('/inloggen?fout=no-role&bij=beperkt')
    expect(one("select closed_at from users where email = 'gijs@ede.example'")).toEqual({ closed_at: app.deps.now() })
    expect((await sessionOf(app, cookie)).person).toBeNull()
    expect(one("select kind from mails where to_address = 'gijs@ede.example'")).toEqual({ kind: 'account-closed' })
    provider.say(person('gijs', { groups: ['verwijzers'] }))
    const again = await comeIn(app, 'beperkt')
    expect((await sessionOf(app, again.cookie)).person).toMatchObject({ email: 'gijs@ede.example' })
  })

  it('somebody who is invited there comes in to accept, until the invitation ends', async () => {
    const insert = `insert into invitations (id, organisation_id, email, role, token_hash, created_at, created_by, expires_at)
      values ('nodig-uit', ?, 'noor@ede.example', 'referrer', 'x', 1, 'user:1', ?)`
    app.deps.db.$client.prepare(insert).run(TEAM, app.deps.now() + 1)
    provider.say(person('noor'))
    const { to, cookie } = await comeIn(app, 'beperkt', '/uitnodiging/abc')
    expect(to).toBe('/uitnodiging/abc')
    expect(await sessionOf(app, cookie)).toMatchObject({ person: { email: 'noor@ede.example' }, organisations: [] })
    app.deps.db.$client.prepare("update invitations set expires_at = 1 where id = 'nodig-uit'").run()
    expect((await comeIn(app, 'beperkt')).to).toBe('/inloggen?fout=no-role&bij=beperkt')
  })

  it('roles of an organisation that has ended are not given', async () => {
    app.deps.db.$client.prepare('update organisations set ended_at = 1 where id = ?').run(OFFICE)
    provider.say(person('otto', { kvk: '22222222' }))
    expect((await comeIn(app, 'makelaar')).to).toBe('/inloggen?fout=no-role&bij=makelaar')
    app.deps.db.$client.prepare('update organisations set ended_at = null where id = ?').run(OFFICE)
    expect(told.join('')).toContain('oidc-organisation-unknown')
  })

  it('whom an administrator closed stays out', async () => {
    provider.say(person('hans'))
    await comeIn(app, 'ede')
    app.deps.db.$client.prepare("update users set closed_at = 1 where email = 'hans@ede.example'").run()
    expect((await comeIn(app, 'ede')).to).toBe('/inloggen?fout=closed&bij=ede')
  })

  it('an account with a password is joined only where all its roles are at this provider’s organisations', async () => {
    const { db, now } = app.deps
    for (const id of ['ida', 'jan']) seedPerson(db, { id, name: id, email: `${id}@ede.example`, passwordHash: 'x' }, now())
    seedMembership(db, { userId: 'ida', organisationId: TEAM, role: 'referrer' }, now())
    seedMembership(db, { userId: 'jan', organisationId: OFFICE, role: 'region-manager' }, now())
    provider.say(person('ida', { sub: 'sub-van-ida' }))
    expect((await comeIn(app, 'ede')).to).toBe('/')
    expect(one("select user_id from accounts where account_id = 'sub-van-ida'")).toEqual({ user_id: 'ida' })
    provider.say(person('jan', { sub: 'sub-van-jan' }))
    expect((await comeIn(app, 'ede')).to).toBe('/inloggen?fout=known-elsewhere&bij=ede')
    expect(one("select user_id from accounts where account_id = 'sub-van-jan'")).toBeUndefined()
  })

  it('an address given out again does not give away the account of whoever had it', async () => {
    provider.say(person('kim'))
    await comeIn(app, 'ede')
    provider.say(person('kim', { sub: 'een-andere-kim' }))
    expect((await comeIn(app, 'ede')).to).toBe('/inloggen?fout=known-elsewhere&bij=ede')
  })

  it('who must have taken a second step there, and did not', async () => {
    provider.say(person('lou', { amr: ['pwd'] }))
    expect((await comeIn(app, 'streng')).to).toBe('/inloggen?fout=not-sure-enough&bij=streng')
    provider.say(person('lou', { amr: ['pwd', 'mfa'] }))
    expect((await comeIn(app, 'streng')).to).toBe('/')
  })
})

it('over https every cookie of the way is for this host only, encrypted, and not for scripts', async () => {
  const setting = {
    id: 'ede',
    label: 'Ede',
    issuer: provider.issuer,
    clientId: 'x',
    clientSecret: 'y',
    organisations: [{ id: TEAM }],
    roles: [],
  }
  const secure = await startFinderApp({ BASE_URL: 'https://plekwijzer.example', OIDC_PROVIDERS: JSON.stringify([setting]) })
  const headers = { Origin: 'https://plekwijzer.example' }
  const answer = await secure.request('/inloggen/met/ede', { method: 'POST', body: new URLSearchParams({ terug: '/zoeken' }), headers })
  const lines = answer.headers.getSetCookie()
  expect(lines.map((line) => line.split('=')[0]).sort()).toEqual(['__Host-plekwijzer.back_to', '__Host-plekwijzer.state'])
  for (const line of lines) expect(line).toMatch(/(?=.*; Path=\/(;|$))(?=.*; HttpOnly)(?=.*; SameSite=Lax)(?=.*; Secure)/i)
  expect(await answer.text()).toContain(encodeURIComponent('https://plekwijzer.example/api/v1/auth/callback/ede'))
  await secure.stop()
})

describe('a provider that is away', () => {
  it('down at our start: its button says so, and once it is up it works', async () => {
    const choice = () => app.deps.accounts.oidc.choices().find(({ id }) => id === 'later')
    expect(choice()).toEqual({ id: 'later', label: 'Later', isReachable: false })
    expect((await begin(app, 'later', '/zoeken')).headers.get('Location')).toBe('/inloggen?fout=unreachable&bij=later&terug=%2Fzoeken')
    await later.up()
    later.say(person('mies'))
    expect((await comeIn(app, 'later')).to).toBe('/')
    expect(choice()?.isReachable).toBe(true)
  })

  it('down in the middle: what was begun ends in plain words', async () => {
    later.say(person('mies'))
    const began = await beganAt(app, 'later')
    const address = await sentBack(began)
    await later.down()
    expect((await comeBack(app, address, began.cookie)).to).toBe('/inloggen?fout=unreachable&bij=later')
    await later.up()
    expect((await comeIn(app, 'later')).to).toBe('/')
  })
})
