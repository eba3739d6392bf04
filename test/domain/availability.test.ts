import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availabilityFaultMessage } from '../../api/contract/availability-texts.ts'
import {
  availabilityFaults,
  confirmationFaults,
  isWhole,
  type StatedAvailability,
  type StatementContext,
} from '../../api/domain/availability.ts'
import { capacities, intakeModes, stopReasons } from '../../api/domain/codes.ts'

const NOTHING: StatedAvailability = {
  intakeMode: 'matching',
  intakeWaitWeeks: null,
  startWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stop: null,
  remark: null,
}
const accepting = (intakeWaitWeeks: number | null, startWaitWeeks: number | null): StatedAvailability => ({
  ...NOTHING,
  intakeMode: 'accepting',
  intakeWaitWeeks,
  startWaitWeeks,
})
const stopped = (reason: 'staff' | null, until: string | null): StatedAvailability => ({
  ...NOTHING,
  intakeMode: 'stopped',
  stop: { reason, until },
})
const TODAY: StatementContext = { statedOn: '2026-11-18', today: '2026-11-18', capacity: 'places' }
const faultsOf = (stated: StatedAvailability, context = TODAY) =>
  availabilityFaults(stated, context).map(({ field, code }) => `${field} ${code}`)

describe('which values go together', () => {
  it.each<[string, StatedAvailability, string[]]>([
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
    ['minus one place', { ...NOTHING, freePlaces: -1 }, ['freePlaces count-out-of-range']],
    ['ten thousand waiting', { ...NOTHING, waitingCount: 10_000 }, ['waitingCount count-out-of-range']],
    ['somebody waits, in any mode', { ...stopped('staff', '2026-12-31'), waitingCount: 12 }, []],
    ['a place during a stop', { ...stopped('staff', '2026-12-31'), freePlaces: 1 }, ['freePlaces places-while-stopped']],
    ['no place during a stop', { ...stopped('staff', '2026-12-31'), freePlaces: 0 }, []],
  ])('%s', (_, stated, faults) => {
    expect(faultsOf(stated)).toEqual(faults)
  })

  it.each<[string, StatementContext['capacity'], string[]]>([
    ['in places', 'places', []],
    ['in caseload', 'caseload', ['freePlaces places-not-counted']],
    ['by matching', 'matching', ['freePlaces places-not-counted']],
    ['in something not known', null, []],
  ])('free places of a kind counted %s', (_, capacity, faults) => {
    expect(faultsOf({ ...accepting(1, 3), freePlaces: 2 }, { ...TODAY, capacity })).toEqual(faults)
  })

  it('lets through whole weeks in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 110 }), fc.integer({ min: -3, max: 110 }), (intake, start) => {
        const isRight = intake >= 0 && intake <= start && start <= 104
        expect(faultsOf(accepting(intake, start)).length === 0).toBe(isRight)
      }),
    )
  })
})

describe('an intake stop', () => {
  it.each<[string, StatedAvailability, string[]]>([
    ['with reason and end', stopped('staff', '2026-12-31'), []],
    ['that ends today', stopped('staff', '2026-11-18'), []],
    ['that ended yesterday', stopped('staff', '2026-11-17'), ['stop.until stop-end-past']],
    ['of a year', stopped('staff', '2027-11-18'), []],
    ['of a year and a day', stopped('staff', '2027-11-19'), ['stop.until stop-end-too-far']],
    ['until the thirtieth of February', stopped('staff', '2027-02-30'), ['stop.until stop-end-no-day']],
    ['until "eind mei"', stopped('staff', 'eind mei'), ['stop.until stop-end-no-day']],
    ['without a reason', stopped(null, '2026-12-31'), ['stop.reason stop-reason-needed']],
    ['without an end', stopped('staff', null), ['stop.until stop-end-needed']],
    ['without both', { ...NOTHING, intakeMode: 'stopped' }, ['stop.reason stop-reason-needed', 'stop.until stop-end-needed']],
    ['while taking in', { ...accepting(1, 2), stop: { reason: 'staff', until: '2026-12-31' } }, ['stop stop-only-when-stopped']],
  ])('%s', (_, stated, faults) => {
    expect(faultsOf(stated)).toEqual(faults)
  })

  it('is looked at from the day on which it was stated', () => {
    expect(faultsOf(stopped('staff', '2026-10-01'), { ...TODAY, statedOn: '2026-09-01' })).toEqual([])
  })
})

describe('"klopt nog"', () => {
  it('cannot be said of a stop that is over', () => {
    expect(confirmationFaults(stopped('staff', '2026-11-17'), TODAY)).toEqual([{ field: 'stop.until', code: 'stop-end-past' }])
  })

  it('can be said of a remark that names a day which has passed since', () => {
    const current = { ...accepting(1, 3), remark: 'nieuwe groep vanaf 1-11-2026' }
    expect(confirmationFaults(current, TODAY)).toEqual([])
    expect(faultsOf(current)).toEqual(['remark remark-holds-birth-date'])
  })
})

const anyStatement: fc.Arbitrary<StatedAvailability> = fc.record({
  intakeMode: fc.constantFrom(...intakeModes),
  intakeWaitWeeks: fc.option(fc.integer({ min: -1, max: 106 })),
  startWaitWeeks: fc.option(fc.integer({ min: -1, max: 106 })),
  freePlaces: fc.option(fc.integer({ min: -1, max: 10_001 })),
  waitingCount: fc.option(fc.integer({ min: -1, max: 10_001 })),
  stop: fc.option(
    fc.record({
      reason: fc.option(fc.constantFrom(...stopReasons)),
      until: fc.option(fc.constantFrom('2026-11-17', '2026-11-18', '2029-01-01', 'x')),
    }),
  ),
  remark: fc.option(fc.constantFrom('rustig', 'bel 06-12345678', 'x'.repeat(281))),
})

describe('whatever is stated', () => {
  const anyContext = fc.constantFrom(...capacities, null).map((capacity) => ({ ...TODAY, capacity }))

  it('is whole when nothing is wrong with it', () => {
    fc.assert(fc.property(anyStatement, anyContext, (stated, context) => availabilityFaults(stated, context).length > 0 || isWhole(stated)))
  })

  it('has each fault once, and a sentence for it that names the field and the cure', () => {
    fc.assert(
      fc.property(anyStatement, anyContext, (stated, context) => {
        const messages = availabilityFaults(stated, context).map(availabilityFaultMessage)
        expect(new Set(messages).size).toBe(messages.length)
        for (const message of messages) expect(message).toMatch(/^[A-Z][^:]+: [a-z].+\. [A-Z].+\.$/)
      }),
    )
  })
})
