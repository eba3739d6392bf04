import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../../api/app.ts'
import type { MadeApiKey } from '../../api/contract/api-key.ts'
import { sharedFinderApp } from './finder-app.ts'
import { jsonCalls } from './json-calls.ts'
import { type PlainClient, plainClient } from './plain-client.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const admin = jsonCalls(app, await signedInAs(app, 'organisation-admin'))
const made = await admin.post<MadeApiKey>('/my/api-keys', { name: 'ECD', rights: ['availability.report'] })
const { origin, close } = await listening()
afterAll(close)

function listening(): Promise<{ origin: string; close(): void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: createApp(app.deps).fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    )
  })
}

const changeable = async (client: PlainClient, from = 0) => {
  const own = await client.listOwn()
  return own.filter(({ availability }) => (availability as { intakeMode: string | null }).intakeMode === 'accepting').slice(from, from + 3)
}

describe('a record system that knows only openapi.json', () => {
  it('finds what it may keep, looks what would happen, mends what the answer names, and stores', async () => {
    const client = await plainClient(origin, made.body.key)
    const offers = await changeable(client)
    let rows = offers.map((offer) => client.rowFor(offer))
    for (let attempt = 0; attempt < 4; attempt++) {
      const looked = await client.send(rows, { dryRun: true })
      expect(looked.status).toBe(200)
      rows = rows.map((row, at) => client.corrected(row, looked.outcomes[at] ?? { outcome: 'missing' }))
    }
    const stored = await client.send(rows, {})
    expect([stored.status, stored.outcomes.map(({ outcome }) => outcome)]).toEqual([200, ['stored', 'stored', 'stored']])
    const after = await client.listOwn()
    for (const { id, version } of offers) expect(after.find((offer) => offer.id === id)?.version).toBe(Number(version) + 1)
  })

  it('is told when somebody else was before it', async () => {
    const client = await plainClient(origin, made.body.key)
    const [offer] = await changeable(client, 3)
    const row = { ...client.rowFor(offer ?? {}), kind: 'confirm' }
    expect((await client.send([row], {})).status).toBe(200)
    const late = await client.send([row], {})
    expect([late.status, late.outcomes.map(({ outcome }) => outcome)]).toEqual([409, ['conflict']])
  })
})

describe('docs/api-for-record-systems.md', () => {
  it('holds an example that runs as it stands', async () => {
    const [, example] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/api-for-record-systems.md', 'utf8')) ?? []
    const file = join(mkdtempSync(join(tmpdir(), 'plekwijzer-example-')), 'bijwerken.mjs')
    writeFileSync(file, example ?? '')
    const settings = { ...process.env, PLEKWIJZER_URL: origin, PLEKWIJZER_KEY: made.body.key }
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env: settings })
    expect(stdout).toMatch(/[1-9]\d* van de \d+ bevestigd\n$/)
  })

  it('names every outcome and every field of a statement', () => {
    const text = readFileSync('docs/api-for-record-systems.md', 'utf8')
    const { components } = JSON.parse(readFileSync('openapi.json', 'utf8'))
    const row = components.schemas.AvailabilityReports.properties.reports.items.properties
    const outcomes = components.schemas.ReportOutcomes.properties.outcomes.items.properties.outcome.enum
    for (const name of [...Object.keys(row), ...outcomes]) expect(text, name).toContain(`\`${name}\``)
  })
})
