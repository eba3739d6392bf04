import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsBsn, passesElfproef, personalDataIn } from '../../api/domain/personal-data.ts'

const TODAY = '2026-11-18'

describe('what looks like it is of a person', () => {
  it.each([
    ['a number that passes the elfproef', 'kind met 111222333', 'bsn'],
    ['with dots', '111.222.333', 'bsn'],
    ['with spaces', '111 222 333', 'bsn'],
    ['of eight digits, with the zero left out', '10000008', 'bsn'],
    ['a birth date', 'geboren 3-4-2017', 'birth-date'],
    ['a birth date with slashes and two digits', '03/04/17', 'birth-date'],
    ['a birth date as ISO', '2017-04-03', 'birth-date'],
    ['a birth date in words', '3 april 2017', 'birth-date'],
    ['a birth date in short words', '3 mrt. 2017', 'birth-date'],
  ])('%s is refused', (_, text, kind) => {
    expect(personalDataIn(text, TODAY)).toBe(kind)
  })

  it.each([
    ['ordinary words', 'autisme 9 jaar ermelo'],
    ['a postcode', '3851'],
    ['a product code', '54001 of 45A48'],
    ['nine digits that fail the elfproef', '123456789'],
    ['ten digits', '1112223330'],
    ['a phone number', '088 - 000 12 01'],
    ['a day still to come', 'start op 1-2-2027'],
    ['a day too long ago for a young person', '1-1-1980'],
    ['a range of ages', '12-18 jaar'],
    ['a day that is none', '45-13-2017'],
  ])('%s is let through', (_, text) => {
    expect(personalDataIn(text, TODAY)).toBeNull()
  })

  it('every number that passes the elfproef is found, wherever it stands', () => {
    const passing = fc.integer({ min: 10_000_000, max: 999_999_999 }).map(String).filter(passesElfproef)
    fc.assert(
      fc.property(passing, fc.constantFrom('', 'x ', 'bsn: ', '('), fc.constantFrom('', ' y', ')', ', 9 jaar'), (digits, before, after) => {
        expect(holdsBsn(`${before}${digits}${after}`)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
