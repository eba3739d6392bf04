import { describe, expect, it } from 'vitest'
import { shiftMonth } from '../../api/domain/calendar-month.ts'
import { openDatabase } from '../../db/client.ts'
import { loadReference } from '../../seed/reference.ts'
import { addMissedSearches, addSignals, callerAs, unmetDemandAt } from './sample-demand.ts'

const NOW = Date.parse('2026-11-18T09:30:00Z')
const HERE = 'JZ12'
const THERE = 'JZ30'
const broker = callerAs('care-broker', 'region-office', [HERE])
const chair = callerAs('expert-team-chair', 'expert-team', [HERE])
const policy = callerAs('policy-reader', 'region-office', [HERE])

function store() {
  const db = openDatabase(':memory:')
  loadReference(db, NOW)
  return db
}

/** Two kinds of care in three regions, every month of 2025 the same. */
function filled() {
  const db = store()
  for (let month = '2025-01'; month <= '2025-12'; month = shiftMonth(month, 1)) {
    for (const region of [HERE, THERE, 'JZ31']) {
      addSignals(db, month, region, 'gezinshuis', 2)
      addSignals(db, month, region, 'pleegzorg', 1)
    }
  }
  addSignals(db, '2026-11', HERE, 'gezinshuis', 3)
  addSignals(db, '2026-11', THERE, 'gezinshuis', 9)
  return db
}

const cell = (region: string, category = 'gezinshuis') => ({ categories: [category], regions: [region] })

describe('unmet demand', () => {
  it('is known whole and up to now by the staff of the region, and for signals by its expert team', () => {
    const at = unmetDemandAt(filled(), NOW)
    for (const caller of [broker, chair]) {
      const unmet = at(caller, 'signals')
      expect(unmet.ofYear(cell(HERE))).toMatchObject({ count: 3 + 2, months: expect.arrayContaining(['2025-12', '2026-11']) })
      expect(unmet.ofMonth(cell(HERE), '2026-11')?.count).toBe(3)
    }
    expect(at(chair, 'missed-searches').isOwn(cell(HERE))).toBe(false)
    expect(at(broker, 'missed-searches').isOwn(cell(HERE))).toBe(true)
  })

  it('is told to others over the newest published year, and of a month that is not published not at all', () => {
    const at = unmetDemandAt(filled(), NOW)
    for (const unmet of [at(policy, 'signals'), at(callerAs('care-broker', 'region-office', ['JZ31']), 'signals')]) {
      const months = Array.from({ length: 12 }, (_, place) => shiftMonth('2025-01', place))
      expect(unmet.ofYear(cell(HERE))).toEqual({ count: 24, months })
      expect(unmet.ofYear({ categories: ['pleegzorg'], regions: null })?.count).toBe(36)
      expect(unmet.ofYear({ categories: null, regions: [THERE] })?.count).toBe(36)
      expect(unmet.ofYear({ categories: null, regions: null })?.count).toBe(108)
      expect(unmet.ofMonth(cell(HERE), '2026-11')).toBeNull()
      expect(unmet.ofMonth(cell(HERE), '2025-03')?.count).toBe('hidden')
    }
  })

  it('is told by month where no month of the quarter is too thin', () => {
    const db = store()
    for (const month of ['2026-01', '2026-02', '2026-03']) addMissedSearches(db, month, THERE, 'gezinshuis', 31)
    const unmet = unmetDemandAt(db, NOW)(policy, 'missed-searches')
    expect(unmet.ofMonth(cell(THERE), '2026-02')?.count).toBe(31)
    expect(unmet.ofMonth(cell(THERE), '2025-12')).toBeNull()
    expect(unmet.ofYear(cell(THERE))).toBeNull()
  })

  it('adds nothing that is hidden', () => {
    const db = store()
    for (const [place, region] of [HERE, THERE, 'JZ31', 'JZ32'].entries()) {
      addSignals(db, '2025-05', region, 'gezinshuis', 20 + place)
      addSignals(db, '2025-05', region, 'pleegzorg', place === 0 ? 2 : 9 + place)
      addSignals(db, '2025-05', region, 'woongroep', 30)
    }
    const unmet = unmetDemandAt(db, Date.parse('2026-01-15T12:00:00Z'))(policy, 'signals')
    const count = (categories: string[] | null, regions: string[] | null) => unmet.ofYear({ categories, regions })?.count
    expect(count(['pleegzorg'], [HERE])).toBe('hidden')
    expect(count(['pleegzorg'], null)).toBe(2 + 10 + 11 + 12)
    expect(count(null, [HERE])).toBe(52)
    expect(count(['pleegzorg', 'woongroep'], [HERE])).toBe('hidden')
    expect(count(['woongroep'], [HERE, THERE])).toBe(60)
    expect(count(['dyslexie'], [HERE])).toBe(0)
  })

  it('of an own and another region together is told as to others', () => {
    const unmet = unmetDemandAt(filled(), NOW)(broker, 'signals')
    expect(unmet.ofYear({ categories: ['gezinshuis'], regions: [HERE, THERE] })?.count).toBe(48)
  })

  it('says nothing where nothing was counted yet', () => {
    const unmet = unmetDemandAt(store(), NOW)(policy, 'signals')
    expect([unmet.ofYear(cell(HERE)), unmet.ofMonth(cell(HERE), '2026-01'), unmet.months()]).toEqual([null, null, []])
  })
})
