import { describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { anonymous, type Caller } from '../../api/usecases/caller.ts'
import { createMissedSearchCounter } from '../../api/usecases/count-missed-searches.ts'
import { openDatabase } from '../../db/client.ts'
import { missedSearchStore } from '../../db/queries/missed-searches.ts'
import { loadReference } from '../../seed/reference.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { signedInAs } from '../api/signed-in.ts'

const NOW = Date.parse('2026-11-30T22:50:00Z')
// Filled before the first test, which would wait for it.
await openSeededDatabase(Date.parse('2026-11-18T09:30:00Z'))

const gezinshuis = { regionCode: 'JZ12', categoryCode: 'gezinshuis' }
const person = (id: string): Caller => ({
  ...anonymous,
  kind: 'person',
  person: { id, name: '', email: '', language: 'nl', sessionId: '', needsSecondFactor: false },
})

function counter() {
  let now = NOW
  const db = openDatabase(':memory:')
  loadReference(db, NOW)
  const made = createMissedSearchCounter({ store: missedSearchStore(db), now: () => now, calendar: amsterdamCalendar() })
  const stored = () => {
    made.flush()
    return db.$client
      .prepare("select region_code || ' ' || category_code || ' ' || month || ' ' || count from missed_searches order by 1")
      .pluck()
      .all()
  }
  return { ...made, stored, later: (minutes: number) => (now = NOW + minutes * 60_000) }
}

describe('a search that found nothing in time', () => {
  it('counts once per person, kind of care, region and day, by Amsterdam month', () => {
    const { count, stored, later } = counter()
    for (const id of ['a', 'a', 'b']) count(person(id), gezinshuis)
    count(person('a'), { ...gezinshuis, categoryCode: 'pleegzorg' })
    expect(stored()).toEqual(['JZ12 gezinshuis 2026-11 2', 'JZ12 pleegzorg 2026-11 1'])
    later(15)
    count(person('a'), gezinshuis)
    count(person('c'), gezinshuis)
    expect(stored()).toEqual(['JZ12 gezinshuis 2026-11 2', 'JZ12 gezinshuis 2026-12 2', 'JZ12 pleegzorg 2026-11 1'])
  })

  it('does not count of robots, keys or nobody, nor when something was in time', () => {
    const { count, stored } = counter()
    count(anonymous, gezinshuis)
    count({ ...anonymous, kind: 'key', actor: 'key:1' }, gezinshuis)
    count(person('a'), null)
    expect(stored()).toEqual([])
  })

  it('waits for the next time while another process writes', () => {
    const db = openDatabase(':memory:')
    const written: unknown[] = []
    let isFree = false
    const store = { add: (counts: readonly unknown[]) => isFree && written.push(...counts) > 0 }
    const made = createMissedSearchCounter({ store, now: () => NOW, calendar: amsterdamCalendar() })
    made.count(person('a'), gezinshuis)
    made.flush()
    isFree = true
    made.flush()
    made.flush()
    expect(written).toHaveLength(1)
    db.$client.close()
  })
})

describe('the finder', () => {
  it('counts them from the page and the API, also where the answer was kept, and tells nobody’s words', async () => {
    const app = await startFinderApp()
    const stored = () => {
      app.deps.missedSearches.flush()
      return app.deps.db.$client
        .prepare("select region_code || ' ' || category_code || ' ' || count from missed_searches order by 1")
        .pluck()
        .all()
    }
    app.deps.db.$client.exec('delete from missed_searches')
    const one = await signedInAs(app, 'referrer')
    const other = await signedInAs(app, 'referrer', { name: 'ander' })
    const missed = 'category=jeugdzorgplus&municipality=GM0233&near=GM0233&radiusKm=5&maxWaitWeeks=2'
    await app.search(missed, one)
    await app.search(missed, one)
    await app.search(missed, other)
    expect(stored()).toEqual(['JZ12 jeugdzorgplus 2'])
    await app.get(`/zoeken?${missed}`, one)
    await app.get('/zoeken?q=jeugdzorgplus&municipality=GM0233&near=GM0233&radiusKm=5&maxWaitWeeks=2', other)
    expect(stored()).toEqual(['JZ12 jeugdzorgplus 2'])
    await app.search('q=gezinshuis&region=JZ30&maxWaitWeeks=2&near=GM0233&radiusKm=5', one)
    expect(stored()).toEqual(['JZ12 jeugdzorgplus 2', 'JZ30 gezinshuis 1'])
    await app.stop()
  })

  it.each([
    ['no kind of care', 'municipality=GM0233&near=GM0233&radiusKm=1&maxWaitWeeks=2&language=ti'],
    ['two kinds of care', 'category=jeugdzorgplus&category=ggz-kliniek&municipality=GM0233&near=GM0233&radiusKm=5&maxWaitWeeks=2'],
    ['no region', 'category=jeugdzorgplus&near=GM0233&radiusKm=5&maxWaitWeeks=2'],
    ['a state of offers', 'category=jeugdzorgplus&municipality=GM0233&status=stopped&maxWaitWeeks=2'],
    ['a further page', 'category=jeugdzorgplus&municipality=GM0233&near=GM0233&radiusKm=5&maxWaitWeeks=2&page=2'],
    ['something that is there', 'category=begeleiding-individueel&municipality=GM0233'],
  ])('does not count a search with %s', async (_, query) => {
    const app = await startFinderApp()
    await app.search(query, await signedInAs(app, 'referrer'))
    app.deps.db.$client.exec('delete from missed_searches')
    app.deps.missedSearches.flush()
    expect(app.deps.db.$client.prepare('select count(*) from missed_searches').pluck().get()).toBe(0)
    await app.stop()
  })
})
