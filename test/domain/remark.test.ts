import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesElfproef } from '../../api/domain/personal-data.ts'
import { remarkFaults, tidyRemark } from '../../api/domain/remark.ts'

const TODAY = '2026-11-18'
const codesOf = (remark: string | null) => remarkFaults(remark, TODAY).map(({ code }) => code.replace('remark-', ''))

describe('a remark is refused with the reason', () => {
  it.each<[string, string[]]>([
    ['x'.repeat(281), ['too-long']],
    ['rustig\u0000aan', ['unreadable']],
    ['over 111222333', ['holds-bsn']],
    ['voor het kind van 3-4-2017', ['holds-birth-date']],
    ['mail jan.jansen@morgenvink.nl', ['holds-email']],
    ['mail jan (at) morgenvink.nl', ['holds-email']],
    ['mail naar: <Jan@Zorg.Example>', ['holds-email']],
    ['bel 06-12345678', ['holds-phone']],
    ['bel 0612345678', ['holds-phone']],
    ['bel 06 12 34 56 78', ['holds-phone']],
    ['bel 06.1234.5678', ['holds-phone']],
    ['bel 06 123 456 78', ['holds-phone']],
    ['bel +31 6 12345678', ['holds-phone']],
    ['bel +31 (0)6 1234 5678', ['holds-phone']],
    ['bel 0031612345678', ['holds-phone']],
    ['bel 0341 - 12 34 56', ['holds-phone']],
    ['bel (0341) 123456', ['holds-phone']],
    ['bel 020-1234567', ['holds-phone']],
    ['bel 088 000 12 01', ['holds-phone']],
    ['bel 088 - 000 12 01', ['holds-phone']],
    ['bel 0800-2000', ['holds-phone']],
    ['bel 0６-12345678', ['holds-phone']],
    ['bel 06‑12345678 of mail a@b.nl over 3 maart 2017, 111222333', ['holds-bsn', 'holds-birth-date', 'holds-email', 'holds-phone']],
  ])('%s', (remark, codes) => {
    expect(codesOf(remark)).toEqual(codes)
  })
})

describe('a remark is let through', () => {
  it.each([
    'x'.repeat(280),
    '👶'.repeat(280),
    'Op woensdag is er eerder plek.',
    'nieuwe groep start op 1-2-2027',
    'groep van 6, 4-6 uur per week, 12-18 jaar',
    'alleen 54001 en 45A48 in 3851 of 6711',
    'bereikbaar 0800-1700 uur',
    'ma t/m vr 9.00-12.30 uur',
    'van 9 10 11 12 13 jaar',
    'vanaf 06-12-2027, 12-18 jaar',
    'wij gebruiken @home als naam',
    'schooljaar 2026/2027',
    'contract NV-2025-014',
    'kosten 0123 of 012345',
  ])('%s', (remark) => {
    expect(codesOf(remark)).toEqual([])
  })

  it('when there is none', () => {
    expect(codesOf(null)).toEqual([])
  })
})

describe('wherever it stands in the text', () => {
  const around = fc.constantFrom('', 'plek bij ons, ', 'Let op: ', '(', '“')
  const after = fc.constantFrom('', ' alleen op maandag', '.', ')', ', graag')

  it('a number that passes the elfproef is found', () => {
    const passing = fc.integer({ min: 10_000_000, max: 999_999_999 }).map(String).filter(passesElfproef)
    fc.assert(
      fc.property(around, passing, after, (before, digits, behind) => codesOf(`${before}${digits}${behind}`).includes('holds-bsn')),
      { numRuns: 100 },
    )
  })

  it('a mobile number is found', () => {
    const eight = fc.stringMatching(/^[1-9]\d{7}$/)
    const written = fc.tuple(fc.constantFrom('06', '06-', '06 ', '+316', '+31 6 ', '00316'), eight).map(([start, rest]) => start + rest)
    fc.assert(
      fc.property(around, written, after, (before, number, behind) => codesOf(`${before}${number}${behind}`).includes('holds-phone')),
    )
  })

  it('an e-mail address is found', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const address = fc.tuple(word, word, fc.constantFrom('nl', 'example', 'org')).map(([name, site, top]) => `${name}@${site}.${top}`)
    fc.assert(fc.property(around, address, after, (before, mail, behind) => codesOf(`${before}${mail}${behind}`).includes('holds-email')))
  })
})

it('a remark is kept as one line', () => {
  expect(tidyRemark('  eerst\n\tzo \u00a0 en dan ')).toBe('eerst zo en dan')
  expect(tidyRemark(' \n ')).toBeNull()
})
