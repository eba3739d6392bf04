/** Any number of offers over all 42 regions, always the same for one day, by the same tables and rules as the demo. */
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import { queueMoments } from '../api/usecases/queue-moments.ts'
import type { Database } from '../db/client.ts'
import { momentQueue } from '../db/queries/moment-queue.ts'
import { offerTimes } from '../db/queries/offer-times.ts'
import { reportStore } from '../db/queries/report-store.ts'
import { seedWriters } from '../db/queries/seed-writers.ts'
import { serviceAreaKeeper } from '../db/queries/service-areas.ts'
import { countedIds } from './generated-names.ts'
import { type GeneratedOffer, generatedOffers } from './generated-offers.ts'
import { dutyOf, generatedReports } from './generated-reports.ts'
import { textsByCategory } from './generated-texts.ts'
import { generatedContracts, generatedProducts, generatedProviders } from './generated-world.ts'
import { loadReference, referenceCategories, referenceRegions } from './reference.ts'
import { writeReports } from './report-writer.ts'

export interface Wanted {
  offers: number
  reportsPerOffer: number
  /** A report about each month, this long; else every week or two. */
  months?: number
  now: number
}

const FIRST_CONTRACTS_ON = '2025-01-01'

const OFFERS_PER_TRANSACTION = 10_000

export async function generate(db: Database, calendar: WorkingCalendar, wanted: Wanted): Promise<{ offers: number; reports: number }> {
  loadReference(db, wanted.now)
  const newId = countedIds(Date.UTC(2025, 0, 1))
  const world = writeWorld(db, wanted, newId)
  const source = generatedOffers(world, await textsByCategory(), serviceAreaKeeper(db), newId)
  const total = { offers: 0, reports: 0 }
  const write = offerWriter(db, calendar, wanted, newId)
  while (total.offers < wanted.offers) {
    const before = total.offers
    db.transaction(() => {
      for (const offer of take(source, Math.min(OFFERS_PER_TRANSACTION, wanted.offers - total.offers))) {
        total.reports += write(offer)
        total.offers += 1
      }
    })
    if (total.offers === before) break
  }
  seedWriters(db).rebuildIndexes()
  return total
}

function writeWorld(db: Database, wanted: Wanted, newId: () => string) {
  const { regions } = referenceRegions()
  const categories = referenceCategories().filter(({ code }) => code !== 'kindergeneeskunde')
  const providers = generatedProviders(wanted.offers, regions, categories, newId)
  const since = worldSince(wanted)
  const products = generatedProducts(regions, categories, newId, since)
  const contracts = generatedContracts(providers, newId, since)
  const writers = seedWriters(db)
  db.transaction(() => {
    for (const { row, locations } of providers) {
      writers.provider(row)
      for (const location of locations) writers.location(location)
    }
    for (const [key, rows] of products) {
      for (const row of rows) {
        writers.product(row)
        writers.productCategory({ productId: row.id, categoryCode: key.split(' ')[1] ?? '', validFrom: row.validFrom })
      }
    }
    for (const { row } of contracts) writers.contract(row)
  })
  return { regions, products, contracts }
}

/** Contracts run before the first statement. */
function worldSince({ months = 0, now }: Wanted): string {
  const first = new Date(now)
  first.setUTCMonth(first.getUTCMonth() - months - 4)
  const january = `${first.getUTCFullYear()}-01-01`
  return january < FIRST_CONTRACTS_ON ? january : FIRST_CONTRACTS_ON
}

/** Writes one offer and its reports; says how many those were. */
function offerWriter(db: Database, calendar: WorkingCalendar, wanted: Wanted, newId: () => string): (offer: GeneratedOffer) => number {
  const writers = seedWriters(db)
  const timesOf = offerTimes(db)
  const deps = { store: reportStore(db), queue: momentQueue(db), calendar, newId }
  return (offer) => {
    writers.offer(offer.row)
    const reports = generatedReports(offer, wanted, calendar)
    writeReports(deps, { id: offer.row.id, dutyDays: dutyOf(offer) }, reports)
    const times = timesOf(offer.row.id)
    if (times) queueMoments(deps, [{ id: offer.row.id, times }], wanted.now)
    return reports.length
  }
}

function* take<Item>(source: Iterator<Item>, count: number): Generator<Item> {
  for (let left = count; left > 0; left -= 1) {
    const { value, done } = source.next()
    if (done) return
    yield value
  }
}
