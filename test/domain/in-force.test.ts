import { describe, expect, it } from 'vitest'
import { forceStateOn, type InForceDates } from '../../api/domain/in-force.ts'
import { isPlaceProtected, pointKey } from '../../api/domain/protected-place.ts'

const running: InForceDates = {
  endedOn: null,
  startsOn: '2026-01-01',
  endsOn: null,
  mainStartsOn: null,
  mainEndsOn: null,
  productValidTo: null,
}
const DAY = '2026-11-22'

describe('whether an offer is in force', () => {
  it.each([
    ['a contract that runs', {}, 'in-force'],
    ['the last day of a contract', { endsOn: DAY }, 'in-force'],
    ['the day after a contract', { endsOn: '2026-11-21' }, 'ended'],
    ['the first day of a contract', { startsOn: DAY }, 'in-force'],
    ['the day before a contract', { startsOn: '2026-11-23' }, 'not-yet'],
    ['an offer that ended yesterday', { endedOn: '2026-11-21' }, 'ended'],
    ['a subcontract whose main contract is over', { mainEndsOn: '2026-11-21' }, 'ended'],
    ['a subcontract whose main contract has to begin', { mainStartsOn: '2026-12-01' }, 'not-yet'],
    ['a product the region no longer buys', { productValidTo: '2026-11-21' }, 'ended'],
  ] as const)('%s', (_what, dates, expected) => {
    expect(forceStateOn({ ...running, ...dates }, DAY)).toBe(expected)
  })
})

describe('which places are protected', () => {
  it.each([
    ['town', false, true],
    ['address', true, true],
    ['town', true, true],
    ['address', false, false],
  ] as const)('precision %s, one person %s: %s', (precision, isOnePerson, expected) => {
    expect(isPlaceProtected(precision, isOnePerson)).toBe(expected)
  })

  it('a point is told to about a hundred metres', () => {
    expect(pointKey({ lat: 52.30449, lon: 5.6 })).toBe('52.304,5.600')
  })
})
