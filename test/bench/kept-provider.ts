/** A provider with as many offers as a bench wants, each at a location of its own, and a key to keep them with. */
import { eq } from 'drizzle-orm'
import { newSecret } from '../../api/usecases/api-key-secret.ts'
import type { Database } from '../../db/client.ts'
import { apiKeyStore } from '../../db/queries/api-keys.ts'
import { queueOffer } from '../../db/queries/outbox.ts'
import { rowWriter } from '../../db/queries/row-writer.ts'
import { locations, offers } from '../../db/schema.ts'
import { seedOrganisation } from '../../seed/people.ts'

export interface KeptProvider {
  providerId: string
  key: string
  offerIds: string[]
}

type OfferRow = typeof offers.$inferSelect

export function makeKeptProvider(db: Database, count: number): KeptProvider {
  const template = templateOf(db)
  const ids = Array.from({ length: count }, (_, at) => `bench-${String(at).padStart(4, '0')}`)
  return db.transaction(() => {
    for (const id of ids) writeOffer(db, template, id)
    return { providerId: template.providerId, key: makeKey(db, template.providerId), offerIds: ids }
  })
}

/** One that is in force, kept in weeks, under a contract of its own provider; its others must not count along. */
function templateOf(db: Database): OfferRow {
  const id = db.$client
    .prepare(
      `select o.id from offers o join contracts c on c.id = o.contract_id and c.provider_id = o.provider_id
       join product_categories m on m.product_id = o.product_id join categories k on k.code = m.category_code
       where k.capacity = 'caseload' and k.segment = '4' and o.ended_on is null and c.ends_on is null and o.location_id is not null
       group by o.provider_id order by count(*), o.id limit 1`,
    )
    .pluck()
    .get()
  const found = db
    .select()
    .from(offers)
    .where(eq(offers.id, String(id)))
    .get()
  if (!found) throw new Error('no offer to copy')
  return found
}

function writeOffer(db: Database, template: OfferRow, id: string): void {
  const place = db
    .select()
    .from(locations)
    .where(eq(locations.id, String(template.locationId)))
    .get()
  if (!place) throw new Error('no location to copy')
  rowWriter(db, locations).insert({ ...place, id, code: id })
  const unstated = { intakeMode: null, intakeWaitWeeks: null, startWaitWeeks: null, basis: null, freePlaces: null, waitingCount: null }
  const never = { stopReason: null, stopUntil: null, remark: null, changedAt: null, checkedAt: null, dueAt: null, staleAt: null }
  rowWriter(db, offers).insert({ ...template, ...unstated, ...never, id, locationId: id, version: 1 })
  queueOffer(db, id, [Date.now()])
}

function makeKey(db: Database, providerId: string): string {
  const organisationId = seedOrganisation(db, { id: 'bench', kind: 'provider', name: 'Bench', providerId }, Date.now())
  const { key, prefix, hash } = newSecret()
  const row = { id: 'bench', organisationId, name: 'Bench', rights: ['availability.report'], prefix, keyHash: hash }
  apiKeyStore(db).add({ ...row, createdAt: Date.now(), createdBy: 'bench' })
  return key
}
