import { describe, expect, it } from 'vitest'
import { facetNames, facets } from '../../api/contract/facets.ts'
import type { Offer } from '../../api/contract/offer.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { statusRank } from '../../api/domain/status.ts'
import { sharedFinderApp } from './finder-app.ts'

const app = await sharedFinderApp()
const all = await app.search('pageSize=100')

async function everyOffer(query: string): Promise<Offer[]> {
  const first = await app.search(`${query}&pageSize=100`)
  const pages = Math.ceil(first.total / 100)
  const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, at) => app.search(`${query}&pageSize=100&page=${at + 2}`)))
  return [first, ...rest].flatMap(({ items }) => items)
}

describe('the demo as a referrer finds it', () => {
  it('holds at least 600 offers over at least 33 of the 35 kinds of care', () => {
    expect(all.total).toBeGreaterThanOrEqual(600)
    expect(all.facets.category?.filter(({ count }) => count > 0).length).toBeGreaterThanOrEqual(33)
  })

  it('has every status and every freshness', () => {
    expect(all.facets.status?.every(({ count }) => count > 0)).toBe(true)
    expect(all.facets.freshness?.every(({ count }) => count > 0)).toBe(true)
  })

  it('counts every facet on screen that does not need a place', () => {
    const expected = facetNames.filter((name) => facets[name].isOnScreen && name !== 'radiusKm' && name !== 'contractFit')
    expect(Object.keys(all.facets).sort()).toEqual([...expected].sort())
  })

  it('counts the facets that need a place once there is one', async () => {
    const answer = await app.search('municipality=GM0233&near=GM0233')
    expect(Object.keys(answer.facets)).toEqual(expect.arrayContaining(['radiusKm', 'contractFit']))
    expect(answer.facets.contractFit?.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total)
  })
})

describe('facets tell what is left', () => {
  it.each(['status', 'category', 'segment', 'sector', 'form', 'region', 'freshness', 'access', 'scope', 'language', 'theme'] as const)(
    'each count of %s is what choosing it finds',
    async (name) => {
      for (const { value, count } of (all.facets[name] ?? []).slice(0, 4)) {
        expect((await app.search(`${name}=${value}&pageSize=1`)).total, `${name}=${value}`).toBe(count)
      }
    },
  )

  it('a facet leaves out its own choice', async () => {
    const chosen = await app.search('status=open&segment=2')
    const withoutStatus = await app.search('segment=2')
    expect(chosen.facets.status).toEqual(withoutStatus.facets.status)
    expect(chosen.facets.segment).toEqual((await app.search('status=open')).facets.segment)
  })

  it('waits add up: within 4 weeks includes within 2', async () => {
    const counts = all.facets.maxWaitWeeks?.map(({ count }) => count) ?? []
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect((await app.search('maxWaitWeeks=4&pageSize=1')).total).toBe(counts[1])
  })

  it('distances add up, and offers without a place always pass', async () => {
    const near = await app.search('near=GM0233&radiusKm=10&pageSize=100')
    expect(near.items.every(({ location }) => !location || (location.distanceKm ?? 99) <= 10)).toBe(true)
    expect(near.items.some(({ location }) => !location)).toBe(true)
    expect(near.facets.radiusKm?.find(({ value }) => value === '10')?.count).toBe(near.total)
  })
})

describe('the order', () => {
  it('by quickest start: status, then weeks, then freshness; unknown last', async () => {
    const offers = await everyOffer('sort=wait')
    const keys = offers.map(({ availability }) => statusRank[availability.status] * 1000 + (availability.startWaitWeeks ?? 999))
    expect(keys).toEqual([...keys].sort((one, other) => one - other))
    expect(offers).toHaveLength(all.total)
    expect(new Set(offers.map(({ id }) => id)).size).toBe(all.total)
  })

  it('by distance, with offers without a place last', async () => {
    const { items } = await app.search('sort=distance&near=GM0202&pageSize=100')
    const km = items.map(({ location }) => location?.distanceKm ?? Number.POSITIVE_INFINITY)
    expect(km).toEqual([...km].sort((one, other) => one - other))
  })

  it('by last check', async () => {
    const { items } = await app.search('sort=checked&pageSize=100')
    const checked = items.map(({ availability }) => availability.checkedAt ?? '')
    expect(checked).toEqual([...checked].sort().reverse())
  })
})

describe('a stale offer', () => {
  it('is unknown, has no weeks, and keeps its last value apart', async () => {
    const stale = await everyOffer('freshness=stale')
    expect(stale.length).toBeGreaterThan(0)
    for (const { availability } of stale) {
      expect(availability.status).toBe('unknown')
      expect(availability.startWaitWeeks).toBeNull()
      expect(availability.lastReported).toBeDefined()
    }
  })

  it('is never counted among the waits', async () => {
    expect((await app.search('freshness=stale&maxWaitWeeks=26')).total).toBe(0)
  })
})

describe('a text that may ask for several kinds of care', () => {
  const text = `q=${encodeURIComponent('gamet de hele nacht en gaat niet meer naar school')}`
  const kindsOf = ({ items }: Pick<SearchAnswer, 'items'>) => items.map(({ category }) => category.code)

  it('shows the best of each kind first, and nothing twice', async () => {
    const first = await app.search(text)
    const second = await app.search(`${text}&page=2`)
    expect(kindsOf(first).slice(0, 3)).toEqual(expect.arrayContaining(['verslavingszorg', 'onderwijszorg']))
    expect(new Set(kindsOf(first).slice(0, 3)).size).toBe(3)
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps to the kinds and the order that a person chose', async () => {
    expect(new Set(kindsOf(await app.search(`${text}&category=verslavingszorg`)))).toEqual(new Set(['verslavingszorg']))
    const byWait = await app.search(`${text}&sort=wait`)
    expect(byWait.items.length).toBeLessThanOrEqual(byWait.pageSize)
  })

  it('leaves care that is asked for by its name alone', async () => {
    expect(new Set(kindsOf(await app.search('q=gezinshuis lvb')))).toEqual(new Set(['gezinshuis']))
  })
})

describe('what the words mean', () => {
  it('"autisme 9 jaar ede" is a need, an age and a place', async () => {
    const answer = await app.search('q=autisme 9 jaar ede')
    expect(answer.understood.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(['age 9', 'concept autisme', 'place GM0228'])
    expect(answer.sort).toBe('relevance')
    expect(answer.items.every(({ ages }) => ages.from <= 9 && ages.to >= 9)).toBe(true)
    expect(answer.items.every(({ location }) => !location || (location.distanceKm ?? 99) <= 25)).toBe(true)
    expect(answer.items[0]?.contract.fit).not.toBeNull()
  })

  it('looks farther than the usual distance where that would leave nothing', async () => {
    const answer = await app.search('q=onderwijszorg apeldoorn')
    expect(answer.items.length).toBeGreaterThan(0)
    expect(answer.applied.radiusKm).not.toEqual(['25'])
    expect((await app.search('q=onderwijszorg apeldoorn&radiusKm=25')).total).toBe(0)
  })

  it('only a place and an age leave the order at the quickest start', async () => {
    expect((await app.search('q=9 jaar ede')).sort).toBe('wait')
  })

  it('"spoed" in a place puts the crisis number of its region above the results', async () => {
    const { urgentHelp } = await app.search('q=kind moet vanavond ergens slapen in nunspeet')
    expect(urgentHelp?.phones.map(({ name }) => name)).toEqual(['Alarmnummer', 'Crisisdienst jeugd Noord-Veluwe', 'Veilig Thuis'])
  })

  it('a product code finds that product', async () => {
    const { items } = await app.search('q=45N20')
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ product }) => product.code === '45N20')).toBe(true)
  })

  it('exact switches it all off', async () => {
    const answer = await app.search('q=autisme&exact=true')
    expect(answer.understood).toEqual([])
    expect(answer.expandedTerms).toEqual([])
  })
})

describe('when nothing is in time', () => {
  it('shows the earliest and wider searches that do find something', async () => {
    const answer = await app.search('category=ggz-kliniek&region=JZ12&maxWaitWeeks=0')
    expect(answer.total).toBe(0)
    expect(answer.alternatives?.length).toBeGreaterThan(0)
    expect(answer.alternatives?.length).toBeLessThanOrEqual(4)
    for (const { query, total, reason } of answer.alternatives ?? []) {
      const wider = await app.search(query)
      expect(total, reason).toBeGreaterThan(0)
      expect(wider.total, reason).toBe(total)
    }
  })

  it('a kind of care without any provider is no dead end', async () => {
    const answer = await app.search('category=kindergeneeskunde')
    expect(answer.total).toBe(0)
    expect(answer.alternatives?.some(({ reason }) => reason === 'related-category')).toBe(true)
  })

  it('within the weeks that were asked for is in time, whatever the norm', async () => {
    const late = await app.search('maxWaitWeeks=26&category=begeleiding-individueel&status=waiting&pageSize=1')
    expect(late.total).toBeGreaterThan(0)
    expect(late.earliest).toBeUndefined()
  })

  it('keeps quiet while something is in time', async () => {
    expect(all.earliest).toBeUndefined()
    expect(all.alternatives).toBeUndefined()
  })
})

describe('a text that may ask for several kinds of care', () => {
  it('gives pages of the size asked for, without any offer twice', async () => {
    const query = 'q=kind%20luistert%20niet%20en%20slaat&pageSize=3'
    const pages = await Promise.all([1, 2, 3, 4].map((page) => app.search(`${query}&page=${page}`)))
    for (const { items, total } of pages) {
      expect(items.length).toBe(3)
      expect(total).toBeGreaterThanOrEqual(12)
    }
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect((await app.search(`${query.replace('=3', '=1')}`)).items.map(({ id }) => id)).toEqual(ids.slice(0, 1))
  })
})

it.each(['', 'pageSize=100', 'municipality=GM0233&near=GM0233', 'q=gamet', 'status=stopped', 'maxWaitWeeks=0&category=jeugdzorgplus'])(
  'the answer to "%s" says on the wire what a page shows',
  async (query) => {
    await app.get(`/?${query}`)
    const { data } = app.lastPage()
    const { answer } = data as Extract<typeof data, { kind: 'finder' }>
    expect(await app.search(query)).toEqual(JSON.parse(JSON.stringify(answer)))
  },
)
