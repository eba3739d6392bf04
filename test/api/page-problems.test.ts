import { describe, expect, it } from 'vitest'
import { sharedFinderApp } from './finder-app.ts'
import { makePerson, signedIn, team } from './page-people.ts'

const app = await sharedFinderApp()
const html = { Accept: 'text/html,application/xhtml+xml' }

describe('what is refused on the way to a page comes as a page', () => {
  it.each([
    [
      'a form from another site',
      '/inloggen',
      { method: 'POST', headers: { ...html, Origin: 'https://elders.example' } },
      403,
      'wrong-origin',
    ],
    [
      'a form that is too large',
      '/inloggen',
      { method: 'POST', headers: { ...html, Origin: 'http://localhost' }, body: 'x'.repeat(70_000) },
      413,
      'too-large',
    ],
    ['an address that cannot be read', '/zoeken?q=%E0%A4%A', { headers: html }, 400, 'broken-address'],
    [
      'a way of asking that is not there',
      '/uitgelogd',
      { method: 'POST', headers: { ...html, Origin: 'http://localhost' } },
      405,
      'wrong-method',
    ],
  ])('%s', async (_what, path, init: RequestInit, status, code) => {
    const answer = await app.request(path, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(app.lastPage().data).toMatchObject({ kind: 'error', problem: { code } })
  })

  it('a fault of ours too, with its reference and nothing from within', async () => {
    const { people } = app.deps.access
    const { passwordHash } = people
    const visitor = await signedIn(app, await makePerson(app, 'pech', { roles: [['referrer', team]] }))
    people.passwordHash = () => {
      throw new Error('geheim van binnen')
    }
    const answer = await app.request('/account', { headers: { ...html, Cookie: visitor.cookieHeader() } })
    people.passwordHash = passwordHash
    expect([answer.status, answer.headers.get('Content-Type')?.slice(0, 9)]).toEqual([500, 'text/html'])
    expect(app.lastPage().data).toMatchObject({ kind: 'error', problem: { code: 'internal', reference: expect.any(String) } })
    expect(JSON.stringify(app.lastPage())).not.toContain('geheim van binnen')
  })

  it('but not for who asks for something else, nor in the API', async () => {
    const asked = { method: 'POST', headers: { Origin: 'https://elders.example' } }
    expect((await app.request('/inloggen', asked)).headers.get('Content-Type')).toMatch(/problem\+json/)
    const inApi = { method: 'POST', headers: { ...html, Origin: 'https://elders.example' } }
    expect((await app.request('/api/v1/auth/sign-out', inApi)).headers.get('Content-Type')).toMatch(/problem\+json/)
  })
})

it('who may not do something hears whom to ask, of the own organisation', async () => {
  await makePerson(app, 'baas', { roles: [['organisation-admin', team]] })
  const visitor = await signedIn(app, await makePerson(app, 'mag-niet', { roles: [['referrer', team]] }))
  const visit = await visitor.get('/organisatie')
  expect(visit.status).toBe(403)
  expect(visit.data).toMatchObject({ kind: 'error', problem: { code: 'not-allowed' }, askWhom: ['Kim baas'] })
})
