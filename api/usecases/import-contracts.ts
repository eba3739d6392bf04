import type { ContractRow } from '../../db/queries/import-lookups.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { contracts } from '../../db/schema.ts'
import type { contractsFile } from '../spreadsheet/contracts-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { findContract, findProvider, findRegion, regionCodeOf } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { addProblem, type ImportRun, merged, stated } from './import-run.ts'

type Row = ImportRow<typeof contractsFile.fields>

const DEFAULTS = { kind: 'contract', scope: 'regional', serviceLevel: 'best-effort', endsOn: null, updateDutyDays: null } as const

/** Main contracts first: a subcontract hangs under one. */
export function importContracts(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, contracts)
  const store = (row: Row): boolean => {
    const regionCode = findRegion(run, row, 'region')
    const provider = findProvider(run, row, row.values)
    const hasPeriod = isRealPeriod(run, row)
    if (!regionCode || !provider || !hasPeriod) return false
    const mainContractId = findMainContract(run, row, regionCode)
    const known = run.find.contract(regionCode, row.values.number)
    if (mainContractId === false || !isOwnNumber(run, row, known, provider)) return false
    const { number, kind, scope, serviceLevel, startsOn, endsOn, updateDutyDays, isReportedBySubcontractor } = row.values
    const given = {
      kind: kind ?? undefined,
      scope: scope ?? undefined,
      serviceLevel: serviceLevel ?? undefined,
      startsOn,
      endsOn,
      updateDutyDays,
      isReportedBySubcontractor: isReportedBySubcontractor ?? undefined,
      mainContractId,
    }
    const changed = known ? merged<ContractRow>(known, given) : null
    if (!known) writer.insert({ ...DEFAULTS, ...stated(given), ...madeBy(run), startsOn, regionCode, number, providerId: provider.id })
    else if (changed) writer.update({ ...changed, recordedAt: run.now })
    if (changed) run.changed.contracts.add(changed.id)
    run.counts.contracts[known ? (changed ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  const keysOf = ({ values, written }: Row) => [`${regionCodeOf(run, written.region ?? '')} ${values.number}`]
  const mainFirst = [...rows].sort((a, b) => Number(Boolean(a.values.mainContract)) - Number(Boolean(b.values.mainContract)))
  importRows(run, mainFirst, { name: 'contracts', keysOf, keyField: 'number', isShared: false, store })
}

function madeBy(run: ImportRun) {
  return { id: run.newId(), recordedAt: run.newCountsFrom }
}

/** undefined: none was named; false: it is wrong. */
function findMainContract(run: ImportRun, row: Row, regionCode: string): string | null | undefined | false {
  const { mainContract } = row.values
  if (mainContract === null || mainContract === undefined) return mainContract
  const main = findContract(run, row, 'mainContract', regionCode, mainContract)
  if (main?.mainContractId) {
    addProblem(run, row, 'mainContract', 'dit contract is zelf een onderaanneming', 'Noem het contract van de hoofdaannemer.')
    return false
  }
  return main?.id ?? false
}

function isOwnNumber(run: ImportRun, row: Row, known: ContractRow | undefined, provider: { id: string; name: string }): boolean {
  if (!known || known.providerId === provider.id) return true
  addProblem(
    run,
    row,
    'number',
    `dit contract staat al op naam van een andere aanbieder dan ${provider.name}`,
    'Gebruik een eigen contractnummer per aanbieder.',
  )
  return false
}

function isRealPeriod(run: ImportRun, row: Row): boolean {
  const { startsOn, endsOn } = row.values
  if (!startsOn || !endsOn || startsOn <= endsOn) return true
  addProblem(run, row, 'endsOn', 'de einddatum ligt voor de begindatum', 'Verwacht: een dag op of na de begindatum.')
  return false
}
