/** The first sheet of an Excel file. Its size is read from the archive's own table before anything is unpacked. */
import { readSheet } from 'read-excel-file/node'
import type { Cell } from './cells.ts'
import type { RawRow } from './csv.ts'
import { UnreadableFile } from './problem.ts'

/** A zip bomb unpacks to far more; a sheet of 100,000 offers is about 150 MB. */
const MOST_UNPACKED_BYTES = 250_000_000
const MOST_CELLS = 3_000_000

const RESAVE = 'Open het in Excel en sla het opnieuw op als .xlsx, zonder wachtwoord.'

export async function readXlsx(bytes: Buffer): Promise<RawRow[]> {
  refuseOtherThanXlsx(bytes)
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES) throw tooLarge()
  const rows = (await sheetOf(bytes)) as unknown as Cell[][]
  if (rows.length * Math.max(0, ...rows.slice(0, 10).map((row) => row.length)) > MOST_CELLS) throw tooLarge()
  return rows.map((cells, place) => ({ line: place + 1, cells }))
}

async function sheetOf(bytes: Buffer): Promise<unknown> {
  try {
    return await readSheet(bytes)
  } catch {
    throw new UnreadableFile('dit Excel-bestand is beschadigd', RESAVE)
  }
}

/** Excel keeps a file with a password, and every .xls, in its older container format. */
function refuseOtherThanXlsx(bytes: Buffer): void {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw new UnreadableFile('dit bestand heeft een wachtwoord of is een oud .xls-bestand', RESAVE)
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableFile('dit is geen Excel-bestand', RESAVE)
}

/** Sum of the sizes in the zip's central directory (signature PK 01 02, size at offset 24). */
function unpackedBytes(bytes: Buffer): number {
  let total = 0
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && at + 46 <= bytes.length;
    at = bytes.indexOf('PK\x01\x02', at + 46, 'latin1')
  ) {
    total += bytes.readUInt32LE(at + 24)
  }
  return total
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile('dit Excel-bestand wordt uitgepakt te groot', 'Verdeel de regels over meer mappen, of sla het op als CSV.')
}
