import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { contracts, offers, products } from '../../db/schema.ts'
import { changeOffer, DAY, openSampleStore, START, sampleSource, writeOffer } from './sample-store.ts'

describe('what the index holds of an offer', () => {
  it('is the row as it counts now', () => {
    const db = openSampleStore(1)
    expect(sampleSource(db).documentsOf(['offer-00000'], START)).toEqual([
      {
        id: 'offer-00000',
        kindConcepts: ['basis-ggz'],
        generalConcepts: [],
        title: 'Behandeling met paarden',
        categoryName: 'Basis jeugd-ggz',
        relatedConcepts: ['autisme'],
        themeNames: ['Autisme'],
        productName: 'Product',
        productCode: '45pr1',
        providerName: 'De Brug',
        town: 'Ermelo',
        specialisms: [],
        description: 'Rustig.',
        category: 'basis-ggz',
        segment: '4',
        sectors: ['ggz'],
        forms: ['ambulatory'],
        themes: ['autisme'],
        languages: ['nl'],
        access: 'individual',
        scope: 'regional',
        provider: 'p1',
        product: 'JZ12:45pr1',
        regions: ['JZ13', 'JZ12'],
        municipalities: ['GM0228', 'GM0233'],
        contractRegion: 'JZ12',
        ageFrom: 4,
        ageTo: 12,
        point: '52.299,5.612',
        status: 'waiting',
        freshness: 'current',
        inTime: true,
        statusRank: 1,
        startWaitWeeks: 6,
        freshnessRank: 0,
        checkedAt: START - DAY,
      },
    ])
  })

  it('keeps no wait of what is stale, and of a stop that has ended', () => {
    const db = openSampleStore(1)
    const at = (now: number) => sampleSource(db).documentsOf(['offer-00000'], now)[0]
    expect(at(START + 12 * DAY)).toMatchObject({ freshness: 'due', status: 'waiting', startWaitWeeks: 6 })
    expect(at(START + 21 * DAY)).toMatchObject({ freshness: 'stale', status: 'unknown', startWaitWeeks: null, inTime: false })
    changeOffer(db, 'offer-00000', { intakeMode: 'stopped', startWaitWeeks: null, stopReason: 'full', stopUntil: '2026-03-04' }, [])
    expect(at(START + DAY)).toMatchObject({ status: 'stopped', startWaitWeeks: null })
    expect(at(START + 3 * DAY)).toMatchObject({ status: 'unknown' })
    changeOffer(db, 'offer-00000', { dueAt: null, staleAt: null, checkedAt: null }, [])
    expect(at(START)).toMatchObject({ freshness: 'never', status: 'unknown', checkedAt: 0 })
  })

  it('shows a protected place as the main town', () => {
    const db = openSampleStore(0)
    writeOffer(db, 'family-home', { productId: 'pr2' })
    writeOffer(db, 'nowhere', { locationId: null })
    const points = sampleSource(db)
      .documentsOf(['family-home', 'nowhere'], START)
      .map(({ id, point }) => [id, point])
    expect(Object.fromEntries(points)).toEqual({ 'family-home': '52.301,5.622', nowhere: null })
  })

  it('is nothing when the offer is not in force', () => {
    const db = openSampleStore(1)
    writeOffer(db, 'sub', { contractId: 'c2' })
    const inForce = (now: number) =>
      sampleSource(db)
        .documentsOf(['offer-00000', 'sub'], now)
        .map(({ id }) => id)
    expect(inForce(START)).toHaveLength(2)
    expect(inForce(Date.parse('2025-12-31T12:00:00Z'))).toEqual([])
    db.update(contracts).set({ endsOn: '2026-02-28' }).where(eq(contracts.id, 'c1')).run()
    expect(inForce(START)).toEqual([])
    db.update(contracts).set({ endsOn: null }).where(eq(contracts.id, 'c1')).run()
    db.update(offers).set({ endedOn: '2026-03-02' }).where(eq(offers.id, 'sub')).run()
    expect(inForce(START)).toHaveLength(2)
    expect(inForce(START + DAY)).toEqual(['offer-00000'])
    db.update(products).set({ validTo: '2026-03-01' }).where(eq(products.id, 'pr1')).run()
    expect(inForce(START)).toEqual([])
  })

  it('streams every offer in force once, in batches', () => {
    const source = sampleSource(openSampleStore(25))
    const batches = [...source.allDocuments(START, 10)]
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5])
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(25)
  })
})
