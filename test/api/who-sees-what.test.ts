import { describe, expect, it } from 'vitest'
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { type FinderApp, sharedFinderApp, startFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const asMember = await signedInAs(app, 'referrer')
const publicAnswer = await app.search('pageSize=100&status=stopped')
const memberAnswer = await app.search('pageSize=100&status=stopped', asMember)

describe('an anonymous caller', () => {
  it('never gets remarks, reasons of stops or waiting counts', async () => {
    for (const status of ['open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown']) {
      const text = JSON.stringify((await app.search(`status=${status}&pageSize=100`)).items)
      expect(text).not.toMatch(/"remark"|"reason"|"waitingCount"/)
    }
  })

  it('sees until when a stop lasts', () => {
    expect(publicAnswer.items.every(({ availability }) => availability.stop?.until)).toBe(true)
  })

  it('gets no history', async () => {
    const answer = await app.get(`/api/v1/offers/${publicAnswer.items[0]?.id}/reports`)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-needed' })
  })

  it('gets no contacts of a practice of one person', async () => {
    const rows = app.deps.db.$client
      .prepare(
        'select o.id from offers o join providers p on p.id = o.provider_id where p.is_one_person = 1 and o.ended_on is null limit 5',
      )
      .all() as { id: string }[]
    expect(rows.length).toBeGreaterThan(0)
    for (const { id } of rows) {
      const answer = await app.get(`/api/v1/offers/${id}`)
      if (answer.status !== 200) continue
      const offer = (await answer.json()) as OfferDetail
      expect(offer.contact).toEqual({ isProtected: true })
    }
  })
})

describe('a member', () => {
  it('gets the reason of a stop', () => {
    expect(memberAnswer.items.every(({ availability }) => availability.stop?.reason)).toBe(true)
  })

  it('gets the history, twelve months of at least 26 statements', async () => {
    const { items } = await app.search('status=waiting&pageSize=5')
    const answer = await app.get(`/api/v1/offers/${items[0]?.id}/reports`, asMember)
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as { total: number }).total).toBeGreaterThanOrEqual(26)
  })

  it('sees counts of 1 to 4 waiting only as fewer than 5', async () => {
    const counts = (await app.search('pageSize=100&status=waiting', asMember)).items.map(({ availability }) => availability.waitingCount)
    expect(counts).toContain('under-5')
    expect(counts.some((count) => typeof count === 'number' && count > 0 && count < 5)).toBe(false)
  })
})

describe('a count of 1 to 4 waiting', () => {
  const offer = app.deps.db.$client
    .prepare(
      `select o.id, o.provider_id as providerId, p.name from offers o join contracts c on c.id = o.contract_id join providers p on p.id = o.provider_id
       where c.region_code = 'JZ12' and c.main_contract_id is null and o.intake_mode = 'accepting' and o.stale_at > ? limit 1`,
    )
    .get(app.deps.now()) as { id: string; providerId: string; name: string }
  app.deps.db.$client.prepare('update offers set waiting_count = 3 where id = ?').run(offer.id)
  app.deps.committed()

  const own = { id: 'klein', kind: 'provider', name: offer.name, providerId: offer.providerId, regionCode: 'JZ12' } as const
  const otherProvider = app.deps.db.$client
    .prepare('select id from providers where id <> ? limit 1')
    .pluck()
    .get(offer.providerId) as string
  const elsewhere = { id: 'kantoor-elders', kind: 'region-office', name: 'Kantoor elders', regionCode: 'JZ30' } as const
  const seenBy = async (headers: Record<string, string>) => {
    const answer = await app.get(`/api/v1/offers/${offer.id}`, headers)
    return ((await answer.json()) as OfferDetail).availability.waitingCount
  }

  it('is whole for the provider itself and for the staff of the region', async () => {
    for (const role of ['provider-editor', 'organisation-admin'] as const) {
      expect(await seenBy(await signedInAs(app, role, { organisation: own })), role).toBe(3)
    }
    for (const role of ['region-manager', 'care-broker'] as const) expect(await seenBy(await signedInAs(app, role)), role).toBe(3)
  })

  it('is whole for the main contractor that answers for it, which may state it as well', async () => {
    const sub = app.deps.db.$client
      .prepare(
        `select o.id, m.provider_id as providerId, p.name from offers o join contracts c on c.id = o.contract_id
         join contracts m on m.id = c.main_contract_id join providers p on p.id = m.provider_id
         where m.provider_id <> o.provider_id and o.intake_mode = 'accepting' and o.stale_at > ? limit 1`,
      )
      .get(app.deps.now()) as typeof offer
    app.deps.db.$client.prepare('update offers set waiting_count = 2 where id = ?').run(sub.id)
    app.deps.committed()
    const main = await signedInAs(app, 'provider-editor', {
      organisation: { id: 'hoofd', kind: 'provider', name: sub.name, providerId: sub.providerId, regionCode: 'JZ12' },
    })
    const countFor = async (headers: Record<string, string>) =>
      ((await (await app.get(`/api/v1/offers/${sub.id}`, headers)).json()) as OfferDetail).availability.waitingCount
    expect(await countFor(main)).toBe(2)
    expect(await countFor(asMember)).toBe('under-5')
  })

  it('is fewer than 5 for every other member, and nothing for a visitor', async () => {
    const others = [
      asMember,
      await signedInAs(app, 'provider-editor', { organisation: { ...own, id: 'ander', providerId: otherProvider } }),
      await signedInAs(app, 'region-manager', { organisation: elsewhere }),
      await signedInAs(app, 'policy-reader'),
      await signedInAs(app, 'expert-team-chair'),
      await signedInAs(app, 'expert-team-member'),
    ]
    for (const headers of others) expect(await seenBy(headers)).toBe('under-5')
    expect(await seenBy({})).toBe(undefined)
    expect(await seenBy(await signedInAs(app, 'admin'))).toBe(undefined)
  })
})

describe('answers are not shared between callers', () => {
  it('the same address gives each their own', () => {
    expect(JSON.stringify(publicAnswer)).not.toBe(JSON.stringify(memberAnswer))
  })
})

describe('protected places', () => {
  it('a sensitive kind of care shows the main town and nothing nearer, to members too', async () => {
    const { items } = await app.search('category=gezinshuis&pageSize=100', asMember)
    const municipalities = app.deps.reference().municipalities
    for (const { location } of items) {
      if (!location) continue
      const town = municipalities.get(location.municipality)
      expect([location.lat, location.lon, location.town]).toEqual([town?.lat, town?.lon, town?.name])
    }
  })
})

describe('the places of a provider', () => {
  type Provider = { id: string; towns: string[] }
  const cards = app.deps.db.$client
    .prepare(`select o.id, o.provider_id as providerId from offers o where o.ended_on is null and o.location_id is not null`)
    .all() as { id: string; providerId: string }[]

  it('are those on its cards, to members too', async () => {
    const { items } = (await (await app.get('/api/v1/providers', asMember)).json()) as { items: Provider[] }
    const shown = new Map<string, Set<string>>()
    for (const { fixed } of app.deps.readOffers(cards.map(({ id }) => id))) {
      const towns = shown.get(fixed.providerId) ?? new Set()
      shown.set(fixed.providerId, fixed.location ? towns.add(fixed.location.town) : towns)
    }
    const wrong = items.filter(({ id, towns }) => towns.some((town) => !shown.get(id)?.has(town)))
    expect(wrong).toEqual([])
    expect(items.some(({ towns }) => towns.length > 1)).toBe(true)
  })
})

describe('searching does not tell what a card hides', () => {
  const hidden = app.deps.db.$client
    .prepare(
      `select distinct l.town from offers o join locations l on l.id = o.location_id join municipalities m on m.code = l.municipality_code
       join providers p on p.id = o.provider_id join product_categories pc on pc.product_id = o.product_id join categories k on k.code = pc.category_code
       where (k.location_precision = 'town' or p.is_one_person = 1) and l.town <> m.name`,
    )
    .pluck()
    .all() as string[]

  it('the true town of a protected place finds nothing of it', async () => {
    expect(hidden.length).toBeGreaterThan(3)
    for (const town of hidden) {
      const { items } = await app.search(`exact=true&q=${town}`)
      const names = items.map(({ location }) => location?.town)
      expect(
        names.every((name) => name === undefined || name === town),
        `${town}: ${names}`,
      ).toBe(true)
    }
  })
})

describe('where only members may search', () => {
  it.each(['/api/v1/offers', '/api/v1/offers/x', '/api/v1/providers'])('%s asks to sign in', async (path) => {
    const closed = await startFinderApp({ FINDER_ACCESS: 'members' })
    const answer = await closed.get(path)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-needed' })
    expect(JSON.stringify((await (await closed.get('/api/v1/suggestions?q=de')).json()) as unknown)).not.toContain('provider')
    expect(await (await closed.get('/api/v1/products')).json()).toEqual({ items: [], total: 0 })
    await closed.stop()
  })

  it('a region that is for members only leaks in no offer, count, suggestion or page', async () => {
    const closed = await startFinderApp()
    const before = await closed.search('pageSize=1')
    closeRegion(closed, 'JZ12')
    const [hidden] = offersOf(closed, 'JZ12')
    const answer = await closed.search('pageSize=100&q=jeugd')
    expect((await closed.search('pageSize=1')).total).toBeLessThan(before.total)
    expect(answer.items.some(({ product }) => product.region === 'JZ12')).toBe(false)
    expect((await closed.get(`/api/v1/offers/${hidden}`)).status).toBe(404)
    expect((await closed.get(`/aanbod/${hidden}`)).status).toBe(404)
    expect((await closed.search('pageSize=1', await signedInAs(closed, 'referrer'))).total).toBe(before.total)
    expect(await (await closed.get('/api/v1/products')).text()).not.toContain('"JZ12"')
    await closed.stop()
  })
})

function closeRegion(app: FinderApp, code: string): void {
  const { $client } = app.deps.db
  $client.prepare(`update regions set finder_access = 'members' where code = ?`).run(code)
  $client
    .prepare(`insert into audit_events (id, at, actor, action, subject_kind, subject_id) values ('x', 1, 'test', 'region', 'region', ?)`)
    .run(code)
  app.deps.committed()
}

function offersOf(app: FinderApp, region: string): string[] {
  const text = 'select o.id from offers o join contracts c on c.id = o.contract_id where c.region_code = ? and o.ended_on is null'
  return app.deps.db.$client.prepare(text).pluck().all(region) as string[]
}
