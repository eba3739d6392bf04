import { describe, expect, it } from 'vitest'
import { holdsEmailAddress, holdsPhoneNumber } from '../../api/domain/contact-data.ts'

describe('an e-mail address', () => {
  it.each(['mail jan@zorg.example', 'jan.de-vries@intake.zorg.example!', 'jan (at) zorg.example', 'jan[at]zorg.nl', 'Jan @ zorg.nl'])(
    'is found in "%s"',
    (text) => expect(holdsEmailAddress(text)).toBe(true),
  )
  it.each(['groep @ 3', 'bel op dinsdag', 'www.zorg.example', 'ouders & kind', 'a@b'])('is not seen in "%s"', (text) =>
    expect(holdsEmailAddress(text)).toBe(false),
  )
})

describe('a phone number', () => {
  it.each([
    'bel 0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06 - 123 456 78',
    '(06) 12345678',
    '0341-123456',
    '0341 123 456',
    '026-1234567',
    '026 123 45 67',
    '+31 6 12345678',
    '+31 (0)26 1234567',
    '0031612345678',
    '088 - 123 45 67',
    '0800-1234',
  ])('is found in "%s"', (text) => expect(holdsPhoneNumber(text)).toBe(true))

  it.each(['0800-1700 uur', '45A48', '3851 AB', '2026-11-20', '20-11-2026', 'groep 0-6 jaar', '12 plekken', '1234567890123456', '54001'])(
    'is not seen in "%s"',
    (text) => expect(holdsPhoneNumber(text)).toBe(false),
  )
})
