import type { ContractRow, OfferRow, ProviderRow } from '../../db/queries/import-lookups.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { serviceAreaKeeper } from '../../db/queries/service-areas.ts'
import { offers } from '../../db/schema.ts'
import { plainWord } from '../spreadsheet/cells.ts'
import type { offersFile } from '../spreadsheet/offers-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { offerFaults } from './import-offer-faults.ts'
import { findContract, findLocation, findProduct, findProvider, findRegion, providerNames, regionCodeOf } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { addProblem, type ImportRun, merged, stated } from './import-run.ts'

export type OfferImportRow = ImportRow<typeof offersFile.fields>
type Row = OfferImportRow

export interface OfferKey {
  contractId: string
  productId: string
  providerId: string
  locationId: string | null
}

/** The columns by which both an offer and a statement about it name the offer. */
export type OfferPointer = Pick<Row['values'], 'region' | 'contractNumber' | 'productCode' | 'kvkNumber' | 'agbCode' | 'locationCode'>

export function importOffers(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, offers)
  const keepArea = serviceAreaKeeper(run.db)
  const store = (row: Row): boolean => {
    const key = offerKeyOf(run, row)
    const themes = themesOf(run, row)
    const area = areaOf(run, row, regionCodeOf(run, row.values.region ?? '') ?? '')
    const faults = offerFaults(run, row)
    if (!key || !themes || !area || faults > 0) return false
    const known = run.find.offer(key)
    const serviceAreaId = known && area.isDefault ? undefined : keepArea(area.codes)
    const given = { ...factsOf(row), themes: row.values.themes === undefined ? undefined : themes, serviceAreaId }
    const changed = known ? merged<OfferRow>(known, given) : null
    const id = known?.id ?? run.newId()
    if (!known) writer.insert({ ...stated(given), ...key, id, ...defaultsOf(row), ...heard(run), serviceAreaId: serviceAreaId ?? '' })
    else if (changed) writer.update({ ...changed, endRecordedAt: endHeardAt(run, known, changed), version: changed.version + 1 })
    if (!known) run.newOffers.add(id)
    if (!known || changed) run.changed.offers.add(id)
    run.counts.offers[known ? (changed ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  importRows(run, rows, {
    name: 'offers',
    keysOf: (row) => [offerWords(run, row.values)],
    keyField: 'contractNumber',
    isShared: false,
    store,
  })
}

function heard({ newCountsFrom }: ImportRun) {
  return { recordedAt: newCountsFrom, endRecordedAt: newCountsFrom }
}

function endHeardAt(run: ImportRun, known: OfferRow, changed: OfferRow): number {
  return changed.endedOn === known.endedOn ? known.endRecordedAt : run.now
}

/** How a row names its offer, as one text: for doubles, and for what was broken before. */
export function offerWords(run: ImportRun, values: OfferPointer): string {
  const words = [values.contractNumber, values.productCode, providerNames(values).join(' '), values.locationCode]
  return [regionCodeOf(run, values.region ?? ''), ...words].join(' / ')
}

/** Contract, product, delivering provider (the contractor when none is named), location or none. */
export function offerKeyOf<Declared extends typeof offersFile.fields | AvailabilityFields>(
  run: ImportRun,
  row: ImportRow<Declared>,
): OfferKey | null {
  const values = row.values as OfferPointer
  const regionCode = findRegion(run, row, 'region')
  if (!regionCode) return null
  const contract = findContract(run, row, 'contractNumber', regionCode, values.contractNumber)
  const product = findProduct(run, row, 'productCode', regionCode, values.productCode)
  const provider = contract && delivererOf(run, row, contract, values)
  const location = provider ? findLocation(run, row, provider, values.locationCode) : undefined
  if (!contract || !product || !provider || location === undefined) return null
  return { contractId: contract.id, productId: product.id, providerId: provider.id, locationId: location?.id ?? null }
}

type AvailabilityFields = typeof import('../spreadsheet/availability-file.ts').availabilityFile.fields

function delivererOf<Declared extends typeof offersFile.fields | AvailabilityFields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  contract: ContractRow,
  values: OfferPointer,
): ProviderRow | null {
  if (providerNames(values).length === 0) return run.find.provider(contract.providerId) ?? null
  const provider = findProvider(run, row, values)
  if (!provider || provider.id === contract.providerId || run.find.hasSubcontract(contract.id, provider.id)) return provider
  const field = values.kvkNumber ? 'kvkNumber' : 'agbCode'
  addProblem(
    run,
    row,
    field,
    `${provider.name} heeft dit contract niet en is er geen onderaannemer van`,
    'Voeg een contract toe met dit contract als hoofdcontract, of noem de juiste aanbieder.',
  )
  return null
}

/** What may be set as it stands; a dash empties a list. */
function factsOf({ values }: Row) {
  const emptied = <Value>(items: Value[] | null | undefined) => (items === null ? [] : items)
  const { title, description, ageFrom, ageTo, iqFrom, iqTo, gender, access, clockStartNote, endedOn } = values
  const lists = {
    forWhom: emptied(values.forWhom),
    notForWhom: emptied(values.notForWhom),
    specialisms: emptied(values.specialisms),
    sectors: emptied(values.sectors),
    forms: emptied(values.forms),
    languages: emptied(values.languages),
  }
  return { title, description, ageFrom, ageTo, iqFrom, iqTo, gender, access: access ?? undefined, clockStartNote, endedOn, ...lists }
}

function defaultsOf({ values: { access, languages } }: Row) {
  return { access: access ?? 'individual', languages: languages ?? ['nl'] }
}

/** Codes or labels of themes; while no vocabulary is loaded, any word will do. */
function themesOf(run: ImportRun, row: Row): string[] | null {
  const written = row.values.themes ?? []
  if (run.words.themes.size === 0) return written.map((theme) => theme.toLowerCase())
  const unknown = written.filter((theme) => !run.words.themes.has(plainWord(theme)))
  if (unknown.length > 0)
    addProblem(
      run,
      row,
      'themes',
      `dit thema ken ik niet: ${unknown.join(', ')}`,
      `Verwacht uit: ${run.codes.themes.map(({ code }) => code).join(', ')}.`,
    )
  return unknown.length > 0 ? null : written.flatMap((theme) => run.words.themes.get(plainWord(theme)) ?? [])
}

/** Municipalities, regions or `NL`; nothing means the region of the contract. */
function areaOf(run: ImportRun, row: Row, regionCode: string): { codes: string[]; isDefault: boolean } | null {
  const { serviceArea } = row.values
  if (!serviceArea || serviceArea.length === 0) return { codes: membersOf(run, regionCode), isDefault: serviceArea === undefined }
  const unknown: string[] = []
  const codes = serviceArea.flatMap((written) => {
    const found = placesOf(run, written)
    if (!found) unknown.push(written)
    return found ?? []
  })
  if (unknown.length === 0) return { codes, isDefault: false }
  addProblem(
    run,
    row,
    'serviceArea',
    `deze gemeente of regio ken ik niet: ${unknown.join(', ')}`,
    "Gebruik codes of namen van gemeenten of jeugdregio's, of NL voor heel Nederland.",
  )
  return null
}

/** A name that is both (Groningen, Zeeland) means the municipality; the region's code means the region. */
function placesOf(run: ImportRun, written: string): string[] | undefined {
  const word = plainWord(written)
  if (word === 'nl' || word === 'nederland' || word === 'helenederland') return run.codes.municipalities.map(({ code }) => code)
  const municipality = run.words.municipalities.get(word)
  if (municipality) return [municipality.code]
  const region = run.words.regions.get(word)
  return region ? membersOf(run, region) : undefined
}

function membersOf(run: ImportRun, regionCode: string): string[] {
  return run.codes.memberships.filter((one) => one.regionCode === regionCode).map((one) => one.municipalityCode)
}
