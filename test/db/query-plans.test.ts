/** What runs at each request of a provider must not read whole tables, however many offers and reports there are. */
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { adviceStore } from '../../db/queries/advice-counts.ts'
import { apiKeyStore } from '../../db/queries/api-keys.ts'
import { actionStore } from '../../db/queries/bottleneck-actions.ts'
import { reportsOf } from '../../db/queries/history.ts'
import { idempotentAnswers } from '../../db/queries/idempotent-answers.ts'
import { momentQueue } from '../../db/queries/moment-queue.ts'
import { myOffersReader } from '../../db/queries/my-offers.ts'
import { openOffers } from '../../db/queries/open-offers.ts'
import { openSignals } from '../../db/queries/open-signals.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { reportableOffers } from '../../db/queries/reportable-offers.ts'
import { signalStore } from '../../db/queries/signals.ts'
import { signalCounts } from '../../db/queries/unmet-counts.ts'

const db = openDatabase(':memory:')
const prepared: string[] = []
const prepare = db.$client.prepare.bind(db.$client)
db.$client.prepare = ((sql: string) => {
  prepared.push(sql)
  return prepare(sql)
}) as typeof db.$client.prepare

function sqlOf(make: () => unknown): string[] {
  prepared.length = 0
  make()
  return prepared.filter((sql) => !/^\s*insert into \w+ \([^)]*\)\s+values/i.test(sql))
}

/** Small by their nature, or made by the query itself. */
const MAY_BE_SCANNED = /^SCAN (wanted|json_each|own|CONSTANT ROW|d\b|m\b|\w+ VIRTUAL TABLE)/

describe.each<[string, () => unknown]>([
  ['what is mine', () => myOffersReader(db)],
  ['the offers of a request', () => reportableOffers(db)],
  ['a statement and what was said before', () => reportStore(db)],
  ['moments', () => momentQueue(db)],
  ['keys', () => apiKeyStore(db)],
  ['requests that come again', () => idempotentAnswers(db)],
  ['a page of open data', () => openOffers(db)],
  ['signals that lie open', () => openSignals(db)],
  ['signals', () => signalStore(db)],
  ['signals per month', () => signalCounts(db)],
  ['what is done about bottlenecks', () => actionStore(db)],
  ['advice that was counted', () => adviceStore(db)],
  ['the history of an offer', () => reportsOf(db, 'x', 0)],
])('%s', (_, make) => {
  it('is found by indexes alone', () => {
    for (const sql of sqlOf(make)) {
      const names = [...sql.matchAll(/[:@](\w+)/g)].map(([, name]) => name)
      const values = names.length > 0 ? [Object.fromEntries(names.map((name) => [name, '[]']))] : Array.from(sql.matchAll(/\?/g), () => 1)
      const plan = prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]
      const scans = plan.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN') && !MAY_BE_SCANNED.test(detail))
      expect(scans, sql).toEqual([])
    }
  })
})
