import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Availability, availabilityFaults } from '../../api/domain/availability.ts'

const NOTHING: Availability = {
  intakeMode: 'matching',
  intakeWaitWeeks: null,
  startWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stop: null,
  remark: null,
}
const accepting = (intakeWaitWeeks: number | null, startWaitWeeks: number | null): Availability => ({
  ...NOTHING,
  intakeMode: 'accepting',
  intakeWaitWeeks,
  startWaitWeeks,
})
const stop = { reason: 'staff', until: '2026-12-31' } as const

describe('which values go together', () => {
  it.each<[string, Availability, string[]]>([
    ['accepting with both waits', accepting(1, 3), []],
    ['accepting with only the start', accepting(null, 3), []],
    ['intake and start in the same week', accepting(3, 3), []],
    ['a start of 104 weeks', accepting(null, 104), []],
    ['accepting needs the weeks to the start', accepting(1, null), ['startWaitWeeks weeks-needed']],
    ['105 weeks is out of range', accepting(null, 105), ['startWaitWeeks weeks-out-of-range']],
    ['half a week is no week', accepting(0.5, 2), ['intakeWaitWeeks weeks-out-of-range']],
    ['less than nothing', accepting(-1, 2), ['intakeWaitWeeks weeks-out-of-range']],
    ['start before intake', accepting(5, 4), ['startWaitWeeks start-before-intake']],
    ['matching alone', NOTHING, []],
    ['matching has no weeks', { ...NOTHING, startWaitWeeks: 3 }, ['startWaitWeeks weeks-only-when-accepting']],
    ['a stop with reason and end', { ...NOTHING, intakeMode: 'stopped', stop }, []],
    ['a stop without them', { ...NOTHING, intakeMode: 'stopped' }, ['stop stop-needs-reason-and-end']],
    ['a reason without a stop', { ...NOTHING, stop }, ['stop stop-only-when-stopped']],
    ['minus one place', { ...NOTHING, freePlaces: -1 }, ['freePlaces count-out-of-range']],
    ['ten thousand waiting', { ...NOTHING, waitingCount: 10_000 }, ['waitingCount count-out-of-range']],
    ['a remark of 280 characters', { ...NOTHING, remark: 'x'.repeat(280) }, []],
    ['a remark of 281 characters', { ...NOTHING, remark: 'x'.repeat(281) }, ['remark remark-too-long']],
  ])('%s', (_, availability, faults) => {
    expect(availabilityFaults(availability).map(({ field, code }) => `${field} ${code}`)).toEqual(faults)
  })

  it('lets through whole weeks in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 110 }), fc.integer({ min: -3, max: 110 }), (intake, start) => {
        const isRight = intake >= 0 && intake <= start && start <= 104
        expect(availabilityFaults(accepting(intake, start)).length === 0).toBe(isRight)
      }),
    )
  })
})
