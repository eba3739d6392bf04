import { describe, expect, it } from 'vitest'
import { isBottleneck, thresholdWeeks } from '../../api/domain/bottleneck.ts'
import type { Trust } from '../../api/domain/codes.ts'

describe('a kind of care in a region is a bottleneck', () => {
  it.each<[why: string, trust: Trust, median: number | null, own: number | null, norm: number | null, meant: boolean]>([
    ['when half waits longer than the norm', 'ok', 15, null, 14, true],
    ['not at the norm itself', 'ok', 14, null, 14, false],
    ['half a week above counts', 'ok', 14.5, null, 14, true],
    ['by the threshold of the region rather than the norm', 'ok', 15, 20, 14, false],
    ['also where that is stricter', 'ok', 9, 8, 14, true],
    ['by a threshold where there is no norm', 'ok', 27, 26, null, true],
    ['against a norm of 0, for crisis', 'ok', 1, null, 0, true],
    ['not when all start at once there', 'ok', 0, null, 0, false],
    ['a threshold of 0 is one', 'ok', 1, 0, 14, true],
    ['never without norm and threshold', 'ok', 104, null, null, false],
    ['never on fewer than three values', 'thin', 40, null, 14, false],
    ['never on stale figures', 'stale', 40, null, 14, false],
    ['never without values', 'ok', null, null, 14, false],
  ])('%s', (_, trust, medianWaitWeeks, own, norm, meant) => {
    expect(isBottleneck({ trust, medianWaitWeeks }, thresholdWeeks(own, norm))).toBe(meant)
  })
})
