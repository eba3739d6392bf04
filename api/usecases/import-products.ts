import type { ProductCategoryRow, ProductRow } from '../../db/queries/import-lookups.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { productCategories, products } from '../../db/schema.ts'
import { shiftDay } from '../domain/working-days.ts'
import { plainWord } from '../spreadsheet/cells.ts'
import type { productsFile } from '../spreadsheet/products-file.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { findRegion, regionCodeOf } from './import-references.ts'
import { importRows } from './import-rows.ts'
import { addProblem, type ImportRun, merged } from './import-run.ts'

type Row = ImportRow<typeof productsFile.fields>

export function importProducts(run: ImportRun, rows: readonly Row[]): void {
  const writer = rowWriter(run.db, products)
  const map = categoryMapper(run)
  const store = (row: Row): boolean => {
    const regionCode = findRegion(run, row, 'region')
    const categoryCode = findCategory(run, row)
    const hasPeriod = isRealPeriod(run, row)
    if (!regionCode || !categoryCode || !hasPeriod) return false
    const known = versionOf(run.find.productVersions(regionCode, row.values.code), row.values.validFrom)
    if (known === 'overlaps') return overlaps(run, row)
    const { region: _r, category: _c, validFrom, ...facts } = row.values
    const changed = known ? merged<ProductRow>(known, { ...facts, regionCode }) : null
    const product = changed ?? known ?? newProduct(run, regionCode, validFrom, facts)
    if (!known) writer.insert(product)
    else if (changed) writer.update({ ...product, recordedAt: run.now })
    const isMapped = map(product, categoryCode)
    if (known && (changed || isMapped)) run.changed.products.add(product.id)
    run.counts.products[known ? (changed || isMapped ? 'changed' : 'unchanged') : 'added'] += 1
    return true
  }
  const keysOf = ({ values, written }: Row) => [`${regionCodeOf(run, written.region ?? '')} ${values.code}`]
  importRows(run, rows, { name: 'products', keysOf, keyField: 'code', isShared: false, store })
}

/** Without a start, a new product counts from the first of January of this year. */
function newProduct(
  run: ImportRun,
  regionCode: string,
  validFrom: string | null | undefined,
  facts: Omit<Row['values'], 'region' | 'category' | 'validFrom'>,
): ProductRow {
  const start = validFrom ?? `${run.today.slice(0, 4)}-01-01`
  const nothing = { description: facts.description ?? null, validTo: facts.validTo ?? null }
  return { ...facts, ...nothing, id: run.newId(), regionCode, validFrom: start, recordedAt: run.newCountsFrom }
}

/** The version that a row speaks of: the one with its start, or the newest when it names none. */
function versionOf(versions: readonly ProductRow[], validFrom: string | null | undefined): ProductRow | undefined | 'overlaps' {
  if (!validFrom) return versions[0]
  const same = versions.find((version) => version.validFrom === validFrom)
  const isOpen = versions.some((version) => version.validTo === null || version.validTo >= validFrom)
  return same ?? (isOpen ? 'overlaps' : undefined)
}

function overlaps(run: ImportRun, row: Row): false {
  addProblem(
    run,
    row,
    'validFrom',
    'dit product geldt dan al, met een andere begindatum',
    'Geef het oude product eerst een einddatum, of neem de oude begindatum over.',
  )
  return false
}

function isRealPeriod(run: ImportRun, row: Row): boolean {
  const { validFrom, validTo } = row.values
  if (!validFrom || !validTo || validFrom <= validTo) return true
  addProblem(run, row, 'validTo', 'de einddatum ligt voor de begindatum', 'Verwacht: een dag op of na de begindatum.')
  return false
}

function findCategory(run: ImportRun, row: Row): string | null {
  const code = run.words.categories.get(plainWord(row.values.category))
  if (!code)
    addProblem(
      run,
      row,
      'category',
      'deze soort hulp ken ik niet',
      `Verwacht een code of naam uit de lijst, zoals ${run.codes.categories
        .slice(19, 22)
        .map((one) => one.code)
        .join(', ')}.`,
    )
  return code ?? null
}

/** One kind of care at a time: another one begins today, and the old one ends yesterday. */
function categoryMapper(run: ImportRun): (product: ProductRow, categoryCode: string) => boolean {
  const writer = rowWriter(run.db, productCategories)
  const end = run.db.$client.prepare('update product_categories set valid_to = ? where product_id = ? and valid_from = ?')
  const replace = run.db.$client.prepare(
    'update product_categories set category_code = ?, recorded_at = ? where product_id = ? and valid_from = ?',
  )
  return (product, categoryCode) => {
    const newest: ProductCategoryRow | undefined = run.find.mappings(product.id)[0]
    if (newest?.categoryCode === categoryCode) return false
    if (!newest) writer.insert({ productId: product.id, categoryCode, validFrom: product.validFrom, recordedAt: run.newCountsFrom })
    else if (newest.validFrom >= run.today) replace.run(categoryCode, run.now, product.id, newest.validFrom)
    else {
      end.run(shiftDay(run.today, -1), product.id, newest.validFrom)
      writer.insert({ productId: product.id, categoryCode, validFrom: run.today, recordedAt: run.now })
    }
    return true
  }
}
