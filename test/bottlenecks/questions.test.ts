import { describe, expect, it } from 'vitest'
import type { BottleneckList, BottleneckTrend } from '../../api/contract/bottleneck.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const policy = jsonCalls(app, await signedInAs(app, 'policy-reader'))
const chair = jsonCalls(app, await signedInAs(app, 'expert-team-chair'))

const faultsOf = async (path: string, as = policy) => {
  const { status, body } = await as.get<Problem>(path)
  return { status, errors: body.errors?.map(({ field, code }) => [field, code]) }
}

describe('a question for figures that makes no sense', () => {
  it('names everything that is wrong at once', async () => {
    expect(await faultsOf('/bottlenecks?q=autisme&exact=true&page=2&pageSize=10&sort=wait&facets=status&tovenarij=1&region=JZ99')).toEqual({
      status: 400,
      errors: [
        ['q', 'not-here'],
        ['exact', 'not-here'],
        ['page', 'not-here'],
        ['pageSize', 'not-here'],
        ['sort', 'not-here'],
        ['facets', 'not-here'],
        ['tovenarij', 'unknown-parameter'],
        ['region', 'not-allowed'],
      ],
    })
  })

  it.each([
    ['groupBy=kleur', 'groupBy', 'not-allowed'],
    ['groupBy=category&groupBy=region&groupBy=sector', 'groupBy', 'too-many'],
    ['day=18-11-2026', 'day', 'not-a-day'],
    ['day=2026-02-30', 'day', 'not-a-day'],
    ['day=2026-11-19', 'day', 'in-future'],
    ['day=1999-01-01', 'day', 'before-first'],
    ['day=2026-11-01&day=2026-11-02', 'day', 'given-twice'],
    ['months=3', 'months', 'unknown-parameter'],
    ['radiusKm=10', 'radiusKm', 'needs-near'],
    ['contractFit=yes', 'contractFit', 'needs-municipality'],
  ])('%s is refused', async (query, field, code) => {
    expect(await faultsOf(`/bottlenecks?${query}`)).toEqual({ status: 400, errors: [[field, code]] })
  })

  it.each(['months=0', 'months=37', 'months=een', 'months=1.5'])('of a course %s is refused', async (query) => {
    expect(await faultsOf(`/bottlenecks/trend?${query}`)).toEqual({ status: 400, errors: [['months', 'not-in-range']] })
  })
})

describe('figures per provider', () => {
  it('are not for who only reads, in their own region neither', async () => {
    expect((await faultsOf('/bottlenecks?groupBy=provider&region=JZ12')).status).toBe(403)
  })

  it('need a region of one’s own', async () => {
    expect(await faultsOf('/bottlenecks?groupBy=provider', chair)).toEqual({ status: 400, errors: [['region', 'needs-own-region']] })
    expect((await faultsOf('/bottlenecks?groupBy=provider&region=JZ12', chair)).status).toBe(200)
    expect((await faultsOf('/bottlenecks?groupBy=provider&region=JZ12&region=JZ10', chair)).status).toBe(403)
  })

  it('are not told by way of a filter either', async () => {
    const [provider] = app.deps.reference().providers.keys()
    expect((await faultsOf(`/bottlenecks?provider=${provider}`)).status).toBe(403)
    expect((await faultsOf(`/bottlenecks/trend?provider=${provider}&region=JZ10`, chair)).status).toBe(403)
  })
})

describe('an answer', () => {
  const ask = async <Body>(path: string) => (await policy.get<Body>(path)).body

  it('is by kind of care as of today, where nothing else is asked', async () => {
    const { items, total, day } = await ask<BottleneckList>('/bottlenecks')
    expect(day).toBe('2026-11-18')
    expect(total).toBe(items.length)
    expect(items.map(({ key }) => key)).toEqual(
      [...app.deps.reference().categories.keys()].filter((code) => items.some(({ key }) => key === code)),
    )
  })

  it('says of nothing that there is nothing', async () => {
    const { items, total, overall } = await ask<BottleneckList>('/bottlenecks?language=dse&theme=verslaving&region=JZ42&age=3')
    expect([items, total]).toEqual([[], 0])
    expect(overall).toMatchObject({
      offers: 0,
      currentShare: null,
      medianWaitWeeks: null,
      aboveNormShare: null,
      normWeeks: null,
      trust: 'thin',
    })
  })

  it('of two groups has both codes and both names', async () => {
    const { items } = await ask<BottleneckList>('/bottlenecks?groupBy=region&groupBy=category&region=JZ12&category=pleegzorg')
    expect(items).toMatchObject([{ key: { region: 'JZ12', category: 'pleegzorg' }, label: 'Noord-Veluwe, Pleegzorg' }])
  })

  it('of a day gone by is what was known then', async () => {
    const { day, overall } = await ask<BottleneckList>('/bottlenecks?day=2026-10-01&region=JZ12')
    expect(day).toBe('2026-10-01')
    expect(overall.offers).toBeGreaterThan(0)
    expect(overall.unmet).toBeNull()
  })

  it('of a course has a month per row, the oldest first, and ends with today', async () => {
    const { items, total, months } = await ask<BottleneckTrend>('/bottlenecks/trend?months=3&category=pleegzorg')
    expect(months).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(items.map(({ month }) => month)).toEqual(months)
    expect(total).toBe(3)
    const { month, ...now } = items[2] as BottleneckTrend['items'][number]
    expect([month, now]).toEqual(['2026-11', (await ask<BottleneckList>('/bottlenecks?category=pleegzorg')).items[0]])
  })
})
