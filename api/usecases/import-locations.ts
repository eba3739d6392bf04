import type { LocationRow } from '../../db/queries/import-lookups.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { locations } from '../../db/schema.ts'
import type { Point } from '../domain/distance.ts'
import type { locationsFile } from '../spreadsheet/locations-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { findMunicipality, findProvider, providerIdOf, providerNames } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { addProblem, type ImportRun, merged } from './import-run.ts'
import { withoutShared } from './import-shared-facts.ts'

type Row = ImportRow<typeof locationsFile.fields>

export function importLocations(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, locations)
  const store = (row: Row): boolean => {
    const provider = findProvider(run, row, row.values)
    const municipality = findMunicipality(run, row, 'municipality')
    const postcode = normalPostcode(run, row)
    if (!provider || !municipality || postcode === false) return false
    const { code, name, town } = row.values
    const known = run.find.location(provider.id, code)
    const given = { code, name, town, municipalityCode: municipality.code, postcode, ...givenPoint(row) }
    const changed = known ? merged<LocationRow>(known, withoutShared(run, row, provider.id, known, given)) : null
    if (!known) writer.insert({ ...given, ...pointOf(run, row, postcode, municipality), id: run.newId(), providerId: provider.id })
    else if (changed) writer.update(changed)
    if (changed) run.changed.locations.add(changed.id)
    run.counts.locations[known ? (changed ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  const keysOf = ({ values }: Row) => [`${providerIdOf(run, values) ?? providerNames(values).join(' ')} ${values.code}`]
  importRows(run, rows, { name: 'locations', keysOf, keyField: 'code', isShared: true, store })
}

function givenPoint({ values: { lat, lon } }: Row): Partial<Point> {
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : {}
}

/** Its own, else its postcode's, else its municipality's main town. */
function pointOf(run: ImportRun, row: Row, postcode: string | null | undefined, municipality: Point): Point {
  const given = givenPoint(row)
  if (given.lat !== undefined && given.lon !== undefined) return { lat: given.lat, lon: given.lon }
  const { lat, lon } = (postcode ? run.find.postcode(postcode.slice(0, 4)) : undefined) ?? municipality
  return { lat, lon }
}

/** `3851 ab` becomes `3851AB`; four digits may do; false when it is neither. */
function normalPostcode(run: ImportRun, row: Row): string | null | undefined | false {
  const { postcode } = row.values
  if (postcode === null || postcode === undefined) return postcode
  const plain = postcode.replace(/\s/g, '').toUpperCase()
  if (/^[1-9]\d{3}([A-Z]{2})?$/.test(plain)) return plain
  addProblem(run, row, 'postcode', 'dit is geen postcode', 'Verwacht: 3851 of 3851 AB.')
  return false
}
