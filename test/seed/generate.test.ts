import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { openDatabase } from '../../db/client.ts'
import { generate } from '../../seed/generate.ts'
import { seedOffers } from '../../seed/seed-offers.ts'

const NOW = Date.parse('2026-11-18T09:30:00Z')

async function generated(offers: number) {
  const db = openDatabase(':memory:')
  await generate(db, amsterdamCalendar(), { offers, reportsPerOffer: 3, now: NOW })
  return db
}

it('makes the same offers each time, in all 42 regions', async () => {
  const [one, other] = [await generated(700), await generated(700)]
  const rows = (db: typeof one) => db.$client.prepare('select * from offers order by id').all()
  expect(rows(one)).toHaveLength(700)
  expect(rows(one)).toEqual(rows(other))
  expect(
    one.$client.prepare('select count(distinct c.region_code) from offers o join contracts c on c.id = o.contract_id').pluck().get(),
  ).toBe(42)
  expect(one.$client.prepare('select max(n) from (select count(*) n from reports group by offer_id)').pluck().get()).toBe(3)
})

it('refuses a database that already has offers, and options that make no sense', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plekwijzer-seed-'))
  const said: string[] = []
  const say = (text: string) => said.push(text)
  expect(await seedOffers(['--offers', '60', '--reports', '1', '--data', data], say)).toBe(0)
  expect(await seedOffers(['--offers', '60', '--data', data], say)).toBe(1)
  expect(await seedOffers(['--offers', 'veel'], say)).toBe(1)
  expect(said[1]).toBe('In deze database staat al aanbod. Kies met --data een lege map.')
})

it('makes a past of as many months: a report about each month, heard when it was stated, under contracts that ran then', async () => {
  const make = async () => {
    const db = openDatabase(':memory:')
    await generate(db, amsterdamCalendar(), { offers: 60, reportsPerOffer: 0, months: 36, now: NOW })
    return db
  }
  const [one, other] = [await make(), await make()]
  const reports = (db: typeof one) => db.$client.prepare('select * from reports order by id').all()
  expect(reports(one)).toEqual(reports(other))
  const ask = (text: string) => one.$client.prepare(text).pluck().get()
  expect(ask('select max(n) from (select count(*) n from reports group by offer_id)')).toBe(36)
  expect(ask('select count(*) from reports where recorded_at != stated_at')).toBe(0)
  expect(ask("select date(min(stated_at) / 1000, 'unixepoch') < '2024-02-01' from reports")).toBe(1)
  expect(ask("select count(*) from contracts where starts_on > '2023-01-01'")).toBe(0)
  expect(ask(`select count(*) from offers o where checked_at is not (select max(stated_at) from reports where offer_id = o.id)`)).toBe(0)
})
