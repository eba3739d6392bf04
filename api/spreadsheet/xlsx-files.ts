/**
 * The files inside a workbook (ECMA-376, SpreadsheetML), with every text in its own cell (inlineStr): it is written as text,
 * so Excel shows `=1+1` and does not count it.
 */
import type { Cell, StreamedTable } from './stream-table.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const BOLD = 1

export function xlsxFiles(sheets: readonly StreamedTable[]): { path: string; text: Iterable<string> | AsyncIterable<string> }[] {
  return [
    { path: '[Content_Types].xml', text: [contentTypes(sheets.length)] },
    { path: '_rels/.rels', text: [relations([['rId1', 'officeDocument', 'xl/workbook.xml']])] },
    { path: 'xl/workbook.xml', text: [workbook(sheets)] },
    { path: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(sheets.length)] },
    { path: 'xl/styles.xml', text: [styles] },
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, text: sheetXml(sheet) })),
  ]
}

async function* sheetXml({ headers, rows }: StreamedTable): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `<cols>${headers.map((header, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(header)}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let row = 1
  yield rowXml(headers, row, BOLD)
  for await (const cells of rows) yield rowXml(cells, ++row)
  yield '</sheetData></worksheet>'
}

/** The rows are not known yet: wide enough for a name, or for the header. */
function widthOf(header: string): number {
  return Math.max(14, header.length + 2)
}

function rowXml(cells: readonly Cell[], row: number, style = 0): string {
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, style)).join('')}</row>`
}

/** A to Z, then AA. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/** Where a cell stands may be left out by the standard; not every reader knows, ours neither. */
function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string) => `<Override PartName="${path}" ContentType="${TYPE}.${kind}+xml"/>`
  const parts = numbersTo(sheets).map((number) => part(`/xl/worksheets/sheet${number}.xml`, 'worksheet'))
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}${parts.join('')}</Types>`
}

function workbook(sheets: readonly StreamedTable[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`
}

function workbookRelations(sheets: number): string {
  const ofSheets = numbersTo(sheets).map((number) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const)
  return relations([...ofSheets, [`rId${sheets + 1}`, 'styles', 'styles.xml']])
}

function relations(listed: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = listed.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1)
}
