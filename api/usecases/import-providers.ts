/** A provider exists once, whatever region names it. */
import type { ProviderRow } from '../../db/queries/import-lookups.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { providers } from '../../db/schema.ts'
import type { providersFile } from '../spreadsheet/providers-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { providerByKeys, providerNames } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { addProblem, type ImportRun, merged, stated } from './import-run.ts'
import { withoutShared } from './import-shared-facts.ts'

type Row = ImportRow<typeof providersFile.fields>

export function importProviders(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, providers)
  const store = (row: Row): boolean => {
    if (lacksNumber(run, row)) return false
    const known = providerByKeys(run, row, row.values)
    if (known === null) return false
    const changed = known ? merged(known, storable(run, row, known)) : null
    if (!known) writer.insert({ id: run.newId(), ...withDefaults(row.values) })
    else if (changed) writer.update(changed)
    if (known && changed) run.changed.providers.add(known.id)
    run.counts.providers[known ? (changed ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  const isSound = (row: Row) => providerByKeys(run, row, row.values) !== null
  importRows(run, rows, { name: 'providers', keysOf: (row) => providerNames(row.values), keyField: 'name', isShared: true, isSound, store })
}

function lacksNumber(run: ImportRun, row: Row): boolean {
  const isMissing = !row.written.kvkNumber && !row.written.agbCode
  if (isMissing) addProblem(run, row, 'kvkNumber', 'het KvK-nummer en de AGB-code ontbreken', 'Vul er minstens één in.')
  return providerNames(row.values).length === 0
}

function withDefaults(values: Row['values']) {
  const { isOnePerson, isFictitious, ...facts } = stated(values)
  return { ...facts, isOnePerson: isOnePerson ?? false, isFictitious: isFictitious ?? false }
}

/** What may change: nothing that takes its number away, and no fact that another region also relies on. */
function storable(run: ImportRun, row: Row, known: ProviderRow): Partial<ProviderRow> {
  const given = { ...row.values, kvkNumber: row.values.kvkNumber ?? undefined, agbCode: row.values.agbCode ?? undefined }
  const facts = { ...given, isOnePerson: given.isOnePerson ?? undefined, isFictitious: given.isFictitious ?? undefined }
  return withoutShared(run, row, known.id, known, facts)
}
