import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadCell, ReadWait } from '../../api/domain/read-cell.ts'
import type { AmountUnit } from '../../api/domain/written-amount.ts'
import { placesIn, waitingIn } from '../../api/domain/written-count.ts'
import { weeksIn } from '../../api/domain/written-weeks.ts'

const TODAY = '2026-11-18'

/** `4 (range-longest)`, `leeg (not-applicable)`, `? to-agree`, `stopped, full, 2027-03-01 (says-full)`. */
function shown(read: ReadWait | ReadCell<number>): string {
  switch (read.as) {
    case 'value':
      return `${read.value}${read.because ? ` (${read.because})` : ''}`
    case 'empty':
      return `leeg${read.because ? ` (${read.because})` : ''}`
    case 'question':
      return `? ${read.code}${read.suggestion === undefined ? '' : `, misschien ${read.suggestion}`}`
    case 'mode':
      return `${[read.mode, read.reason, read.until].filter(Boolean).join(', ')} (${read.because})`
  }
}

const weeks = (written: string, unit: AmountUnit = 'weeks') => shown(weeksIn(written, unit, TODAY))

describe('weeks, as people write them', () => {
  it.each([
    ['3', '3'],
    [' 3 ', '3'],
    ['0', '0'],
    ['3 wkn', '3'],
    ['3wk', '3'],
    ['3 weken', '3'],
    ['3,0', '3'],
    ['2,5', '3 (rounded-up)'],
    ['2.5', '3 (rounded-up)'],
    ['1½', '2 (rounded-up)'],
    ['drie', '3 (number-word)'],
    ['Drie weken', '3 (number-word)'],
    ['één', '1 (number-word)'],
    ['anderhalf', '2 (rounded-up)'],

    ['3 à 4', '4 (range-longest)'],
    ['3 a 4 weken', '4 (range-longest)'],
    ['2-3', '3 (range-longest)'],
    ['2 – 3 wkn', '3 (range-longest)'],
    ['2 tot 3', '3 (range-longest)'],
    ['2 t/m 3', '3 (range-longest)'],
    ['3 of 4', '4 (range-longest)'],
    ['tussen 8 en 10 weken', '10 (range-longest)'],
    ['twee à drie', '3 (range-longest)'],
    ['ca. 3-4', '4 (range-longest)'],
    ['2 wkn - 3 wkn', '3 (range-longest)'],
    ['4-3', '? not-read'],
    ['2 wkn - 3 mnd', '? not-read'],

    ['±6', '6 (about)'],
    ['+/- 6', '6 (about)'],
    ['ca. 5', '5 (about)'],
    ['circa 5 weken', '5 (about)'],
    ['ongeveer 5', '5 (about)'],
    ['~5', '5 (about)'],
    ['5 (schatting)', '5 (about)'],

    ['max 8', '8 (at-most)'],
    ['max. 8 wkn', '8 (at-most)'],
    ['hooguit 8', '8 (at-most)'],
    ['< 8', '8 (at-most)'],
    ['binnen 2 weken', '2 (at-most)'],
    ['> 10', '? more-than'],
    ['10+', '? more-than'],
    ['meer dan 10 weken', '? more-than'],
    ['vanaf 10', '? more-than'],

    ['2 mnd', '9 (months)'],
    ['1 maand', '5 (months)'],
    ['3 maanden', '13 (months)'],
    ['2-3 mnd', '13 (months)'],
    ['half jaar', '26 (years)'],
    ['een half jaar', '26 (years)'],
    ['10 dagen', '2 (days)'],
    ['5 werkdagen', '1 (days)'],

    ['per direct', '0 (at-once)'],
    ['Direct', '0 (at-once)'],
    ['direct plek', '0 (at-once)'],
    ['geen wachttijd', '0 (at-once)'],
    ['geen', '0 (none-is-zero)'],

    ['n.v.t.', 'leeg (not-applicable)'],
    ['nvt', 'leeg (not-applicable)'],
    ['-', 'leeg (not-applicable)'],
    ['–', 'leeg (not-applicable)'],

    ['vol', 'stopped, full (says-full)'],
    ['Vol!', 'stopped, full (says-full)'],
    ['geen plek', 'stopped, full (says-full)'],
    ['stop', 'stopped (says-stopped)'],
    ['aanmeldstop', 'stopped (says-stopped)'],
    ['cliëntenstop t/m 1-3-2027', 'stopped, 2027-03-01 (says-stopped)'],
    ['stop tot 1 maart i.v.m. personeel', 'stopped, staff, 2027-03-01 (says-stopped)'],
    ['dicht', 'stopped (says-stopped)'],
    ['na matching', 'matching (says-mode)'],
    ['afhankelijk van matching', 'matching (says-mode)'],
    ['na beoordeling', 'assessment (says-mode)'],

    ['in overleg', '? to-agree'],
    ['op aanvraag', '? to-agree'],
    ['wisselend', '? to-agree'],
    ['onbekend', '? not-known'],
    ['?', '? not-known'],
    ['n.n.b.', '? not-known'],
    ['6 wkn na intake', '? counts-from-intake'],
    ['8 (was 10)', '? not-read'],
    ['zie opm.', '? not-read'],
    ['3 plekken', '? not-read'],
    ['-3', '? not-read'],

    ['2-3-2026', '? a-date, misschien 3'],
    ['2-mrt', '? a-date, misschien 3'],
    ['20-mrt', '? a-date'],
  ])('%s → %s', (written, meant) => {
    expect(weeks(written)).toBe(meant)
  })

  it.each<[string, AmountUnit, string]>([
    ['2', 'months', '9 (months)'],
    ['2 wkn', 'months', '2'],
    ['14', 'days', '2 (days)'],
  ])('%s under a column in %s → %s', (written, unit, meant) => {
    expect(weeks(written, unit)).toBe(meant)
  })

  it('any whole number is itself, and of any range the longest counts', () => {
    const number = fc.integer({ min: 0, max: 104 })
    fc.assert(fc.property(number, (value) => weeks(`${value}`) === `${value}` && weeks(`${value} wkn.`) === `${value}`))
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 20 }), fc.constantFrom('-', ' à ', ' tot ', '–'), (from, more, sign) => {
        expect(weeks(`${from}${sign}${from + more}`)).toBe(`${from + more} (range-longest)`)
      }),
    )
  })
})

describe('free places and those who wait', () => {
  it.each([
    ['2', '2', '2'],
    ['2 plekken', '2', '2'],
    ['geen', '0 (none-is-zero)', '0 (none-is-zero)'],
    ['vol', '0 (says-full)', '? not-read'],
    ['geen plek', '0 (says-full)', '? not-read'],
    ['geen wachtlijst', '? not-read', '0 (none-is-zero)'],
    ['n.v.t.', 'leeg (not-applicable)', 'leeg (not-applicable)'],
    ['-', 'leeg (not-applicable)', 'leeg (not-applicable)'],
    ['2-3', '2 (range-fewest)', '3 (range-longest)'],
    ['3 à 4', '3 (range-fewest)', '4 (range-longest)'],
    ['> 3', '3 (at-least)', '? more-than'],
    ['max 8', '? fewer-than', '8 (at-most)'],
    ['±6', '6 (about)', '6 (about)'],
    ['twee', '2 (number-word)', '2 (number-word)'],
    ['2,5', '? not-read', '? not-read'],
    ['onbekend', '? not-known', '? not-known'],
    ['in overleg', '? to-agree', '? to-agree'],
    ['3 wkn', '? not-read', '? not-read'],
    ['ja', '? not-read', '? not-read'],
  ])('%s: %s free, %s wait', (written, free, wait) => {
    expect(shown(placesIn(written, TODAY))).toBe(free)
    expect(shown(waitingIn(written))).toBe(wait)
  })
})
