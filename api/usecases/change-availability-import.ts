/** Choices about a kept list: which offer a row is about, what a cell had to be, that a jump is right, what a column means. */
import type { AvailabilityImport, ImportChoices, RowChoice } from '../contract/availability-import.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { keptCell, keptRemark } from '../domain/withheld.ts'
import type { Caller } from './caller.ts'
import { type Importing, judgeNow, ownImport, ownOffers } from './importing.ts'
import { mendedFields } from './read-list-row.ts'
import { rowOf, type StoredImport } from './stored-import.ts'

export type ChangedImport =
  | { state: 'changed'; shown: AvailabilityImport }
  | { state: 'unknown' }
  | { state: 'committed' }
  | { state: 'faults'; faults: FieldProblem[] }

export function changeAvailabilityImport(importing: Importing, caller: Caller, id: string, choices: ImportChoices): ChangedImport {
  return importing.reporting.db.transaction(
    () => {
      const stored = ownImport(importing, caller, id)
      if (!stored) return { state: 'unknown' }
      if (stored.committedAt !== null) return { state: 'committed' }
      const own = ownOffers(importing, caller)
      const faults = faultsOf(stored, choices, new Set(own.offers.map((offer) => offer.id)))
      if (faults.length > 0) return { state: 'faults', faults }
      apply(stored, choices, own.today)
      const { shown } = judgeNow(importing, stored, caller)
      importing.store.update(rowOf(stored))
      return { state: 'changed', shown }
    },
    { behavior: 'immediate' },
  )
}

function faultsOf({ list }: StoredImport, { rows, columns }: ImportChoices, offerIds: ReadonlySet<string>): FieldProblem[] {
  const lines = new Set(list.rows.map(({ line }) => line))
  const places = new Set(list.kept.map((place) => place + 1))
  return [
    ...rows.flatMap((choice, at) => rowFaults(choice, `rows.${at}`, lines, offerIds)),
    ...columns.flatMap(({ place }, at) => (places.has(place) ? [] : [fault(`columns.${at}.place`, 'unknown-column', UNKNOWN_COLUMN)])),
  ]
}

const UNKNOWN_COLUMN = 'Deze kolom wordt niet gebruikt. Verander de naam erboven en stuur de lijst opnieuw.'

function rowFaults(
  { row, offerId, values }: RowChoice,
  at: string,
  lines: ReadonlySet<number>,
  offerIds: ReadonlySet<string>,
): FieldProblem[] {
  const unknownFields = Object.keys(values ?? {}).filter((field) => !mendedFields.includes(field))
  return [
    ...(lines.has(row) ? [] : [fault(`${at}.row`, 'unknown-row', 'Deze regel is er niet. Kijk in `rows` welke er zijn.')]),
    ...(!offerId || offerIds.has(offerId)
      ? []
      : [fault(`${at}.offerId`, 'unknown-offer', 'Dit is geen aanbod van jullie organisatie. Kies er een uit de lijst.')]),
    ...unknownFields.map((field) => ({
      ...fault(`${at}.values.${field}`, 'unknown-field', `${field} kennen we niet.`),
      allowed: mendedFields,
    })),
  ]
}

function apply({ list }: StoredImport, { rows, columns }: ImportChoices, today: string): void {
  for (const { row, ...choice } of rows) {
    const before = list.choices[row] ?? {}
    const values = { ...before.values, ...withoutPeople(choice.values, today) }
    list.choices[row] = { ...before, ...choice, ...(Object.keys(values).length > 0 ? { values } : {}) }
    if (choice.offerId !== undefined) delete list.choices[row]?.version
    if (choice.offerId === null) delete list.seen[row]
  }
  for (const { place, meaning } of columns) list.columns = mended(list.columns, place - 1, meaning)
  // What a column means decides what each row names.
  if (columns.length > 0) Object.assign(list, { seen: {}, matches: {} })
}

/** Two columns never mean the same; one that is left alone keeps its cells, to be chosen again. */
function mended(columns: StoredImport['list']['columns'], place: number, meaning: (typeof columns)[number]['meaning']) {
  return columns.map((column) => {
    if (column.place === place) return { ...column, meaning }
    return meaning !== null && column.meaning === meaning ? { ...column, meaning: null } : column
  })
}

/** What is typed is held to the same as what was sent. */
function withoutPeople(values: RowChoice['values'], today: string): NonNullable<RowChoice['values']> {
  const kept = Object.entries(values ?? {}).map(([field, value]) => {
    if (typeof value !== 'string') return [field, value] as const
    return [field, field === 'remark' ? keptRemark(value, today) : keptCell(value, today)] as const
  })
  return Object.fromEntries(kept)
}

function fault(field: string, code: string, message: string): FieldProblem {
  return { field, code, message }
}
