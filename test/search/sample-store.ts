/** A small real store: one region with three municipalities, one contract, and as many offers as a test wants. */
import { eq } from 'drizzle-orm'
import { createDocumentSource, type DocumentReference } from '../../api/search/document-source.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { queueOffer } from '../../db/queries/outbox.ts'
import * as tables from '../../db/schema.ts'
import { plainCalendar } from '../calendar.ts'

export const START = Date.parse('2026-03-02T09:00:00Z')
export const DAY = 86_400_000
const VALID = { validFrom: '2025-01-01' }
const offerIds = (count: number) => Array.from({ length: count }, (_, at) => `offer-${String(at).padStart(5, '0')}`)

export function openSampleStore(offers: number, file = ':memory:'): Database {
  const db = openDatabase(file)
  db.transaction(() => {
    writeReference(db)
    writeContract(db)
    for (const id of offerIds(offers)) writeOffer(db, id)
  })
  return db
}

function writeReference(db: Database): void {
  const place = { lat: 52.3011, lon: 5.6222, population: 1_000, youthCount: 100 }
  db.insert(tables.regions)
    .values([
      { code: 'JZ12', slug: 'noord-veluwe', name: 'Noord-Veluwe', ...place },
      { code: 'JZ13', slug: 'foodvalley', name: 'FoodValley', ...place },
    ])
    .run()
  const codes = ['GM0233', 'GM0243', 'GM0228']
  db.insert(tables.municipalities)
    .values(codes.map((code) => ({ code, name: code, province: 'Gelderland', ...place })))
    .run()
  db.insert(tables.regionMemberships)
    .values(codes.map((code, at) => ({ municipalityCode: code, regionCode: at === 2 ? 'JZ13' : 'JZ12', ...VALID })))
    .run()
  db.insert(tables.segmentsTable)
    .values([{ code: '4', name: 'Specialistisch' }])
    .run()
  const category = { description: '', segment: '4' as const, unit: '04', capacity: 'caseload' as const, waitKind: 'weeks' as const }
  db.insert(tables.categories)
    .values([
      { code: 'basis-ggz', name: 'Basis jeugd-ggz', locationPrecision: 'address', position: 1, ...category },
      { code: 'gezinshuis', name: 'Gezinshuis', locationPrecision: 'town', position: 2, ...category },
    ])
    .run()
}

function writeContract(db: Database): void {
  db.insert(tables.providers)
    .values([{ id: 'p1', kvkNumber: '12345678', name: 'De Brug' }])
    .run()
  db.insert(tables.locations)
    .values([
      { id: 'l1', providerId: 'p1', code: 'A', name: 'Hoofd', town: 'Ermelo', municipalityCode: 'GM0233', lat: 52.29876, lon: 5.61234 },
    ])
    .run()
  for (const [id, category] of [
    ['pr1', 'basis-ggz'],
    ['pr2', 'gezinshuis'],
  ] as const) {
    db.insert(tables.products)
      .values({ id, regionCode: 'JZ12', code: `45${id}`, name: 'Product', unit: '04', ijwCategory: '45', ...VALID })
      .run()
    db.insert(tables.productCategories)
      .values({ productId: id, categoryCode: category, ...VALID })
      .run()
  }
  const terms = {
    regionCode: 'JZ12',
    providerId: 'p1',
    kind: 'contract',
    scope: 'regional',
    serviceLevel: 'best-effort',
    startsOn: '2026-01-01',
  } as const
  db.insert(tables.contracts)
    .values([
      { id: 'c1', number: '1', endsOn: '2026-12-31', ...terms },
      { id: 'c2', number: '2', mainContractId: 'c1', ...terms },
    ])
    .run()
  db.insert(tables.serviceAreas)
    .values(['GM0233', 'GM0228'].map((municipalityCode) => ({ id: 'area', municipalityCode })))
    .run()
}

type OfferValues = Partial<typeof tables.offers.$inferInsert>

let made = 0

export function writeOffer(db: Database, id: string, values: OfferValues = {}): void {
  made += 1
  const locationId = `l-${made}`
  const place = { providerId: 'p1', name: 'Plek', town: 'Ermelo', municipalityCode: 'GM0233', lat: 52.29876, lon: 5.61234 }
  db.insert(tables.locations)
    .values({ id: locationId, code: locationId, ...place })
    .run()
  db.insert(tables.offers)
    .values({ ...plainOffer, id, locationId, ...values })
    .run()
}

const plainOffer = {
  contractId: 'c1',
  productId: 'pr1',
  providerId: 'p1',
  serviceAreaId: 'area',
  title: 'Behandeling met paarden',
  description: 'Rustig.',
  themes: ['autisme'],
  sectors: ['ggz'],
  forms: ['ambulatory'],
  languages: ['nl'],
  ageFrom: 4,
  ageTo: 12,
  access: 'individual',
  intakeMode: 'accepting',
  startWaitWeeks: 6,
  checkedAt: START - DAY,
  dueAt: START + 10 * DAY,
  staleAt: START + 20 * DAY,
} as const satisfies OfferValues

/** Changes the row and queues it, as every write does. */
export function changeOffer(db: Database, id: string, values: OfferValues, moments: readonly number[]): void {
  db.transaction((tx) => {
    tx.update(tables.offers).set(values).where(eq(tables.offers.id, id)).run()
    queueOffer(tx, id, moments)
  })
}

export function sampleSource(db: Database) {
  const rows = db.select().from(tables.municipalities).all()
  const memberships = new Map(
    db
      .select()
      .from(tables.regionMemberships)
      .all()
      .map((row) => [row.municipalityCode, row.regionCode]),
  )
  const reference: Omit<DocumentReference, 'today'> = {
    municipalities: new Map(rows.map(({ code, name, lat, lon }) => [code, { name, lat, lon, regionCode: memberships.get(code) ?? '' }])),
    categories: new Map(
      db
        .select()
        .from(tables.categories)
        .all()
        .map((row) => [row.code, row]),
    ),
    themes: new Map([['autisme', 'Autisme']]),
    normWeeks: (category) => (category === 'basis-ggz' ? 8 : null),
  }
  return createDocumentSource({
    db,
    reference: (now) => ({ today: plainCalendar.dayOf(now), ...reference }),
    conceptsOf: (category, themes) => ({ primary: [category], general: [], related: [...themes] }),
  })
}

export const sampleWords = { concepts: [{ code: 'basis-ggz', label: 'Basis', categories: ['basis-ggz'] }], noTypoTerms: [] }
