import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../api/domain/distance.ts'

const ERMELO = { lat: 52.301, lon: 5.618 }
const HARDERWIJK = { lat: 52.352, lon: 5.623 }
const MAASTRICHT = { lat: 50.851, lon: 5.688 }

describe('distance as the crow flies', () => {
  it('is about right near and far', () => {
    expect(distanceKm(ERMELO, HARDERWIJK)).toBeCloseTo(5.7, 1)
    expect(distanceKm(ERMELO, MAASTRICHT)).toBeCloseTo(161.3, 0)
  })

  it('is nothing to oneself, the same both ways, and never longer over a third point', () => {
    const point = fc.record({ lat: fc.double({ min: 50, max: 54, noNaN: true }), lon: fc.double({ min: 3, max: 8, noNaN: true }) })
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9)
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9)
      }),
    )
  })
})
