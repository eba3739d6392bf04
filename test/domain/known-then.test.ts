import { describe, expect, it } from 'vitest'
import { categoryOn, isContractInForce, lastHeard, normsHeard, stateAt } from '../../api/domain/known-then.ts'
import { normWeeksOn } from '../../api/domain/norm.ts'

const mapping = (category: string, validFrom: string, validTo: string | null, recordedAt: number) => ({
  category,
  validFrom,
  validTo,
  recordedAt,
})

describe('the kind of care that a product meant on a day', () => {
  const corrected = [mapping('a', '2026-01-01', '2026-02-28', 10), mapping('b', '2026-03-01', null, 50)]
  it.each([
    ['before anybody told of it', '2026-02-01', 10, null],
    ['as it was first told', '2026-02-01', 20, 'a'],
    ['a later change with an earlier start does not rewrite it', '2026-03-15', 50, 'a'],
    ['after that change was told', '2026-03-15', 51, 'b'],
  ] as const)('%s', (_what, day, before, category) => expect(categoryOn(corrected, day, before)).toBe(category))

  it('is none after an end without a successor', () => {
    const ended = [mapping('a', '2026-01-01', '2026-02-28', 10)]
    expect([categoryOn(ended, '2026-02-28', 99), categoryOn(ended, '2026-03-01', 99)]).toEqual(['a', null])
  })
})

describe('a contract on a day', () => {
  const period = (startsOn: string, endsOn: string | null, recordedAt = 0) => ({ startsOn, endsOn, recordedAt })
  it.each([
    ['nobody had told of it', undefined, null, false],
    ['runs', period('2026-01-01', null), null, true],
    ['ended in the middle of the month', period('2026-01-01', '2026-03-14'), null, false],
    ['its last day', period('2026-01-01', '2026-03-31'), null, true],
    ['begins later', period('2026-04-01', null), null, false],
    ['its main contract has ended', period('2026-01-01', null), period('2026-01-01', '2026-03-30'), false],
    ['its main contract was not yet told of', period('2026-01-01', null), undefined, false],
  ] as const)('%s', (_what, own, main, inForce) => expect(isContractInForce(own, main, '2026-03-31')).toBe(inForce))

  it('that was told to end later on counted until then', () => {
    const said = [period('2026-01-01', null, 10), period('2026-01-01', '2026-02-28', 50)]
    expect([lastHeard(said, 50), lastHeard(said, 51)].map((one) => one?.endsOn)).toEqual([null, '2026-02-28'])
  })
})

describe('the norm that was known', () => {
  const norm = (region: string | null, weeks: number | null, validFrom: string, recordedAt: number) => ({
    category: 'a',
    region,
    weeks,
    validFrom,
    validTo: null,
    recordedAt,
  })
  const versions = [norm(null, 14, '2025-01-01', 0), norm(null, 10, '2025-01-01', 60), norm('JZ12', 6, '2025-06-01', 30)]
  it.each([
    ['the general one at first', 30, 14],
    ['a region’s own, entered later with an earlier start, counts from then', 31, 6],
  ])('%s', (_what, before, weeks) => expect(normWeeksOn(normsHeard(versions, before), 'a', 'JZ12', '2026-01-01')).toBe(weeks))

  it('keeps its weeks of before when they are corrected', () => {
    const weeks = (before: number) => normWeeksOn(normsHeard(versions, before), 'a', 'JZ99', '2026-01-01')
    expect([weeks(60), weeks(61)]).toEqual([14, 10])
  })
})

describe('what an offer counts as', () => {
  const said = { intakeMode: 'accepting' as const, startWaitWeeks: 5, stopUntil: null, freePlaces: 2, dueAt: 100, staleAt: 200 }
  it.each([
    ['current', said, 99, { status: 'waiting', freshness: 'current', startWaitWeeks: 5, freePlaces: 2 }],
    ['late', said, 100, { status: 'waiting', freshness: 'due', startWaitWeeks: 5, freePlaces: 2 }],
    ['stale: nobody knows', said, 200, { status: 'unknown', freshness: 'stale', startWaitWeeks: null, freePlaces: null }],
    [
      'never',
      { ...said, dueAt: null, staleAt: null },
      1,
      { status: 'unknown', freshness: 'never', startWaitWeeks: null, freePlaces: null },
    ],
    [
      'matching has no weeks',
      { ...said, intakeMode: 'matching' as const, startWaitWeeks: null },
      1,
      { status: 'matching', freshness: 'current', startWaitWeeks: null, freePlaces: 2 },
    ],
    [
      'a stop that ended',
      { ...said, intakeMode: 'stopped' as const, startWaitWeeks: null, stopUntil: '2026-03-30', freePlaces: null },
      1,
      { status: 'unknown', freshness: 'current', startWaitWeeks: null, freePlaces: null },
    ],
    [
      'a stop on its last day',
      { ...said, intakeMode: 'stopped' as const, startWaitWeeks: null, stopUntil: '2026-03-31', freePlaces: null },
      1,
      { status: 'stopped', freshness: 'current', startWaitWeeks: null, freePlaces: null },
    ],
  ] as const)('%s', (_what, last, at, state) => expect(stateAt(last, at, '2026-03-31')).toEqual(state))
})
