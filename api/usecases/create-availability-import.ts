/** Looks at a pasted list or a file without storing a statement; keeps what was understood for a day. */
import { uuidv7 } from 'uuidv7'
import type { AvailabilityImport } from '../contract/availability-import.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { namingColumns } from '../domain/column-heading.ts'
import { type FoundColumns, findColumns, type KnownNames } from '../spreadsheet/find-columns.ts'
import type { ListSheet } from '../spreadsheet/uploaded-list.ts'
import type { Caller } from './caller.ts'
import { type Importing, judgeNow, ownOffers } from './importing.ts'
import { mostAlike } from './match-offer.ts'
import { codesIn } from './offer-codes.ts'
import type { JudgeInput } from './preview-import.ts'
import { regionFinder } from './region-finder.ts'
import { IMPORT_LIFE_MS, MOST_OPEN_IMPORTS, rowOf, type StoredImport } from './stored-import.ts'
import { storedList } from './stored-list.ts'

export interface ListSent {
  source: 'paste' | 'file'
  fileName: string | null
  sheets: readonly ListSheet[]
}

export type CreatedImport = { state: 'made'; shown: AvailabilityImport } | { state: 'faults'; faults: FieldProblem[] }

export function createAvailabilityImport(importing: Importing, caller: Caller, sent: ListSent): CreatedImport {
  const own = ownOffers(importing, caller)
  const known = knownNames(own)
  const chosen = chosenSheet(sent.sheets, known)
  if ('fault' in chosen) return { state: 'faults', faults: [{ field: sent.source === 'file' ? 'file' : 'text', ...chosen.fault }] }
  const { sheet, found } = chosen
  const isRegion = (written: string) => known.isOf('region', written)
  const list = storedList({ sheet: sheet.name, found, rows: sheet.rows, today: own.today, isRegion })
  if (list.rows.length === 0) return { state: 'faults', faults: [{ field: 'text', ...faults.noRows }] }
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
  const { shown } = judgeNow(importing, stored, caller)
  keep(importing, stored)
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

function knownNames(own: JudgeInput): KnownNames {
  const regionOf = regionFinder(own)
  const towns = new Set(own.offers.flatMap(({ location }) => (location ? [location.town, location.code, location.name].map(lower) : [])))
  const tests = {
    productCode: (written: string) => codesIn(written, own.offers).length > 0 && written.length <= 10,
    region: (written: string) => regionOf(written) !== null,
    location: (written: string) => towns.has(lower(written)),
    product: (written: string) => mostAlike(written, own.offers).offers.length > 0,
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
