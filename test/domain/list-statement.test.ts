import { describe, expect, it } from 'vitest'
import { type ListStatement, listStatement, type StandingAvailability } from '../../api/domain/list-statement.ts'
import { readCells, type SayingColumn } from '../../api/domain/said-cells.ts'

const TODAY = '2026-11-18'
const nothing: StandingAvailability = {
  intakeMode: null,
  intakeWaitWeeks: null,
  startWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stop: null,
  remark: null,
}
const accepting: StandingAvailability = { ...nothing, intakeMode: 'accepting', intakeWaitWeeks: 2, startWaitWeeks: 5, waitingCount: 7 }
const stopped: StandingAvailability = { ...nothing, intakeMode: 'stopped', stop: { reason: 'full', until: '2027-01-31' } }
const matching: StandingAvailability = { ...nothing, intakeMode: 'matching', freePlaces: 1 }

interface Row {
  cells: Partial<Record<SayingColumn, string>>
  standing?: StandingAvailability
  countsPlaces?: boolean
}

function read({ cells, standing = accepting, countsPlaces = false }: Row): ListStatement {
  const written = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, { written: cell, unit: 'weeks' as const }]))
  return listStatement(readCells(written, TODAY, false), { standing, countsPlaces, today: TODAY })
}

/** What differs from how it stands, what was made of it, and what is asked. */
function shown(row: Row): string {
  const { stated, meanings, questions } = read(row)
  const standing = row.standing ?? accepting
  const changes = stated
    ? Object.entries(stated).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(standing[field as keyof StandingAvailability]),
      )
    : []
  return [
    ...changes.map(([field, value]) => `${field}=${value !== null && typeof value === 'object' ? Object.values(value).join('/') : value}`),
    ...meanings.map(({ field, because }) => `(${field}: ${because})`),
    ...questions.map(({ field, code }) => `?${field}: ${code}`),
  ].join(' ')
}

describe('how intake stands, from what a row says', () => {
  it.each<[string, Row, string]>([
    ['weeks', { cells: { startWaitWeeks: '6' } }, 'startWaitWeeks=6'],
    ['a silent row', { cells: { startWaitWeeks: '' } }, ''],
    [
      'weeks where there was a stop',
      { cells: { startWaitWeeks: '6' }, standing: stopped },
      'intakeMode=accepting startWaitWeeks=6 stop=null (intakeMode: weeks-so-accepting)',
    ],
    [
      'weeks with matching',
      { cells: { startWaitWeeks: '6', intakeMode: 'na matching' } },
      'intakeMode=matching intakeWaitWeeks=null startWaitWeeks=null (intakeMode: says-mode) (startWaitWeeks: mode-so-no-weeks)',
    ],
    [
      '"vol" for weeks',
      { cells: { startWaitWeeks: 'vol' } },
      'intakeMode=stopped intakeWaitWeeks=null startWaitWeeks=null stop=full/ (intakeMode: says-full)',
    ],
    [
      '"vol" with its end',
      { cells: { startWaitWeeks: 'vol', stopUntil: '1-3-2027' } },
      'intakeMode=stopped intakeWaitWeeks=null startWaitWeeks=null stop=full/2027-03-01 (intakeMode: says-full)',
    ],
    ['"vol" while the stop goes on', { cells: { startWaitWeeks: 'vol' }, standing: stopped }, '(intakeMode: says-full)'],
    [
      'a stop with weeks',
      { cells: { startWaitWeeks: '6', stop: 't/m 1-3-2027', stopReason: 'personeel' } },
      'intakeMode=stopped intakeWaitWeeks=null startWaitWeeks=null stop=staff/2027-03-01 (intakeMode: says-stopped) (startWaitWeeks: stop-so-no-weeks)',
    ],
    ['a stop that is over, with weeks', { cells: { startWaitWeeks: '6', stop: '1-3-2026' } }, 'startWaitWeeks=6'],
    [
      'no stop any more, and weeks',
      { cells: { startWaitWeeks: '4', stop: 'nee' }, standing: stopped },
      'intakeMode=accepting startWaitWeeks=4 stop=null (intakeMode: weeks-so-accepting)',
    ],
    [
      'no stop any more, and nothing else',
      { cells: { stop: 'nee' }, standing: stopped },
      'intakeMode=accepting stop=null (intakeMode: says-mode)',
    ],
    ['yes, and a stop', { cells: { intakeMode: 'ja', stop: 'ja' } }, '?intakeMode: contradiction'],
    ['yes, and "vol"', { cells: { intakeMode: 'ja', startWaitWeeks: 'vol' } }, '?intakeMode: contradiction'],
    ['stopped, and no stop', { cells: { intakeMode: 'nee', stop: 'nee' } }, '?intakeMode: contradiction'],
    ['something else', { cells: { intakeMode: 'groen' } }, '?intakeMode: not-read'],
    ['"in overleg" for weeks', { cells: { startWaitWeeks: 'in overleg' } }, '?startWaitWeeks: to-agree'],
    [
      '"in overleg" where there were no weeks',
      { cells: { startWaitWeeks: 'in overleg' }, standing: matching },
      '?startWaitWeeks: to-agree',
    ],
    ['"n.v.t." with matching', { cells: { startWaitWeeks: 'n.v.t.', intakeWaitWeeks: '-' }, standing: matching, countsPlaces: true }, ''],
    ['nothing was ever said', { cells: { waitingCount: '3' }, standing: nothing }, '?intakeMode: not-known'],
  ])('%s', (_, row, expected) => {
    expect(shown(row)).toBe(expected)
  })
})

describe('what goes with it', () => {
  it.each<[string, Row, string]>([
    [
      'weeks after the intake are added up',
      { cells: { intakeWaitWeeks: '3', waitAfterIntakeWeeks: '4' } },
      'intakeWaitWeeks=3 startWaitWeeks=7 (startWaitWeeks: added-up)',
    ],
    [
      'weeks after an intake that is not known',
      { cells: { waitAfterIntakeWeeks: '4' }, standing: stopped },
      '(intakeMode: weeks-so-accepting) ?startWaitWeeks: counts-from-intake',
    ],
    ['places where they are not counted', { cells: { freePlaces: '2' } }, '(freePlaces: places-not-counted)'],
    ['none where they are not counted', { cells: { freePlaces: '0' } }, ''],
    [
      'places where they are',
      { cells: { freePlaces: '2-3' }, standing: matching, countsPlaces: true },
      'freePlaces=2 (freePlaces: range-fewest)',
    ],
    [
      'free places end with a stop',
      { cells: { stop: '1-3-2027', stopReason: 'vol' }, standing: matching, countsPlaces: true },
      'intakeMode=stopped freePlaces=null stop=full/2027-03-01 (intakeMode: says-stopped)',
    ],
    ['a remark', { cells: { remark: ' Nieuwe groep  in maart ' } }, 'remark=Nieuwe groep in maart'],
    ['a remark taken away', { cells: { remark: '-' }, standing: { ...accepting, remark: 'Vol' } }, 'remark=null (remark: not-applicable)'],
    ['what was withheld', { cells: { remark: '\u0001remark-holds-bsn' } }, '?remark: withheld'],
    [
      'all at once',
      { cells: { startWaitWeeks: 'drie', waitingCount: '?', freePlaces: 'x' }, countsPlaces: true },
      '(startWaitWeeks: number-word) ?freePlaces: not-read ?waitingCount: not-known',
    ],
  ])('%s', (_, row, expected) => {
    expect(shown(row)).toBe(expected)
  })
})
