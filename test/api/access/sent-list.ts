/** A list that somebody of an organisation sent, with one row about one of its offers. */
import { rowOf, type StoredImport } from '../../../api/usecases/stored-import.ts'
import { availabilityImportStore } from '../../../db/queries/availability-imports.ts'
import type { FinderApp } from '../finder-app.ts'

export function sentList(app: FinderApp, organisationId: string, offerId: string): Record<string, string> {
  const { db, now } = app.deps
  const store = availabilityImportStore(db)
  const id = `m-list-${organisationId}`
  store.remove(id, organisationId)
  const stored: StoredImport = {
    id,
    organisationId,
    actor: 'user:matrix',
    source: 'paste',
    fileName: null,
    createdAt: now(),
    expiresAt: now() + 60_000,
    committedAt: null,
    list: {
      sheet: null,
      hasHeading: true,
      columns: [
        { place: 0, heading: 'Kenmerk', meaning: 'offerId', unit: 'weeks' },
        { place: 1, heading: 'Neemt aan?', meaning: 'intakeMode', unit: 'weeks' },
      ],
      kept: [0, 1],
      rows: [{ line: 2, cells: [offerId, 'na matching'], section: null }],
      notes: [],
      choices: {},
      matches: {},
      seen: {},
      final: null,
    },
  }
  store.insert(rowOf(stored))
  return { id }
}
