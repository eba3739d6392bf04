/**
 * A provider and its locations exist once, also when several regions name them. What another region wrote about a shared
 * provider stands: empty facts are filled, differing ones are told and left, so that two regions' files do not
 * overwrite each other in turn.
 */
import type { Fields } from '../spreadsheet/fields.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { type ImportRun, problemAt } from './import-run.ts'

export function withoutShared<Row extends object, Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  providerId: string,
  known: Row,
  given: Partial<Row>,
): Partial<Row> {
  const others = otherRegions(run, providerId)
  if (others.length === 0) return given
  const differing = (Object.keys(given) as (keyof Row & string)[]).filter((field) => isOtherwise(known[field], given[field]))
  for (const field of differing) {
    const wrong = `deze aanbieder werkt ook in ${others.join(', ')}, en daar staat "${known[field]}"`
    run.warnings.push(problemAt(row, field, wrong, 'Het bestaande gegeven blijft staan. Spreek met de andere regio af wat klopt.'))
  }
  return Object.fromEntries(Object.entries(given).filter(([field]) => !differing.includes(field as keyof Row & string))) as Partial<Row>
}

/** Files that name no region at all may speak for the one region where the provider works. */
function otherRegions(run: ImportRun, providerId: string): string[] {
  const regions = run.find.regionsOfProvider(providerId)
  if (run.ownRegions.size === 0 && regions.length === 1) return []
  return regions.filter((region) => !run.ownRegions.has(region))
}

function isOtherwise(known: unknown, given: unknown): boolean {
  return given !== undefined && known !== null && known !== given
}
