import type { BottleneckRow } from './bench-bottlenecks.ts'
import type { ImportResult } from './bench-import.ts'
import type { ListResult } from './bench-list.ts'
import type { SavingRow } from './bench-saving.ts'
import type { SearchRow } from './bench-search.ts'
import type { StartResult } from './bench-start.ts'
import type { WriteRow } from './bench-writes.ts'
import { printBottlenecks } from './print-bottlenecks.ts'
import { printTable } from './print-table.ts'
import { kindNames } from './query-kinds.ts'

export interface Results {
  search: SearchRow[]
  writes: WriteRow[]
  saving: SavingRow[]
  bottlenecks: BottleneckRow[]
  memory: { offers: number; serverMegabytes: number; meilisearchMegabytes: number }[]
  start?: StartResult
  import?: ImportResult
  list?: ListResult
}

const ms = (value: number) => value.toFixed(2)
const ratio = (ours: number, direct: number) => `${(ours / direct).toFixed(2)}x`
const whole = (value: number) => Math.round(value).toString()

export function printResults({ search, writes, saving, bottlenecks, memory, start, import: imported, list }: Results): void {
  if (search.length > 0) printSearch(search)
  if (writes.length > 0) printWrites(writes)
  if (saving.length > 0) printSaving(saving)
  if (memory.length > 0) printMemory(memory)
  if (bottlenecks.length > 0) printBottlenecks(bottlenecks)
  if (start) {
    const { coldMs, warmMs, demoMegabytes } = start
    console.log(
      `\nStart tot eerste antwoord: koud met demo ${whole(coldMs)} ms, warm ${whole(warmMs)} ms; server met demo ${demoMegabytes} MB`,
    )
  }
  if (imported) {
    const { rows, seconds, rowsPerSecond } = imported
    console.log(`Inlezen: ${rows} regels in ${seconds.toFixed(2)} s, ${rowsPerSecond} regels per seconde\n`)
  }
  if (list) printList(list)
}

function printList({ rows, previewMs, othersWaitMs, megabytesBefore, megabytesAfter }: ListResult): void {
  console.log(
    `Lijst nakijken: ${rows} regels in ${whole(previewMs)} ms; een ander wacht intussen hooguit ${whole(othersWaitMs)} ms; server ${megabytesBefore} MB ervoor, daarna ${megabytesAfter.join(', ')} MB\n`,
  )
}

function printSearch(rows: Results['search']): void {
  console.log('\nZoeken: GET /offers tegenover dezelfde multi-search rechtstreeks aan Meilisearch (mediaan van de rondes)\n')
  printTable(
    [
      ...[
        'aanbod',
        'soort',
        'klanten',
        'direct p50 ms',
        'direct /s',
        'koud p50 ms',
        'koud /s',
        'koud p50',
        'koud /s',
        'warm /s',
        'warm /s',
      ],
      ...['rekentijd direct ms', 'koud', 'anderen (kernen)'],
    ],
    rows.map(({ offers, kind, clients, direct, cold, warm }) => [
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
      ms(direct.cpuMs),
      ratio(cold.cpuMs, direct.cpuMs),
      ms(Math.max(direct.otherCores, cold.otherCores)),
    ]),
  )
  console.log(`\n${Object.values(kindNames).join('\n')}\n`)
}

function printWrites(rows: Results['writes']): void {
  printTable(
    ['aanbod', 'direct p50 ms', 'direct p95', 'wijziging tot vindbaar p50', 'p95', 'p50'],
    rows.map(({ offers, direct, ours }) => [
      String(offers),
      ms(direct.p50Ms),
      ms(direct.p95Ms),
      ms(ours.p50Ms),
      ms(ours.p95Ms),
      ratio(ours.p50Ms, direct.p50Ms),
    ]),
  )
  console.log('')
}

function printSaving(rows: Results['saving']): void {
  console.log('\nOpslaan: één vraag met alle rijen, tegenover een kale transactie met dezelfde opgaven en waarden\n')
  printTable(
    [
      'aanbod',
      'rijen',
      'kaal p50 ms',
      'snelste',
      'vraag p50',
      'snelste',
      'rekentijd',
      'p50',
      'snelste',
      'eerste van de dag p50',
      'snelste',
      'p50',
      'snelste',
      'tot geteld p50',
      'p95',
      'lijst p50',
      'snelste',
    ],
    rows.map(({ offers, rows: saved, bare, ours, first, found, list }) => [
      String(offers),
      String(saved),
      ms(bare.p50Ms),
      ms(bare.leastMs),
      ms(ours.p50Ms),
      ms(ours.leastMs),
      ms(ours.cpuMs),
      ratio(ours.p50Ms, bare.p50Ms),
      ratio(ours.leastMs, bare.leastMs),
      ms(first.p50Ms),
      ms(first.leastMs),
      ratio(first.p50Ms, bare.p50Ms),
      ratio(first.leastMs, bare.leastMs),
      ms(found.p50Ms),
      ms(found.p95Ms),
      ms(list.p50Ms),
      ms(list.leastMs),
    ]),
  )
}

function printMemory(rows: Results['memory']): void {
  printTable(
    ['aanbod', 'server MB', 'Meilisearch MB'],
    rows.map(({ offers, serverMegabytes, meilisearchMegabytes }) => [
      String(offers),
      String(serverMegabytes),
      String(meilisearchMegabytes),
    ]),
  )
}
