/** A kept list as it would be taken over now, or as it was; its rows that are left, to go on with elsewhere; and throwing it away. */
import type { AvailabilityImport } from '../contract/availability-import.ts'
import { withheldBecause } from '../domain/withheld.ts'
import type { Table } from '../spreadsheet/write-table.ts'
import type { Caller } from './caller.ts'
import { type Importing, judgeNow, ownImport } from './importing.ts'
import type { StoredImport } from './stored-import.ts'
import { readColumns } from './stored-list.ts'

/** null: not of this organisation, or a day has passed. */
export function readAvailabilityImport(importing: Importing, caller: Caller, id: string): AvailabilityImport | null {
  const stored = ownImport(importing, caller, id)
  return stored && (stored.list.final ?? judgeNow(importing, stored, caller).shown)
}

/** As they were written, with why each is left; they can be mended and sent again. */
export function leftRows(importing: Importing, caller: Caller, id: string): Table | null {
  const stored = ownImport(importing, caller, id)
  if (!stored) return null
  const shown = stored.list.final ?? judgeNow(importing, stored, caller).shown
  const left = shown.rows.filter(({ state, outcome }) => (stored.list.final ? outcome === 'left' : state === 'problem'))
  const columns = readColumns(stored.list)
  const headers = [...columns.map(({ heading }, at) => heading || `Kolom ${at + 1}`), 'Waarom niet overgenomen']
  return { name: 'Overgebleven', headers, rows: left.map((row) => [...cellsOf(stored, row.row), reasonsOf(row)]) }
}

export function cancelAvailabilityImport(importing: Importing, caller: Caller, id: string): boolean {
  const stored = ownImport(importing, caller, id)
  if (stored) importing.store.remove(id, stored.organisationId)
  return stored !== null
}

function cellsOf({ list }: StoredImport, line: number): string[] {
  const cells = list.rows.find((row) => row.line === line)?.cells ?? []
  return cells.map((cell) => (withheldBecause(cell) ? '' : cell))
}

function reasonsOf({ problems, jumps }: AvailabilityImport['rows'][number]): string {
  const reasons = [...problems, ...jumps].map(({ message }) => message)
  return reasons.length > 0 ? reasons.join(' ') : 'Niet gekozen om over te nemen.'
}
