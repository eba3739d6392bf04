import { describe, expect, it } from 'vitest'
import type { WaitFigures } from '../../api/domain/bottleneck.ts'
import { bottleneckChange, medianChange } from '../../api/domain/bottleneck-changes.ts'

const sure = (medianWaitWeeks: number | null): WaitFigures => ({ trust: 'ok', medianWaitWeeks })
const stale = (medianWaitWeeks: number | null): WaitFigures => ({ trust: 'stale', medianWaitWeeks })

describe('a bottleneck, against a threshold of 14 weeks', () => {
  it.each<[string, WaitFigures | null, WaitFigures | null, ReturnType<typeof bottleneckChange>]>([
    ['came', sure(14), sure(15), 'came'],
    ['came where before nothing could be told', stale(30), sure(15), 'came'],
    ['came with the first offers', null, sure(15), 'came'],
    ['stayed', sure(20), sure(15), 'stayed'],
    ['went', sure(15), sure(14), 'gone'],
    ['is not said to be solved on stale figures', sure(15), stale(3), 'unsure'],
    ['is not said to be solved when nobody offers it any more', sure(15), null, 'unsure'],
    ['is not said to be solved when nobody gives weeks any more', sure(15), sure(null), 'unsure'],
    ['was none and is none', sure(3), sure(14), null],
    ['was none and cannot be told', sure(3), stale(40), null],
    ['cannot be told and could not', stale(40), stale(40), null],
  ])('%s', (_, before, now, meant) => {
    expect(bottleneckChange(before, now, 14)).toBe(meant)
  })

  it('never is one without a threshold', () => {
    expect(bottleneckChange(sure(100), sure(104), null)).toBeNull()
  })
})

it('a change in weeks is told only between figures that can be relied on', () => {
  expect(medianChange(sure(10), sure(14))).toBe(4)
  expect(medianChange(sure(10), sure(4.5))).toBe(-5.5)
  expect([medianChange(null, sure(4)), medianChange(stale(4), sure(4)), medianChange(sure(4), sure(null))]).toEqual([null, null, null])
})
