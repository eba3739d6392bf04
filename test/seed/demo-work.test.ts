import { expect, it } from 'vitest'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { actionState, actionTextFaults } from '../../api/domain/bottleneck-action.ts'
import { actionStore } from '../../db/queries/bottleneck-actions.ts'
import { fillDemoAccounts } from '../../seed/demo-accounts.ts'
import { fillDemoWork } from '../../seed/demo-work.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'

import { TEST_SECRET } from '../api/finder-app.ts'

const NOW = Date.parse('2026-11-18T09:30:00Z')

it('the demo begins with actions that are overdue, planned and finished, as a person could have written them; once', async () => {
  const db = await openSeededDatabase(NOW)
  await fillDemoAccounts(db, NOW, readSecrets(TEST_SECRET, ''))
  fillDemoWork(db, NOW)
  fillDemoWork(db, NOW)
  const actions = actionStore(db).list({ regionCodes: ['JZ12'], categoryCodes: [], finishedFrom: '' })
  expect(new Set(actions.map((action) => actionState(action, '2026-11-18')))).toEqual(new Set(['overdue', 'planned', 'finished']))
  for (const { action, result } of actions) {
    expect([...actionTextFaults('action', action, '2026-11-18'), ...actionTextFaults('result', result ?? 'geen', '2026-11-18')]).toEqual([])
  }
  const count = (table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get()
  expect([count('bottleneck_actions'), count('bottleneck_thresholds')]).toEqual([7, 3])
  expect(count('advice_counts')).toBe(7 * 9 * 4)
})
