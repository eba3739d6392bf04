import { describe, expect, it } from 'vitest'
import { MOST_SHORT_TEXT_CHARACTERS, shortTextFaults, tidyShortText } from '../../api/domain/short-text.ts'

const TODAY = '2026-11-24'

describe('a short text that many people read', () => {
  it.each([
    ['Groep start in januari', []],
    ['', []],
    ['a'.repeat(MOST_SHORT_TEXT_CHARACTERS), []],
    ['\u{1f600}'.repeat(MOST_SHORT_TEXT_CHARACTERS), []],
    ['a'.repeat(MOST_SHORT_TEXT_CHARACTERS + 1), ['too-long']],
    ['twee\nregels', ['unreadable']],
    ['nummer 111222333', ['holds-bsn']],
    ['nummer 111222334', []],
    ['geboren 12-03-2015', ['holds-birth-date']],
    ['vanaf 12-03-2027', []],
    ['gebouwd in 12-03-1980', []],
    ['mail naar naam@aanbieder.example', ['holds-email']],
    ['bel 06 12345678', ['holds-phone']],
    ['bel 06 12345678 over 12-03-2015', ['holds-birth-date', 'holds-phone']],
  ])('%j: %j', (text, faults) => expect(shortTextFaults(text, TODAY)).toEqual(faults))
})

describe('as it is kept', () => {
  it.each([
    [null, null],
    ['', null],
    [' \n ', null],
    ['  Groep  start\nin januari ', 'Groep start in januari'],
  ])('%j is %j', (written, kept) => expect(tidyShortText(written)).toBe(kept))
})
