/** Finds what a row points at: region, municipality, provider, contract, product, location; or says what is missing. */
import type { ContractRow, LocationRow, ProductRow, ProviderRow } from '../../db/queries/import-lookups.ts'
import { isInForce } from '../domain/norm.ts'
import { plainWord } from '../spreadsheet/cells.ts'
import type { Fields } from '../spreadsheet/fields.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { addProblem, type ImportRun } from './import-run.ts'

export interface ProviderKeys {
  kvkNumber?: string | null
  agbCode?: string | null
}

export function regionCodeOf(run: ImportRun, written: string): string | undefined {
  return run.words.regions.get(plainWord(written))
}

export function findRegion<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  field: keyof Declared & string,
): string | null {
  const code = regionCodeOf(run, row.written[field] ?? '')
  if (!code) addProblem(run, row, field, 'deze jeugdregio ken ik niet', 'Gebruik de CBS-code (JZ12) of de naam (Noord-Veluwe).')
  return code ?? null
}

export function findMunicipality<Declared extends Fields>(run: ImportRun, row: ImportRow<Declared>, field: keyof Declared & string) {
  const found = run.words.municipalities.get(plainWord(row.written[field] ?? ''))
  if (!found) addProblem(run, row, field, 'deze gemeente ken ik niet', 'Gebruik de CBS-code (GM0233) of de naam (Ermelo).')
  return found ?? null
}

/** A KvK number and an AGB code must point at one provider; undefined when neither is known yet, null when wrong. */
export function providerByKeys<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  keys: ProviderKeys,
): ProviderRow | undefined | null {
  const byKvk = keys.kvkNumber ? run.find.providerByKvk(keys.kvkNumber) : undefined
  const byAgb = keys.agbCode ? run.find.providerByAgb(keys.agbCode) : undefined
  if (byKvk && byAgb && byKvk.id !== byAgb.id) {
    const wrong = `KvK-nummer ${keys.kvkNumber} is van ${byKvk.name}, maar AGB-code ${keys.agbCode} is van ${byAgb.name}`
    addProblem(run, row, 'agbCode', wrong, 'Haal weg wat niet klopt.')
    return null
  }
  if (byKvk?.agbCode && keys.agbCode && byKvk.agbCode !== keys.agbCode) {
    addProblem(
      run,
      row,
      'agbCode',
      `${byKvk.name} (KvK ${byKvk.kvkNumber}) heeft al AGB-code ${byKvk.agbCode}`,
      `Maak er ${byKvk.agbCode} van, of gebruik het juiste KvK-nummer.`,
    )
    return null
  }
  if (byAgb?.kvkNumber && keys.kvkNumber && byAgb.kvkNumber !== keys.kvkNumber) {
    addProblem(
      run,
      row,
      'kvkNumber',
      `${byAgb.name} (AGB ${byAgb.agbCode}) heeft al KvK-nummer ${byAgb.kvkNumber}`,
      `Maak er ${byAgb.kvkNumber} van, of gebruik de juiste AGB-code.`,
    )
    return null
  }
  return byKvk ?? byAgb
}

/** As another file points at it: it must exist. */
export function findProvider<Declared extends Fields>(run: ImportRun, row: ImportRow<Declared>, keys: ProviderKeys): ProviderRow | null {
  const found = providerByKeys(run, row, keys)
  if (found) return found
  const isExplained = found === null || providerNames(keys).some((name) => run.broken.has(`providers ${name}`))
  if (isExplained) return null
  const field = row.written.agbCode && !keys.kvkNumber ? 'agbCode' : 'kvkNumber'
  const isUnreadable = providerNames(keys).length === 0 && Boolean(row.written.kvkNumber ?? row.written.agbCode)
  if (isUnreadable) return null
  if (providerNames(keys).length === 0) addProblem(run, row, field, 'het KvK-nummer en de AGB-code ontbreken', 'Vul er minstens één in.')
  else addProblem(run, row, field, 'deze aanbieder ken ik niet', 'Zet de aanbieder in het bestand met aanbieders, of verbeter het nummer.')
  return null
}

export function providerIdOf(run: ImportRun, { kvkNumber, agbCode }: ProviderKeys): string | undefined {
  const byKvk = kvkNumber ? run.find.providerByKvk(kvkNumber) : undefined
  return (byKvk ?? (agbCode ? run.find.providerByAgb(agbCode) : undefined))?.id
}

export function providerNames({ kvkNumber, agbCode }: ProviderKeys): string[] {
  return [...(kvkNumber ? [`kvk ${kvkNumber}`] : []), ...(agbCode ? [`agb ${agbCode}`] : [])]
}

export function findContract<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  field: keyof Declared & string,
  regionCode: string,
  number: string,
): ContractRow | null {
  const found = run.find.contract(regionCode, number)
  if (found || run.broken.has(`contracts ${regionCode} ${number}`)) return found ?? null
  addProblem(
    run,
    row,
    field,
    `dit contract ken ik niet in ${regionCode}`,
    'Zet het contract in het bestand met contracten, of verbeter het nummer.',
  )
  return null
}

/** The version of the product that is in force today, else the newest. */
export function findProduct<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  field: keyof Declared & string,
  regionCode: string,
  code: string,
): ProductRow | null {
  const versions = run.find.productVersions(regionCode, code)
  const found = versions.find((version) => isInForce(version, run.today)) ?? versions[0]
  if (found || run.broken.has(`products ${regionCode} ${code}`)) return found ?? null
  addProblem(
    run,
    row,
    field,
    `dit product ken ik niet in ${regionCode}`,
    'Zet het product in het bestand met producten, of verbeter de code.',
  )
  return null
}

/** null: none was named; undefined: it was, and is not there. */
export function findLocation<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  provider: ProviderRow,
  code: string | null | undefined,
): LocationRow | null | undefined {
  if (!code) return null
  const found = run.find.location(provider.id, code)
  if (found || run.broken.has(`locations ${provider.id} ${code}`)) return found
  addProblem(
    run,
    row,
    'locationCode',
    `${provider.name} heeft geen locatie met deze code`,
    'Zet de locatie in het bestand met locaties, of laat de cel leeg (hulp zonder locatie).',
  )
  return undefined
}
