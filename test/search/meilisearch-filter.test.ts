import { describe, expect, it } from 'vitest'
import { conditionsOf, filtersWithout } from '../../api/search/meilisearch-filter.ts'
import { planQueries } from '../../api/search/meilisearch-queries.ts'
import type { SearchRequest } from '../../api/search/port.ts'
import { distanceOf, plainRequest } from './search-request.ts'

const filtersOf = (request: Partial<SearchRequest>) => filtersWithout(conditionsOf({ ...plainRequest, ...request }), null)

describe('filters', () => {
  it('are written per facet', () => {
    expect(filtersOf({})).toEqual([])
    expect(filtersOf({ choices: { status: ['open', 'waiting'], segment: [] } })).toEqual(['status IN ["open","waiting"]'])
    expect(filtersOf({ age: 9, maxWaitWeeks: 4 })).toEqual(['ageFrom <= 9 AND ageTo >= 9', 'startWaitWeeks <= 4'])
    expect(filtersOf({ visibleRegions: [], onlyInTime: true, onlyWithWait: true })).toEqual([
      'contractRegion IN []',
      'inTime = true',
      'startWaitWeeks >= 0',
    ])
    expect(filtersOf({ pointsWithin: ['52.1,5.2'] })).toEqual(['(point IN ["52.1,5.2"] OR point IS NULL)'])
    expect(filtersOf({ pointsWithin: [] })).toEqual(['point IS NULL'])
  })

  it('tell the contract fit from the municipality and the access', () => {
    expect(filtersOf({ contractFit: ['yes'] })).toEqual([])
    expect(filtersOf({ municipality: 'GM0302', contractFit: ['yes', 'other-region'] })).toEqual([
      '((municipalities = "GM0302" AND access = "individual") OR (NOT municipalities = "GM0302"))',
    ])
  })

  it('quote whatever stands in a value', () => {
    expect(filtersOf({ products: ['JZ12:4"5', "'s-Gravenhage] OR x"] })).toEqual([`product IN ["JZ12:4\\"5","'s-Gravenhage] OR x"]`])
  })
})

describe('queries', () => {
  it('are one for the hits when nothing is chosen', () => {
    const { hits, others } = planQueries({ ...plainRequest, facets: ['status', 'maxWaitWeeks'] }, 'offers')
    expect(others).toEqual([])
    expect(hits).toEqual({
      indexUid: 'offers',
      filter: [],
      facets: ['inTime', 'status', 'startWaitWeeks'],
      attributesToRetrieve: ['id'],
      offset: 0,
      limit: 20,
    })
  })

  it('count a chosen facet apart, without its own choice', () => {
    const { others } = planQueries({ ...plainRequest, choices: { status: ['open'] }, age: 3, facets: ['status', 'form'] }, 'offers')
    expect(others.map(({ query }) => query)).toEqual([
      { indexUid: 'offers', filter: ['ageFrom <= 3 AND ageTo >= 3'], facets: ['status'], limit: 0 },
    ])
  })

  it('name every point once for the circles around a place', () => {
    const pointsPerRadius = [
      { radiusKm: 10, points: ['a', 'b'] },
      { radiusKm: 5, points: ['a'] },
    ]
    const { others } = planQueries({ ...plainRequest, pointsPerRadius, facets: ['radiusKm'] }, 'offers')
    expect(others.map(({ query }) => query.filter)).toEqual([['(point IN ["a"] OR point IS NULL)'], ['point IN ["b"]']])
  })

  it('search concepts before words, and let a chosen order go first', () => {
    const { hits } = planQueries({ ...plainRequest, concepts: ['basis-ggz'], freeWords: ['de', 'Café'], sort: 'checked' }, 'offers')
    expect(hits).toMatchObject({ q: '"concept0basis0ggz00". cafe', matchingStrategy: 'last', sort: ['checkedAt:desc'] })
  })

  it('fetch whole blocks where the nearest goes first among equals', () => {
    const windowOfPage = (page: number) => planQueries({ ...plainRequest, distanceOf, page, pageSize: 30 }, 'offers').hits
    expect(windowOfPage(1)).toMatchObject({ offset: 0, limit: 100 })
    expect(windowOfPage(4)).toMatchObject({ offset: 0, limit: 200 })
    expect(windowOfPage(5)).toMatchObject({ offset: 100, limit: 100 })
  })
})
