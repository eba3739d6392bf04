import { describe, expect, it } from 'vitest'
import type { OrganisationPage } from '../../api/contract/account-page.ts'
import type { Member } from '../../api/contract/organisation.ts'
import { sharedFinderApp } from './finder-app.ts'
import { makePerson, office, practice, signedIn, team } from './page-people.ts'
import { type Visit, Visitor } from './visitor.ts'

const app = await sharedFinderApp()
const admin = await signedIn(app, await makePerson(app, 'teambeheer', { roles: [['organisation-admin', team]] }))
const manager = await signedIn(app, await makePerson(app, 'regio', { roles: [['region-manager', office]] }))
const referrer = await signedIn(app, await makePerson(app, 'verwijst', { roles: [['referrer', team]] }))

type View<Name extends OrganisationPage['view']> = Extract<OrganisationPage, { view: Name }>

function shown<Name extends OrganisationPage['view']>({ data, status, at }: Visit, view: Name): View<Name> {
  if (data.kind !== 'organisation' || data.view !== view)
    throw new Error(`${view} expected, not ${status} ${at} ${JSON.stringify(data).slice(0, 200)}`)
  return data as View<Name>
}

const people = async () => shown(await admin.get('/organisatie'), 'members')
const named = (members: readonly Member[], mailbox: string) => members.find(({ email }) => email.startsWith(`${mailbox}@`))

describe('the people of the own organisation', () => {
  it('are there for its administrator, with what may be done', async () => {
    const page = await people()
    expect(page).toMatchObject({ organisation: { id: 'o-team' }, listAddress: null, mayManage: true, mayReadLog: true })
    expect(named(page.members, 'teambeheer')).toMatchObject({ isOneself: true, hasSecondFactor: true })
    expect(page.roleChoices).toEqual(['referrer', 'organisation-admin'])
  })

  it.each([
    '/organisatie',
    '/organisatie/toegang.csv',
    '/organisatie/logboek',
    '/regio/organisaties',
    '/regio/logboek',
    '/beheer/organisaties',
  ])('%s says to a referrer that the role does not allow it, and to a visitor to sign in', async (path) => {
    const refused = await referrer.get(path)
    expect([refused.status, refused.data.kind]).toEqual([403, 'error'])
    expect((await new Visitor(app).get(path)).at).toBe(`/inloggen?${new URLSearchParams({ terug: path })}`)
  })

  it('are invited, found among the invitations, and the invitation is taken back once', async () => {
    const done = await admin.post('/organisatie/uitnodigingen', { email: ' Nieuw@Pagina.example ', role: 'referrer', language: 'nl' })
    expect(done.at).toBe('/organisatie?gelukt=invited')
    const page = shown(done, 'members')
    expect(page.done).toBe('invited')
    const invitation = page.invitations.find(({ email }) => email === 'nieuw@pagina.example')
    expect(invitation).toMatchObject({ role: 'referrer', isExpired: false })
    const back = await admin.post('/organisatie/uitnodigingen/intrekken', { id: invitation?.id ?? '' })
    expect(back.at).toBe('/organisatie?gelukt=invitation-withdrawn')
    const again = await admin.post('/organisatie/uitnodigingen/intrekken', { id: invitation?.id ?? '' })
    expect(again.status).toBe(409)
    expect(shown(again, 'members').change.faults).toEqual([{ field: '', code: 'unknown' }])
  })

  it.each([
    [{ email: 'geen adres', role: 'referrer' }, [['email', 'not-an-address']]],
    [
      { email: '', role: '' },
      [
        ['email', 'missing'],
        ['role', 'missing'],
      ],
    ],
    [{ email: 'iemand@pagina.example', role: 'admin' }, [['role', 'not-allowed']]],
    [{ email: 'iemand@pagina.example', role: 'region-manager' }, [['role', 'not-allowed']]],
    [{ email: 'iemand@pagina.example', role: 'koning' }, [['role', 'not-allowed']]],
    [{ email: 'verwijst@pagina.example', role: 'referrer' }, [['email', 'already-member']]],
  ])('an invitation of %j comes back with its faults and what was typed', async (typed, faults) => {
    const visit = await admin.post('/organisatie/uitnodigingen', typed)
    expect(visit.status).toBe(400)
    const { form } = shown(visit, 'members')
    expect(form.faults.map(({ field, code }) => [field, code])).toEqual(faults)
    expect(form.values).toEqual(typed)
  })

  it('get another role, and lose their access at once', async () => {
    const person = await makePerson(app, 'wisselt', { roles: [['referrer', team]] })
    const visitor = await signedIn(app, person)
    const before = named((await people()).members, 'wisselt')
    const changed = await admin.post('/organisatie/toegang', {
      membershipId: before?.membershipId ?? '',
      role: 'organisation-admin',
      doen: 'rol',
    })
    expect(changed.at).toBe('/organisatie?gelukt=role-changed')
    expect((await visitor.get('/organisatie')).status).toBe(200)
    const stale = await admin.post('/organisatie/toegang', { membershipId: before?.membershipId ?? '', role: 'referrer', doen: 'rol' })
    expect([stale.status, shown(stale, 'members').change.faults[0]?.code]).toEqual([409, 'unknown'])
    const now = named((await people()).members, 'wisselt')
    const ended = await admin.post('/organisatie/toegang', { membershipId: now?.membershipId ?? '', doen: 'einde' })
    expect(ended.at).toBe('/organisatie?gelukt=access-ended')
    expect((await visitor.get('/organisatie')).at).toMatch(/^\/inloggen/)
  })

  it('lose a second step that they cannot use any more, and are signed out', async () => {
    const person = await makePerson(app, 'kwijt', { roles: [['referrer', team]] })
    const visitor = await signedIn(app, person)
    const member = named((await people()).members, 'kwijt')
    const remove = (membershipId = '') => admin.post('/organisatie/toegang', { membershipId, doen: 'tweede-stap' })
    expect((await remove(member?.membershipId)).at).toBe('/organisatie?gelukt=second-step-removed')
    expect((await visitor.get('/account')).at).toMatch(/^\/inloggen/)
    expect(named((await people()).members, 'kwijt')).toMatchObject({ hasSecondFactor: false })
    const again = await remove(member?.membershipId)
    expect([again.status, shown(again, 'members').change.faults[0]?.code]).toEqual([409, 'unknown'])
    await makePerson(app, 'ook-elders', {
      roles: [
        ['referrer', team],
        ['referrer', practice],
      ],
    })
    const elsewhere = await remove(named((await people()).members, 'ook-elders')?.membershipId)
    expect(shown(elsewhere, 'members').change.faults).toEqual([{ field: '', code: 'also-elsewhere' }])
  })

  it('the last administrator stays', async () => {
    const alone = await signedIn(app, await makePerson(app, 'alleen', { roles: [['organisation-admin', practice]] }))
    const [self] = shown(await alone.get('/organisatie'), 'members').members
    const visit = await alone.post('/organisatie/toegang', { membershipId: self?.membershipId ?? '', doen: 'einde' })
    expect(visit.status).toBe(409)
    expect(shown(visit, 'members').change.faults).toEqual([{ field: 'membershipId', code: 'last-admin' }])
  })

  it('referrers are let off the second step by their administrator, and it stands in the log', async () => {
    const { organisation } = await people()
    const done = await admin.post('/organisatie/tweede-stap', { version: String(organisation.version), relaxed: 'ja' })
    expect(shown(done, 'members')).toMatchObject({ done: 'organisation-changed', relaxing: { isRelaxed: true } })
    const stale = await admin.post('/organisatie/tweede-stap', { version: String(organisation.version) })
    expect([stale.status, shown(stale, 'members').change.faults[0]?.code]).toEqual([409, 'unknown'])
    const log = shown(await admin.get('/organisatie/logboek'), 'log')
    expect(log.events.find(({ action }) => action === 'organisation-changed')).toMatchObject({
      detail: { changes: { isSecondFactorRelaxed: [false, true] } },
    })
  })

  it('an editor is held to some locations of the provider, and to others later', async () => {
    const { $client } = app.deps.db
    const [first, second] = $client
      .prepare(
        `select id, provider_id as providerId from locations where provider_id =
         (select provider_id from locations where provider_id not in (select provider_id from organisations where provider_id is not null) group by provider_id having count(*) > 1 limit 1)`,
      )
      .all() as { id: string; providerId: string }[]
    const provider = { id: 'o-provider', kind: 'provider' as const, name: 'Aanbieder', providerId: first?.providerId }
    const visitor = await signedIn(app, await makePerson(app, 'houdt', { roles: [['organisation-admin', provider]] }))
    await makePerson(app, 'werkt-bij', { roles: [['provider-editor', provider]] })
    const page = shown(await visitor.get('/organisatie'), 'members')
    expect(page.locationChoices.map(({ code }) => code)).toEqual(expect.arrayContaining([first?.id, second?.id]))
    const stray = { email: 'x@pagina.example', role: 'organisation-admin', locationIds: first?.id ?? '' }
    const refused = shown(await visitor.post('/organisatie/uitnodigingen', stray), 'members')
    expect(refused.form).toEqual({ values: stray, faults: [{ field: 'locationIds', code: 'not-allowed' }] })
    const before = named(page.members, 'werkt-bij')
    const change = { membershipId: before?.membershipId ?? '', role: 'provider-editor', doen: 'rol', locationIds: second?.id ?? '' }
    const done = shown(await visitor.post('/organisatie/toegang', change), 'members')
    expect(named(done.members, 'werkt-bij')?.locationIds).toEqual([second?.id])
  })

  it('leave as a file, and so does which role may do what', async () => {
    const rights = await admin.send('/organisatie/rechten.csv')
    expect([rights.status, rights.headers.get('Content-Disposition')]).toEqual([200, 'attachment; filename="rechten.csv"'])
    const answer = await admin.send('/organisatie/toegang.csv')
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/csv/)
    expect(await answer.text()).toContain('teambeheer@pagina.example')
  })

  it.each(['/organisatie/uitnodigingen', '/organisatie/toegang', '/organisatie/tweede-stap', '/organisatie/uitnodigingen/intrekken'])(
    '%s asked for by hand is the page itself',
    async (path) => expect((await admin.get(path)).at).toBe('/organisatie'),
  )
})

describe('a session that ended while somebody was typing', () => {
  it('keeps what was typed in the page, to be sent again', async () => {
    const visitor = await signedIn(app, await makePerson(app, 'tweetabs', { roles: [['organisation-admin', team]] }))
    await visitor.twin().post('/uitloggen')
    const visit = await visitor.post('/organisatie/uitnodigingen', { email: 'getypt@pagina.example', role: 'referrer', password: 'geheim' })
    expect(visit.status).toBe(401)
    expect(visit.data).toMatchObject({
      kind: 'signIn',
      view: 'send-again',
      address: '/organisatie/uitnodigingen',
      fields: [
        { name: 'email', value: 'getypt@pagina.example', isShown: true },
        { name: 'role', value: 'referrer', isShown: false },
      ],
    })
    expect(JSON.stringify(app.lastPage())).not.toContain('geheim')
  })
})

describe('organisations of a region', () => {
  it('are listed for its manager, with their people one step further', async () => {
    const page = shown(await manager.get('/regio/organisaties'), 'organisations')
    expect(page).toMatchObject({ regionCode: 'JZ12', regionName: 'Noord-Veluwe', ownAddress: '/regio/organisaties' })
    expect(page.organisations.map(({ id }) => id)).toContain('o-team')
    expect(page.municipalityChoices.map(({ code }) => code)).toContain('GM0233')
    const members = shown(await manager.get('/regio/organisaties/o-team'), 'members')
    expect(members).toMatchObject({ ownAddress: '/regio/organisaties/o-team', listAddress: '/regio/organisaties', mayManage: true })
    expect((await manager.get('/regio/organisaties/o-team/logboek')).status).toBe(200)
  })

  it('are added with their first administrator', async () => {
    const typed = {
      name: 'Lokaal team Putten',
      kind: 'local-team',
      municipalityCode: 'GM0273',
      providerId: '',
      email: 'eerste@pagina.example',
    }
    const done = await manager.post('/regio/organisaties', typed)
    const page = shown(done, 'members')
    expect(page).toMatchObject({ done: 'organisation-made', organisation: { name: 'Lokaal team Putten', municipalityCode: 'GM0273' } })
    expect(page.invitations).toMatchObject([{ email: 'eerste@pagina.example', role: 'organisation-admin' }])
  })

  it.each([
    [{ name: '', kind: 'practice', email: 'x@y.nl' }, [['name', 'missing']]],
    [{ name: 'Team Ede', kind: 'local-team', municipalityCode: 'GM0228', email: 'x@y.nl' }, [['municipalityCode', 'unknown']]],
    [{ name: 'Iets', kind: 'provider', email: 'x@y.nl' }, [['providerId', 'missing']]],
    [{ name: 'Iets', kind: 'practice', email: '' }, [['email', 'missing']]],
    [
      { name: 'Iets', kind: 'kasteel', email: 'x' },
      [
        ['kind', 'not-allowed'],
        ['email', 'not-an-address'],
      ],
    ],
    [{ name: 'Iets', kind: 'region-office', email: 'x@y.nl' }, [['kind', 'not-allowed']]],
  ])('%j comes back with its faults and what was typed', async (typed: Record<string, string>, faults) => {
    const visit = await manager.post('/regio/organisaties', typed)
    expect(visit.status).toBe(400)
    const { form } = shown(visit, 'organisations')
    expect(form.faults.map(({ field, code }) => [field, code])).toEqual(faults)
    expect(form.values).toEqual(typed)
  })

  it('one that is not of the region does not exist for its manager', async () => {
    expect((await manager.get('/regio/organisaties/o-elders')).status).toBe(404)
    expect((await manager.post('/regio/organisaties/o-elders/uitnodigingen', { email: 'x@y.nl', role: 'referrer' })).status).toBe(404)
  })

  it('the log of the region tells who did what', async () => {
    const log = shown(await manager.get('/regio/logboek'), 'log')
    expect(log.of).toBe('Noord-Veluwe')
    expect(log.events.some(({ action, actorName }) => action === 'organisation-made' && actorName === 'Kim regio')).toBe(true)
    expect((await manager.get('/regio/logboek?pagina=9999')).status).toBe(200)
    expect((await manager.get('/regio/logboek?pagina=x')).status).toBe(200)
  })

  it('the platform lets a region office in, and sees what it may', async () => {
    const platform = { id: 'o-platform', kind: 'platform' as const, name: 'Beheer' }
    const visitor = await signedIn(app, await makePerson(app, 'platform', { roles: [['admin', platform]] }))
    const page = shown(await visitor.get('/beheer/organisaties'), 'organisations')
    expect(page.kindChoices).toEqual(['region-office', 'expert-team'])
    expect(page.organisations.every(({ kind }) => ['region-office', 'expert-team', 'platform'].includes(kind))).toBe(true)
    const done = await visitor.post('/beheer/organisaties', {
      name: 'Regiobureau Foodvalley',
      kind: 'region-office',
      regionCode: 'JZ07',
      email: 'fv@pagina.example',
    })
    expect(done.at).toMatch(/^\/beheer\/organisaties\/[\w-]+\?gelukt=organisation-made$/)
    const unplaced = await visitor.post('/beheer/organisaties', { name: 'Nergens', kind: 'region-office', email: 'fv@pagina.example' })
    expect(shown(unplaced, 'organisations').form.faults).toEqual([{ field: 'regionCode', code: 'missing' }])
  })
})
