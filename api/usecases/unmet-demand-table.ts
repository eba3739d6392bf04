/** Unmet demand as a sheet. */
import type { DemandMeasure, UnmetDemandAnswer } from '../contract/unmet-demand.ts'
import type { Table } from '../spreadsheet/write-table.ts'

const measures: Record<DemandMeasure, string> = { signals: 'Meldingen', 'missed-searches': 'Zoekvragen zonder resultaat op tijd' }

export function unmetDemandTable({ items }: UnmetDemandAnswer): Table {
  return {
    name: 'Niet vervulde vraag',
    headers: ['Geteld', 'Periode', 'Van', 'Tot en met', 'Code soort hulp', 'Soort hulp', 'Code regio', 'Regio', 'Aantal'],
    rows: items.map(({ measure, period, months, category, region, count }) => [
      measures[measure],
      period,
      months[0] ?? '',
      months.at(-1) ?? '',
      category?.code ?? '',
      category?.name ?? 'alle',
      region?.code ?? '',
      region?.name ?? 'alle',
      typeof count === 'number' ? count : 'afgeschermd',
    ]),
  }
}
