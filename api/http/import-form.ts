/** The form of the page on which a list is looked at: from its fields to choices. Only what was changed counts. */
import type { AvailabilityImport, ImportChoices, ImportRow, RowChoice } from '../contract/availability-import.ts'
import { type ColumnMeaning, columnMeanings } from '../domain/column-heading.ts'

type Sent = Record<string, string[]>

/** The value of the choice that leaves a row out. */
const SKIP = 'skip'

export function choicesIn(sent: Sent, shown: AvailabilityImport): ImportChoices {
  const rows = shown.rows.flatMap((row) => choiceOf(row, sent))
  const columns = shown.columns.flatMap(({ place, meaning }) => {
    const said = sent[`kolom-${place}`]?.[0]
    const chosen = said === '' ? null : columnMeanings.find((one) => one === said)
    return chosen === undefined || chosen === meaning ? [] : [{ place, meaning: chosen as ColumnMeaning | null }]
  })
  return { rows, columns }
}

/** Rows that were on the page and not ticked are left; those that were not on it go along. */
export function rowsIn(sent: Sent, shown: AvailabilityImport): number[] {
  const listed = new Set(sent.getoond ?? [])
  const taken = new Set(sent.neem ?? [])
  const good = shown.rows.filter(({ state }) => state === 'change' || state === 'confirm')
  return good.map(({ row }) => row).filter((row) => !listed.has(String(row)) || taken.has(String(row)))
}

function choiceOf(row: ImportRow, sent: Sent): RowChoice[] {
  const only = (name: string) => sent[`${name}-${row.row}`]?.[0]
  const choice: Omit<RowChoice, 'row'> = {}
  const offer = only('aanbod')
  if (offer === SKIP) choice.isSkipped = true
  else if (offer) choice.offerId = offer
  if (only('sprong')) choice.confirmedJump = true
  const version = Number(only('versie'))
  if (version > 0) choice.version = version
  const values = valuesOf(row, sent)
  if (Object.keys(values).length > 0) choice.values = values
  return Object.keys(choice).length > 0 ? [{ row: row.row, ...choice }] : []
}

/** Not yet chosen. */
const CHOSEN = ['intakeMode', 'stop.reason', 'stop.until', 'remark']

/** What stands in a field as it did is no choice. */
function valuesOf({ row, problems }: ImportRow, sent: Sent): Record<string, string> {
  const changed = problems.flatMap(({ field, written }) => {
    if (sent[`zonder-${row}-${field}`]) return [[field, '']]
    const typed = sent[`waarde-${row}-${field}`]?.[0]?.trim()
    return typed === undefined || typed === (written ?? '') || (typed === '' && CHOSEN.includes(field)) ? [] : [[field, typed]]
  })
  return Object.fromEntries(changed)
}
