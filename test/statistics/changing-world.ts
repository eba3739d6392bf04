/** A small real store in which everything that is dated changes as time goes by, the way the importer and the portal write it. */
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { freshnesses, statuses } from '../../api/domain/codes.ts'
import { shiftDay } from '../../api/domain/working-days.ts'
import type { FactStore } from '../../api/statistics/fact-store.ts'
import { NONE, type OfferFacts } from '../../api/statistics/offer-facts.ts'
import { recordReport } from '../../api/usecases/record-report.ts'
import type { Database } from '../../db/client.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { referenceDatabase } from '../import/import-folders.ts'

export const calendar = amsterdamCalendar()
const OFFERS = ['o1', 'o2', 'o3', 'o4'] as const
const CONTRACTS = ['main', 'sub', 'other'] as const
export const FIRST_DAY = '2026-01-26'

export type Event = { minute: number } & (
  | { kind: 'report'; offer: number; daysAgo: number; weeks: number | null; stopDays: number }
  | { kind: 'contract-ends'; contract: number; inDays: number | null }
  | { kind: 'offer-ends'; offer: number; inDays: number | null }
  | { kind: 'product-ends'; inDays: number | null }
  | { kind: 'new-kind'; isFamily: boolean }
  | { kind: 'norm'; weeks: number | null; daysAgo: number; isOfRegion: boolean }
)

export interface World {
  db: Database
  happen(event: Event, now: number): void
}

/** Known from the first day on, except the last offer, which comes with a later import. */
export function openWorld(lastOfferAt: number): World {
  const db = referenceDatabase()
  const first = calendar.startOf(FIRST_DAY)
  db.$client.exec(`
    insert into providers (id, kvk_number, name) values ('p', '00000901', 'P');
    insert into products (id, region_code, code, name, unit, ijw_category, valid_from, recorded_at)
      values ('q', 'JZ12', '45N20', 'x', '04', '45', '2025-01-01', ${first});
    insert into product_categories values ('q', 'basis-ggz', '2025-01-01', null, ${first});
    insert into contracts (id, region_code, number, provider_id, kind, scope, service_level, starts_on, main_contract_id, recorded_at) values
      ('main', 'JZ12', '1', 'p', 'contract', 'regional', 'best-effort', '2025-01-01', null, ${first}),
      ('sub', 'JZ12', '2', 'p', 'contract', 'regional', 'best-effort', '2025-01-01', 'main', ${first}),
      ('other', 'JZ12', '3', 'p', 'contract', 'regional', 'best-effort', '2026-02-01', null, ${first});
    insert into locations (id, provider_id, code, name, town, municipality_code, lat, lon) values ('l', 'p', 'A', 'L', 'Ermelo', 'GM0233', 52.3, 5.6);
    insert into service_areas values ('s', 'GM0233');`)
  for (const [place, id] of OFFERS.entries()) {
    const contract = ['main', 'sub', 'other', 'main'][place]
    const location = place === 3 ? `'l'` : 'null'
    db.$client.exec(`insert into offers (id, contract_id, product_id, provider_id, location_id, service_area_id, title, description, age_from, age_to, access, recorded_at, end_recorded_at)
      values ('${id}', '${contract}', 'q', 'p', ${location}, 's', 't', 'd', 4, 12, 'individual', ${place === 3 ? lastOfferAt : first}, ${first})`)
  }
  return { db, happen: eventWriter(db) }
}

export function eventWriter(db: Database): World['happen'] {
  const run = (text: string, ...values: unknown[]) => db.$client.prepare(text).run(...values)
  const store = reportStore(db)
  let count = 0
  return (event, now) => {
    const today = calendar.dayOf(now)
    const dayIn = (days: number | null) => (days === null ? null : shiftDay(today, days))
    if (event.kind === 'report') report(event, now)
    if (event.kind === 'contract-ends')
      run(
        'update contracts set ends_on = max(?, starts_on), recorded_at = ? where id = ?',
        dayIn(event.inDays),
        now,
        CONTRACTS[event.contract],
      )
    if (event.kind === 'offer-ends')
      run('update offers set ended_on = ?, end_recorded_at = ? where id = ?', dayIn(event.inDays), now, OFFERS[event.offer])
    if (event.kind === 'product-ends') run('update products set valid_to = ?, recorded_at = ?', dayIn(event.inDays), now)
    if (event.kind === 'new-kind') mapAnew(event.isFamily ? 'gezinsbehandeling' : 'basis-ggz', today, now)
    if (event.kind === 'norm')
      run(
        `insert into norms (category_code, region_code, weeks, source, valid_from, recorded_at) values ('basis-ggz', ?, ?, 'x', ?, ?)
         on conflict (category_code, coalesce(region_code, ''), valid_from) do update set weeks = excluded.weeks, recorded_at = excluded.recorded_at`,
        event.isOfRegion ? 'JZ12' : null,
        event.weeks,
        shiftDay(today, -event.daysAgo),
        now,
      )
  }

  /** As the importer does. */
  function mapAnew(category: string, today: string, now: number): void {
    const newest = db.$client
      .prepare('select category_code, valid_from from product_categories order by valid_from desc limit 1')
      .get() as {
      category_code: string
      valid_from: string
    }
    if (newest.category_code === category) return
    if (newest.valid_from >= today)
      run('update product_categories set category_code = ?, recorded_at = ? where valid_from = ?', category, now, newest.valid_from)
    else {
      run('update product_categories set valid_to = ? where valid_from = ?', shiftDay(today, -1), newest.valid_from)
      run(`insert into product_categories values ('q', ?, ?, null, ?)`, category, today, now)
    }
  }

  function report({ offer, daysAgo, weeks, stopDays }: Extract<Event, { kind: 'report' }>, now: number): void {
    const id = OFFERS[offer] as string
    const statedAt = now - daysAgo * 86_400_000
    const until = shiftDay(calendar.dayOf(statedAt), stopDays)
    const nothing = { intakeWaitWeeks: null, freePlaces: null, waitingCount: null, remark: null }
    const availability = {
      ...nothing,
      intakeMode: weeks === null ? ('stopped' as const) : ('accepting' as const),
      startWaitWeeks: weeks,
      stop: weeks === null ? { reason: 'full' as const, until } : null,
    }
    const before = store.offer(id, calendar.dayOf(statedAt))
    if (!before) throw new Error(`no offer ${id}`)
    const deps = { store, calendar, newId: () => `r${++count}` }
    recordReport(deps, before, { offerId: id, source: 'screen', actor: 'x', statedAt, recordedAt: now, availability })
  }
}

/** For people: per offer what it counts as. */
export function readable(facts: OfferFacts, { traits, numbers }: FactStore): Record<string, unknown> {
  const weeks = (value: number | undefined) => (value === NONE ? null : value)
  return Object.fromEntries(
    [...facts.offers]
      .map((offer, at) => {
        const said = [statuses[facts.status[at] as number], freshnesses[facts.freshness[at] as number], weeks(facts.startWaitWeeks[at])]
        const counted = [numbers.categories.values[facts.category[at] as number], weeks(facts.normWeeks[at]), weeks(facts.freePlaces[at])]
        return [traits().ids[offer] as string, [...said, ...counted].join(' ')] as const
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
