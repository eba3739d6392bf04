import { describe, expect, it } from 'vitest'
import { writtenDay } from '../../api/domain/written-day.ts'
import { modeCell } from '../../api/domain/written-mode.ts'
import { type ReadStop, reasonCell, stopCell } from '../../api/domain/written-stop.ts'

const TODAY = '2026-11-18'

function shown(read: ReadStop | ReturnType<typeof modeCell> | ReturnType<typeof reasonCell> | ReturnType<typeof writtenDay>): string {
  switch (read.as) {
    case 'mode':
      return [read.mode, read.reason, read.until].filter(Boolean).join(', ')
    case 'value':
      return `${read.value}${read.because ? ` (${read.because})` : ''}`
    case 'question':
      return `? ${read.code}`
    default:
      return read.as
  }
}

describe('whether they take children in', () => {
  it.each([
    ['ja', 'accepting'],
    ['Neemt aan', 'accepting'],
    ['plek vrij', 'accepting'],
    ['wachtlijst', 'accepting'],
    ['ja, met wachttijd', 'accepting'],
    ['beperkt', 'accepting'],
    ['accepting', 'accepting'],
    ['na matching', 'matching'],
    ['Matching', 'matching'],
    ['pas na beoordeling', 'assessment'],
    ['assessment', 'assessment'],
    ['nee', 'stopped'],
    ['aanmeldstop', 'stopped'],
    ['neemt nu niet aan', 'stopped'],
    ['vol', 'stopped, full'],
    ['vol t/m 1 maart 2027', 'stopped, full, 2027-03-01'],
    ['stop (budgetplafond bereikt)', 'stopped, agreed-volume'],
    ['tijdelijk gesloten', 'stopped, closed'],
    ['onbekend', '? not-known'],
    ['in overleg', '? to-agree'],
    ['groen', '? not-read'],
    ['-', 'empty'],
  ])('%s → %s', (written, meant) => {
    expect(shown(modeCell(written, TODAY))).toBe(meant)
  })
})

describe('a column "Aanmeldstop"', () => {
  it.each([
    ['nee', 'no-stop'],
    ['geen', 'no-stop'],
    ['-', 'no-stop'],
    ['n.v.t.', 'no-stop'],
    ['ja', 'stopped'],
    ['x', 'stopped'],
    ['1-3-2027', 'stopped, 2027-03-01'],
    ['t/m 1-3-2027', 'stopped, 2027-03-01'],
    ['t/m 1-3-2027 wegens ziekte', 'stopped, staff, 2027-03-01'],
    ['vol tot 2027-03-01', 'stopped, full, 2027-03-01'],
    ['verbouwing', 'stopped, closed'],
    ['onbekend', '? not-known'],
    ['misschien', '? not-read'],
  ])('%s → %s', (written, meant) => {
    expect(shown(stopCell(written, TODAY))).toBe(meant)
  })
})

describe('the last day of a stop', () => {
  it.each([
    ['1-3-2027', '2027-03-01'],
    ['01/03/27', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['1 maart 2027', '2027-03-01'],
    ['46447', '2027-03-01'],
    ['t/m 1-3-2027', '2027-03-01 (last-day)'],
    ['tot 1-3-2027', '2027-03-01 (last-day)'],
    ['1 maart', '2027-03-01 (year-added)'],
    ['1-12', '2026-12-01 (year-added)'],
    ["1-3-'27", '2027-03-01'],
    ['eind maart', '2027-03-31 (end-of-month)'],
    ['eind februari 2028', '2028-02-29 (end-of-month)'],
    ['maart 2027', '2027-03-31 (end-of-month)'],
    ['31-2-2027', '? no-day'],
    ['na de zomer', '? no-day'],
    ['week 12', '? no-day'],
  ])('%s → %s', (written, meant) => {
    expect(shown(writtenDay(written, TODAY))).toBe(meant)
  })
})

describe('why they are stopped', () => {
  it.each([
    ['personeel', 'staff'],
    ['te weinig personeel', 'staff'],
    ['ziekte', 'staff'],
    ['vol', 'full'],
    ['budgetplafond', 'agreed-volume'],
    ['afgesproken ruimte is vol', 'agreed-volume'],
    ['verbouwing', 'closed'],
    ['gesloten', 'closed'],
    ['anders', 'other'],
    ['staff', 'staff'],
    ['agreed-volume', 'agreed-volume'],
    ['n.v.t.', 'empty'],
    ['iets', '? not-read'],
  ])('%s → %s', (written, meant) => {
    expect(shown(reasonCell(written))).toBe(meant)
  })
})
