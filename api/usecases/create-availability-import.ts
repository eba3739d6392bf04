/** Looks at a pasted list or a file, in turns beside the finder, without storing a statement; keeps what was understood for a day. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import type { AvailabilityImport } from '../contract/availability-import.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { namingColumns } from '../domain/column-heading.ts'
import { type FoundColumns, findColumns, type KnownNames } from '../spreadsheet/find-columns.ts'
import type { ListSheet } from '../spreadsheet/uploaded-list.ts'
import type { Caller } from './caller.ts'
import { type Importing, judgeNow, ownOffers } from './importing.ts'
import { createOfferMatcher, isNamedLike, type KnownOffers, knownOffers } from './match-offer.ts'
import { matchRows } from './match-rows.ts'
import { codesIn } from './offer-codes.ts'
import { IMPORT_LIFE_MS, MOST_OPEN_IMPORTS, rowOf, type StoredImport } from './stored-import.ts'
import { storedList } from './stored-list.ts'

export interface ListSent {
  source: 'paste' | 'file'
  fileName: string | null
  sheets: readonly ListSheet[]
}

export type CreatedImport = { state: 'made'; shown: AvailabilityImport } | { state: 'faults'; faults: FieldProblem[] }

export async function createAvailabilityImport(importing: Importing, caller: Caller, sent: ListSent): Promise<CreatedImport> {
  const own = ownOffers(importing, caller)
  const offers = knownOffers(own)
  const known = knownNames(offers)
  const chosen = chosenSheet(sent.sheets, known)
  if ('fault' in chosen) return { state: 'faults', faults: [{ field: sent.source === 'file' ? 'file' : 'text', ...chosen.fault }] }
  const { sheet, found } = chosen
  const isRegion = (written: string) => known.isOf('region', written)
  const standingRemarks = new Set(own.offers.flatMap(({ availability }) => availability.remark ?? []))
  const list = storedList({ sheet: sheet.name, found, rows: sheet.rows, today: own.today, isRegion, standingRemarks })
  if (list.rows.length === 0) return { state: 'faults', faults: [{ field: 'text', ...faults.noRows }] }
  await nextTurn()
  await matchRows(list, createOfferMatcher(offers))
  const now = importing.now()
  const stored: StoredImport = {
    id: uuidv7(),
    organisationId: caller.organisation?.id ?? '',
    actor: caller.actor,
    source: sent.source,
    fileName: sent.fileName,
    list,
    createdAt: now,
    expiresAt: now + IMPORT_LIFE_MS,
    committedAt: null,
  }
  await nextTurn()
  const { shown } = judgeNow(importing, stored, caller, own)
  await nextTurn()
  keep(importing, stored)
  await nextTurn()
  return { state: 'made', shown }
}

function keep({ store, reporting, now }: Importing, stored: StoredImport): void {
  reporting.db.transaction(() => {
    store.removeExpired(now())
    store.insert(rowOf(stored))
    store.keepNewest(stored.organisationId, MOST_OPEN_IMPORTS)
  })
}

type Chosen = { sheet: ListSheet; found: FoundColumns } | { fault: Omit<FieldProblem, 'field'> }

/** The sheet on which most is understood. */
function chosenSheet(sheets: readonly ListSheet[], known: KnownNames): Chosen {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return { fault: faults.empty }
  const read = filled.flatMap((sheet) => {
    const found = findColumns(sheet.rows, known)
    return found ? [{ sheet, found, count: found.columns.filter(({ meaning }) => meaning !== null).length }] : []
  })
  const [best] = read.sort((one, other) => other.count - one.count)
  if (!best) return { fault: faults.noColumns }
  const isSaying = best.found.columns.some(({ meaning }) => meaning !== null && !namingColumns.some((name) => name === meaning))
  return isSaying ? best : { fault: faults.noValues }
}

function knownNames(offers: KnownOffers): KnownNames {
  const towns = new Set(offers.offers.flatMap(({ location }) => (location ? [location.town, location.code, location.name].map(lower) : [])))
  const tests = {
    productCode: (written: string) => codesIn(written, offers.byCode).length > 0 && written.length <= 10,
    region: (written: string) => offers.regionOf(written) !== null,
    location: (written: string) => towns.has(lower(written)),
    product: (written: string) => isNamedLike(offers, written),
  }
  return { isOf: (meaning, written) => tests[meaning](written) }
}

function lower(text: string): string {
  return text.toLowerCase()
}

const faults = {
  empty: { code: 'empty-list', message: 'Hier staat niets in. Kopieer ook de regels met je aanbod, met de kolomnamen erboven.' },
  noRows: { code: 'no-rows', message: 'Onder de kolomnamen staat geen regel. Kopieer ook de regels met je aanbod.' },
  noColumns: {
    code: 'no-columns',
    message:
      'We herkennen niet welke kolom wat is. Zet boven elke kolom een naam, zoals Productcode, Regio, Weken tot intake, Weken tot start en Vrije plekken. Of gebruik het sjabloon met je eigen regels.',
  },
  noValues: {
    code: 'no-values',
    message: 'We zien wel om welk aanbod het gaat, maar geen wachttijd, plekken of stop. Kopieer ook die kolommen, met hun naam erboven.',
  },
}
