/** What the use cases of pasted lists and files share: the store, the own offers, and a kept list as it would be taken over now. */
import { type AvailabilityImportStore, availabilityImportStore } from '../../db/queries/availability-imports.ts'
import type { AvailabilityImport } from '../contract/availability-import.ts'
import type { MyOffers } from '../contract/my-offer.ts'
import type { Caller } from './caller.ts'
import type { FinderDeps } from './finder-deps.ts'
import { createMyOffers } from './my-offers.ts'
import { type JudgedRow, type JudgeInput, judgeImport, toImport } from './preview-import.ts'
import type { Reference } from './reference.ts'
import { namedRegions } from './region-finder.ts'
import { createReporting, type Reporting } from './report-availability.ts'
import { findImport, type StoredImport } from './stored-import.ts'

export interface Importing {
  reporting: Reporting
  store: AvailabilityImportStore
  myOffers(caller: Caller): MyOffers
  reference(): Reference
  now(): number
}

/** Prepares its statements: once per connection. */
export function createImporting(deps: Pick<FinderDeps, 'db' | 'now' | 'reference' | 'calendar'>): Importing {
  return {
    reporting: createReporting(deps),
    store: availabilityImportStore(deps.db),
    myOffers: createMyOffers(deps),
    reference: deps.reference,
    now: deps.now,
  }
}

export function ownOffers({ myOffers, reference }: Importing, caller: Caller): JudgeInput {
  const { items, today } = myOffers(caller)
  return { caller, offers: items, organisationName: caller.organisation?.name ?? '', regions: namedRegions(reference()), today }
}

export function ownImport({ store, now }: Importing, caller: Caller, id: string): StoredImport | null {
  return caller.organisation ? findImport(store, id, caller.organisation.id, now()) : null
}

export interface JudgedImport {
  rows: JudgedRow[]
  shown: AvailabilityImport
}

/** A row that found its offer for the first time is shown at this version from now on. */
export function judgeNow(importing: Importing, stored: StoredImport, caller: Caller, own = ownOffers(importing, caller)): JudgedImport {
  const rows = judgeImport(importing.reporting, stored, own)
  for (const { read } of rows) {
    const { offer, row } = read
    if (offer && stored.list.seen[row.line]?.offerId !== offer.id)
      stored.list.seen[row.line] = { offerId: offer.id, version: offer.version }
  }
  return { rows, shown: toImport(stored, rows) }
}
