import { describe, expect, it } from 'vitest'
import { TEST_SECRET } from '../api/finder-app.ts'
import { accountApp, codeOf, PASSWORD } from './account-app.ts'

const accounts = await accountApp()
const { browser, pass, person, signedIn, auditOf } = accounts
const SESSION = 'plekwijzer.session_token'

/** The same cookies in another window. */
function copyOf(one: ReturnType<typeof browser>) {
  const other = browser()
  for (const [name, value] of one.cookies) other.cookies.set(name, value)
  return other
}

describe('a session', () => {
  it('is over after an hour without use', async () => {
    const visitor = await signedIn(await person())
    pass({ minutes: 59 })
    expect((await visitor.session()).person).not.toBeNull()
    pass({ minutes: 59 })
    expect((await visitor.session()).person).not.toBeNull()
    pass({ minutes: 60 })
    expect((await visitor.session()).person).toBeNull()
  })

  it('is over after twelve hours, used or not, and leaves the store', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    for (let hour = 0; hour < 13; hour++) {
      pass({ minutes: 55 })
      expect((await visitor.session()).person).not.toBeNull()
    }
    pass({ minutes: 5 })
    expect((await visitor.session()).person).toBeNull()
    expect(accounts.rows('select id from sessions where user_id = ?', vera.id)).toEqual([])
  })

  it('takes other limits from the settings', async () => {
    const strict = await accountApp({ SESSION_IDLE_MINUTES: '15', SESSION_HOURS: '1' })
    const visitor = await strict.signedIn(await strict.person())
    strict.pass({ minutes: 15 })
    expect((await visitor.session()).person).toBeNull()
  })

  it('remembers its use to the minute, not at each request', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const seenAt = () => accounts.rows<{ at: number | null }>('select last_seen_at as at from sessions where user_id = ?', vera.id)[0]?.at
    pass({ seconds: 61 })
    await visitor.session()
    const first = seenAt()
    pass({ seconds: 30 })
    await visitor.session()
    expect(seenAt()).toBe(first)
    pass({ seconds: 31 })
    await visitor.session()
    expect(seenAt()).toBeGreaterThan(first ?? 0)
  })

  it('goes on under another token when rights changed, and what was under way still arrives', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const other = copyOf(visitor)
    const former = visitor.cookies.get(SESSION)
    pass({ seconds: 5 })
    accounts.run('update users set rights_changed_at = ? where id = ?', accounts.app.deps.now(), vera.id)
    const [before] = accounts.rows<{ created_at: number }>('select created_at from sessions where user_id = ?', vera.id)
    expect((await visitor.session()).person).not.toBeNull()
    expect(visitor.cookies.get(SESSION)).not.toBe(former)
    expect((await other.session()).person).not.toBeNull()
    pass({ seconds: 31 })
    const late = browser()
    late.cookies.set(SESSION, former ?? '')
    expect((await late.session()).person).toBeNull()
    expect((await visitor.session()).person).not.toBeNull()
    expect(accounts.rows('select created_at from sessions where user_id = ?', vera.id)).toEqual([before])
  })

  it('renews itself on every kind of answer, the quick one of the search too', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    accounts.run('update users set rights_changed_at = ? where id = ?', accounts.app.deps.now() + 1, vera.id)
    const answer = await visitor.send('/api/v1/offers?pageSize=1')
    expect(answer.headers.getSetCookie().some((line) => line.startsWith(SESSION))).toBe(true)
  })

  it('of somebody who was closed is nobody’s', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    accounts.run('update users set closed_at = 1 where id = ?', vera.id)
    expect((await visitor.session()).person).toBeNull()
  })

  it('is over in every window after signing out in one', async () => {
    const vera = await person()
    const visitor = await signedIn(vera)
    const second = copyOf(visitor)
    const answer = await visitor.send('/api/v1/auth/sign-out', {})
    expect(answer.status).toBe(200)
    expect(visitor.cookies.has(SESSION)).toBe(false)
    expect((await second.session()).person).toBeNull()
    const [offer] = (await accounts.app.search('pageSize=1')).items
    expect((await second.send(`/api/v1/offers/${offer?.id}/reports`)).status).toBe(401)
    expect(auditOf(vera).at(-1)?.action).toBe('sign-out')
  })

  it('can be signed out of twice', async () => {
    const visitor = await signedIn(await person())
    await visitor.send('/api/v1/auth/sign-out', {})
    expect((await visitor.send('/api/v1/auth/sign-out', {})).status).toBe(200)
  })
})

describe('a cookie that does not hold is nobody’s', () => {
  it('of another installation', async () => {
    const elsewhere = await accountApp({ AUTH_SECRET: `${TEST_SECRET}-elsewhere` })
    const visitor = await signedIn(await person())
    const there = elsewhere.browser()
    for (const [name, value] of visitor.cookies) there.cookies.set(name, value)
    expect(await (await there.send('/api/v1/session')).json()).toMatchObject({ person: null, rights: [] })
    expect((await there.send('/zoeken')).status).toBe(200)
  })

  it.each([
    ['without a signature', (value: string) => decodeURIComponent(value).split('.')[0] ?? ''],
    ['with another signature', (value: string) => value.replace(/.{4}%3D$/, 'AAAA%3D')],
    ['with another token', (value: string) => `x${value}`],
    ['that is empty', () => ''],
    ['that cannot be decoded', () => '%E0%A4%A'],
    ['with signs of another alphabet', () => `${encodeURIComponent('é'.repeat(10))}.é`],
    ['of a thousand signs', () => 'a'.repeat(1000)],
  ])('%s', async (_what, change) => {
    const visitor = await signedIn(await person())
    const other = browser()
    other.cookies.set(SESSION, change(visitor.cookies.get(SESSION) ?? ''))
    const answer = await other.send('/api/v1/session')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ person: null })
  })
})

describe('the sessions of a person', () => {
  it('are listed with where and when, the own one marked, never with their tokens', async () => {
    const vera = await person()
    const first = await signedIn(vera, browser('203.0.113.9'))
    await signedIn(vera)
    const [own] = accounts.rows<{ id: string }>(`select id from sessions where user_id = ? and ip_address = '203.0.113.0'`, vera.id)
    const listed = accounts.app.deps.accounts.sessionsOf(vera.id, own?.id ?? '')
    expect(listed.map(({ isThisOne, fromAddress, userAgent, signedInWith }) => [isThisOne, fromAddress, userAgent, signedInWith])).toEqual(
      expect.arrayContaining([
        [true, '203.0.113.0', 'Proefbrowser', 'password'],
        [false, '198.51.100.0', 'Proefbrowser', 'password'],
      ]),
    )
    expect(JSON.stringify(listed)).not.toContain(decodeURIComponent(first.cookies.get(SESSION) ?? '').split('.')[0])
  })

  it('end one by one, of this person only', async () => {
    const [vera, jan] = [await person(), await person()]
    const [hers, his] = [await signedIn(vera), await signedIn(jan)]
    const [session] = accounts.rows<{ id: string }>('select id from sessions where user_id = ?', vera.id)
    accounts.app.deps.accounts.endSession(jan.id, session?.id ?? '')
    expect((await hers.session()).person).not.toBeNull()
    accounts.app.deps.accounts.endSession(vera.id, session?.id ?? '')
    expect((await hers.session()).person).toBeNull()
    expect((await his.session()).person).not.toBeNull()
    expect(auditOf(vera).at(-1)?.action).toBe('session-ended')
  })

  it('end all but one at once', async () => {
    const vera = await person()
    const [first, second, third] = [await signedIn(vera), await signedIn(vera), await signedIn(vera)]
    const own = await accounts.app.deps.accounts.personOf(new Headers({ Cookie: `${SESSION}=${third.cookies.get(SESSION)}` }))
    accounts.app.deps.accounts.endOtherSessions(vera.id, own?.person.sessionId ?? '')
    expect([(await first.session()).person, (await second.session()).person]).toEqual([null, null])
    expect((await third.session()).person).not.toBeNull()
    expect(auditOf(vera).at(-1)).toMatchObject({ action: 'sessions-ended', detail: { count: 2 } })
  })
})

describe('what is over', () => {
  it('leaves the store: sessions, first steps and codes', async () => {
    const late = await accountApp()
    const vera = await late.person()
    const visitor = late.browser()
    await visitor.send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
    await visitor.send('/api/v1/auth/two-factor/verify-totp', { code: codeOf(vera) })
    await late.browser().send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
    const counts = () => ['sessions', 'verifications', 'used_codes'].map((table) => late.rows(`select id from ${table}`).length)
    late.app.deps.accounts.tidy()
    expect(counts()).toEqual([1, 2, 1])
    late.pass({ minutes: 61 })
    late.app.deps.accounts.tidy()
    expect(counts()).toEqual([0, 0, 0])
  })
})
