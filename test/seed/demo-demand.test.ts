import { expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { Database } from '../../db/client.ts'
import { fillDemoDemand } from '../../seed/demo-demand.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'
import { callerAs, unmetDemandAt } from '../unmet/sample-demand.ts'

const NOW = Date.parse('2026-11-18T09:30:00Z')
const calendar = amsterdamCalendar()

async function filled(): Promise<Database> {
  const db = await openSeededDatabase(NOW)
  fillDemoDemand(db, NOW, calendar)
  return db
}

it('the demo has demand that was not met: the same each time, once, thin in some months, and something to do today', async () => {
  const db = await filled()
  const all = (of: Database) => of.$client.prepare('select * from signals order by id').all()
  const first = all(db)
  fillDemoDemand(db, NOW, calendar)
  expect(all(db)).toEqual(first)
  expect(all(await filled())).toEqual(first)
  const statuses = db.$client.prepare('select distinct status from signals where region_code = ? order by 1').pluck().all('JZ12')
  expect(statuses).toEqual(['care-broker', 'closed', 'expert-team', 'solved'])
  const demand = unmetDemandAt(db, NOW)
  const policy = callerAs('policy-reader', 'region-office', ['JZ12'])
  const published = (measure: 'signals' | 'missed-searches') => demand(policy, measure).published().periods
  expect(published('signals').map(({ name }) => name)).toEqual(['2025'])
  expect(published('missed-searches').map(({ name }) => name)).toContain('2026-09')
})
