import { describe, expect, it } from 'vitest'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from './finder-app.ts'

const app = await sharedFinderApp()

async function refused(query: string): Promise<Problem> {
  const answer = await app.get(`/api/v1/offers?${query}`)
  expect(answer.status, query).toBe(400)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  return (await answer.json()) as Problem
}

const fields = (problem: Problem) => problem.errors?.map(({ field, code }) => `${field}: ${code}`)

describe('what the finder refuses, each with its field and the cure', () => {
  it.each([
    ['a parameter that does not exist', 'plaats=Ermelo', ['plaats: unknown-parameter']],
    ['a status that does not exist', 'status=vrij', ['status: not-allowed']],
    ['a kind of care that does not exist', 'category=tandarts', ['category: not-allowed']],
    ['a region that does not exist', 'region=JZ99', ['region: not-allowed']],
    ['a municipality that does not exist', 'municipality=GM9999', ['municipality: not-allowed']],
    ['a municipality by name', 'municipality=Ermelo', ['municipality: not-allowed']],
    ['a page size of 100000', 'pageSize=100000', ['pageSize: not-in-range']],
    ['a negative page', 'page=-1', ['page: not-in-range']],
    ['page 0', 'page=0', ['page: not-in-range']],
    ['half a page', 'page=1.5', ['page: not-in-range']],
    ['a wait over 104 weeks', 'maxWaitWeeks=105', ['maxWaitWeeks: not-in-range']],
    ['an age in words', 'age=negen', ['age: not-in-range']],
    ['an age of 40', 'age=40', ['age: not-in-range']],
    ['a radius without a place', 'radiusKm=10', ['radiusKm: needs-near']],
    ['a radius of 0', 'near=GM0302&radiusKm=0', ['radiusKm: not-in-range']],
    ['sorting by distance without a place', 'sort=distance', ['sort: needs-near']],
    ['an unknown postcode', 'near=0000', ['near: unknown-postcode']],
    ['a place at sea', 'near=10.0,10.0', ['near: unknown-place']],
    ['contract fit without who pays', 'contractFit=yes', ['contractFit: needs-municipality']],
    ['one value twice', 'age=9&age=10', ['age: given-twice']],
    ['a citizen service number', 'q=111222333', ['q: bsn']],
    ['a date of birth', 'q=jongen%20geboren%2003-04-2017', ['q: birth-date']],
    ['control characters', 'q=a%00b', ['q: control-characters']],
    ['a facet that does not exist', 'facets=kleur', ['facets: not-allowed']],
    ['a prototype key', '__proto__=x', ['__proto__: unknown-parameter']],
  ])('%s', async (_what, query, expected) => {
    expect(fields(await refused(query))).toEqual(expected)
  })

  it('10 kB of text', async () => {
    const problem = await refused(`q=${'autisme%20'.repeat(1200)}`)
    expect(fields(problem)).toEqual(['q: too-long'])
    expect(JSON.stringify(problem).length).toBeLessThan(1000)
  })

  it('names every fault at once', async () => {
    expect(fields(await refused('page=-1&status=vrij&kleur=rood&radiusKm=5'))).toEqual([
      'page: not-in-range',
      'status: not-allowed',
      'kleur: unknown-parameter',
      'radiusKm: needs-near',
    ])
  })

  it('lists the allowed values', async () => {
    const problem = await refused('status=vrij')
    expect(problem.errors?.[0]?.allowed).toEqual(['open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown'])
  })

  it('never repeats what may be personal', async () => {
    expect(JSON.stringify(await refused('q=Pietje%20111222333'))).not.toMatch(/111222333|Pietje/)
  })

  it('an unknown postcode tells the way out', async () => {
    expect((await refused('near=9999')).detail).toContain('Kies een gemeente')
  })
})

describe('what the finder takes', () => {
  it.each([
    '',
    'q=',
    'municipality=&near=&age=',
    'status=open&status=waiting',
    'near=52.30,5.62&radiusKm=10.5',
    'page=500',
    'exact=true&q=autisme',
  ])('"%s"', async (query) => {
    expect((await app.get(`/api/v1/offers?${query}`)).status).toBe(200)
  })
})
