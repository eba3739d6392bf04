/** Rows of open data as one text, a page at a time: with their meaning and licence as JSON, or as CSV. */
import { attributionTo, licence, type OpenDataset } from '../contract/open-data.ts'
import { csvLine } from '../spreadsheet/write-table.ts'

type Row = Record<string, string | number | boolean | null>

export interface DatasetText {
  dataset: OpenDataset
  publisher: string
  generatedAt: number
  pages: Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>
}

/** The names of the fields stand above; they are those of the JSON. */
export async function* asCsv({ dataset, pages }: DatasetText): AsyncGenerator<string> {
  const fields = dataset.definitions.map(({ field }) => field)
  yield `\uFEFF${csvLine(fields)}`
  for await (const rows of pages) yield rows.map((row) => csvLine(fields.map((field) => cellOf(row[field])))).join('')
}

export async function* asJson({ dataset, publisher, generatedAt, pages }: DatasetText): AsyncGenerator<string> {
  const { title, description, definitions } = dataset
  const about = {
    title,
    description,
    licence,
    attribution: attributionTo(publisher),
    generatedAt: new Date(generatedAt).toISOString(),
    definitions,
  }
  yield `${JSON.stringify(about).slice(0, -1)},"items":[`
  let total = 0
  for await (const rows of pages) {
    if (rows.length === 0) continue
    yield `${total > 0 ? ',' : ''}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`
    total += rows.length
  }
  yield `\n],"total":${total}}\n`
}

function cellOf(value: Row[string] | undefined): string | number | null {
  return typeof value === 'boolean' ? String(value) : (value ?? null)
}
