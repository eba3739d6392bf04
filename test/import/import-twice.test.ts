import { describe, expect, it } from 'vitest'
import { contentOf, countOf, importFiles, NOW, referenceDatabase, SMALL, statements, theOffer } from './import-folders.ts'

const REPORT = '16-11-2026;neemt aan;1;4;;6;;;'

describe('importing again', () => {
  it('changes nothing, and stores no statement twice', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements(REPORT) })
    const before = contentOf(db)
    const second = await importFiles(db, { ...SMALL, ...statements(REPORT) }, { now: NOW + 3_600_000 })
    expect(second.problems).toEqual([])
    expect(second.warnings).toEqual([])
    expect(contentOf(db)).toEqual(before)
    expect(Object.values(second.counts).map(({ added, changed }) => added + changed)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('without a file, a row or a value leaves what is there', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements(REPORT) })
    const before = contentOf(db)
    await importFiles(db, { 'aanbieders.csv': 'KvK-nummer;Naam;Telefoon\n00000901;Praktijk Proef;' })
    expect(contentOf(db)).toEqual(before)
  })

  it('changes what is different, and a dash empties', async () => {
    const db = referenceDatabase()
    await importFiles(db, SMALL)
    const { counts } = await importFiles(db, { 'aanbieders.csv': 'KvK-nummer;Naam;Telefoon\n00000901;Praktijk Nieuw;-' })
    expect(db.$client.prepare('select name, phone from providers').get()).toEqual({ name: 'Praktijk Nieuw', phone: null })
    expect(counts.providers.changed).toBe(1)
  })

  it('ends an offer by its end date, and tells the indexes of the day after', async () => {
    const db = referenceDatabase()
    await importFiles(db, SMALL)
    const ended = (SMALL['aanbod.csv'] ?? '').replace('met\r\n', 'met;Einddatum\r\n').replace(/18$/, '18;31-12-2026')
    await importFiles(db, { 'aanbod.csv': ended })
    expect(theOffer(db).ended_on).toBe('2026-12-31')
    const moments = db.$client.prepare("select available_at from outbox where target = 'sqlite'").pluck().all()
    expect(moments).toContain(Date.parse('2026-12-31T23:00:00Z'))
  })

  it('gives a product another kind of care from today on, and keeps what it was', async () => {
    const db = referenceDatabase()
    await importFiles(db, SMALL)
    await importFiles(db, { 'producten.csv': (SMALL['producten.csv'] ?? '').replace('begeleiding-individueel', 'begeleiding-groep') })
    expect(db.$client.prepare('select category_code, valid_from, valid_to from product_categories order by valid_from').all()).toEqual([
      { category_code: 'begeleiding-individueel', valid_from: '2025-01-01', valid_to: '2026-11-17' },
      { category_code: 'begeleiding-groep', valid_from: '2026-11-18', valid_to: null },
    ])
  })

  it('leaves one audit row each time, in the same transaction', async () => {
    const db = referenceDatabase()
    const before = countOf(db, 'audit_events')
    await importFiles(db, SMALL)
    await importFiles(db, { 'contracten.csv': 'Regio;Contractnummer;KvK-nummer;Ingangsdatum\nNergens;1;2;3' })
    expect(countOf(db, 'audit_events')).toBe(before + 1)
  })
})

describe('all or nothing', () => {
  it('a dry run stores nothing and says what it would do', async () => {
    const db = referenceDatabase()
    const before = contentOf(db)
    const outcome = await importFiles(db, { ...SMALL, ...statements(REPORT) }, { isDryRun: true })
    expect([outcome.isStored, outcome.problems, outcome.counts.offers.added, outcome.counts.availability.added]).toEqual([false, [], 1, 1])
    expect(contentOf(db)).toEqual(before)
    expect(countOf(db, 'outbox')).toBe(0)
  })

  it('an error in the very last row leaves nothing behind', async () => {
    const db = referenceDatabase()
    const before = contentOf(db)
    const outcome = await importFiles(db, { ...SMALL, ...statements(REPORT, '17-11-2026;neemt aan;9;4;;;;;') })
    expect(outcome.problems.map(({ line, column }) => [line, column])).toEqual([[3, 'Weken tot start']])
    expect(contentOf(db)).toEqual(before)
    expect([countOf(db, 'outbox'), countOf(db, 'providers')]).toEqual([0, 0])
  })
})

describe('statements', () => {
  it('the newest is current, whatever order they come in', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements('16-11-2026;neemt aan;1;4;;;;;', '2-11-2026;neemt aan;1;9;;;;;') })
    expect(theOffer(db)).toMatchObject({ start_wait_weeks: 4, intake_mode: 'accepting' })
  })

  it('an old one never overwrites a newer one, but is kept as history', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements(REPORT) })
    const before = theOffer(db)
    const { counts } = await importFiles(db, statements('1-10-2026;aanmeldstop;;;;;vol;31-12-2026;'))
    expect(theOffer(db)).toEqual(before)
    expect(counts.availability).toMatchObject({ added: 0, older: 1 })
    expect(countOf(db, 'reports')).toBe(2)
  })

  it('a confirmation moves the check, not the change', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements('2-11-2026;neemt aan;1;4;;;;;', '16-11-2026 10:15;neemt aan;1;4;;;;;') })
    const { changed_at, checked_at, version } = theOffer(db)
    expect([changed_at, checked_at, version]).toEqual([Date.parse('2026-11-01T23:00:00Z'), Date.parse('2026-11-16T09:15:00Z'), 3])
    expect(db.$client.prepare('select kind from reports order by stated_at').pluck().all()).toEqual(['change', 'confirm'])
  })

  it.each([
    ['the general duty of its segment', 'NV-1', '', 10],
    ["the contract's own duty goes first", 'NV-1', '5', 5],
  ])('ages by %s', async (_, number, duty, dutyDays) => {
    const db = referenceDatabase()
    const contract = `Regio;Contractnummer;KvK-nummer;Ingangsdatum;Bijwerkplicht\nNoord-Veluwe;${number};00000901;1-1-2025;${duty}`
    await importFiles(db, { ...SMALL, 'contracten.csv': contract, ...statements(REPORT) })
    expect(db.$client.prepare('select duty_days from reports').pluck().get()).toBe(dutyDays)
  })

  it("ages by the region's duty where the contract has none", async () => {
    const db = referenceDatabase()
    db.$client.exec("insert into update_duties (segment, region_code, working_days, valid_from) values ('4', 'JZ12', 7, '2026-01-01')")
    await importFiles(db, { ...SMALL, ...statements(REPORT, '1-12-2025;neemt aan;1;4;;;;;') })
    expect(db.$client.prepare('select duty_days from reports order by stated_at').pluck().all()).toEqual([10, 7])
  })

  it('queues every moment at which time alone will change the offer', async () => {
    const db = referenceDatabase()
    await importFiles(db, { ...SMALL, ...statements('16-11-2026;aanmeldstop;;;;;vol;31-12-2026;') })
    const moments = db.$client.prepare("select available_at from outbox where target = 'meilisearch' order by 1").pluck().all() as number[]
    const { due_at, stale_at } = theOffer(db)
    expect(moments).toEqual([NOW, due_at, stale_at, Date.parse('2026-12-31T23:00:00Z')])
  })
})

describe('a provider of several regions', () => {
  const OTHER = {
    'contracten.csv': 'Regio;Contractnummer;KvK-nummer;Ingangsdatum\nFoodValley;FV-1;00000901;1-1-2025',
    'aanbieders.csv': 'KvK-nummer;Naam;Telefoon;Website\n00000901;Praktijk Proef;088 - 000 99 99;https://proef.example',
  }

  it('exists once; what differs is told and left, what was empty is filled', async () => {
    const db = referenceDatabase()
    await importFiles(db, SMALL)
    const { isStored, warnings } = await importFiles(db, OTHER)
    expect(isStored).toBe(true)
    expect(warnings.map(({ column, value, wrong }) => [column, value, wrong])).toEqual([
      ['Telefoon', '088 - 000 99 99', 'deze aanbieder werkt ook in JZ12, en daar staat "088 - 000 09 01"'],
    ])
    expect(db.$client.prepare('select phone, website from providers').all()).toEqual([
      { phone: '088 - 000 09 01', website: 'https://proef.example' },
    ])
  })
})
