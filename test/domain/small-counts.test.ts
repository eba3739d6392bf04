import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskSmallCount } from '../../api/domain/small-counts.ts'

describe('small counts', () => {
  it.each([
    [0, 0],
    [1, 'under-5'],
    [4, 'under-5'],
    [5, 5],
    [31, 31],
  ])('%i is shown as %s', (count, shown) => {
    expect(maskSmallCount(count)).toBe(shown)
  })

  it('never shows a number from 1 to 4, and never another number than the real one', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (count) => {
        const shown = maskSmallCount(count)
        expect(shown === 'under-5' ? count > 0 && count < 5 : shown === count && (count === 0 || count >= 5)).toBe(true)
      }),
    )
  })
})
