/** What may not be read, and what is said of it. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readSentList } from '../../api/jobs/read-sent-list.ts'
import { packUncompressed } from '../../api/spreadsheet/bounded-zip.ts'

type SheetRows = Parameters<typeof writeExcelFile>[0]

const text = (written: string) => Buffer.from(written, 'utf8')
const faultOf = async (bytes: Buffer) => {
  const read = await readSentList(bytes)
  return 'fault' in read ? read.fault : 'gelezen'
}
const cellsOf = async (bytes: Buffer) => {
  const read = await readSentList(bytes)
  if ('fault' in read) throw new Error(read.fault)
  return read.sheets.map(({ rows }) => rows.map(({ line, cells }) => [line, ...cells]))
}

async function workbook(rows: unknown[][]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })))
  return Buffer.from(await writeExcelFile(cells as unknown as SheetRows).toBuffer())
}

const HEADING = 'Code;Regio;Start\r\n'
const sheetXml = (rows: string) =>
  text(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  )

/** By hand, so that it can be anything. */
function handMade(sheet: Buffer): Map<string, Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return new Map([
    [
      'xl/workbook.xml',
      text(
        `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text(
        `<?xml version="1.0"?><Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', sheet],
  ])
}

/** A sheet that is packed into little and says of itself that it is small. */
function bomb(unpackedBytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(unpackedBytes, 0x20))
  const whole = packUncompressed(new Map([...handMade(packed)]))
  for (let at = 0; at < whole.length - 46; at++) {
    const isHead = whole.readUInt32LE(at) === 0x04034b50 || whole.readUInt32LE(at) === 0x02014b50
    const [method, name] = whole.readUInt32LE(at) === 0x04034b50 ? [8, 30] : [10, 46]
    if (isHead && whole.toString('latin1', at + name, at + name + 24) === 'xl/worksheets/sheet1.xml') whole.writeUInt16LE(8, at + method)
  }
  return whole
}

describe('a file that cannot be read is refused with what to do', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), /niets in\. Kopieer ook de regels/],
    ['only spaces', () => text(' \r\n\t '), /niets in\. Kopieer ook de regels/],
    ['6 MB', () => Buffer.alloc(6_000_000, 'a'), /6 MB\. Een bestand mag hooguit 5 MB zijn/],
    ['a PDF that is called .xlsx', () => text('%PDF-1.7 …'), /dit is een PDF\. Vraag om het Excel-bestand/],
    ['a screenshot', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), /dit is een afbeelding\. Uit een schermfoto/],
    ['a photograph', () => Buffer.from('ffd8ffe000104a464946', 'hex'), /dit is een afbeelding/],
    ['a file with a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /wachtwoord of is een oud \.xls.*zonder wachtwoord/],
    ['a web page that is called .xls', () => text('<html><table><tr><td>44N11'), /webpagina.*sla het op als \.xlsx/],
    [
      'a packed folder',
      () => packUncompressed(new Map([['lijst.csv', text('a;b')]])),
      /geen Excel-bestand\. Kies een bestand dat eindigt op/,
    ],
    ['half a workbook', async () => (await workbook([['Code', 'Start']])).subarray(0, 800), /beschadigd\. Open het in Excel/],
    ['a workbook with broken sheets', () => packUncompressed(handMade(text('<sheet'))), /beschadigd\. Open het in Excel/],
    ['a zip bomb that says it is small', () => bomb(400_000_000), /uitgepakt te groot\. Kopieer alleen je eigen regels/],
    [
      '100,000 rows of text',
      () => text(HEADING + '44N11;NV;3\r\n'.repeat(100_000)),
      /100\.00\d regels in\. Kopieer alleen je eigen regels/,
    ],
    [
      '100,000 rows in a sheet',
      () => packUncompressed(handMade(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(100_000)))),
      /100\.000 regels in\. Kopieer/,
    ],
    ['3,000 filled rows', () => text(HEADING + '44N11;NV;3\r\n'.repeat(3_000)), /3\.001 regels in/],
    [
      '100 columns',
      () => text(Array.from({ length: 100 }, (_, place) => `Kolom ${place}`).join(';')),
      /100 kolommen in\. Laat hooguit 60 kolommen over/,
    ],
    ['one endless line', () => Buffer.alloc(4_000_000, 'a;'), /veel te lang is\. Kopieer de regels/],
    ['no text at all', () => Buffer.from([1, 2, 0, 4, 5, 0]), /geen tekst\. Sla het in Excel op als "CSV UTF-8"/],
    ['a loose quotation mark', () => text('Code;Opm\r\n44N11;"bel\r\n44N12;ja'), /aanhalingsteken/],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(await bytes())).toMatch(fault)
  })
})

describe('a file that can be read', () => {
  it.each<[string, () => Buffer]>([
    ['UTF-8', () => text(`${HEADING}44N11;Cliënten;3 à 4`)],
    ['UTF-8 with a mark', () => text(`\uFEFF${HEADING}44N11;Cliënten;3 à 4`)],
    ['UTF-16', () => Buffer.from(`\uFEFF${HEADING}44N11;Cliënten;3 à 4`, 'utf16le')],
    ['Windows-1252', () => Buffer.from(`${HEADING}44N11;Cliënten;3 à 4`, 'latin1')],
    ['tabs', () => text('Code\tRegio\tStart\n44N11\tCliënten\t3 à 4')],
    ['commas', () => text('Code,Regio,Start\n44N11,Cliënten,3 à 4')],
    ['commas under a title with a semicolon', () => text('Lijst; versie 2\nCode,Regio,Start\n44N11,Cliënten,3 à 4')],
  ])('%s', async (_, bytes) => {
    expect((await cellsOf(bytes())).flat().at(-1)?.slice(1)).toEqual(['44N11', 'Cliënten', '3 à 4'])
  })

  it('gives of a formula its value, of a date the day, and of a text that begins like a formula the text', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><f>CONCAT("44","N11")</f><v>44N11</v></c><c r="B1"><f>HYPERLINK("http://x")</f><v>3</v></c></row>'
    expect(await cellsOf(packUncompressed(handMade(sheetXml(rows))))).toEqual([[[1, '44N11', '3']]])
    expect(await cellsOf(text(`Code;Opm\r\n44N11;"'=1+1"\r\n44N12;=1+1`))).toEqual([
      [
        [1, 'Code', 'Opm'],
        [2, '44N11', '=1+1'],
        [3, '44N12', '=1+1'],
      ],
    ])
  })

  it('leaves out rows in which nothing stands, and keeps the numbers of the lines', async () => {
    expect(
      await cellsOf(
        await workbook([
          ['Code', 'Start'],
          [null, null],
          ['44N11', 3],
        ]),
      ),
    ).toEqual([
      [
        [1, 'Code', 'Start'],
        [3, '44N11', '3'],
      ],
    ])
  })
})
