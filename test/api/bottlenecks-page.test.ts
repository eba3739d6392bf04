/** The screen of bottlenecks asks the statistics by the finder's own filters, so both speak of the same offers. */
import { describe, expect, it } from 'vitest'
import type { BottlenecksPage, CellPanel } from '../../api/contract/bottlenecks-page.ts'
import { parsePageQuestion } from '../../api/usecases/bottlenecks-page-query.ts'
import { anonymous, type Caller } from '../../api/usecases/caller.ts'
import type { Reference } from '../../api/usecases/reference.ts'
import { referrerElsewhere } from '../../api/usecases/viewer.ts'
import { sharedFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const asChair = await signedInAs(app, 'expert-team-chair')
const asPolicy = await signedInAs(app, 'policy-reader')

async function page(query = '', headers = asChair): Promise<BottlenecksPage> {
  await app.get(`/knelpunten?${query}`, headers)
  const { data } = app.lastPage()
  if (data.kind !== 'bottlenecks') throw new Error(`a page of ${data.kind}`)
  return data
}

async function view(query = '', headers = asChair) {
  const { view: shown } = await page(query, headers)
  if (!shown) throw new Error('nothing shown')
  return shown
}

describe('a cell and the finder', () => {
  it.each([
    '',
    'age=9',
    'sector=ggz&form=ambulatory',
    'access=individual&segment=4',
    'region=JZ12&region=JZ17',
    'rows=segment',
    'rows=sector&age=15',
    'region=JZ12&columns=municipality',
    'region=JZ12&columns=provider&rows=segment',
  ])('count the same offers with %s', async (query) => {
    const { grid } = await view(query)
    expect(grid.cells.length).toBeGreaterThan(0)
    for (const { row, column, offers } of grid.cells.filter((_, at) => at % Math.ceil(grid.cells.length / 12) === 0)) {
      const panel = (await (await app.get(`/knelpunten/vak?${query}&cell=${row}.${column}`, asChair)).json()) as CellPanel
      expect(panel.figures?.offers).toBe(offers)
      expect((await app.search(panel.search, asChair)).total).toBe(offers)
    }
  })

  it('know how many providers there are, and how many give a value', async () => {
    const { panel } = await view()
    if (!panel?.figures) throw new Error('no panel')
    const { items } = await app.search(`${panel.search}&pageSize=100`, asChair)
    expect(panel.providers).toBe(new Set(items.map(({ provider }) => provider.id)).size)
    const stating = items.filter(({ availability }) => availability.startWaitWeeks !== null)
    expect(panel.figures.values).toBe(stating.length)
    expect(panel.providersWithValue).toBe(new Set(stating.map(({ provider }) => provider.id)).size)
  })
})

describe('the page', () => {
  it('opens at the cell furthest above its norm that can be relied on', async () => {
    const { grid, panel } = await view()
    const above = grid.cells.map(({ trust, weeks, normWeeks }) =>
      trust === 'ok' && weeks !== null && normWeeks !== null ? weeks - normWeeks : -1,
    )
    const { medianWaitWeeks, normWeeks } = panel?.figures ?? {}
    expect((medianWaitWeeks ?? 0) - (normWeeks ?? 0)).toBe(Math.max(...above))
  })

  it('lists the same stops as the finder', async () => {
    const { stops } = await view('segment=4')
    expect(stops?.total).toBe((await app.search(stops?.search ?? '', asChair)).total)
    expect(stops?.items.every(({ until }) => until !== null)).toBe(true)
  })

  it('shows providers only to who works in the region', async () => {
    expect((await view('region=JZ12&columns=provider')).grid.columnGroup).toBe('provider')
    expect((await view('region=JZ28&columns=provider')).grid.columnGroup).toBe('region')
    expect((await view('region=JZ12&columns=provider', asPolicy)).columnGroups).toEqual(['region', 'municipality'])
  })

  it('says what is wrong with an address, all at once, and keeps it', async () => {
    const { problem, view: shown, query } = await page('day=2099-01-01&age=veel&rows=kleur&months=5')
    expect(problem?.errors?.map(({ field }) => field).sort()).toEqual(['age', 'day', 'months', 'rows'])
    expect(shown).toBeNull()
    expect(query.age).toEqual(['veel'])
    expect((await page('day=1999-01-01')).problem?.errors?.[0]?.message).toContain('niets bewaard')
  })

  it('means nothing by what hangs behind an address, and by fields left empty', async () => {
    expect((await page('utm_source=brief&age=&region=')).query).toEqual({})
  })

  it('has no cell of what does not exist', async () => {
    expect((await app.get('/knelpunten/vak?cell=bestaat-niet.JZ12', asChair)).status).toBe(404)
    expect((await app.get('/knelpunten/vak?cell=pleegzorg', asChair)).status).toBe(404)
    expect((await view('cell=bestaat-niet.JZ12')).panel).toBeNull()
  })

  it('finds nothing without a misleading zero', async () => {
    const { headline, grid, panel, trends } = await view('age=23&category=dyslexie&form=residential')
    expect(grid.cells).toEqual([])
    expect(headline).toMatchObject({ offers: 0, currentShare: null, aboveNormShare: null, combinations: 0 })
    expect(panel).toBeNull()
    expect(trends).toEqual([])
  })
})

describe('without a region chosen', () => {
  const shown = (reference: Reference, caller: Caller = anonymous) =>
    parsePageQuestion({}, reference, { caller, viewer: referrerElsewhere }, '2025-01-01').question?.regions

  it('all regions are shown as long as they fit beside each other', () => {
    expect(shown(app.deps.reference())?.length).toBe(7)
  })

  it('with more, the own one and those next to it', () => {
    const reference = app.deps.reference()
    const everywhere = [...reference.regions.keys()].map((regionCode) => ({
      ...(reference.products[0] as Reference['products'][number]),
      regionCode,
    }))
    const national = { ...reference, products: everywhere }
    const held = [
      { role: 'expert-team-chair' as const, organisationId: 'ret', organisationKind: 'expert-team' as const, regionCodes: ['JZ12'] },
    ]
    const chair = { ...anonymous, organisation: { id: 'ret', held } as unknown as Caller['organisation'] }
    const near = shown(national, chair) ?? []
    expect(near).toContain('JZ12')
    expect(near.length).toBe(1 + (reference.regions.get('JZ12')?.neighbours.length ?? 0))
    expect(shown(national)?.length).toBe(reference.regions.size)
  })
})
