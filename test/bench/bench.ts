/**
 * `npm run bench [-- --offers N] [--json] [--quick] [--only search]`: ratios measured side by side in one run, medians of
 * several rounds. Both sides share the machine, the Meilisearch server and the load generator; compare columns, not days.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMeilisearch } from '../../api/search/meilisearch-process.ts'
import { seedOffers } from '../../seed/seed-offers.ts'
import { benchBottlenecks } from './bench-bottlenecks.ts'
import { benchImport } from './bench-import.ts'
import { benchList } from './bench-list.ts'
import { benchSaving } from './bench-saving.ts'
import { benchSearch } from './bench-search.ts'
import { benchStart } from './bench-start.ts'
import { benchWrites } from './bench-writes.ts'
import { readOptions } from './options.ts'
import { printResults, type Results } from './print.ts'

const options = readOptions(process.argv.slice(2))
const results: Results = { search: [], writes: [], saving: [], bottlenecks: [], memory: [] }
if (options.parts.has('start')) results.start = await benchStart()
if (options.parts.has('import')) results.import = await benchImport()
if (options.parts.has('list')) results.list = await benchList()
if (['search', 'writes', 'saving'].some((part) => options.parts.has(part as 'search')))
  for (const offers of options.sizes) await benchSize(offers)
if (options.parts.has('bottlenecks')) for (const offers of options.sizes) await benchHistory(offers)
if (options.isJson) console.log(JSON.stringify(results, null, 2))
else printResults(results)
process.exit(0)

/** Three years of statements: a store of its own. */
async function benchHistory(offers: number): Promise<void> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'plekwijzer-bench-'))
  try {
    await seedOffers(['--offers', String(offers), '--months', '36', '--data', dataDir], console.error)
    results.bottlenecks.push(await benchBottlenecks(offers, dataDir))
  } finally {
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
}

async function benchSize(offers: number): Promise<void> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'plekwijzer-bench-'))
  const meilisearch = await startMeilisearch({ dataDir })
  if (!meilisearch) throw new Error('no packaged Meilisearch for this machine')
  try {
    await seedOffers(['--offers', String(offers), '--reports', '2', '--data', dataDir], console.error)
    if (options.parts.has('search')) {
      const found = await benchSearch({ ...options, offers, dataDir, meilisearch })
      results.search.push(...found.rows)
      results.memory.push(found.memory)
    }
    if (options.parts.has('writes')) results.writes.push(await benchWrites({ offers, dataDir, meilisearch }))
    if (options.parts.has('saving')) results.saving.push(await benchSaving({ offers, dataDir, meilisearch }))
  } finally {
    await meilisearch.stop()
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
}
