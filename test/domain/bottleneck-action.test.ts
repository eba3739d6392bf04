import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionState, actionTextFaults, compareActions, dueDayFaults } from '../../api/domain/bottleneck-action.ts'

const TODAY = '2026-11-18'
const codes = (faults: { code: string }[]) => faults.map(({ code }) => code)

describe('an action', () => {
  it.each([
    ['is planned until its day', '2026-11-19', null, 'planned'],
    ['is planned on its day', '2026-11-18', null, 'planned'],
    ['is overdue the day after', '2026-11-17', null, 'overdue'],
    ['is finished however late', '2026-11-17', '2026-11-18', 'finished'],
  ])('%s', (_, dueOn, finishedOn, state) => {
    expect(actionState({ dueOn, finishedOn }, TODAY)).toBe(state)
  })
})

describe('the day before which it must be done', () => {
  it.each([
    ['2026-11-18', []],
    ['2027-02-28', []],
    ['2026-11-17', ['day-past']],
    ['2027-02-29', ['no-day']],
    ['1 maart', ['no-day']],
    ['', ['missing']],
    ['2029-01-01', ['day-too-far']],
    ['0000-00-00', ['no-day']],
  ])('%s: %j', (day, meant) => {
    expect(codes(dueDayFaults(day, TODAY))).toEqual(meant)
  })
})

describe('what is written of it', () => {
  it.each<[string | null, string[]]>([
    ['Extra groep vanaf maart, zie besluit in het overleg', []],
    [null, ['missing']],
    ['x'.repeat(281), ['too-long']],
    ['over 111222333', ['holds-bsn']],
    ['voor het kind van 3-4-2017', ['holds-birth-date']],
    ['mail jan@zorg.nl of bel 06-12345678', ['holds-email', 'holds-phone']],
  ])('%s: %j', (text, meant) => {
    expect(codes(actionTextFaults('action', text, TODAY))).toEqual(meant)
  })
})

describe('actions in a list', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
  const actions = fc.array(fc.record({ dueOn: day, finishedOn: fc.option(day) }))

  it('stand open before finished, and open ones with the longest overdue in front', () => {
    fc.assert(
      fc.property(actions, (some) => {
        const sorted = [...some].sort(compareActions)
        const open = sorted.filter(({ finishedOn }) => finishedOn === null)
        expect(sorted.slice(0, open.length)).toEqual(open)
        expect(open.map(({ dueOn }) => dueOn)).toEqual(open.map(({ dueOn }) => dueOn).sort())
      }),
    )
  })
})
