import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestOf, lowestOf, medianOf, percentileOf } from '../../api/domain/percentile.ts'

const counted = (values: readonly number[]) => {
  const counts = new Uint32Array(105)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Wikipedia, "Percentile", worked examples of the nearest-rank method. */
const five = [15, 20, 35, 40, 50]
const ten = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20]
const eleven = [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20]

describe('a percentile by nearest rank', () => {
  it.each([
    [five, 5, 15],
    [five, 30, 20],
    [five, 40, 20],
    [five, 50, 35],
    [five, 100, 50],
    [ten, 25, 7],
    [ten, 50, 8],
    [ten, 75, 15],
    [ten, 100, 20],
    [eleven, 25, 7],
    [eleven, 50, 9],
    [eleven, 75, 15],
    [eleven, 100, 20],
  ])('of %j at %i percent is %i, as published', (values, percent, expected) => {
    expect(percentileOf(counted(values), percent)).toBe(expected)
  })

  it('of ten values at 90 percent is the ninth, not the tenth', () => {
    expect(percentileOf(counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 104]), 90)).toBe(9)
  })
})

/** Wikipedia, "Median". */
describe('the median', () => {
  it.each([
    [[1, 3, 3, 6, 7, 8, 9], 6],
    [[1, 2, 3, 4, 5, 6, 8, 9], 4.5],
    [[7], 7],
    [[0, 0, 0], 0],
    [[0, 104], 52],
  ])('of %j is %d', (values, expected) => {
    expect(medianOf(counted(values))).toBe(expected)
  })
})

const waits = fc.array(fc.integer({ min: 0, max: 104 }), { minLength: 1, maxLength: 200 })

/** Written anew from the definitions: over the ordered list instead of over counts. */
const ordered = (values: readonly number[]) => [...values].sort((one, other) => one - other)

function medianOfList(values: readonly number[]): number {
  const list = ordered(values)
  const half = list.length >> 1
  return list.length % 2 === 1 ? (list[half] as number) : ((list[half - 1] as number) + (list[half] as number)) / 2
}

/** The definition to the letter: the smallest value that so many percent of the values do not exceed. */
function percentileOfList(values: readonly number[], percent: number): number {
  return ordered(values).find((value) => 100 * values.filter((one) => one <= value).length >= percent * values.length) as number
}

describe('for any waits', () => {
  it('the median is that of a second implementation', () => {
    fc.assert(fc.property(waits, (values) => medianOf(counted(values)) === medianOfList(values)))
  })

  it('every percentile is that of a second implementation', () => {
    fc.assert(
      fc.property(
        waits,
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => percentileOf(counted(values), percent) === percentileOfList(values, percent),
      ),
    )
  })

  it('the lowest and the highest are those of the list', () => {
    fc.assert(
      fc.property(
        waits,
        (values) => lowestOf(counted(values)) === Math.min(...values) && highestOf(counted(values)) === Math.max(...values),
      ),
    )
  })
})

it('says nothing of no values', () => {
  const none = counted([])
  expect([medianOf(none), percentileOf(none, 90), lowestOf(none), highestOf(none)]).toEqual([null, null, null, null])
})
