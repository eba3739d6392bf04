import { describe, expect, it } from 'vitest'
import type { Database } from '../../db/client.ts'
import { importFiles, NOW, referenceDatabase, SMALL, statements } from './import-folders.ts'

const DAY = 86_400_000
const STATED = Date.parse('2026-06-15T00:00:00+02:00')
const REPORT = '15-6-2026;neemt aan;1;4;;6;;;'

const all = (db: Database, text: string) => db.$client.prepare(text).all() as Record<string, unknown>[]
const one = (db: Database, text: string) => db.$client.prepare(text).pluck().get()

async function imported(isHistory = false) {
  const db = referenceDatabase()
  const outcome = await importFiles(db, { ...SMALL, ...statements(REPORT) }, { isHistory })
  expect(outcome.problems).toEqual([])
  return db
}

const withCell = (file: string, from: string, to: string) => ({ ...SMALL, [file]: (SMALL[file] as string).replace(from, to) })

describe('when we heard of what an import brings', () => {
  it('is now, so the days before keep what they knew', async () => {
    const db = await imported()
    for (const table of ['contracts', 'products', 'product_categories', 'offers', 'reports'])
      expect([table, one(db, `select recorded_at from ${table}`)]).toEqual([table, NOW])
  })

  it('is for all days when a region brings its own history: its statements were heard when they were stated', async () => {
    const db = await imported(true)
    for (const table of ['contracts', 'products', 'product_categories', 'offers'])
      expect([table, one(db, `select recorded_at from ${table}`)]).toEqual([table, 0])
    expect(one(db, 'select recorded_at from reports')).toBe(STATED)
  })

  it('stays now for history of an offer that was here already, and says so', async () => {
    const db = await imported()
    const later = await importFiles(db, { ...SMALL, ...statements('1-6-2026;neemt aan;1;9;;;;;') }, { isHistory: true, now: NOW + DAY })
    expect(one(db, 'select recorded_at from reports where start_wait_weeks = 9')).toBe(NOW + DAY)
    expect(later.warnings.map(({ wrong }) => wrong)).toEqual([
      'geschiedenis van aanbod dat hier al stond; 1 opgaven, waarvan dit de oudste is',
    ])
  })

  it('makes kept months be built again only when history came in', async () => {
    const db = referenceDatabase()
    const keep = () => db.$client.exec(`insert or replace into months_kept values ('2026-10', 1)`)
    keep()
    await importFiles(db, SMALL)
    expect(one(db, 'select count(*) from months_kept')).toBe(1)
    const other = referenceDatabase()
    other.$client.exec(`insert into months_kept values ('2026-10', 1)`)
    await importFiles(other, SMALL, { isHistory: true })
    expect(one(other, 'select count(*) from months_kept')).toBe(0)
  })
})

describe('what was known before stays beside a correction', () => {
  it('of the period of a contract', async () => {
    const db = await imported()
    const end = withCell(
      'contracten.csv',
      'Ingangsdatum\r\nNoord-Veluwe;NV-1;00000901;1-1-2025',
      'Ingangsdatum;Einddatum\r\nNoord-Veluwe;NV-1;00000901;1-1-2025;31-10-2026',
    )
    await importFiles(db, end, { now: NOW + DAY })
    expect(all(db, 'select recorded_at, ends_on from contract_periods order by 1')).toEqual([
      { recorded_at: NOW, ends_on: null },
      { recorded_at: NOW + DAY, ends_on: '2026-10-31' },
    ])
  })

  it('of the end of an offer, also when it is taken back', async () => {
    const db = await imported()
    const ended = (day: string) => ({
      'aanbod.csv': (SMALL['aanbod.csv'] as string).replace('tot en met\r\n', 'tot en met;Einddatum\r\n').replace(';4;18', `;4;18;${day}`),
    })
    await importFiles(db, ended('31-10-2026'), { now: NOW + DAY })
    await importFiles(db, withCell('aanbod.csv', 'Begeleiding thuis', 'Thuis'), { now: NOW + 2 * DAY })
    await importFiles(db, ended('-'), { now: NOW + 3 * DAY })
    expect(all(db, 'select recorded_at, ended_on from offer_ends order by 1')).toEqual([
      { recorded_at: NOW + DAY, ended_on: '2026-10-31' },
      { recorded_at: NOW + 3 * DAY, ended_on: null },
    ])
    expect(one(db, 'select recorded_at from offers')).toBe(NOW)
  })

  it('of the days of a product and of its kind of care', async () => {
    const db = await imported()
    const kind = withCell('producten.csv', 'begeleiding-individueel;1-1-2025', 'gezinsbehandeling;1-1-2025')
    await importFiles(db, kind, { now: NOW + DAY })
    expect(all(db, 'select recorded_at, category_code, valid_from from product_categories order by 1')).toEqual([
      { recorded_at: NOW, category_code: 'begeleiding-individueel', valid_from: '2025-01-01' },
      { recorded_at: NOW + DAY, category_code: 'gezinsbehandeling', valid_from: '2026-11-19' },
    ])
  })

  it('of a norm that a later release of the reference changes', () => {
    const db = referenceDatabase()
    db.$client.exec(`update norms set weeks = 10, recorded_at = ${NOW} where category_code = 'basis-ggz'`)
    expect(all(db, `select recorded_at, weeks from norm_versions where category_code = 'basis-ggz' order by 1`)).toEqual([
      { recorded_at: 0, weeks: 14 },
      { recorded_at: NOW, weeks: 10 },
    ])
  })
})
