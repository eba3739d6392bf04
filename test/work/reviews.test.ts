import { describe, expect, it } from 'vitest'
import type { WorkPage } from '../../api/contract/work-page.ts'
import { kindsOfRegion } from '../../api/usecases/region-bottlenecks.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'
import { Visitor } from '../api/visitor.ts'

const app = await sharedFinderApp()
const chairHeaders = await signedInAs(app, 'expert-team-chair')
const chair = new Visitor(app, chairHeaders.Cookie)
const chairCalls = jsonCalls(app, chairHeaders)
const policy = new Visitor(
  app,
  (
    await signedInAs(app, 'policy-reader', {
      organisation: { id: 'o-ver', kind: 'region-office', name: 'Bureau elders', regionCode: 'JZ30' },
    })
  ).Cookie,
)

type View<Name extends WorkPage['view']> = Extract<WorkPage, { view: Name }>
const viewAt = async <Name extends WorkPage['view']>(visitor: Visitor, path: string, view: Name) => {
  const { data } = await visitor.get(path)
  expect(data).toMatchObject({ kind: 'bottleneckWork', view })
  return data as View<Name>
}

describe('the page of a month', () => {
  it('is of the month that ended last when none is said, and of the own region', async () => {
    expect(await viewAt(chair, '/knelpunten/maand', 'month')).toMatchObject({
      month: '2026-10',
      region: { code: 'JZ12' },
      isRunning: false,
    })
    expect(await viewAt(chair, '/knelpunten/maand?maand=2026-11', 'month')).toMatchObject({ month: '2026-11', isRunning: true })
    expect((await chair.get('/knelpunten/maand?region=JZ99')).status).toBe(404)
  })

  it.each([
    ['/knelpunten/maand?maand=2027-01', { faults: [{ field: 'maand', code: 'month-ahead' }], values: { maand: '2027-01' } }],
    ['/knelpunten/maand?maand=2026-13', { faults: [{ field: 'maand', code: 'no-month' }], values: { maand: '2026-13' } }],
    [
      '/knelpunten/wat-leerden-we?kwartaal=2027-1',
      { faults: [{ field: 'kwartaal', code: 'quarter-ahead' }], values: { kwartaal: '2027-1' } },
    ],
    ['/knelpunten/wat-leerden-we?kwartaal=zomer', { faults: [{ field: 'kwartaal', code: 'no-quarter' }], values: { kwartaal: 'zomer' } }],
    ['/knelpunten/adviezen?maand=oktober', { faults: [{ field: 'maand', code: 'no-month' }], values: { maand: 'oktober' } }],
  ])('%s says what is wrong with it, and keeps what was typed', async (path, asked) => {
    const { status, data } = await chair.get(path)
    expect(status).toBe(400)
    expect(data).toMatchObject({ asked })
  })

  it('tells what came and what cannot be told, by the threshold of the region', async () => {
    const [wide] = (await kindsOfRegion(app.deps, 'JZ12', ['2026-11'])).filter(
      ({ months: [now] }) => now?.trust === 'ok' && now.medianWaitWeeks !== null,
    )
    const category = wide?.category.code ?? ''
    const before = await viewAt(chair, '/knelpunten/maand?maand=2026-11', 'month')
    const strict = { thresholds: [{ category, weeks: 0, version: 0 }] }
    await chairCalls.put('/regions/JZ12/bottleneck-thresholds', strict)
    const after = await viewAt(chair, '/knelpunten/maand?maand=2026-11', 'month')
    const isBottleneck = (wide?.months[0]?.medianWaitWeeks ?? 0) > (wide?.threshold ?? 104)
    expect(after.bottlenecks - before.bottlenecks).toBe(isBottleneck ? 0 : 1)
    expect(after.untrusted.map(({ category: { code } }) => code)).not.toContain(category)
    for (const { trust } of after.untrusted) expect(['thin', 'stale']).toContain(trust)
  })

  it('names who is behind to the region only', async () => {
    const own = await viewAt(chair, '/knelpunten/maand', 'month')
    expect(own.behind?.length).toBeGreaterThan(0)
    expect((await viewAt(policy, '/knelpunten/maand?region=JZ12', 'month')).behind).toBeNull()
  })

  it('shows which actions are due', async () => {
    const action = { region: 'JZ12', category: 'dyslexie', action: 'Met aanbieders om tafel', owner: 'demo-expertteam' }
    await chairCalls.post('/bottleneck-actions', { ...action, dueOn: '2026-11-30' })
    await chairCalls.post('/bottleneck-actions', { ...action, dueOn: '2026-12-01' })
    const { actions } = await viewAt(chair, '/knelpunten/maand?maand=2026-10', 'month')
    const days = actions.map(({ dueOn }) => dueOn)
    expect(days).toContain('2026-11-30')
    expect(days).not.toContain('2026-12-01')
  })
})

describe('what was learned in a quarter', () => {
  it('adds up advice by cause, and brings what was finished', async () => {
    const count = (cause: string, category: string | null, counted: number) => ({ category, cause, count: counted, version: 0 })
    const member = jsonCalls(app, await signedInAs(app, 'expert-team-member'))
    await member.put('/regions/JZ12/advice-counts', { month: '2026-01', counts: [count('wait', null, 7), count('wait', 'dyslexie', 2)] })
    await member.put('/regions/JZ12/advice-counts', { month: '2026-03', counts: [count('wait', null, 1)] })
    const own = await viewAt(chair, '/knelpunten/wat-leerden-we?kwartaal=2026-1', 'learned')
    expect(own.advice?.map(({ count: shown }) => shown)).toEqual([10, 0, 0])
    expect(own.finished).toEqual([])
    const others = await viewAt(policy, '/knelpunten/wat-leerden-we?kwartaal=2026-1&region=JZ12', 'learned')
    expect(others.advice?.map(({ count: shown }) => shown)).toEqual(['hidden', 0, 0])
    expect(others.signals).toBeNull()
  })

  it('compares with the end of the quarter before', async () => {
    const { came, gone, stayed, isCompared } = await viewAt(chair, '/knelpunten/wat-leerden-we?kwartaal=2026-3', 'learned')
    expect(isCompared).toBe(true)
    const codes = [...came, ...gone, ...stayed].map(({ category }) => category.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

it('the screen counts bottlenecks by the same thresholds', async () => {
  const countOf = async () => {
    const { data } = await chair.get('/knelpunten?region=JZ12')
    if (data.kind !== 'bottlenecks') throw new Error(data.kind)
    return data.view?.headline.bottlenecks ?? 0
  }
  const page = () => viewAt(chair, '/knelpunten/maand?maand=2026-11', 'month')
  const before = [await countOf(), (await page()).bottlenecks]
  const [kind] = (await kindsOfRegion(app.deps, 'JZ12', ['2026-11'])).filter(
    ({ months: [now], threshold }) =>
      now?.trust === 'ok' && now.medianWaitWeeks !== null && threshold !== null && now.medianWaitWeeks > threshold,
  )
  const category = kind?.category.code ?? ''
  const thresholds = (await chairCalls.get<{ items: { category: string; version: number }[] }>('/regions/JZ12/bottleneck-thresholds')).body
    .items
  const version = thresholds.find((one) => one.category === category)?.version ?? 0
  await chairCalls.put('/regions/JZ12/bottleneck-thresholds', { thresholds: [{ category, weeks: 104, version }] })
  expect([await countOf(), (await page()).bottlenecks]).toEqual(before.map((count) => count - 1))
})
