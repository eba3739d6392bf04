import { describe, expect, it } from 'vitest'
import { sharedFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const asMember = await signedInAs(app, 'referrer')

/** Where a page sends the browser on to, as parameters. */
async function sentTo(path: string): Promise<Record<string, string>> {
  const answer = await app.get(path)
  expect(answer.status, path).toBe(302)
  const address = new URL(answer.headers.get('location') ?? '', 'http://localhost')
  expect(address.pathname).toBe('/zoeken')
  return Object.fromEntries(address.searchParams)
}

describe('what people type in the fields becomes codes', () => {
  it.each([
    ['a name', 'municipality=Ermelo', { municipality: 'GM0233' }],
    ['a name in any case, with spaces', 'municipality=%20ermelo%20', { municipality: 'GM0233' }],
    ['a name that is being typed', 'municipality=Harderw', { municipality: 'GM0243' }],
    ['a place near which', 'near=Nunspeet', { near: 'GM0302' }],
    ['a name with its postcode', 'near=Ermelo, 3851', { near: '3851' }],
    ['a postcode with letters, which are dropped', 'near=3851 AB', { near: '3851' }],
    ['one place for both', 'place=Ede', { municipality: 'GM0228', near: 'GM0228' }],
    ['another name', 'municipality=Den Haag', { municipality: 'GM0518' }],
  ])('%s', async (_what, query, expected) => {
    expect(await sentTo(`/zoeken?${query}`)).toMatchObject(expected)
  })

  it('keeps the rest of the search', async () => {
    expect(await sentTo('/zoeken?q=autisme&municipality=Ermelo&near=&age=9')).toMatchObject({
      q: 'autisme',
      municipality: 'GM0233',
      age: '9',
    })
  })

  it('who fills in the paying municipality sees first what can be used there', async () => {
    const answer = await app.get('/zoeken?municipality=Ermelo')
    expect(new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams.getAll('contractFit')).toEqual(['yes', 'open'])
    expect((await app.get('/zoeken?municipality=Ermelo&contractFit=other-region')).headers.get('location')).toContain(
      'contractFit=other-region',
    )
    expect((await app.get('/zoeken?municipality=GM0233')).status).toBe(200)
  })

  it('a contract filter that outlived its municipality is dropped', async () => {
    expect((await app.get('/zoeken?contractFit=yes&municipality=')).status).toBe(200)
  })

  it.each([
    ['near=9999', /Kies een gemeente/],
    ['near=Nergenshuizen', /Typ de naam van een Nederlandse gemeente/],
    ['municipality=Xyz', /Typ de naam van een Nederlandse gemeente/],
  ])('%s keeps the form, with what was typed and what to do', async (query, message) => {
    const answer = await app.get(`/zoeken?q=angst&${query}`)
    expect(answer.status).toBe(400)
    const { data } = app.lastPage()
    expect(data).toMatchObject({ kind: 'finder', answer: null, problem: { code: 'invalid-input' } })
    if (data.kind !== 'finder') return
    expect(data.query.q).toEqual(['angst'])
    expect(data.query[query.split('=')[0] ?? '']).toEqual([query.split('=')[1]])
    expect(data.problem?.errors?.[0]?.message).toMatch(message)
  })
})

describe('what may be personal comes back nowhere', () => {
  it.each(['q=111222333', 'place=111222333', 'near=111222333', 'status=111222333', '111222333=x', 'q=jongen+03-04-2017'])(
    '/zoeken?%s',
    async (query) => {
      const answer = await app.get(`/zoeken?${query}&age=9`)
      const page = JSON.stringify(app.lastPage())
      expect(page).not.toMatch(/111222333|03-04-2017/)
      expect([200, 400]).toContain(answer.status)
    },
  )

  it('an offer is shown without it', async () => {
    const answer = await app.get('/aanbod/onbekend?q=111222333')
    expect(answer.headers.get('location')).toBe('/aanbod/onbekend')
  })
})

describe('an address that asks too much', () => {
  it('past the last page goes to the last page', async () => {
    const answer = await app.get('/zoeken?page=400')
    expect(answer.status).toBe(302)
    expect(Number(new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams.get('page'))).toBeLessThan(60)
  })

  it('what another site hangs behind it is left alone', async () => {
    expect((await app.get('/zoeken?utm_source=nieuwsbrief&q=angst')).status).toBe(200)
  })
})

describe('the pages', () => {
  it('the finder at the front door and at /zoeken', async () => {
    for (const path of ['/', '/zoeken', '/zoeken?q=autisme&weergave=kaart']) {
      expect((await app.get(path)).status, path).toBe(200)
      expect(app.lastPage().data.kind).toBe('finder')
    }
  })

  it('an offer, with its history for members only', async () => {
    const [offer] = (await app.search('status=open&pageSize=1')).items
    await app.get(`/aanbod/${offer?.id}?q=angst&near=GM0302`)
    expect(app.lastPage().data).toMatchObject({ kind: 'offer', reports: null, backQuery: 'q=angst&near=GM0302' })
    await app.get(`/aanbod/${offer?.id}`, asMember)
    expect(app.lastPage().data).toMatchObject({
      kind: 'offer',
      reports: expect.arrayContaining([expect.objectContaining({ kind: 'change' })]),
    })
  })

  it('an offer found with a place in words is shown for that place', async () => {
    const [offer] = (await app.search('q=autisme ermelo')).items
    await app.get(`/aanbod/${offer?.id}?q=autisme+ermelo`)
    const { data } = app.lastPage()
    expect(data.kind === 'offer' && data.offer.contract.fit).toBe('yes')
  })

  it('an offer that has ended says so, with other offers', async () => {
    const ended = app.deps.db.$client
      .prepare('select o.id from offers o join contracts c on c.id = o.contract_id where c.ends_on < ? or o.ended_on < ?')
      .pluck()
      .get('2026-11-18', '2026-11-18') as string
    expect((await app.get(`/aanbod/${ended}`)).status).toBe(410)
    expect(app.lastPage().data).toMatchObject({ kind: 'gone' })
    const answer = await app.get(`/api/v1/offers/${ended}`)
    expect(answer.status).toBe(410)
    expect(await answer.json()).toMatchObject({ code: 'ended-offer', alternatives: expect.any(Array) })
  })

  it('a page that is not there', async () => {
    expect((await app.get('/nergens')).status).toBe(404)
    expect((await app.get('/aanbod/onbekend')).status).toBe(404)
  })

  it.each(['/uitleg', '/toegankelijkheid', '/privacy', '/open-data'])('%s', async (path) => {
    expect((await app.get(path)).status).toBe(200)
  })

  it('speaks English when asked, and remembers', async () => {
    const answer = await app.get('/zoeken?taal=en')
    expect(app.lastPage().language).toBe('en')
    expect(answer.headers.get('set-cookie')).toContain('plekwijzer-taal=en')
  })
})
