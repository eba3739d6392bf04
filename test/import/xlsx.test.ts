import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readXlsx } from '../../api/spreadsheet/xlsx.ts'
import { importFiles, referenceDatabase, SMALL, theOffer } from './import-folders.ts'

type SheetRows = Parameters<typeof writeExcelFile>[0]

async function xlsx(rows: unknown[][]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value })))
  return (await writeExcelFile(cells as unknown as SheetRows).toBuffer()) as Uint8Array
}

describe('an Excel file', () => {
  it('is read with real dates, serials and numbers that lost their zeros', async () => {
    const db = referenceDatabase()
    const { 'aanbieders.csv': _a, 'contracten.csv': _b, ...rest } = SMALL
    const outcome = await importFiles(db, {
      ...rest,
      'Aanbieders.XLSX': await xlsx([
        ['kvk nummer', 'NAAM', 'Eenmanspraktijk'],
        [901, 'Praktijk Proef', true],
      ]),
      'contracten.xlsx': await xlsx([
        ['Regio', 'Contractnummer', 'KvK-nummer', 'Ingangsdatum', 'Einddatum'],
        [null, null, null, null, null],
        ['JZ12', 'NV-1', '00000901', new Date('2025-01-01T00:00:00Z'), 47118],
      ]),
      'beschikbaarheid.xlsx': await xlsx([
        ['Regio', 'Contractnummer', 'Productcode', 'Locatiecode', 'Peildatum', 'Neemt aan', 'Weken tot start'],
        ['JZ12', 'NV-1', '45N20', 'ERM1', new Date('2026-11-16T10:15:00Z'), 'neemt aan', 3],
      ]),
    })
    expect(outcome.problems).toEqual([])
    expect(db.$client.prepare('select kvk_number, is_one_person from providers').all()).toEqual([
      { kvk_number: '00000901', is_one_person: 1 },
    ])
    expect(db.$client.prepare('select starts_on, ends_on from contracts').all()).toEqual([
      { starts_on: '2025-01-01', ends_on: '2028-12-31' },
    ])
    expect(theOffer(db)).toMatchObject({ start_wait_weeks: 3, checked_at: Date.parse('2026-11-16T09:15:00Z') })
  })

  it('names the row of the sheet that is wrong', async () => {
    const outcome = await importFiles(referenceDatabase(), {
      'aanbieders.xlsx': await xlsx([
        ['KvK-nummer', 'Naam'],
        ['00000901', 'Praktijk Proef'],
        ['geen', 'Praktijk Fout'],
      ]),
    })
    expect(outcome.problems.map(({ line, column, value }) => [line, column, value])).toEqual([[3, 'KvK-nummer', 'geen']])
  })

  it.each([
    ['a zip bomb by its own table of sizes', bomb(), /uitgepakt te groot/],
    ['a file with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /wachtwoord/],
    ['something that is no Excel file', Buffer.from('hallo'), /geen Excel-bestand/],
    ['half a file', Buffer.from('PK\u0003\u0004...'), /beschadigd/],
  ])('is refused clearly: %s', async (_, bytes, message) => {
    await expect(readXlsx(bytes)).rejects.toThrow(message)
  })
})

/** A central directory that says its file unpacks to 3 GB. */
function bomb(): Buffer {
  const entry = Buffer.alloc(64)
  entry.write('PK\u0001\u0002', 0, 'latin1')
  entry.writeUInt32LE(3_000_000_000, 24)
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40), entry])
}
