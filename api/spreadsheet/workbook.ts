/** Every sheet of an Excel file that somebody sends in: bounded before anything is read, formulas by their last value only. */
import readXlsxFile from 'read-excel-file/node'
import { packUncompressed, type Unpacked, unpackWithin } from './bounded-zip.ts'
import type { Cell } from './cells.ts'
import type { RawRow } from './csv.ts'
import { UnreadableFile } from './problem.ts'

/** A list of two thousand rows and fifty columns takes a third of this. */
const MOST_UNPACKED_BYTES = 20_000_000
/** Rows that are only coloured count too: people colour a few thousand. */
const MOST_SHEET_ROWS = 20_000

const RESAVE = 'Open het in Excel en sla het opnieuw op als .xlsx, zonder wachtwoord.'
const FEWER = 'Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.'

export interface Sheet {
  name: string
  rows: RawRow[]
}

export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const files = xmlOf(unpackWithin(bytes, MOST_UNPACKED_BYTES, (path) => /\.xml$|\.rels$/.test(path)))
  for (const [path, content] of files) if (path.startsWith('xl/worksheets/')) refuseManyRows(content)
  const sheets = await sheetsOf(packUncompressed(files))
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((cells, place) => ({ line: place + 1, cells: cells as Cell[] })) }))
}

function xmlOf(unpacked: Unpacked): Map<string, Buffer> {
  if ('fault' in unpacked) {
    if (unpacked.fault === 'too-large') throw new UnreadableFile('dit Excel-bestand wordt uitgepakt te groot', FEWER)
    throw new UnreadableFile('dit Excel-bestand is beschadigd', RESAVE)
  }
  const { files } = unpacked
  if (!files.has('xl/workbook.xml')) throw new UnreadableFile('dit is geen Excel-bestand', 'Kies een bestand dat eindigt op .xlsx of .csv.')
  return files
}

function refuseManyRows(sheet: Buffer): void {
  let rows = 0
  for (let at = sheet.indexOf('<row'); at >= 0; at = sheet.indexOf('<row', at + 4)) rows += 1
  if (rows > MOST_SHEET_ROWS) throw tooManyRows(rows)
}

export function tooManyRows(rows: number): UnreadableFile {
  return new UnreadableFile(`hier staan ${rows.toLocaleString('nl-NL')} regels in`, FEWER)
}

async function sheetsOf(bytes: Buffer) {
  try {
    return await readXlsxFile(bytes)
  } catch {
    throw new UnreadableFile('dit Excel-bestand is beschadigd', RESAVE)
  }
}
