import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MAIL_LIFE_MS, pauseAfterAttempts } from '../../api/domain/mail-retries.ts'

const MINUTE = 60_000

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 4],
  [8, 128],
  [9, 240],
  [30, 240],
])('after %i attempts it waits %i minutes', (attempts, minutes) => expect(pauseAfterAttempts(attempts, 0.5)).toBe(minutes * MINUTE))

it('spreads the moments by a fifth to either side', () => {
  expect(pauseAfterAttempts(1, 0)).toBe(0.8 * MINUTE)
  expect(pauseAfterAttempts(1, 1)).toBe(1.2 * MINUTE)
})

it('never waits shorter after more attempts, nor longer than a mail lives', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
      expect(pauseAfterAttempts(attempts + 1, chance)).toBeGreaterThanOrEqual(pauseAfterAttempts(attempts, chance))
      expect(pauseAfterAttempts(attempts, chance)).toBeLessThan(MAIL_LIFE_MS)
    }),
  )
})
