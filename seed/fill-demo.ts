/**
 * Fills an empty database with the demo: the committed folders of seven regions and a year of statements, by the ordinary
 * importer. Everything in it is invented, except regions, municipalities and postcodes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { amsterdamCalendar } from '../api/calendar/amsterdam.ts'
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import { type RawTable, readFolder } from '../api/spreadsheet/folder.ts'
import { importFiles } from '../api/spreadsheet/import-files.ts'
import { readRows } from '../api/spreadsheet/rows.ts'
import { importFolders } from '../api/usecases/import-folders.ts'
import type { Database } from '../db/client.ts'
import { hasOffers, setRegionContact } from '../db/queries/region-contact.ts'
import { availabilityHeaders, type DemoOffer, demoAvailability } from './demo-availability.ts'
import { demoSlugs } from './demo-folders.ts'
import { readSeedJson, seedFolder } from './files.ts'
import { loadReference, referenceCategories, referenceRegions } from './reference.ts'
import type { WaitProfile } from './wait-course.ts'

export async function fillDemo(db: Database, now: number, calendar: WorkingCalendar = amsterdamCalendar()): Promise<void> {
  if (hasOffers(db)) return
  loadReference(db, now)
  const committed = await Promise.all(demoFolders().map(readFolder))
  const tables = committed.flatMap((folder) => folder.tables)
  const statements = await writtenAndRead(availabilityCsv(tables, now, calendar))
  const input = { tables: [...tables, ...statements.tables], problems: [...committed, statements].flatMap((one) => one.problems) }
  const outcome = importFolders({ db, calendar, newId: uuidv7 }, { ...input, now, actor: 'demo', isDryRun: false, isHistory: true })
  if (!outcome.isStored) throw new Error(`the demo cannot be imported: ${JSON.stringify(outcome.problems.slice(0, 5))}`)
  fillContacts(db)
}

/** Clearly fictitious numbers, and both routes, for the regions of the demo. */
function fillContacts(db: Database): void {
  const slugs = demoSlugs()
  const ofDemo = referenceRegions().regions.filter(({ slug }) => slugs.includes(slug))
  for (const [place, { code }] of ofDemo.entries()) {
    setRegionContact(db, code, { crisisPhone: `088 - 000 12 ${String(place + 1).padStart(2, '0')}`, routes: ['301', '315'] })
  }
}

function demoFolders(): string[] {
  return demoSlugs().map((slug) => join(seedFolder(), 'demo', slug))
}

async function writtenAndRead(csv: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-demo-'))
  try {
    writeFileSync(join(folder, 'availability.csv'), csv)
    return await readFolder(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function availabilityCsv(tables: readonly RawTable[], now: number, calendar: WorkingCalendar): string {
  const rows = demoOffers(tables).flatMap((offer) => demoAvailability(offer, now, calendar))
  return [[...availabilityHeaders], ...rows].map((cells) => cells.join(';')).join('\r\n')
}

function demoOffers(tables: readonly RawTable[]): DemoOffer[] {
  const codeOf = new Map(referenceRegions().regions.map(({ code, name }) => [name, code]))
  const kindOf = kindsByProduct(tables)
  const dutyOf = dutiesByContract(tables)
  const profiles = readSeedJson<Record<string, WaitProfile>>('demo/profiles.json')
  return rowsOf(tables, 'offers', importFiles.offers).map(({ values }) => {
    const { contractNumber, productCode, kvkNumber, locationCode } = values
    const { segment, ...kind } = kindOf.get(`${values.region} ${productCode}`) ?? UNKNOWN_KIND
    const key = {
      region: codeOf.get(values.region) ?? values.region,
      contractNumber,
      productCode,
      kvkNumber: kvkNumber ?? '',
      locationCode: locationCode ?? null,
    }
    const isCrisis = segment === '5'
    const profile = isCrisis ? 'crisis' : (profiles[kvkNumber ?? ''] ?? 'midden')
    return {
      key,
      kind: { ...kind, isCrisis, profile },
      dutyDays: dutyOf.get(`${values.region} ${contractNumber}`) ?? DUTY_DAYS[segment] ?? 10,
    }
  })
}

const DUTY_DAYS: Record<string, number> = { '1': 5, '2': 5, '3': 10, '4': 10, '5': 1 }
const UNKNOWN_KIND = { segment: '4', capacity: 'caseload', isMatched: false } as const

function kindsByProduct(tables: readonly RawTable[]) {
  const byCode = new Map(referenceCategories().map((one) => [one.code, one]))
  return new Map(
    rowsOf(tables, 'products', importFiles.products).map(({ values }) => {
      const category = byCode.get(values.category)
      const kind = {
        segment: category?.segment ?? '4',
        capacity: category?.capacity ?? 'caseload',
        isMatched: category?.waitKind === 'matching',
      }
      return [`${values.region} ${values.code}`, kind] as const
    }),
  )
}

function dutiesByContract(tables: readonly RawTable[]): Map<string, number> {
  const stated = rowsOf(tables, 'contracts', importFiles.contracts).filter(({ values }) => values.updateDutyDays)
  return new Map(stated.map(({ values }) => [`${values.region} ${values.number}`, values.updateDutyDays ?? 10]))
}

function rowsOf<Name extends keyof typeof importFiles>(tables: readonly RawTable[], name: Name, file: (typeof importFiles)[Name]) {
  return tables
    .filter((table) => table.name === name)
    .flatMap((table) => readRows<(typeof importFiles)[Name]['fields']>(file as never, table).rows)
}
