import { describe, expect, it } from 'vitest'
import { holdsEmailAddress, holdsPhoneNumber } from '../../api/domain/contact-data.ts'

describe('an e-mail address', () => {
  it.each([
    'mail jan@zorg.example',
    'jan.de-vries@intake.zorg.example!',
    'jan (at) zorg.example',
    'jan[at]zorg.nl',
    'Jan @ zorg.nl',
    'jan＠zorg.nl',
    'info@café.eu',
  ])('is found in "%s"', (text) => expect(holdsEmailAddress(text)).toBe(true))
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
    '06 1234 56 78',
    '06 12 34 5678',
    '06 12345 678',
    '06 123 45678',
    '06 123 45 678',
    '06 12 345 678',
    '088 12 345 67',
    '(020)1234567',
    '(0341)123456',
    '(+31) 6 12345678',
    '(0031)612345678',
    'bel 0341-123456/06-12345678',
  ])('is found in "%s"', (text) => expect(holdsPhoneNumber(text)).toBe(true))

  it.each(['0800-1700 uur', '45A48', '3851 AB', '2026-11-20', '20-11-2026', 'groep 0-6 jaar', '12 plekken', '1234567890123456', '54001'])(
    'is not seen in "%s"',
    (text) => expect(holdsPhoneNumber(text)).toBe(false),
  )

  it.each([
    ['a day with ages behind it', '06-12-2027 12-18 jaar'],
    ['a day with an age behind it', '06-12-2027 12 jaar'],
    ['a month with ages behind it', 'vanaf 06-2027 12-18 jaar'],
    ['days of a month and its year', '06 12 20 2027'],
    ['days of a month and a year long ago', '06 12 20 1998'],
    ['two opening hours', '0830-1200 1300-1700 uur'],
    ['an opening hour with ages behind it', '0830-1200 12-18 jaar'],
    ['nine digits', '06 1234 56 7'],
    ['eleven digits', '06 1234 56 789'],
    ['the start of a longer number', '06-12345678/9'],
    ['the end of a longer number', '1-06-12345678'],
  ])('is not seen in %s: %s', (_, text) => expect(holdsPhoneNumber(text)).toBe(false))
})
