/**
 * `npm run bench [-- --offers N] [--json] [--quick]`: ratios measured side by side in one run, medians of several rounds.
 * Both sides share the machine, the Meilisearch server and the load generator; compare columns, not days.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startMeilisearch } from '../../api/search/meilisearch-process.ts'
import { main as seed } from '../../seed/seed-command.ts'
import { benchImport } from './bench-import.ts'
import { benchSearch } from './bench-search.ts'
import { benchStart } from './bench-start.ts'
import { benchWrites } from './bench-writes.ts'
import { printResults, type Results } from './print.ts'

const { values } = parseArgs({ options: { offers: { type: 'string' }, json: { type: 'boolean' }, quick: { type: 'boolean' } } })
const sizes = values.offers ? [Number(values.offers)] : [6_000, 100_000]
const results: Results = { search: [], writes: [], memory: [], start: await benchStart(), import: await benchImport() }
for (const offers of sizes) await benchSize(offers)
if (values.json) console.log(JSON.stringify(results, null, 2))
else printResults(results)
process.exit(0)

async function benchSize(offers: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plekwijzer-bench-'))
  const meilisearch = await startMeilisearch({ dataDir })
  if (!meilisearch) throw new Error('no packaged Meilisearch for this machine')
  try {
    await seed(['--offers', String(offers), '--reports', '2', '--data', dataDir])
    const found = await benchSearch({ offers, dataDir, meilisearch, roundMs: values.quick ? 400 : 1_500, rounds: values.quick ? 1 : 3 })
    results.search.push(...found.rows)
    results.memory.push(found.memory)
    results.writes.push(await benchWrites({ offers, dataDir, meilisearch }))
  } finally {
    await meilisearch.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
