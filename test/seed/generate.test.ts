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
