import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveStatus, hasWait, type StatedIntake, statedStatus, statusRank } from '../../api/domain/status.ts'

const stated = (
  intakeMode: StatedIntake['intakeMode'],
  startWaitWeeks: number | null = null,
  stopUntil: string | null = null,
): StatedIntake => ({
  intakeMode,
  startWaitWeeks,
  stopUntil,
})
const LIMITS = { dueAt: 1_000, staleAt: 2_000 }

describe('the status that was stated', () => {
  it.each([
    ['a start today is a free place', stated('accepting', 0), 'open'],
    ['a start within two weeks is a free place', stated('accepting', 2), 'open'],
    ['a start after three weeks is a wait', stated('accepting', 3), 'waiting'],
    ['accepting without weeks is a wait', stated('accepting'), 'waiting'],
    ['after assessment', stated('assessment'), 'assessment'],
    ['after matching', stated('matching'), 'matching'],
    ['a stop that lasts', stated('stopped', null, '2026-12-31'), 'stopped'],
    ['a stop on its last day', stated('stopped', null, '2026-11-18'), 'stopped'],
    ['the day after a stop nobody has said it is open', stated('stopped', null, '2026-11-17'), 'unknown'],
    ['nothing was stated', stated(null), 'unknown'],
  ] as const)('%s', (_, intake, status) => {
    expect(statedStatus(intake, '2026-11-18')).toBe(status)
  })

  it('lets a region settle how soon is soon', () => {
    expect(statedStatus(stated('accepting', 4), '2026-11-18', 4)).toBe('open')
  })
})

describe('the status that counts', () => {
  it.each([
    ['a current report counts', 999, 'open'],
    ['a due report still counts', 1_999, 'open'],
    ['a stale report is unknown', 2_000, 'unknown'],
  ] as const)('%s', (_, now, status) => {
    expect(effectiveStatus(stated('accepting', 1), LIMITS, now, '2026-11-18')).toBe(status)
  })

  it('without a report it is unknown', () => {
    expect(effectiveStatus(stated(null), null, 5, '2026-11-18')).toBe('unknown')
  })

  it('a stale offer is unknown, whatever it stated', () => {
    const modes = fc.constantFrom('accepting', 'assessment', 'matching', 'stopped', null)
    fc.assert(
      fc.property(modes, fc.option(fc.nat(104)), fc.nat(10_000), (mode, weeks, late) => {
        expect(effectiveStatus(stated(mode, weeks, '2099-01-01'), LIMITS, LIMITS.staleAt + late, '2026-11-18')).toBe('unknown')
      }),
    )
  })

  it('has weeks only when it is open or waiting', () => {
    expect((['open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown'] as const).filter(hasWait)).toEqual(['open', 'waiting'])
  })

  it('ranks a free place first and unknown last', () => {
    const ranked = Object.entries(statusRank).sort(([, one], [, other]) => one - other)
    expect([ranked[0]?.[0], ranked.at(-1)?.[0]]).toEqual(['open', 'unknown'])
  })
})
