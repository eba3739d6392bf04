/** A preview as it lies in the store, of one organisation, for a day. */
import type { AvailabilityImportRow, AvailabilityImportStore } from '../../db/queries/availability-imports.ts'
import type { StoredList } from './stored-list.ts'

export interface StoredImport extends Omit<AvailabilityImportRow, 'preview'> {
  list: StoredList
}

export const IMPORT_LIFE_MS = 24 * 3_600_000
/** Of one organisation at a time: who pastes more has long left the first. */
export const MOST_OPEN_IMPORTS = 20

/** null: not of this organisation, or a day has passed. */
export function findImport(store: AvailabilityImportStore, id: string, organisationId: string, now: number): StoredImport | null {
  const row = store.find(id, organisationId, now)
  if (!row) return null
  const { preview, ...rest } = row
  return { ...rest, list: JSON.parse(preview) as StoredList }
}

export function rowOf({ list, ...rest }: StoredImport): AvailabilityImportRow {
  return { ...rest, preview: JSON.stringify(list) }
}
