import { describe, expect, it } from 'vitest'
import { facetNames } from '../../api/contract/facets.ts'
import * as codes from '../../api/domain/codes.ts'
import { withoutTyped } from '../../web/referrer/choose-suggestion.ts'
import { cellsOf } from '../../web/referrer/map-cells.ts'
import { finderAddress, queryOf, without, withValues } from '../../web/shared/address.ts'
import { dayOf, daysBetween, longDay } from '../../web/shared/dates.ts'
import { freshnessWords } from '../../web/shared/freshness.tsx'
import { historyMonths, stretches } from '../../web/shared/history-months.ts'
import { en } from '../../web/shared/text/en.ts'
import { nl } from '../../web/shared/text/nl.ts'
import { availability, now, reports } from './fixtures.ts'

describe.each([
  ['nl', nl],
  ['en', en],
])('the words in %s', (_language, text) => {
  it('name every facet and every code', () => {
    expect(Object.keys(text.filters.facets).sort()).toEqual([...facetNames].sort())
    const lists = {
      status: codes.statuses,
      contractFit: codes.contractFits,
      sector: codes.sectors,
      segment: codes.segments,
      form: codes.forms,
    }
    const more = { freshness: codes.freshnesses, access: codes.accesses, scope: codes.scopes, language: codes.languages }
    for (const [name, values] of Object.entries({ ...lists, ...more })) {
      expect(Object.keys(text.values[name as keyof typeof text.values]).sort()).toEqual([...values].sort())
    }
  })
})

it('the two languages have the same keys', () => {
  expect(keysOf(en)).toEqual(keysOf(nl))
})

describe('freshness in words', () => {
  const words = (more: Parameters<typeof availability>[0], isCrisis = false) =>
    freshnessWords(nl, availability(more), now, isCrisis).join(', ')
  it.each([
    [words({}), 'vandaag gecontroleerd, ongewijzigd sinds 3 augustus'],
    [words({ changedAt: availability().checkedAt }), 'vandaag bijgewerkt'],
    [words({}, true), 'vandaag om 11.30 uur gecontroleerd, ongewijzigd sinds 3 augustus'],
    [words({ freshness: 'never', checkedAt: null }), 'nog nooit bijgewerkt'],
    [words({ freshness: 'stale', checkedAt: new Date(now - 42 * 86_400_000).toISOString() }), 'verouderd: 6 weken'],
    [words({ freshness: 'due', checkedAt: new Date(now - 86_400_000).toISOString() }), 'te laat: gisteren gecontroleerd'],
  ])('%s', (said, meant) => expect(said).toBe(meant))
})

describe('days', () => {
  it('are those of Amsterdam, also around midnight and summer time', () => {
    expect(daysBetween('2026-11-19T22:59:00Z', '2026-11-19T23:01:00Z')).toBe(1)
    expect(daysBetween('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(2)
    expect(longDay('nl-NL', '2027-03-01', now)).toBe('1 maart 2027')
  })
})

describe('the address', () => {
  it('repeats what is repeatable, and drops what is empty, double or of the page only', () => {
    const query = queryOf('?q=&status=open&status=open&status=waiting&weergave=kaart&taal=en')
    expect(query).toEqual({ status: ['open', 'waiting'] })
    expect(finderAddress(query, 'map')).toBe('/zoeken?status=open&status=waiting&weergave=kaart')
  })

  it('starts again on the first page after a change', () => {
    expect(withValues({ q: ['a'], page: ['3'] }, 'status', ['open'])).toEqual({ q: ['a'], status: ['open'] })
    expect(without({ status: ['open', 'waiting'], page: ['2'] }, 'status', 'open')).toEqual({ status: ['waiting'] })
  })
})

it('a chosen suggestion takes only the words that led to it', () => {
  expect(withoutTyped('gezins', 'Gezinshuis')).toBe('')
  expect(withoutTyped('autisme erm', 'Ermelo')).toBe('autisme')
})

describe('the history', () => {
  it('takes the value in force at the end of each month, and ends now', () => {
    const months = historyMonths(reports, now)
    expect(months).toHaveLength(12)
    expect(months.at(-1)).toMatchObject({ at: now, weeks: 2, mode: 'accepting' })
  })

  it.each(['2026-11-20T10:30:00Z', '2027-03-31T22:30:00Z', '2026-10-31T23:30:00Z'])('has each month once and in order at %s', (moment) => {
    const at = Date.parse(moment)
    const labels = historyMonths([], at).map((month) => dayOf(month.at).slice(0, 7))
    const [year = 0, month = 0] = dayOf(at).split('-').map(Number)
    const meant = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 7))
    expect(labels).toEqual(meant)
  })

  it('breaks the line where no weeks were given', () => {
    const month = (weeks: number | null) => ({ at: 0, weeks, mode: null, places: null })
    expect(stretches([month(1), month(null), month(2), month(3)])).toEqual([[0], [2, 3]])
  })
})

it('the shapes of the map lie around their own town and not beyond another', () => {
  const [first, second] = cellsOf([
    { x: 0, y: 0 },
    { x: 0.0002, y: 0 },
  ])
  expect(Math.max(...first!.map(({ x }) => x))).toBeCloseTo(0.0001, 8)
  expect(Math.min(...second!.map(({ x }) => x))).toBeCloseTo(0.0001, 8)
})

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}
