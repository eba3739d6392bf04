import { describe, expect, it } from 'vitest'
import { isInForce, type Norm, normWeeksOn } from '../../api/domain/norm.ts'

const norm = (region: string | null, weeks: number | null, validFrom = '2025-01-01', validTo: string | null = null): Norm => ({
  category: 'basis-ggz',
  region,
  weeks,
  validFrom,
  validTo,
})
const NORMS = [
  norm(null, 14),
  norm('JZ12', 10, '2026-01-01'),
  norm('JZ21', null, '2026-01-01'),
  norm('JZ28', 6, '2025-01-01', '2025-12-31'),
]

describe('the norm of a kind of care', () => {
  it.each([
    ['a region without its own has the general norm', 'JZ99', '2026-11-18', 14],
    ["a region's own norm goes first", 'JZ12', '2026-11-18', 10],
    ['but not before it begins', 'JZ12', '2025-12-31', 14],
    ['and counts on its first day', 'JZ12', '2026-01-01', 10],
    ['a region may do without a norm', 'JZ21', '2026-11-18', null],
    ['a norm that ended leaves the general one', 'JZ28', '2026-01-01', 14],
    ['a norm counts on its last day', 'JZ28', '2025-12-31', 6],
    ['before any norm there is none', 'JZ12', '2024-12-31', null],
  ])('%s', (_, region, day, weeks) => {
    expect(normWeeksOn(NORMS, 'basis-ggz', region, day)).toBe(weeks)
  })

  it('of another kind says nothing', () => {
    expect(normWeeksOn(NORMS, 'pleegzorg', 'JZ12', '2026-11-18')).toBeNull()
  })

  it('is in force on both its ends', () => {
    const dated = { validFrom: '2026-01-01', validTo: '2026-12-31' }
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => isInForce(dated, day))).toEqual([false, true, true, false])
  })
})
