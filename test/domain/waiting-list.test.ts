import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWaitingList } from '../../api/domain/waiting-list.ts'
import { readDays } from '../../api/domain/written-days.ts'

const TODAY = '2026-11-24'

describe('a waiting list of application dates', () => {
  it.each([
    [['2026-11-24'], { waitingCount: 1, longestWeeks: 0, medianWeeks: 0, proposedStartWaitWeeks: 0, isLongestLeftOut: false }],
    [['2026-11-23'], { waitingCount: 1, longestWeeks: 1, medianWeeks: 1, proposedStartWaitWeeks: 1, isLongestLeftOut: false }],
    [
      ['2026-11-10', '2026-10-27', '2026-10-13'],
      { waitingCount: 3, longestWeeks: 6, medianWeeks: 4, proposedStartWaitWeeks: 6, isLongestLeftOut: false },
    ],
    [
      ['2026-11-10', '2026-10-27', '2025-11-24'],
      { waitingCount: 3, longestWeeks: 53, medianWeeks: 4, proposedStartWaitWeeks: 4, isLongestLeftOut: true },
    ],
    [
      ['2026-11-10', '2026-10-13'],
      { waitingCount: 2, longestWeeks: 6, medianWeeks: 6, proposedStartWaitWeeks: 6, isLongestLeftOut: false },
    ],
  ])('%j counts as %j', (days, counted) => {
    expect(countWaitingList(days, TODAY)).toEqual(counted)
  })

  it('without anybody has nothing to propose', () => {
    expect(countWaitingList([], TODAY)).toBeNull()
  })

  it('never proposes more than the longest, nor what the store refuses, and counts everybody in whatever order', () => {
    const days = fc.array(fc.integer({ min: 0, max: 1800 }).map(daysAgo), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(days, (list) => {
        const counted = countWaitingList(list, TODAY)
        expect(counted).toEqual(countWaitingList([...list].reverse(), TODAY))
        expect(counted?.waitingCount).toBe(list.length)
        expect(counted?.proposedStartWaitWeeks).toBeLessThanOrEqual(Math.min(104, counted?.longestWeeks ?? 0))
        expect(counted?.medianWeeks).toBeLessThanOrEqual(counted?.longestWeeks ?? 0)
      }),
    )
  })
})

describe('days as people paste them', () => {
  it.each([
    ['1-4-2026', '2026-04-01'],
    ['01/04/26', '2026-04-01'],
    ['1 april 2026', '2026-04-01'],
    ['1 mrt. 2026', '2026-03-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-04-01T09:30', '2026-04-01'],
    ['1-4-2026 09:30', '2026-04-01'],
    ['46113', '2026-04-01'],
    ['"1-4-2026"', '2026-04-01'],
    ['wachtlijst\t1-4-2026\tEde', '2026-04-01'],
  ])('%s is %s', (written, day) => {
    expect(readDays(`\n${written}\n`, TODAY)).toEqual({ days: [day], unread: [] })
  })

  it.each([
    ['31-2-2026', 'no-day'],
    ['volgt', 'no-day'],
    ['25-11-2026', 'in-the-future'],
    ['1-4-2016', 'long-ago'],
  ])('%s is told as %s, with its line', (written, why) => {
    expect(readDays(`1-4-2026\n\n${written}`, TODAY)).toEqual({ days: ['2026-04-01'], unread: [{ line: 3, written, why }] })
  })

  it('the name of the column above them is no fault', () => {
    expect(readDays('Datum aanmelding\r\n1-4-2026\r\n', TODAY)).toEqual({ days: ['2026-04-01'], unread: [] })
  })
})

function daysAgo(count: number): string {
  return new Date(Date.parse(TODAY) - count * 86_400_000).toISOString().slice(0, 10)
}
