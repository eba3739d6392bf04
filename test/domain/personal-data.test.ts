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
    ['a birth date with spaces', '12 03 2015', 'birth-date'],
    ['a birth date with spaces and two digits', 'geb 12 03 15', 'birth-date'],
    ['a birth date with no-break spaces', '12\u00a003\u00a02015', 'birth-date'],
    ['a birth date with en dashes', '12–03–2015', 'birth-date'],
    ['a birth date with minus signs', '12−03−2015', 'birth-date'],
    ['a birth date with an ordinal', '12e maart 2015', 'birth-date'],
    ['a birth date with a shortened year', "12-03-'15", 'birth-date'],
    ['a birth date in words with a shortened year', '12 maart ’15', 'birth-date'],
    ['a birth date with an acute accent before its year', '12-03-´15', 'birth-date'],
    ['a birth date in words with dashes', '12-mrt-2015', 'birth-date'],
    ['a birth date of eight digits', 'jongen 12032015', 'birth-date'],
    ['a birth date of eight digits, year first', '20150312', 'birth-date'],
    ['a birth date of six digits', '120315 autisme', 'birth-date'],
    ['a birth date before an age', '01-02-2015 12 jaar', 'birth-date'],
    ['full-width digits', '１１１２２２３３３', 'bsn'],
    ['no-break spaces', '111\u00a0222\u00a0333', 'bsn'],
    ['other groups', '123.45.67.82', 'bsn'],
    ['groups of four, two and three', '1234 56 782', 'bsn'],
    ['an invisible mark in between', '111222\u200b333', 'bsn'],
    ['a number after an age', '9 111222333', 'bsn'],
  ])('%s is refused', (_, text, kind) => {
    expect(personalDataIn(text, TODAY)).toBe(kind)
  })

  it.each([
    ['ordinary words', 'autisme 9 jaar ermelo'],
    ['a postcode', '3851'],
    ['a product code', '54001 of 45A48'],
    ['nine digits that fail the elfproef', '123456789'],
    ['ten digits', '1112223330'],
    ['ten digits after a mobile code', '06 12 03 20 15'],
    ['a product code and a postcode', '54001 3851, 3851 54001'],
    ['two postcodes', '3851 6711'],
    ['every postcode beside a product code', Array.from({ length: 99 }, (_, at) => `4500${at % 10} ${3800 + at}`).join(', ')],
    ['a row of ages', 'kinderen van 9 10 11'],
    ['counts', '2 weken, 24/7, 4-6 uur'],
    ['a year', '2015'],
    ['years', '2012-2015'],
    ['six digits that are no day', '991399'],
    ['eight digits that are no day and no number', '99139999'],
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
