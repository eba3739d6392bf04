/** What was recognised in a row and what is asked, for the person who reads it. */
import type { Recognition, RowProblem } from '../contract/availability-import.ts'
import { becauseTexts, importTexts, namingFaultTexts, questionTexts } from '../contract/availability-import-texts.ts'
import { availabilityFaultMessage, availabilityFieldTitles } from '../contract/availability-texts.ts'
import { intakeModeLabels, stopReasonLabels } from '../contract/labels.ts'
import type { AvailabilityField, StatedAvailability } from '../domain/availability.ts'
import type { StatementMeaning, StatementQuestion } from '../domain/list-statement.ts'
import { plainText } from '../domain/plain-text.ts'
import type { Because } from '../domain/read-cell.ts'
import { withheldBecause } from '../domain/withheld.ts'
import type { ReadListRow } from './read-list-row.ts'

export function recognitionsOf(row: ReadListRow): Recognition[] {
  const names = row.meanings.map(({ field, column, value }) => recognition(field, row.names[column] ?? null, value, 'name'))
  const borrowed = row.borrowed.map(({ column, from }) => {
    const field = column === 'region' ? 'region' : 'product'
    return recognition(field, null, row.names[column] ?? '', from)
  })
  const said = row.statement?.meanings ?? []
  return [...borrowed, ...names, ...said.flatMap((meaning) => sayingOf(row, meaning))]
}

function sayingOf(row: ReadListRow, { field, value, because, column }: StatementMeaning): Recognition[] {
  const written = column === null ? null : (row.cells[column]?.written ?? null)
  const isLiteral = written !== null && because === 'says-mode' && plainText(written) === plainText(shown(field, value))
  const isStop = written !== null && because === 'says-stopped' && plainText(written) === 'aanmeldstop'
  return isLiteral || isStop ? [] : [recognition(field, written, value, because)]
}

function recognition(field: string, written: string | null, value: string | number | null, because: Because): Recognition {
  const words = shown(field, value)
  const message =
    written === null ? importTexts.derived(words, becauseTexts[because]) : importTexts.recognised(written, words, becauseTexts[because])
  return { field, written, value, because, message }
}

export function valueAt(stated: StatedAvailability | null, field: AvailabilityField): string | number | null {
  if (stated === null) return null
  if (field === 'stop') return null
  if (field === 'stop.reason') return stated.stop?.reason ?? null
  if (field === 'stop.until') return stated.stop?.until ?? null
  return stated[field]
}

/** As people read a value. */
function shown(field: string, value: string | number | null): string {
  if (value === null) return 'leeg'
  if (field === 'intakeMode') return intakeModeLabels[value as keyof typeof intakeModeLabels] ?? String(value)
  if (field === 'stop.reason') return stopReasonLabels[value as keyof typeof stopReasonLabels] ?? String(value)
  if (field === 'stop.until') return String(value).split('-').reverse().map(Number).join('-')
  return String(value)
}

export function questionsOf(row: ReadListRow): RowProblem[] {
  return (row.statement?.questions ?? []).map((question) => problemOf(row, question))
}

function problemOf(row: ReadListRow, { field, code, column, suggestion }: StatementQuestion): RowProblem {
  const written = row.cells[column]?.written ?? null
  const withheld = written === null ? null : withheldBecause(written)
  if (withheld) return { field, code: withheld, message: availabilityFaultMessage({ field, code: withheld }), written: null }
  const message = `${availabilityFieldTitles[field]}: ${written ? `"${written}": ` : ''}${questionTexts[code]}`
  return { field, code, message, written, ...(suggestion === undefined ? {} : { suggestion }) }
}

export function namingProblem(row: ReadListRow): RowProblem[] {
  if (row.fault === null) return []
  return [{ field: 'offerId', code: row.fault, message: namingFaultTexts[row.fault], written: namedAs(row) }]
}

function namedAs({ names }: ReadListRow): string {
  return [names.productCode, names.product, names.title, names.region, names.location].filter(Boolean).join(', ')
}
