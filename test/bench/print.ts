import type { ImportResult } from './bench-import.ts'
import type { SearchRow } from './bench-search.ts'
import type { StartResult } from './bench-start.ts'
import type { WriteRow } from './bench-writes.ts'
import { kindNames } from './query-kinds.ts'

export interface Results {
  search: SearchRow[]
  writes: WriteRow[]
  memory: { offers: number; serverMegabytes: number; meilisearchMegabytes: number }[]
  start: StartResult
  import: ImportResult
}

const ms = (value: number) => value.toFixed(2)
const ratio = (ours: number, direct: number) => `${(ours / direct).toFixed(2)}x`
const whole = (value: number) => Math.round(value).toString()

export function printResults(results: Results): void {
  console.log('\nZoeken: GET /offers tegenover dezelfde multi-search rechtstreeks aan Meilisearch (mediaan van de rondes)\n')
  table(
    ['aanbod', 'soort', 'klanten', 'direct p50 ms', 'direct /s', 'koud p50 ms', 'koud /s', 'koud p50', 'koud /s', 'warm /s', 'warm /s'],
    results.search.map(({ offers, kind, clients, direct, cold, warm }) => [
      String(offers),
      kind,
      String(clients),
      ms(direct.p50Ms),
      whole(direct.requestsPerSecond),
      ms(cold.p50Ms),
      whole(cold.requestsPerSecond),
      ratio(cold.p50Ms, direct.p50Ms),
      ratio(cold.requestsPerSecond, direct.requestsPerSecond),
      whole(warm.requestsPerSecond),
      ratio(warm.requestsPerSecond, direct.requestsPerSecond),
    ]),
  )
  console.log(`\n${Object.values(kindNames).join('\n')}\n`)
  table(
    ['aanbod', 'direct p50 ms', 'direct p95', 'wijziging tot vindbaar p50', 'p95', 'p50'],
    results.writes.map(({ offers, direct, ours }) => [
      String(offers),
      ms(direct.p50Ms),
      ms(direct.p95Ms),
      ms(ours.p50Ms),
      ms(ours.p95Ms),
      ratio(ours.p50Ms, direct.p50Ms),
    ]),
  )
  console.log('')
  table(
    ['aanbod', 'server MB', 'Meilisearch MB'],
    results.memory.map(({ offers, serverMegabytes, meilisearchMegabytes }) => [
      String(offers),
      String(serverMegabytes),
      String(meilisearchMegabytes),
    ]),
  )
  const { start, import: imported } = results
  console.log(
    `\nStart tot eerste antwoord: koud met demo ${whole(start.coldMs)} ms, warm ${whole(start.warmMs)} ms; server met demo ${start.demoMegabytes} MB`,
  )
  console.log(`Inlezen: ${imported.rows} regels in ${imported.seconds.toFixed(2)} s, ${imported.rowsPerSecond} regels per seconde\n`)
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
