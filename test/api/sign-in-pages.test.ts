import { describe, expect, it } from 'vitest'
import type { SignInPage } from '../../api/contract/account-page.ts'
import { pathOf } from '../../api/http/request-log.ts'
import { sharedFinderApp } from './finder-app.ts'
import { codeNow, makePerson, office, PASSWORD, practice, RECOVERY_CODES, signedIn, team } from './page-people.ts'
import { type Visit, Visitor } from './visitor.ts'

const app = await sharedFinderApp()
const closed = await sharedFinderApp({ FINDER_ACCESS: 'members' })

type View<Name extends SignInPage['view']> = Extract<SignInPage, { view: Name }>

function shown<Name extends SignInPage['view']>({ data }: Visit, view: Name): View<Name> {
  if (data.kind !== 'signIn' || data.view !== view) throw new Error(`${view} expected, not ${JSON.stringify(data).slice(0, 200)}`)
  return data as View<Name>
}

describe('the first step', () => {
  it('leads to the second, and from there to where one was going', async () => {
    const { email } = await makePerson(app, 'heen', { roles: [['referrer', team]] })
    const visitor = new Visitor(app)
    const first = await visitor.post('/inloggen', { email: ` ${email.toUpperCase()} `, password: PASSWORD, terug: '/zoeken?q=angst' })
    expect(first.at).toBe('/inloggen/code?terug=%2Fzoeken%3Fq%3Dangst')
    const second = await visitor.post('/inloggen/code', { code: codeNow().replace(/(...)/, '$1 '), terug: '/zoeken?q=angst' })
    expect(second.at).toBe('/zoeken?q=angst')
    expect(second.statuses).toEqual([303, 303, 200])
    expect(app.lastPage().caller).toMatchObject({ email, organisation: { id: 'o-team' } })
    expect(app.lastPage().viewer).toBe('member')
  })

  it('goes to the code at once where no second step is needed, and asks nobody twice who is signed in', async () => {
    const { email } = await makePerson(app, 'terug', { roles: [['referrer', team]] })
    const visitor = await signedIn(app, { email })
    expect((await visitor.get('/inloggen?terug=%2Fuitleg')).at).toBe('/uitleg')
    expect((await visitor.get('/inloggen/code?terug=%2Fuitleg')).at).toBe('/uitleg')
  })

  it.each([
    [
      { email: '', password: '' },
      [
        ['email', 'missing'],
        ['password', 'missing'],
      ],
    ],
    [{ email: 'samira', password: 'x' }, [['email', 'not-an-address']]],
    [{ email: 'a@b.nl' }, [['password', 'missing']]],
    [
      {},
      [
        ['email', 'missing'],
        ['password', 'missing'],
      ],
    ],
  ])('%j comes back with every fault, and with what was typed', async (typed: Record<string, string>, faults) => {
    const visit = await new Visitor(app).post('/inloggen', typed)
    expect(visit.status).toBe(400)
    const { form } = shown(visit, 'sign-in')
    expect(form.faults.map(({ field, code }) => [field, code])).toEqual(faults)
    expect(form.values).toEqual(typed.email === undefined ? {} : { email: typed.email })
  })

  it('tells a wrong password and an unknown address alike, and never gives a password back', async () => {
    const { email } = await makePerson(app, 'fout', { roles: [['referrer', team]] })
    const wrong = await new Visitor(app).post('/inloggen', { email, password: 'niet dit wachtwoord', terug: '/uitleg' })
    const { form, back } = shown(wrong, 'sign-in')
    expect(wrong.status).toBe(400)
    expect(form.faults).toEqual([{ field: '', code: 'refused' }])
    expect([form.values, back]).toEqual([{ email }, '/uitleg'])
    expect(JSON.stringify(app.lastPage())).not.toContain('niet dit wachtwoord')
    const unknown = await new Visitor(app).post('/inloggen', { email: 'niemand@nergens.example', password: 'niet dit wachtwoord' })
    expect(shown(unknown, 'sign-in').form.faults).toEqual(form.faults)
  })

  it('says how long to wait after too many attempts, and keeps the address', async () => {
    const { email } = await makePerson(app, 'vaak', { roles: [['referrer', team]] })
    const visitor = new Visitor(app)
    let visit = await visitor.post('/inloggen', { email, password: 'fout' })
    for (let attempt = 0; attempt < 12 && visit.status === 400; attempt++)
      visit = await visitor.post('/inloggen', { email, password: 'fout' })
    expect(visit.status).toBe(429)
    const { form } = shown(visit, 'sign-in')
    expect(form.values).toEqual({ email })
    expect(form.faults[0]?.retryAfterSeconds).toBe(Number(visit.headers.get('Retry-After')))
    expect(Number(visit.headers.get('Retry-After'))).toBeGreaterThan(60)
  })

  it.each(['//elders.example', 'https://elders.example', '/\\elders.example', '/inloggen', '/uitloggen', 'javascript:alert(1)'])(
    'never goes on to %s',
    async (terug) => {
      const visit = await new Visitor(app).get(`/inloggen?${new URLSearchParams({ terug })}`)
      expect(shown(visit, 'sign-in').back).toBe('/')
    },
  )

  it('is kept nowhere', async () => {
    expect((await app.get('/inloggen')).headers.get('Cache-Control')).toBe('no-store')
  })

  it('is refused from another site', async () => {
    const answer = await app.request('/inloggen', {
      method: 'POST',
      body: new URLSearchParams({ email: 'a@b.nl', password: 'x' }),
      headers: { Origin: 'https://elders.example' },
    })
    expect(answer.status).toBe(403)
  })

  it.each(['text/plain', 'application/json', 'multipart/form-data'])('a body of %s is an empty form', async (type) => {
    const answer = await app.request('/inloggen', {
      method: 'POST',
      body: '{"email":',
      headers: { Origin: 'http://localhost', 'Content-Type': type },
    })
    expect(answer.status).toBe(400)
  })
})

describe('the second step', () => {
  async function atCode(mailbox: string): Promise<Visitor> {
    const { email } = await makePerson(app, mailbox, { roles: [['referrer', team]] })
    const visitor = new Visitor(app)
    await visitor.post('/inloggen', { email, password: PASSWORD })
    return visitor
  }

  it.each([
    ['407 19', 'incomplete-code'],
    ['1234567', 'incomplete-code'],
    ['', 'missing'],
    ['000000', 'wrong-code'],
  ])('%j is refused beside the field, and stays in it', async (code, fault) => {
    const visitor = await atCode(`code-${code.replace(' ', '')}`)
    const visit = await visitor.post('/inloggen/code', { code, terug: '/uitleg' })
    expect(visit.status).toBe(400)
    const { form, back } = shown(visit, 'code')
    expect(form.faults.map((one) => [one.field, one.code])).toEqual([['code', fault]])
    expect([form.values, back]).toEqual([{ code }, '/uitleg'])
  })

  it('accepts a code once: the same one in another browser is told to wait for the next', async () => {
    const visitor = await atCode('twee-keer')
    const other = await atCode('twee-keer')
    const code = codeNow()
    expect((await visitor.post('/inloggen/code', { code })).at).toBe('/')
    const again = await other.post('/inloggen/code', { code })
    expect(again.status).toBe(400)
    expect(shown(again, 'code').form.faults).toEqual([{ field: 'code', code: 'used-code' }])
  })

  it('says by how much the clock of a phone is off', async () => {
    const visitor = await atCode('klok')
    const { form } = shown(await visitor.post('/inloggen/code', { code: codeNow(4, app.deps.now()) }), 'code')
    expect(form.faults).toEqual([expect.objectContaining({ field: 'code', code: 'clock-off', secondsOff: expect.any(Number) })])
  })

  it('says when the first step is too long ago, on the same page, with the code still there', async () => {
    const visit = await new Visitor(app).post('/inloggen/code', { code: '123456', terug: '/uitleg' })
    expect(visit.status).toBe(400)
    expect(shown(visit, 'code')).toMatchObject({ hasExpired: true, form: { values: { code: '123456' } }, back: '/uitleg' })
  })

  it('takes a recovery code, typed as one likes, once', async () => {
    const visitor = await atCode('herstel')
    expect(shown(await visitor.get('/inloggen/code?manier=recovery'), 'code').method).toBe('recovery')
    const wrong = await visitor.post('/inloggen/code', { manier: 'recovery', recovery: 'fout-fout' })
    expect(shown(wrong, 'code')).toMatchObject({
      method: 'recovery',
      form: { values: { recovery: 'fout-fout' }, faults: [{ code: 'wrong-code' }] },
    })
    const typed = RECOVERY_CODES[0]!.toUpperCase().replace('-', ' ')
    expect((await visitor.post('/inloggen/code', { manier: 'recovery', recovery: typed })).at).toBe('/')
    const again = new Visitor(app)
    await again.post('/inloggen', { email: 'herstel@pagina.example', password: PASSWORD })
    expect((await again.post('/inloggen/code', { manier: 'recovery', recovery: typed })).status).toBe(400)
  })
})

describe('signing out', () => {
  it('ends the session, also for whoever kept the cookie', async () => {
    const { email } = await makePerson(closed, 'uit', { roles: [['referrer', team]] })
    const visitor = await signedIn(closed, { email })
    const twin = visitor.twin()
    expect((await twin.get('/zoeken')).data.kind).toBe('finder')
    const out = await visitor.post('/uitloggen')
    expect(out.at).toBe('/uitgelogd')
    expect(closed.lastPage().caller).toBeNull()
    expect((await twin.get('/zoeken?q=angst')).at).toBe('/inloggen?terug=%2Fzoeken%3Fq%3Dangst')
  })

  it('does no harm to who is out already', async () => {
    expect((await new Visitor(app).post('/uitloggen')).at).toBe('/uitgelogd')
  })

  it('is never done by a link', async () => {
    expect((await app.get('/uitloggen')).status).toBe(404)
  })
})

describe('where only members may look', () => {
  it('signing in comes first, and then the page that was asked for', async () => {
    const { email } = await makePerson(closed, 'lid', { roles: [['referrer', team]] })
    const visitor = new Visitor(closed)
    const asked = await visitor.get('/zoeken?q=angst&municipality=GM0233')
    expect(shown(asked, 'sign-in').back).toBe('/zoeken?q=angst&municipality=GM0233')
    await visitor.post('/inloggen', { email, password: PASSWORD, terug: '/zoeken?q=angst' })
    expect((await visitor.post('/inloggen/code', { code: codeNow(1), terug: '/zoeken?q=angst' })).at).toBe('/zoeken?q=angst')
  })

  it('what may be about a child does not travel along', async () => {
    expect((await new Visitor(closed).get('/zoeken?q=111222333')).at).toBe('/inloggen?terug=%2Fzoeken')
  })

  it('whoever is signed in without a role is told, and not sent round in circles', async () => {
    const { email } = await makePerson(closed, 'zonder', { roles: [] })
    const visit = await (await signedIn(closed, { email })).get('/zoeken')
    expect(visit.status).toBe(403)
    expect(visit.data).toMatchObject({ kind: 'error', problem: { code: 'not-allowed' } })
  })
})

describe('somebody with two organisations', () => {
  it('has on whose behalf in the address, and two tabs do not mix', async () => {
    const { email } = await makePerson(app, 'twee', {
      roles: [
        ['referrer', team],
        ['care-broker', office],
      ],
    })
    const visitor = await signedIn(app, { email })
    const first = await visitor.get('/zoeken?q=angst')
    expect(new URL(first.at, 'http://localhost').searchParams.get('namens')).toBe('o-team')
    await visitor.get('/uitleg?namens=o-office')
    expect(app.lastPage().caller?.organisation?.id).toBe('o-office')
    expect((await visitor.get('/uitleg?namens=o-team')).status).toBe(200)
    expect(app.lastPage().caller?.organisation?.id).toBe('o-team')
    await visitor.get('/uitleg?namens=o-office')
    expect((await visitor.get('/uitleg')).at).toBe('/uitleg?namens=o-office')
  })

  it('carries it along when a page sends on', async () => {
    const { email } = await makePerson(app, 'mee', {
      roles: [
        ['referrer', team],
        ['referrer', practice],
      ],
    })
    const visitor = await signedIn(app, { email })
    const visit = await visitor.get('/zoeken?municipality=Ermelo&namens=o-practice')
    expect(new URL(visit.at, 'http://localhost').searchParams.get('namens')).toBe('o-practice')
    expect(visit.statuses).toEqual([302, 200])
  })

  it('is sent to an organisation of their own when the address names another', async () => {
    const { email } = await makePerson(app, 'vreemd', {
      roles: [
        ['referrer', team],
        ['care-broker', office],
      ],
    })
    const visitor = await signedIn(app, { email })
    expect((await visitor.get('/uitleg?namens=o-elders')).at).toBe('/uitleg?namens=o-team')
    const one = await signedIn(app, await makePerson(app, 'een', { roles: [['referrer', team]] }))
    expect((await one.get('/uitleg?namens=o-office')).at).toBe('/uitleg')
  })
})

it.each([
  ['/wachtwoord-instellen/aGVlbCBnZWhlaW0', '/wachtwoord-instellen/:token'],
  ['/uitnodiging/aGVlbC1nZWhlaW0_x', '/uitnodiging/:token'],
  ['/adres-bevestigen/x/y', '/adres-bevestigen/:token'],
  ['/aanbod/0198-x', '/aanbod/0198-x'],
  ['/zoeken', '/zoeken'],
  ['/jan%20jansen', '/…'],
])('the log writes %s as %s', (path, written) => expect(pathOf(path)).toBe(written))
