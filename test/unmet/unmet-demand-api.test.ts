import { describe, expect, it } from 'vitest'
import type { Problem } from '../../api/contract/problem.ts'
import type { UnmetDemandAnswer } from '../../api/contract/unmet-demand.ts'
import { shiftMonth } from '../../api/domain/calendar-month.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'
import { addMissedSearches, addSignals } from './sample-demand.ts'

const app = await startFinderApp()
const { db } = app.deps
db.$client.exec('drop trigger signals_are_never_removed; delete from signals; delete from missed_searches')
for (let month = '2025-01'; month <= '2025-12'; month = shiftMonth(month, 1)) {
  for (const [place, region] of ['JZ12', 'JZ30', 'JZ31'].entries()) {
    addSignals(db, month, region, 'gezinshuis', 1)
    addMissedSearches(db, month, region, 'gezinshuis', 20 + place)
  }
}
addSignals(db, '2026-02', 'JZ12', 'pleegzorg', 2)
addSignals(db, '2026-02', 'JZ30', 'pleegzorg', 9)
const broker = jsonCalls(app, await signedInAs(app, 'care-broker'))
const policyHeaders = await signedInAs(app, 'policy-reader')
const policy = jsonCalls(app, policyHeaders)

async function counts(who: typeof broker, query: string): Promise<string[]> {
  const { body } = await who.get<UnmetDemandAnswer>(`/unmet-demand?${query}`)
  return body.items.map(({ measure, period, category, region, count }) =>
    [measure, period, category?.code, region?.code, count].filter(Boolean).join(' '),
  )
}

describe('GET /unmet-demand', () => {
  it('tells outsiders the year where a quarter is too thin, and the month where it is not, each apart', async () => {
    expect(await counts(policy, 'groupBy=region&period=month&category=gezinshuis&region=JZ30')).toEqual([
      'signals 2025 JZ30 12',
      ...Array.from({ length: 12 }, (_, place) => `missed-searches ${shiftMonth('2025-01', place)} JZ30 21`),
    ])
    expect(await counts(policy, 'period=quarter&region=JZ30')).toEqual([
      'signals 2026-1 pleegzorg 9',
      'signals 2025 gezinshuis 12',
      ...[1, 2, 3, 4].map((quarter) => `missed-searches 2025-${quarter} gezinshuis 63`),
    ])
    expect(await counts(policy, 'groupBy=category')).toEqual([
      'signals 2026 pleegzorg hidden',
      'signals 2025 gezinshuis 36',
      'missed-searches 2025 gezinshuis 756',
    ])
  })

  it('tells the own staff all of their region, up to now', async () => {
    expect(await counts(broker, 'groupBy=category&period=quarter&region=JZ12')).toEqual([
      'signals 2026-1 pleegzorg 2',
      ...[1, 2, 3, 4].map((quarter) => `signals 2025-${quarter} gezinshuis 3`),
      ...[1, 2, 3, 4].map((quarter) => `missed-searches 2025-${quarter} gezinshuis 60`),
    ])
    expect(await counts(broker, 'groupBy=region&period=year&category=pleegzorg')).toEqual(['signals 2026 JZ12 2', 'signals 2026 JZ30 9'])
  })

  it('gives a sheet, and names every fault at once', async () => {
    const csv = await app.get('/api/v1/unmet-demand?groupBy=category&groupBy=region', { ...policyHeaders, Accept: 'text/csv' })
    expect(await csv.text()).toContain('Meldingen;2025;2025-01;2025-12;gezinshuis;Gezinshuis;JZ12;Noord-Veluwe;12')
    const { body } = await policy.get<Problem>('/unmet-demand?groupBy=sector&period=week&region=JZ99')
    expect(body.errors?.map(({ field }) => field)).toEqual(['groupBy', 'period', 'region'])
    await app.stop()
  })
})
