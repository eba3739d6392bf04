/** CSV as Excel in the Netherlands saves it: `;`, `,` or tab, UTF-8 with or without BOM, UTF-16 or Windows-1252. */
import { CsvError, parse } from 'csv-parse/sync'
import { UnreadableFile } from './problem.ts'

export interface RawRow {
  line: number
  cells: readonly (string | number | boolean | Date | null)[]
}

interface CsvRecord {
  record: string[]
  info: { lines: number }
}

/** `delimiterIn` finds the sign that parts the cells, where the file does not say so itself. */
export function readCsv(bytes: Uint8Array, delimiterIn: (written: string) => string = delimiterOf): RawRow[] {
  const written = decode(bytes).replace(/\r\n?/g, '\n')
  const { content, skippedLines, delimiter } = withoutSeparatorLine(written, delimiterIn)
  let lastLine = skippedLines
  return parseCsv(content, delimiter).map(({ record, info }) => {
    const line = lastLine + 1
    lastLine = info.lines + skippedLines
    return { line, cells: record }
  })
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) throw new UnreadableFile('dit bestand bevat geen tekst', 'Sla het in Excel op als "CSV UTF-8" of als .xlsx.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** 0x80 to 0x9F of Windows-1252. Node 20's own decoder gives the control characters of Latin-1 there. */
const ABOVE_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (control) => ABOVE_LATIN.charAt(control.charCodeAt(0) - 0x80))
}

/** Excel may write `sep=;` above the headers. */
function withoutSeparatorLine(
  written: string,
  delimiterIn: (written: string) => string,
): { content: string; skippedLines: number; delimiter: string } {
  const stated = /^sep=(.)\n/i.exec(written)
  if (stated) return { content: written.slice(stated[0].length), skippedLines: 1, delimiter: stated[1] ?? ';' }
  return { content: written, skippedLines: 0, delimiter: delimiterIn(written) }
}

/** The sign that parts the headers; what stands between quotes does not count. */
function delimiterOf(written: string): string {
  const headers = (/^\s*(.+)/.exec(written)?.[1] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => headers.split(sign).length
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function parseCsv(content: string, delimiter: string): CsvRecord[] {
  const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true, trim: true } as const
  try {
    return parse(content, options) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.records ?? 0) + 1
    throw new UnreadableFile(
      'er begint een aanhalingsteken dat nergens eindigt',
      'Zoek het losse aanhalingsteken (") en haal het weg.',
      line,
    )
  }
}
