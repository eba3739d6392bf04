import { expect, it } from 'vitest'
import { ageBandOf } from '../../api/domain/age-band.ts'

it.each([
  [0, '0-3'],
  [3, '0-3'],
  [4, '4-11'],
  [11, '4-11'],
  [12, '12-17'],
  [17, '12-17'],
  [18, '18+'],
  [27, '18+'],
])('a child of %i stands in the band %s', (age, band) => expect(ageBandOf(age)).toBe(band))
