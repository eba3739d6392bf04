import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { MyOffers } from '../../api/contract/my-offer.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { openDatabase } from '../../db/client.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-busy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('while another process writes, saving is refused with when to come back, and works after it', async () => {
  const file = join(folder, 'plekwijzer.sqlite')
  const seeded = await openSeededDatabase(Date.parse('2026-11-18T09:30:00Z'))
  seeded.$client.prepare('vacuum into ?').run(file)
  const app = await startFinderApp({}, { db: openDatabase(file) })
  const asPlanner = jsonCalls(app, await signedInAs(app, 'provider-editor'))
  const { items } = (await asPlanner.get<MyOffers>('/my/offers')).body
  const offer = items.find(({ mayReport, availability }) => mayReport && availability.intakeMode === 'accepting')
  const save = () => asPlanner.post<Problem>('/availability-reports', { reports: [{ offerId: offer?.id, kind: 'confirm' }] })
  const other = openDatabase(file).$client
  other.exec('begin immediate')
  const refused = await save()
  expect([refused.status, refused.body.code, Number(refused.headers.get('retry-after'))]).toEqual([503, 'busy', 5])
  other.exec('rollback')
  expect((await save()).status).toBe(200)
  other.close()
  await app.stop()
})
