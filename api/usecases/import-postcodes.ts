import { rowWriter } from '../../db/queries/row-writer.ts'
import { postcodes } from '../../db/schema.ts'
import type { postcodesFile } from '../spreadsheet/postcodes-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { findMunicipality } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { type ImportRun, merged } from './import-run.ts'

type Row = ImportRow<typeof postcodesFile.fields>

export function importPostcodes(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, postcodes)
  const change = run.db.$client.prepare(
    'update postcodes set lat = @lat, lon = @lon, municipality_code = @municipalityCode where code = @code',
  )
  const store = (row: Row): boolean => {
    const municipality = findMunicipality(run, row, 'municipality')
    if (!municipality) return false
    const { code, lat, lon } = row.values
    const known = run.find.postcode(code)
    const given = { code, lat, lon, municipalityCode: municipality.code }
    const changed = known ? merged(known, given) : null
    if (!known) writer.insert(given)
    else if (changed) change.run(changed)
    run.counts.postcodes[known ? (changed ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  importRows(run, rows, { name: 'postcodes', keysOf: (row) => [row.values.code], keyField: 'code', isShared: true, store })
}
