import { beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'

/** A smallest world in plain SQL: the checks must hold whoever writes. */
let db: Database
const run = (text: string) => db.$client.exec(text)

beforeEach(() => {
  db = openDatabase(':memory:')
  run(`
    insert into segments values ('4', 'Specialistisch');
    insert into regions (code, slug, name, lat, lon, population, youth_count) values ('JZ12', 'a', 'A', 52, 5, 1, 1), ('JZ21', 'b', 'B', 52, 5, 1, 1);
    insert into municipalities values ('GM0302', 'Nunspeet', 'Gelderland', 52, 5, 1, 1);
    insert into categories (code, name, description, segment, unit, capacity, wait_kind, location_precision, position) values ('basis-ggz', 'x', 'x', '4', 'x', 'caseload', 'weeks', 'address', 1);
    insert into providers (id, kvk_number, name) values ('p1', '00000001', 'P'), ('p2', '00000002', 'Q');
    insert into locations values ('l2', 'p2', '1', 'L', 'Nunspeet', 'GM0302', null, 52, 5);
    insert into products (id, region_code, code, name, unit, ijw_category, valid_from) values ('a', 'JZ12', '54001', 'x', '01', '54', '2025-01-01'), ('b', 'JZ21', '54001', 'x', '01', '54', '2025-01-01');
    insert into contracts (id, region_code, number, provider_id, kind, scope, service_level, starts_on) values ('c', 'JZ12', '1', 'p1', 'contract', 'regional', 'best-effort', '2025-01-01');
    insert into service_areas values ('s', 'GM0302');`)
})

const offer = (columns = '', values = '') =>
  run(`insert into offers (id, contract_id, product_id, provider_id, service_area_id, title, description, age_from, age_to, access${columns})
       values ('o', 'c', 'a', 'p1', 's', 't', 'd', 4, 12, 'individual'${values})`)

describe('what the store refuses', () => {
  it('takes an offer that is in order', () => expect(() => offer()).not.toThrow())

  it.each([
    ['a wait below 0', ', intake_mode, start_wait_weeks', `, 'accepting', -1`],
    ['a wait over 104 weeks', ', intake_mode, start_wait_weeks', `, 'accepting', 105`],
    ['a wait outside accepting', ', intake_mode, start_wait_weeks', `, 'matching', 3`],
    ['accepting without a wait', ', intake_mode', `, 'accepting'`],
    ['start before intake', ', intake_mode, intake_wait_weeks, start_wait_weeks', `, 'accepting', 5, 4`],
    ['a stop without reason and end', ', intake_mode', `, 'stopped'`],
    ['a stop without an end', ', intake_mode, stop_reason', `, 'stopped', 'full'`],
    ['a stop reason while accepting', ', intake_mode, start_wait_weeks, stop_reason, stop_until', `, 'accepting', 1, 'full', '2026-12-01'`],
    ['an unknown intake mode', ', intake_mode', `, 'maybe'`],
    ['a remark over 280 characters', ', remark', `, '${'x'.repeat(281)}'`],
    ['fewer than 0 places', ', free_places', ', -1'],
    ['a location of another provider', ', location_id', `, 'l2'`],
  ])('%s', (_what, columns, values) => {
    expect(() => offer(columns, values)).toThrow()
  })

  it('a product of another region than the contract', () => {
    offer()
    expect(() => run(`update offers set product_id = 'b'`)).toThrow(/another region/)
  })

  it('the same offer twice, also without a location', () => {
    offer()
    expect(() =>
      run(
        `insert into offers (id, contract_id, product_id, provider_id, service_area_id, title, description, age_from, age_to, access) values ('o2', 'c', 'a', 'p1', 's', 't', 'd', 4, 12, 'individual')`,
      ),
    ).toThrow(/UNIQUE/)
  })

  it('removing an offer', () => {
    offer()
    expect(() => run('delete from offers')).toThrow(/never removed/)
  })

  it('changing or removing a report or an audit event', () => {
    offer()
    run(`insert into reports (id, offer_id, kind, source, actor, stated_at, recorded_at, duty_days, due_at, stale_at, intake_mode, start_wait_weeks)
         values ('r', 'o', 'change', 'import', 'x', 1, 1, 10, 2, 3, 'accepting', 4)`)
    run(`insert into audit_events (id, at, actor, action, subject_kind, subject_id) values ('e', 1, 'x', 'import', 'region', 'JZ12')`)
    expect(() => run('update reports set start_wait_weeks = 1')).toThrow(/never changed/)
    expect(() => run('delete from reports')).toThrow(/never removed/)
    expect(() => run(`update audit_events set actor = 'y'`)).toThrow(/never changed/)
    expect(() => run('delete from audit_events')).toThrow(/never removed/)
  })

  it('a subcontract under a subcontract', () => {
    run(
      `insert into contracts (id, region_code, number, provider_id, kind, scope, service_level, starts_on, main_contract_id) values ('c2', 'JZ12', '2', 'p2', 'contract', 'regional', 'best-effort', '2025-01-01', 'c')`,
    )
    expect(() =>
      run(
        `insert into contracts (id, region_code, number, provider_id, kind, scope, service_level, starts_on, main_contract_id) values ('c3', 'JZ12', '3', 'p2', 'contract', 'regional', 'best-effort', '2025-01-01', 'c2')`,
      ),
    ).toThrow(/main contract/)
  })

  it('a provider without KvK and AGB number', () => {
    expect(() => run(`insert into providers (id, name) values ('p3', 'x')`)).toThrow()
  })
})
