import { expect, it } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { monthStore } from '../../db/queries/month-rows.ts'
import { lastSaidReader } from '../../db/queries/said-of-offers.ts'

const db = openDatabase(':memory:')
const prepare = db.$client.prepare.bind(db.$client)

function plansOf(make: () => unknown): string[] {
  const prepared: string[] = []
  db.$client.prepare = ((sql: string) => {
    prepared.push(sql)
    return prepare(sql)
  }) as typeof db.$client.prepare
  make()
  db.$client.prepare = prepare
  return prepared.map((sql) => {
    const plan = db.$client.prepare(`explain query plan ${sql.replace(/:\w+|@\w+/g, '1').replaceAll('?', '1')}`).all() as {
      detail: string
    }[]
    return plan.map(({ detail }) => detail).join('\n')
  })
}

it('finds what was said last before an instant in the index, one report for each offer', () => {
  const before = plansOf(() => lastSaidReader(db)).find((plan) => plan.includes('SEARCH x'))
  expect(before).toMatch(/SEARCH x USING COVERING INDEX reports_offer \(offer_id=\? AND stated_at<\?\)/)
  expect(before).toMatch(/SEARCH r USING INTEGER PRIMARY KEY/)
  expect(before).not.toMatch(/TEMP B-TREE/)
})

it('reads, counts and removes the rows of one month by the key of the table', () => {
  const plans = plansOf(() => monthStore(db)).filter((plan) => plan.includes('month_rows'))
  expect(plans.length).toBeGreaterThan(2)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN month_rows/)
})
