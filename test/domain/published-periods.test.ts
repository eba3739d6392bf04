import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftMonth } from '../../api/domain/calendar-month.ts'
import { monthsBetween, newestYear, publishedPeriods } from '../../api/domain/published-periods.ts'

const names = (last: string, thin: (months: readonly string[]) => boolean) =>
  publishedPeriods(monthsBetween('2025-01', last), thin).map(({ name }) => name)

describe('the periods over which counts are published', () => {
  it('are months where none of a quarter is too thin, once the quarter has ended', () => {
    expect(names('2025-03', () => false)).toEqual(['2025-01', '2025-02', '2025-03'])
    expect(names('2025-05', () => false)).toEqual(['2025-01', '2025-02', '2025-03'])
  })

  it('are the quarter where one of its months is too thin: the other months are not told beside it', () => {
    expect(names('2025-06', (months) => months.length === 1 && months[0] === '2025-02')).toEqual([
      '2025-1',
      '2025-04',
      '2025-05',
      '2025-06',
    ])
  })

  it('are the year where the quarter is too thin as well, with only the quarters that waited', () => {
    const thin = (months: readonly string[]) => months.length === 1 || months[0] === '2025-01'
    expect(names('2025-11', thin)).toEqual(['2025-2', '2025-3'])
    const [, , , year] = publishedPeriods(monthsBetween('2025-01', '2025-12'), thin)
    expect(year).toEqual({ kind: 'year', name: '2025', months: ['2025-01', '2025-02', '2025-03'] })
  })

  it('make a year up to the newest one, or the newest calendar year where that would cut through a period', () => {
    const yearOf = (last: string, thin: (months: readonly string[]) => boolean) =>
      newestYear(publishedPeriods(monthsBetween('2024-01', last), thin))?.map(({ name }) => name)
    expect(yearOf('2025-11', (months) => months.length === 1)).toEqual(['2024-4', '2025-1', '2025-2', '2025-3'])
    expect(yearOf('2025-11', (months) => months.length === 1 || months[0] === '2024-10')).toEqual(['2024', '2025-1', '2025-2', '2025-3'])
    const isLateThin = (months: readonly string[]) => months.length === 1 || ['2024-07', '2024-10'].includes(months[0] ?? '')
    expect(yearOf('2025-11', isLateThin)).toEqual(['2024-1', '2024-2', '2024'])
    expect(yearOf('2024-11', () => true)).toBeUndefined()
  })

  it('never overlap, and are never taken back when more months end', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.integer({ min: 0, max: 30 }), (thinness, count) => {
        const known = new Map<string, boolean>()
        const isThin = (months: readonly string[]) => {
          const key = months.join()
          if (!known.has(key)) known.set(key, thinness.next().value ?? false)
          return known.get(key) === true
        }
        const first = publishedPeriods(monthsBetween('2024-01', shiftMonth('2024-01', count)), isThin)
        const later = publishedPeriods(monthsBetween('2024-01', shiftMonth('2024-01', count + 5)), isThin)
        const told = later.flatMap(({ months }) => months)
        expect(new Set(told).size).toBe(told.length)
        expect(later).toEqual(expect.arrayContaining(first))
      }),
    )
  })
})
