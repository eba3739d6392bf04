import type { BottleneckRow } from './bench-bottlenecks.ts'
import { printTable } from './print-table.ts'

const ms = (value: number) => value.toFixed(0)

export function printBottlenecks(rows: readonly BottleneckRow[]): void {
  console.log('\nKnelpunten: de vragen van het scherm (rooster nu, en twaalf maanden) tegenover een rooster uit de opgaven zelf\n')
  printTable(
    [
      'aanbod',
      'opgaven',
      'scherm p50 ms',
      'p95',
      'rooster p50',
      'bladzijde p50',
      'p95',
      'uit de opgaven ms',
      'keer',
      'cellen anders',
      'anderen (kernen)',
    ],
    rows.map((row) => [
      ...[String(row.offers), String(row.reports), ms(row.screenP50Ms), ms(row.screenP95Ms), ms(row.gridP50Ms), ms(row.pageP50Ms)],
      ...[ms(row.pageP95Ms), ms(row.naiveMs), `${(row.naiveMs / row.gridP50Ms).toFixed(0)}x`, String(row.cellsThatDiffer)],
      row.otherCores.toFixed(2),
    ]),
  )
  console.log('')
  printTable(
    [
      'aanbod',
      'maanden koud s',
      'zoeken p50 ms',
      'p95',
      'intussen p50',
      'p95',
      'p95',
      'schrijven p95 ms',
      'intussen',
      'export MB',
      's',
      'server MB',
      'tijdens export',
    ],
    rows.map(({ finderQuiet, finderMeanwhile, ...row }) => [
      ...[String(row.offers), row.rebuildSeconds.toFixed(1), finderQuiet.p50Ms.toFixed(1), finderQuiet.p95Ms.toFixed(1)],
      ...[finderMeanwhile.p50Ms.toFixed(1), finderMeanwhile.p95Ms.toFixed(1), `${(finderMeanwhile.p95Ms / finderQuiet.p95Ms).toFixed(2)}x`],
      ...[row.writeQuietMs.toFixed(1), row.writeMeanwhileMs.toFixed(1)],
      ...[row.exportMegabytes.toFixed(1), row.exportSeconds.toFixed(1), String(row.restMegabytes), String(row.exportPeakMegabytes)],
    ]),
  )
}
