import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalNumber, list, text, wholeNumber } from '../../api/spreadsheet/cells.ts'
import { readCsv } from '../../api/spreadsheet/csv.ts'
import { day } from '../../api/spreadsheet/dates.ts'
import { importFile, optional, required } from '../../api/spreadsheet/fields.ts'
import { readRows } from '../../api/spreadsheet/rows.ts'

const sample = importFile('offers', 'aanbod', {
  name: required(text(''), 'Naam'),
  from: required(day, 'Geldig van'),
  lat: optional(decimalNumber(-90, 90, ''), 'Breedtegraad'),
  ageTo: optional(wholeNumber(0, 27, ''), 'Leeftijd tot en met'),
  themes: optional(list(text(''), '', ['|']), "Thema's"),
})

interface Values {
  name: string
  from: string
  lat: number
  ageTo: number
  themes: string[]
}

interface Dialect {
  delimiter: ';' | ',' | '\t'
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252'
  newline: '\r\n' | '\n'
  date: 'dutch' | 'padded' | 'iso' | 'serial'
  language: 'dutch' | 'english'
  hasBlankLines: boolean
  order: number[]
}

/** Letters that every encoding here has, and the signs that could trip a reader. */
const words = fc
  .array(fc.constantFrom(...'abcdeXYZ éëïöüçñ€–’;,"|0189-'.split('')), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').trim().replace(/\|/g, ' ').trim())
  .filter((word) => word !== '' && word !== '-')
const rows = fc.array(
  fc.record({
    name: words,
    from: fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)),
    lat: fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 1000),
    ageTo: fc.integer({ min: 0, max: 27 }),
    themes: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
)
const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'),
  newline: fc.constantFrom('\r\n', '\n'),
  date: fc.constantFrom('dutch', 'padded', 'iso', 'serial'),
  language: fc.constantFrom('dutch', 'english'),
  hasBlankLines: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
})

describe('every dialect of CSV', () => {
  it('gives back the values that were written', () => {
    fc.assert(
      fc.property(rows, dialects, (values, dialect) => {
        const { rows: read, problems } = readRows(sample, { file: 'a.csv', folder: 'a', rows: readCsv(written(values, dialect)) })
        expect(problems).toEqual([])
        expect(read.map((row) => row.values)).toEqual(values)
      }),
      { numRuns: 300 },
    )
  })

  it('names the line in the file, over blank lines and cells of several lines', () => {
    const content = 'Naam;Geldig van\r\n\r\n"een\r\ntwee";1-1-2026\r\n;;\r\ndrie;morgen\r\n'
    const { rows: read, problems } = readRows(sample, { file: 'a.csv', folder: 'a', rows: readCsv(Buffer.from(content)) })
    expect(read.map(({ line }) => line)).toEqual([3, 6])
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[6, 'Geldig van']])
  })

  it('heeds the sep= line of Excel', () => {
    const read = readCsv(Buffer.from('sep=,\r\nNaam,Geldig van\r\nx;y,1-1-2026\r\n'))
    expect(read.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'Naam', 'Geldig van'],
      [3, 'x;y', '1-1-2026'],
    ])
  })
})

const DUTCH = { name: 'Naam', from: 'GELDIG VAN', lat: 'breedtegraad', ageTo: ' Leeftijd tot en met', themes: "Thema's" }
const ENGLISH = { name: 'name', from: 'From', lat: 'LAT', ageTo: 'age to', themes: 'themes' }

function written(values: readonly Values[], dialect: Dialect): Buffer {
  const headers = dialect.language === 'dutch' ? DUTCH : ENGLISH
  const keys = dialect.order.map((place) => (['name', 'from', 'lat', 'ageTo', 'themes'] as const)[place] ?? 'name')
  const body = values.map((row) => keys.map((key) => cell(row, key, dialect)))
  const quoted = [keys.map((key) => headers[key]), ...body].map((cells) => cells.map((one) => quote(one, dialect)).join(dialect.delimiter))
  const lines = dialect.hasBlankLines ? quoted.flatMap((line) => [line, '', dialect.delimiter.repeat(4)]) : quoted
  return encoded(lines.join(dialect.newline), dialect.encoding)
}

function cell(row: Values, key: keyof Values, { date }: Dialect): string {
  if (key === 'from') return dateText(row.from, date)
  if (key === 'lat') return String(row.lat).replace('.', ',')
  return key === 'themes' ? row.themes.join('|') : String(row[key])
}

function dateText(iso: string, style: Dialect['date']): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  if (style === 'serial') return String(Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000))
  if (style === 'iso') return iso
  const pad = (value: number) => (style === 'padded' ? String(value).padStart(2, '0') : String(value))
  return `${pad(date)}-${pad(month)}-${year}`
}

function quote(value: string, { delimiter }: Dialect): string {
  return value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Windows-1252 differs from Latin-1 only in these, of the letters used here. */
const CP1252: Record<string, number> = { '€': 0x80, '–': 0x96, '’': 0x92 }

function encoded(content: string, encoding: Dialect['encoding']): Buffer {
  if (encoding === 'utf-8') return Buffer.from(content)
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${content}`)
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${content}`, 'utf16le')
  return Buffer.from([...content].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)))
}
