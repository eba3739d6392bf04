import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type OpenAvailability,
  type OpenWait,
  openAvailabilityListSchema,
  openDatasets,
  openWaitListSchema,
} from '../../api/contract/open-data.ts'
import { readJsonLd, readTurtle, triplesOf, violationsOf } from '../open-data/read-rdf.ts'
import { sharedFinderApp, startFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const AVAILABILITY = '/api/v1/open-data/availability'
const CATALOG = '/api/v1/open-data/catalog'
const app = await sharedFinderApp()
const { $client } = app.deps.db

async function rowsOf(finder: Pick<typeof app, 'get'>): Promise<OpenAvailability[]> {
  return ((await (await finder.get(AVAILABILITY)).json()) as { items: OpenAvailability[] }).items
}

describe('the availability of open data', () => {
  it('holds what openapi.json says, with its licence, to whom it is owed, and what each field means', async () => {
    const answer = (await (await app.get(AVAILABILITY)).json()) as v.InferOutput<typeof openAvailabilityListSchema>
    expect(v.safeParse(openAvailabilityListSchema, answer).issues).toBeUndefined()
    expect(answer.total).toBe(answer.items.length)
    expect(answer.items.length).toBeGreaterThan(200)
    expect(answer.licence.name).toContain('CC BY 4.0')
    expect(answer.attribution).toMatch(/CBS en Kadaster/)
    expect(answer.definitions.map(({ field }) => field)).toEqual(Object.keys(answer.items[0] ?? {}))
  })

  it('is what a visitor finds, less practices of one person and kinds of care at a private place', async () => {
    const found: string[] = []
    for (let page = 1; ; page += 1) {
      const { items } = await app.search(`pageSize=100&page=${page}`)
      if (items.length === 0) break
      found.push(...items.map(({ id }) => id))
    }
    const hidden = $client
      .prepare(
        `select distinct o.id from offers o join providers p on p.id = o.provider_id join product_categories pc on pc.product_id = o.product_id
         join categories k on k.code = pc.category_code where p.is_one_person = 1 or k.location_precision = 'town'`,
      )
      .pluck()
      .all() as string[]
    const open = (await rowsOf(app)).map(({ offerId }) => offerId)
    expect(hidden.some((id) => found.includes(id))).toBe(true)
    expect(open.sort()).toEqual(found.filter((id) => !hidden.includes(id)).sort())
  })

  it('says of each what its card says to a visitor', async () => {
    const open = new Map((await rowsOf(app)).map((row) => [row.offerId, row]))
    const { items } = await app.search('pageSize=100&status=waiting')
    const both = items.filter(({ id }) => open.has(id))
    expect(both.length).toBeGreaterThan(10)
    for (const { id, availability, location } of both) {
      const { status, startWaitWeeks, intakeWaitWeeks, freshness, checkedAt } = availability
      expect(open.get(id)).toMatchObject({ status, startWaitWeeks, intakeWaitWeeks, freshness, checkedAt, town: location?.town ?? null })
    }
  })

  it('is the same for everyone, whoever is signed in', async () => {
    const [visitor, manager] = [await app.get(AVAILABILITY), await app.get(AVAILABILITY, await signedInAs(app, 'region-manager'))]
    expect((await manager.text()) === (await visitor.text())).toBe(true)
  })

  it('is the same as CSV, by Accept or by an address that fixes the form', async () => {
    const fixed = await app.get(`${AVAILABILITY}?format=csv`)
    const text = await fixed.text()
    expect(fixed.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect((await (await app.get(AVAILABILITY, { Accept: 'text/csv' })).text()) === text).toBe(true)
    const rows = parse(text, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[]
    const asText = (row: OpenAvailability) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, String(value ?? '')]))
    expect(rows).toEqual((await rowsOf(app)).map(asText))
    expect((await app.get(`${AVAILABILITY}?format=json`, { Accept: 'text/csv' })).headers.get('content-type')).toContain('application/json')
  })

  it('names a form that it does not have, and every other parameter', async () => {
    const answer = await app.get(`${AVAILABILITY}?format=xml&region=JZ12`)
    expect(answer.status).toBe(400)
    expect((await app.get(`${AVAILABILITY}?format=xml`)).status).toBe(400)
    expect((await app.get(`${AVAILABILITY}?format=csv&format=json`)).status).toBe(400)
  })

  it('may be read by any site and kept for five minutes, and need not be sent again', async () => {
    const answer = await app.get(AVAILABILITY, { Origin: 'https://elders.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
    await answer.body?.cancel()
    const again = await app.get(AVAILABILITY, { 'If-None-Match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    const otherForm = await app.get(`${AVAILABILITY}?format=csv`, { 'If-None-Match': answer.headers.get('etag') ?? '' })
    expect(otherForm.status).toBe(200)
  })

  it('leaves page by page: nothing more is read once the reader goes away', async () => {
    const answer = await app.get(AVAILABILITY)
    const reader = answer.body?.getReader()
    const first = new TextDecoder().decode((await reader?.read())?.value)
    expect(first).toMatch(/"items":\[$/)
    await reader?.cancel()
  })
})

describe('where a region shows its offers to members only', () => {
  it('nothing of it is open, and of an installation for members nothing at all', async () => {
    const closed = await startFinderApp({ FINDER_ACCESS: 'members' })
    expect(await rowsOf(closed)).toEqual([])
    expect(await (await closed.get(`${AVAILABILITY}?format=csv`)).text()).toBe(
      `${openDatasets.availability.definitions.map(({ field }) => field).join(';')}\r\n`,
    )
    await closed.stop()
  })
})

describe('the waits of open data', () => {
  const WAITS = '/api/v1/open-data/waits'

  it('hold what openapi.json says, of all regions, also where only members may search', async () => {
    const closed = await startFinderApp({ FINDER_ACCESS: 'members' })
    const [open, members] = await Promise.all([app.get(WAITS), closed.get(WAITS)])
    const answer = (await open.json()) as { items: OpenWait[]; total: number }
    expect(v.safeParse(openWaitListSchema, answer).issues).toBeUndefined()
    expect(answer.total).toBe(answer.items.length)
    expect(new Set(answer.items.map(({ month }) => month)).size).toBeGreaterThan(6)
    expect(new Set(answer.items.map(({ regionCode }) => regionCode)).size).toBeGreaterThan(5)
    expect(answer.items.some(({ medianWaitWeeks }) => medianWaitWeeks !== null)).toBe(true)
    expect(((await members.json()) as { total: number }).total).toBe(answer.total)
    await closed.stop()
  })

  it('show no count of 1 to 4, as CSV neither', async () => {
    const rows = parse(await (await app.get(`${WAITS}?format=csv`)).text(), { delimiter: ';', columns: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ values }) => /^[1-4]$/.test(values ?? ''))).toEqual([])
    expect(rows.some(({ values }) => values === 'under-5')).toBe(true)
  })

  it('say the same of a month as the bottlenecks do, where they say anything', async () => {
    const { items } = (await (await app.get(WAITS)).json()) as { items: OpenWait[] }
    const shown = items.filter(({ medianWaitWeeks }) => medianWaitWeeks !== null).slice(-20)
    for (const { month, regionCode, categoryCode, values, medianWaitWeeks } of shown) {
      const filter = { choices: { region: [regionCode], category: [categoryCode] } }
      const [found] = await app.deps.statistics.ask({ groupBy: [], filter, at: [{ kind: 'month', month }] })
      expect([found?.overall.values, found?.overall.medianWaitWeeks]).toEqual([values, medianWaitWeeks])
    }
  })
})

describe('what open data never holds', () => {
  const offerIds = $client.prepare('select id from offers where ended_on is null order by id').pluck().all() as string[]
  const regionCodes = [...app.deps.reference().regions.keys()]
  const providerIds = $client.prepare('select distinct provider_id from offers').pluck().all() as string[]

  it('a remark, reason, waiting count, contact, address or practice of one person, in whatever state the store is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...offerIds), { minLength: 1, maxLength: 30 }),
        fc.subarray(regionCodes),
        fc.uniqueArray(fc.constantFrom(...providerIds), { maxLength: 10 }),
        async (told, closed, alone) => {
          $client.exec('savepoint open_data')
          try {
            tellSecrets(told, closed, alone)
            for (const form of ['json', 'csv']) await expectNoSecret(`${AVAILABILITY}?format=${form}`)
            const items = await rowsOf(app)
            const names = new Set(alone.map((id) => $client.prepare('select name from providers where id = ?').pluck().get(id)))
            expect(items.filter(({ regionCode }) => closed.includes(regionCode))).toEqual([])
            expect(items.filter(({ providerName }) => names.has(providerName))).toEqual([])
          } finally {
            $client.exec('rollback to open_data')
            $client.exec('release open_data')
            touch()
            // The counter went back too: the next state could have the number of this one and be taken for it.
            app.deps.reference()
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  const SECRET = 'geheimwoord'

  function tellSecrets(told: readonly string[], closed: readonly string[], alone: readonly string[]): void {
    const each = (text: string, ids: readonly string[]) => {
      for (const id of ids) $client.prepare(text).run({ id, secret: SECRET })
    }
    each(`update offers set remark = @secret, waiting_count = 987654 where id = @id and intake_mode = 'accepting'`, told)
    each(`update offers set clock_start_note = @secret, description = @secret where id = @id`, told)
    each(`update providers set is_one_person = 1 where id = @id`, alone)
    each(`update regions set finder_access = 'members' where code = @id`, closed)
    $client.prepare('update providers set email = ?, phone = ?, phone_hours = ?, website = ?').run(SECRET, SECRET, SECRET, SECRET)
    $client.prepare('update locations set name = ?, postcode = ?').run(SECRET, SECRET)
    touch()
  }

  /** As a region's manager does it: then what is in memory is read again. */
  function touch(): void {
    $client
      .prepare(`insert into audit_events (id, at, actor, action, subject_kind, subject_id) values (?, 1, 'test', 'region', 'region', 'x')`)
      .run(`open-${Math.random()}`)
    app.deps.committed()
  }

  /** Said as yes or no: a failure should not print a thousand rows. */
  async function expectNoSecret(address: string): Promise<void> {
    const text = await (await app.get(address)).text()
    const found = [SECRET, '987654', '"under-5"'].filter((secret) => text.includes(secret))
    expect(found).toEqual([])
  }
})

it('has no field for what it never holds', () => {
  const fields = Object.values(openDatasets).flatMap(({ definitions }) => definitions.map(({ field }) => field))
  expect(fields.filter((field) => /remark|reason|count|email|phone|^lat$|^lon$|postcode|places|changed|history|last/i.test(field))).toEqual(
    [],
  )
})

describe('the catalogue at its address', () => {
  it('is Turtle or JSON-LD as asked, the same in both, and conforms to DCAT-AP-NL 3.0', async () => {
    const turtle = await app.get(CATALOG, { Accept: 'text/turtle' })
    const jsonLd = await app.get(CATALOG, { Accept: 'application/ld+json' })
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(jsonLd.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const quads = readTurtle(await turtle.text())
    expect(triplesOf(await readJsonLd(await jsonLd.text()))).toEqual(triplesOf(quads))
    expect(await violationsOf(quads)).toEqual([])
  })

  it('points at addresses that answer in the form it says', async () => {
    const quads = readTurtle(await (await app.get(`${CATALOG}?format=turtle`)).text())
    const objects = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(name)).map(({ object }) => object.value)
    const downloads = objects('#downloadURL')
    expect(downloads).toHaveLength(2 * Object.keys(openDatasets).length)
    for (const address of [...downloads, ...objects('#endpointDescription'), ...objects('#landingPage')]) {
      const answer = await app.get(address.replace('http://localhost', ''))
      expect(answer.status, address).toBe(200)
      const form = /format=(\w+)/.exec(address)?.[1]
      if (form) expect(answer.headers.get('content-type')).toContain(form)
      await answer.body?.cancel()
    }
  })
})
