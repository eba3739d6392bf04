/** A small store with ten offers in two regions, written as the importer and the portal write them; the test works them out by hand. */
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { IntakeMode } from '../../api/domain/codes.ts'
import { recordReport } from '../../api/usecases/record-report.ts'
import type { Database } from '../../db/client.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { NOW, referenceDatabase } from '../import/import-folders.ts'

/** Kinds of care in segments 4, 2 and 5; JZ12 and JZ07 have norms of their own here, and no others count. */
const norms = [
  { category: 'basis-ggz', region: null, weeks: 6 },
  { category: 'basis-ggz', region: 'JZ12', weeks: 4 },
  { category: 'crisis-ambulant', region: null, weeks: 0 },
]

export interface OneOfTen {
  category: 'basis-ggz' | 'gezinshuis' | 'crisis-ambulant'
  /** Of its contract. */
  region: 'JZ12' | 'JZ07'
  serves: readonly ('JZ12' | 'JZ07')[]
  /** null: nothing was ever stated. */
  mode: IntakeMode | null
  weeks?: number
  /** 0: current; 20: due, the duty being 10 working days; 60: stale. */
  daysAgo?: number
  places?: number
}

const calendar = amsterdamCalendar()
const DAY = 86_400_000
const towns = { JZ12: 'GM0233', JZ07: 'GM0193' }

export function storeWith(offers: readonly OneOfTen[], providerName = 'De Brug'): Database {
  const db = referenceDatabase()
  const run = (text: string, ...values: unknown[]) => db.$client.prepare(text).run(...values)
  run('delete from norms')
  for (const { category, region, weeks } of norms) {
    run(
      "insert into norms (category_code, region_code, weeks, source, valid_from) values (?, ?, ?, 'x', '2025-01-01')",
      category,
      region,
      weeks,
    )
  }
  run("insert into providers (id, kvk_number, name) values ('p', '00000901', ?)", providerName)
  for (const areas of [['JZ12'], ['JZ07'], ['JZ12', 'JZ07']] as (keyof typeof towns)[][]) {
    for (const code of areas) run('insert into service_areas values (?, ?)', areas.join('+'), towns[code])
  }
  for (const region of ['JZ12', 'JZ07']) writeContract(run, region)
  for (const [place, offer] of offers.entries()) writeOffer(db, run, `o${place + 1}`, offer)
  return db
}

type Run = (text: string, ...values: unknown[]) => unknown

function writeContract(run: Run, region: string): void {
  run(
    `insert into contracts (id, region_code, number, provider_id, kind, scope, service_level, starts_on)
     values (?, ?, ?, 'p', 'contract', 'regional', 'best-effort', '2025-01-01')`,
    `c-${region}`,
    region,
    region,
  )
  for (const category of ['basis-ggz', 'gezinshuis', 'crisis-ambulant']) {
    const id = `${region}-${category}`
    run(
      `insert into products (id, region_code, code, name, unit, ijw_category, valid_from) values (?, ?, ?, 'x', '04', '45', '2025-01-01')`,
      id,
      region,
      category,
    )
    run(`insert into product_categories (product_id, category_code, valid_from) values (?, ?, '2025-01-01')`, id, category)
  }
}

function writeOffer(db: Database, run: Run, id: string, offer: OneOfTen): void {
  run(
    'insert into locations (id, provider_id, code, name, town, municipality_code, lat, lon) values (?, ?, ?, ?, ?, ?, 52.3, 5.6)',
    id,
    'p',
    id,
    id,
    'Ermelo',
    'GM0233',
  )
  run(
    `insert into offers (id, contract_id, product_id, provider_id, location_id, service_area_id, title, description, sectors, age_from, age_to, access)
     values (?, ?, ?, 'p', ?, ?, 't', 'd', '["ggz"]', 4, 12, 'individual')`,
    id,
    `c-${offer.region}`,
    `${offer.region}-${offer.category}`,
    id,
    offer.serves.join('+'),
  )
  if (offer.mode !== null) report(db, id, offer, offer.mode)
}

function report(db: Database, offerId: string, { weeks, daysAgo = 0, places }: OneOfTen, intakeMode: IntakeMode): void {
  const store = reportStore(db)
  const statedAt = NOW - daysAgo * DAY - 60_000
  const before = store.offer(offerId, calendar.dayOf(statedAt))
  if (!before) throw new Error(`no offer ${offerId}`)
  const availability = {
    intakeMode,
    intakeWaitWeeks: null,
    startWaitWeeks: weeks ?? null,
    freePlaces: places ?? null,
    waitingCount: null,
    remark: null,
    stop: intakeMode === 'stopped' ? { reason: 'full' as const, until: '2026-12-31' } : null,
  }
  const deps = { store, calendar, newId: () => `r-${offerId}` }
  recordReport(deps, before, { offerId, source: 'screen', actor: 'x', statedAt, recordedAt: statedAt, availability })
}
