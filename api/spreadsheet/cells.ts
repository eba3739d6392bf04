/** How people write things in a spreadsheet, cell by cell: what is accepted, and what to say when it is not. */

/** CSV gives text; Excel gives text, numbers, dates and yes/no. */
export type Cell = string | number | boolean | Date | null

export type Parsed<Value> = { value: Value } | { wrong: string }

/** One way to read a cell; `expected` completes "Verwacht: …". */
export interface CellKind<Value> {
  expected: string
  example: string
  /** Of a closed list: what may be chosen. */
  options?: readonly string[]
  parse(cell: NonNullable<Cell>): Parsed<Value>
}

export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return String(cell).trim()
}

/** Case, accents, spaces and signs do not tell two words apart. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9+]/g, '')
}

export function text(example: string, mostCharacters = 2000): CellKind<string> {
  return {
    expected: `tekst van hooguit ${mostCharacters} tekens`,
    example,
    parse: (cell) => {
      const value = cellText(cell)
      return value.length > mostCharacters ? { wrong: `de tekst heeft ${value.length} tekens` } : { value }
    },
  }
}

/** Excel drops the zeros in front of a number, so they are put back. */
export function digits(count: number, what: string, example: string): CellKind<string> {
  return {
    expected: `${what} van ${count} cijfers`,
    example,
    parse: (cell) => {
      const value = cellText(cell).replace(/[\s.]/g, '')
      if (!/^\d+$/.test(value)) return { wrong: 'er staat iets anders dan cijfers' }
      return value.length > count ? { wrong: `dit zijn ${value.length} cijfers` } : { value: value.padStart(count, '0') }
    },
  }
}

export function wholeNumber(least: number, most: number, example: string): CellKind<number> {
  return {
    expected: `een heel getal van ${least} tot en met ${most}`,
    example,
    parse: (cell) => {
      const value = numberIn(cell)
      if (value === null) return { wrong: 'dit is geen getal' }
      if (!Number.isInteger(value)) return { wrong: 'dit is geen heel getal' }
      return value < least || value > most ? { wrong: 'dit getal is te klein of te groot' } : { value }
    },
  }
}

/** `52,301` and `52.301` are the same. */
export function decimalNumber(least: number, most: number, example: string): CellKind<number> {
  return {
    expected: `een getal tussen ${least} en ${most}`,
    example,
    parse: (cell) => {
      const value = numberIn(cell)
      if (value === null) return { wrong: 'dit is geen getal' }
      return value < least || value > most ? { wrong: 'dit getal is te klein of te groot' } : { value }
    },
  }
}

export const yesNo: CellKind<boolean> = {
  expected: 'ja of nee',
  example: 'nee',
  parse: (cell) => {
    const word = plainWord(cellText(cell))
    if (['ja', 'j', 'yes', 'true', 'waar', 'x', '1'].includes(word)) return { value: true }
    if (['nee', 'n', 'no', 'false', 'onwaar', '0'].includes(word)) return { value: false }
    return { wrong: 'dit is geen ja of nee' }
  },
}

/** Items apart by `|`, `;` or a new line; codes and names also by a comma, which may stand inside a sentence. */
export function list<Value>(item: CellKind<Value>, example: string, signs = ['|', ';', '\n', ',']): CellKind<Value[]> {
  return {
    expected: item.options ? `een of meer van ${item.options.join(', ')}, met een | ertussen` : 'een of meer, met een | ertussen',
    example,
    parse: (cell) => {
      const parsed = listParts(cellText(cell), signs).map((part) => item.parse(part))
      const fault = parsed.find((one) => 'wrong' in one)
      return fault ?? { value: [...new Set(parsed.flatMap((one) => ('value' in one ? [one.value] : [])))] }
    },
  }
}

/** One of a closed list, by its code or by any of its names. */
export function choice<Code extends string>(names: Record<Code, readonly string[]>): CellKind<Code> {
  const codes = Object.keys(names) as Code[]
  const byWord = new Map(codes.flatMap((code) => [code, ...names[code]].map((name) => [plainWord(name), code] as const)))
  const shown = codes.map((code) => names[code][0] ?? code)
  return {
    expected: `een van: ${shown.join(', ')}`,
    example: shown[0] ?? '',
    options: shown,
    parse: (cell) => {
      const code = byWord.get(plainWord(cellText(cell)))
      return code === undefined ? { wrong: 'dit staat niet in de lijst' } : { value: code }
    },
  }
}

/** The strongest sign that somebody used; the others are then part of an item. */
function listParts(written: string, signs: readonly string[]): string[] {
  const sign = signs.find((one) => written.includes(one)) ?? '|'
  return written
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell
  const written = cellText(cell).replace(/\s/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(written) && written.includes(',') ? written.replaceAll('.', '') : written
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}
