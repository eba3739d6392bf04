import { Secret, TOTP } from 'otpauth'
import { describe, expect, it, vi } from 'vitest'
import type { AccountPage, SignInPage } from '../../api/contract/account-page.ts'
import { sharedFinderApp } from './finder-app.ts'
import { codeNow, makePerson, office, PASSWORD, signedIn, team } from './page-people.ts'
import { type Visit, Visitor } from './visitor.ts'

const app = await sharedFinderApp()

type View<Name extends AccountPage['view']> = Extract<AccountPage, { view: Name }>
type Entry<Name extends SignInPage['view']> = Extract<SignInPage, { view: Name }>

function shown<Name extends AccountPage['view']>(visit: Visit, view: Name): View<Name> {
  const { data } = visit
  if (data.kind !== 'account' || data.view !== view) throw new Error(told(view, visit))
  return data as View<Name>
}

function entry<Name extends SignInPage['view']>(visit: Visit, view: Name): Entry<Name> {
  const { data } = visit
  if (data.kind !== 'signIn' || data.view !== view) throw new Error(told(view, visit))
  return data as Entry<Name>
}

const told = (view: string, { status, at, data }: Visit) => `${view} expected, not ${status} ${at} ${JSON.stringify(data).slice(0, 300)}`

/** The link in the newest mail of a kind to an address. */
function mailedLink(kind: string, email: string): string {
  const text = app.deps.db.$client
    .prepare('select text_body from mails where kind = ? and to_address = ? order by created_at desc, rowid desc limit 1')
    .pluck()
    .get(kind, email) as string | undefined
  const link = /https?:\/\/\S+/.exec(text ?? '')?.[0]
  if (!link) throw new Error(`no ${kind} was mailed to ${email}`)
  return new URL(link).pathname
}

const codeOf = (secret: string, timestamp: number) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp })

describe('the own account', () => {
  it('shows who one is and what one may do', async () => {
    const visitor = await signedIn(app, await makePerson(app, 'mijn', { roles: [['region-manager', office]] }))
    expect(shown(await visitor.get('/account'), 'account')).toMatchObject({
      profile: { values: { name: 'Kim mijn', language: 'nl' } },
      hasPassword: true,
      hasSecondFactor: true,
      sessionCount: 1,
      roles: [{ organisationName: office.name, role: 'region-manager', regionNames: ['Noord-Veluwe'] }],
    })
  })

  it('another name and language show at once', async () => {
    const visitor = await signedIn(app, await makePerson(app, 'anders', { roles: [['referrer', team]] }))
    const done = await visitor.post('/account/profiel', { name: '  Kim   de Groot ', language: 'en' })
    expect(done.at).toBe('/account?gelukt=saved')
    expect(app.lastPage()).toMatchObject({ language: 'en', caller: { name: 'Kim de Groot' } })
  })

  it.each([
    [{ name: ' ', language: 'nl' }, 'missing'],
    [{ name: 'x'.repeat(101), language: 'nl' }, 'too-long'],
    [{ name: 'Kim 111222333', language: 'nl' }, 'personal'],
  ])('a name %j comes back', async (typed, code) => {
    const visitor = await signedIn(app, await makePerson(app, `naam-${code}`, { roles: [['referrer', team]] }))
    const visit = await visitor.post('/account/profiel', typed)
    expect(visit.status).toBe(400)
    expect(shown(visit, 'account').profile).toEqual({ values: typed, faults: [{ field: 'name', code }] })
  })

  it('another address holds after its link was opened and the button pressed, once', async () => {
    const person = await makePerson(app, 'verhuist', { roles: [['referrer', team]] })
    const visitor = await signedIn(app, person)
    const ask = (email: string, ownPassword = PASSWORD) => visitor.post('/account/adres', { email, ownPassword })
    expect(shown(await ask(person.email), 'account').address.faults[0]?.code).toBe('same-address')
    expect(shown(await ask('nergens', ''), 'account').address).toEqual({
      values: { email: 'nergens' },
      faults: [
        { field: 'email', code: 'not-an-address' },
        { field: 'ownPassword', code: 'missing' },
      ],
    })
    expect(shown(await ask('nieuw-adres@pagina.example', 'niet dit'), 'account').address).toEqual({
      values: { email: 'nieuw-adres@pagina.example' },
      faults: [{ field: 'ownPassword', code: 'wrong-password' }],
    })
    expect((await ask('nieuw-adres@pagina.example')).at).toBe('/account?gelukt=address-mail-sent')
    const link = mailedLink('address-confirmation', 'nieuw-adres@pagina.example')
    expect(entry(await new Visitor(app).get(link), 'confirm-address').state).toBe('open')
    await visitor.get('/account')
    expect(app.lastPage().caller?.email).toBe(person.email)
    expect(entry(await new Visitor(app).post(link), 'confirm-address').state).toBe('done')
    const again = await new Visitor(app).post(link)
    expect([again.status, entry(again, 'confirm-address').state]).toEqual([410, 'expired'])
    expect((await signedIn(app, { email: 'nieuw-adres@pagina.example' })).cookieHeader()).not.toBe('')
  })

  it('another password signs the others out, and not this one', async () => {
    const person = await makePerson(app, 'sleutel', { roles: [['referrer', team]] })
    const visitor = await signedIn(app, person)
    const other = await signedIn(app, person)
    const wrong = await visitor.post('/account/wachtwoord', { current: 'niet dit', next: 'een lang en nieuw wachtwoord' })
    expect(shown(wrong, 'account').password).toEqual({ values: {}, faults: [{ field: 'current', code: 'wrong-password' }] })
    const weak = await visitor.post('/account/wachtwoord', { current: PASSWORD, next: 'wachtwoord12' })
    expect(shown(weak, 'account').password.faults.map(({ field }) => field)).toContain('next')
    const missing = await visitor.post('/account/wachtwoord', { next: 'x' })
    expect(shown(missing, 'account').password.faults).toEqual([{ field: 'current', code: 'missing' }])
    expect(JSON.stringify(app.lastPage())).not.toContain(PASSWORD)
    const done = await visitor.post('/account/wachtwoord', { current: PASSWORD, next: 'een lang en nieuw wachtwoord' })
    expect(done.at).toBe('/account?gelukt=password-changed')
    expect((await other.get('/account')).at).toMatch(/^\/inloggen/)
  })
})

describe('where one is signed in', () => {
  it('lists this device and the others, and ends them', async () => {
    const person = await makePerson(app, 'apparaten', { roles: [['referrer', team]] })
    const here = await signedIn(app, person)
    const there = await signedIn(app, person)
    const page = shown(await here.get('/account/sessies'), 'sessions')
    expect(page.sessions.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true])
    const other = page.sessions.find(({ isThisOne }) => !isThisOne)
    const done = await here.post('/account/sessies', { id: other?.id ?? '' })
    expect(shown(done, 'sessions')).toMatchObject({ done: 'session-ended', sessions: [{ isThisOne: true }] })
    expect((await there.get('/account')).at).toMatch(/^\/inloggen/)
  })

  it('ends nobody else’s session', async () => {
    const mine = await signedIn(app, await makePerson(app, 'mijne', { roles: [['referrer', team]] }))
    const theirs = await signedIn(app, await makePerson(app, 'hunne', { roles: [['referrer', team]] }))
    const [session] = shown(await theirs.get('/account/sessies'), 'sessions').sessions
    await mine.post('/account/sessies', { id: session?.id ?? '' })
    expect((await theirs.get('/account')).status).toBe(200)
  })

  it('ends all others at once', async () => {
    const person = await makePerson(app, 'overal', { roles: [['referrer', team]] })
    const here = await signedIn(app, person)
    const there = await signedIn(app, person)
    expect(shown(await here.post('/account/sessies/andere'), 'sessions').sessions).toHaveLength(1)
    expect((await there.get('/account')).at).toMatch(/^\/inloggen/)
  })
})

describe('setting up the second step', () => {
  it('comes before anything else, and leads on to where one was going', async () => {
    const person = await makePerson(app, 'eerste', { roles: [['region-manager', office]], hasSecondFactor: false })
    const visitor = await signedIn(app, person)
    const start = shown(await visitor.get('/organisatie'), 'second-step')
    expect(start).toMatchObject({ state: 'start', isNeeded: true, back: '/organisatie' })
    expect(app.lastPage().caller?.rights).toEqual([])
    const wrong = await visitor.post('/account/tweede-stap', { password: 'niet dit', terug: '/organisatie' })
    expect(shown(wrong, 'second-step').form.faults).toEqual([{ field: 'password', code: 'wrong-password' }])
    const page = shown(await visitor.post('/account/tweede-stap', { password: PASSWORD, terug: '/organisatie' }), 'second-step')
    if (page.state !== 'set-up') throw new Error('not begun')
    expect(page).toMatchObject({ svg: expect.stringContaining('<svg'), address: expect.stringMatching(/^otpauth:\/\/totp\//) })
    const carried = { terug: page.back, address: page.address, recoveryCodes: page.recoveryCodes.join(' ') }
    const again = shown(await visitor.post('/account/tweede-stap/bevestigen', { ...carried, code: '000000' }), 'second-step')
    expect(again).toMatchObject({
      state: 'set-up',
      svg: page.svg,
      secret: page.secret,
      recoveryCodes: page.recoveryCodes,
      form: { values: { code: '000000' } },
    })
    const done = await visitor.post('/account/tweede-stap/bevestigen', { ...carried, code: codeOf(page.secret, app.deps.now()) })
    expect(done.at).toBe('/organisatie')
    expect(done.status).toBe(200)
  })

  it('shows nothing that a browser made up', async () => {
    const visitor = await signedIn(app, await makePerson(app, 'verzint', { roles: [['region-manager', office]], hasSecondFactor: false }))
    await visitor.post('/account/tweede-stap', { password: PASSWORD })
    const visit = await visitor.post('/account/tweede-stap/bevestigen', {
      code: '000000',
      address: 'javascript:alert(1)',
      recoveryCodes: '<b>x</b> <script>',
    })
    expect(shown(visit, 'second-step')).toMatchObject({ secret: '', address: '', recoveryCodes: [] })
  })

  it('gives new recovery codes for the password, and the old ones stop', async () => {
    const visitor = await signedIn(app, await makePerson(app, 'codes', { roles: [['region-manager', office]] }))
    const wrong = await visitor.post('/account/tweede-stap/herstelcodes', { 'password-for-codes': 'niet dit' })
    expect(shown(wrong, 'second-step').form.faults).toEqual([{ field: 'password-for-codes', code: 'wrong-password' }])
    const made = shown(await visitor.post('/account/tweede-stap/herstelcodes', { 'password-for-codes': PASSWORD }), 'recovery-codes')
    expect(new Set(made.recoveryCodes).size).toBe(made.recoveryCodes.length)
    const fresh = new Visitor(app)
    await fresh.post('/inloggen', { email: 'codes@pagina.example', password: PASSWORD })
    const old = await fresh.post('/inloggen/code', { manier: 'recovery', recovery: 'abcde-fghij' })
    expect(entry(old, 'code').form.faults[0]?.code).toBe('wrong-code')
    expect((await fresh.post('/inloggen/code', { manier: 'recovery', recovery: made.recoveryCodes[0] ?? '' })).at).toBe('/')
  })
})

describe('a forgotten password', () => {
  it('answers alike for who is known and who is not', async () => {
    const { email } = await makePerson(app, 'bekend', { roles: [['referrer', team]] })
    const known = entry(await new Visitor(app).post('/wachtwoord-vergeten', { email }), 'forgot-password')
    const unknown = entry(await new Visitor(app).post('/wachtwoord-vergeten', { email: 'wie@nergens.example' }), 'forgot-password')
    expect({ ...known, form: null }).toEqual({ ...unknown, form: null })
    expect(known.isSent).toBe(true)
  })

  it('is set anew by the link, once', async () => {
    const person = await makePerson(app, 'vergeten', { roles: [['referrer', team]] })
    await new Visitor(app).post('/wachtwoord-vergeten', { email: person.email })
    const link = await vi.waitFor(() => mailedLink('password-reset', person.email))
    const visitor = new Visitor(app)
    expect(entry(await visitor.get(link), 'set-password').state).toBe('open')
    expect(entry(await visitor.post(link, {}), 'set-password').form.faults).toEqual([{ field: 'password', code: 'missing' }])
    const weak = await visitor.post(link, { password: 'kort' })
    expect([weak.status, entry(weak, 'set-password').form]).toEqual([
      400,
      { values: {}, faults: [{ field: 'password', code: 'too-short' }] },
    ])
    const done = await visitor.post(link, { password: 'zes eenden op een rij' })
    expect(entry(done, 'sign-in').reason).toBe('password-set')
    const used = await visitor.post(link, { password: 'zeven eenden op een rij' })
    expect([used.status, entry(used, 'set-password').state]).toEqual([410, 'expired'])
    expect((await visitor.post('/inloggen', { email: person.email, password: 'zes eenden op een rij' })).at).toBe('/inloggen/code')
  })
})

describe('an invitation', () => {
  async function invited(email: string): Promise<string> {
    const admin = await signedIn(app, await makePerson(app, `gast-${email.split('@')[0]}`, { roles: [['organisation-admin', team]] }))
    await admin.post('/organisatie/uitnodigingen', { email, role: 'organisation-admin', language: 'nl' })
    return mailedLink('invitation', email)
  }

  it('takes somebody new from the mail to the second step, signed in', async () => {
    const link = await invited('nieuweling@pagina.example')
    const visitor = new Visitor(app)
    expect(entry(await visitor.get(link), 'invitation')).toMatchObject({
      invitee: 'new',
      invitation: { organisationName: team.name, role: 'organisation-admin', email: 'nieuweling@pagina.example' },
    })
    const faults = await visitor.post(link, { name: '', password: '' })
    expect([faults.status, entry(faults, 'invitation').form.faults]).toEqual([
      400,
      [
        { field: 'name', code: 'missing' },
        { field: 'password', code: 'missing' },
      ],
    ])
    const short = await visitor.post(link, { name: 'Nieuwe Ling', password: 'kort' })
    expect(entry(short, 'invitation').form).toEqual({ values: { name: 'Nieuwe Ling' }, faults: [{ field: 'password', code: 'too-short' }] })
    const done = await visitor.post(link, { name: 'Nieuwe Ling', password: 'drie stoelen om een tafel' })
    expect(shown(done, 'second-step')).toMatchObject({ state: 'start', isNeeded: true })
    expect(app.lastPage().caller).toMatchObject({ name: 'Nieuwe Ling', organisations: [] })
    const used = await new Visitor(app).get(link)
    expect([used.status, entry(used, 'invitation-gone').reason]).toEqual([410, 'used'])
  })

  it('adds an organisation to who has an account, after signing in', async () => {
    const person = await makePerson(app, 'bestaand', { roles: [['care-broker', office]] })
    const link = await invited(person.email)
    expect(entry(await new Visitor(app).get(link), 'invitation').invitee).toBe('known')
    const early = await new Visitor(app).post(link, { name: 'Iemand Anders', password: 'drie stoelen om een tafel' })
    expect([early.status, entry(early, 'invitation').invitee]).toEqual([400, 'known'])
    const visitor = await signedIn(app, person)
    expect(entry(await visitor.get(link), 'invitation').invitee).toBe('signed-in')
    const done = await visitor.post(link)
    expect(new URL(done.at, 'http://localhost').searchParams.get('namens')).toBe(team.id)
    expect(
      app
        .lastPage()
        .caller?.organisations.map(({ id }) => id)
        .sort(),
    ).toEqual([office.id, team.id])
  })

  it('is not for whoever else is signed in', async () => {
    const link = await invited('een-ander@pagina.example')
    const visitor = await signedIn(app, await makePerson(app, 'niet-ik', { roles: [['referrer', team]] }))
    expect(entry(await visitor.get(link), 'invitation').invitee).toBe('someone-else')
    expect((await visitor.post(link)).status).toBe(400)
    expect(entry(await new Visitor(app).get(link), 'invitation').invitee).toBe('new')
  })

  it.each(['withdrawn', 'expired', 'unknown'] as const)('that is %s says so', async (reason) => {
    const link = reason === 'unknown' ? '/uitnodiging/nergens' : await invited(`${reason}@pagina.example`)
    const column = reason === 'withdrawn' ? 'withdrawn_at' : 'expires_at'
    app.deps.db.$client.prepare(`update invitations set ${column} = ? where email = ?`).run(app.deps.now() - 1, `${reason}@pagina.example`)
    const visit = await new Visitor(app).get(link)
    expect([visit.status, entry(visit, 'invitation-gone').reason]).toEqual([reason === 'unknown' ? 404 : 410, reason])
    expect((await new Visitor(app).post(link, { name: 'x', password: 'y' })).status).toBe(visit.status)
  })
})

it('a cookie of another installation is nobody’s', async () => {
  const visitor = await signedIn(app, await makePerson(app, 'elders', { roles: [['referrer', team]] }))
  const other = await import('./finder-app.ts').then(({ startFinderApp }) =>
    startFinderApp({ AUTH_SECRET: 'another-installation-'.repeat(3) }),
  )
  const stranger = new Visitor(other, visitor.cookieHeader())
  expect((await stranger.get('/account')).at).toBe('/inloggen?terug=%2Faccount')
  expect((await stranger.post('/inloggen/code', { code: codeNow() })).status).toBe(400)
  await other.stop()
})
