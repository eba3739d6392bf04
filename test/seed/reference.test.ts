import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { loadReference, referenceCategories, referenceRegions } from '../../seed/reference.ts'

describe('the reference', () => {
  const db = openDatabase(':memory:')
  loadReference(db, 1)
  const count = (query: string) => db.$client.prepare(`select count(*) from ${query}`).pluck().get()

  it('holds the division of 2025: 42 regions, 342 municipalities, each in one region', () => {
    expect([count('regions'), count('municipalities'), count("region_memberships where valid_from = '2025-01-01'")]).toEqual([42, 342, 342])
  })

  it('holds five segments, 35 kinds of care, their norms and duties', () => {
    expect([count('segments'), count('categories'), count('norms'), count('norms where weeks is not null')]).toEqual([
      5,
      35,
      35,
      referenceCategories().filter(({ normWeeks }) => normWeeks !== null).length,
    ])
    expect(db.$client.prepare('select segment, working_days from update_duties order by 1').raw().all()).toEqual([
      ['1', 5],
      ['2', 5],
      ['3', 10],
      ['4', 10],
      ['5', 1],
    ])
  })

  it('gives every region a neighbour, and Noord-Veluwe the ones around it', () => {
    expect(count('(select 1 from region_neighbours group by region_code)')).toBe(42)
    const near = db.$client
      .prepare("select r.slug from region_neighbours n join regions r on r.code = n.neighbour_code where n.region_code = 'JZ12'")
      .pluck()
      .all()
    expect(near).toEqual(expect.arrayContaining(['foodvalley', 'midden-ijssel-oost-veluwe', 'ijsselland', 'flevoland']))
  })

  it('names only kinds of care that exist as related ones', () => {
    const codes = new Set(referenceCategories().map(({ code }) => code))
    expect(
      referenceCategories()
        .flatMap(({ related }) => related as string[])
        .filter((code) => !codes.has(code)),
    ).toEqual([])
  })

  it('changes nothing the second time, and leaves what a region set itself', () => {
    db.$client.exec("update regions set crisis_phone = '088 - 000 12 01' where code = 'JZ12'")
    loadReference(db, 2)
    expect(count('audit_events')).toBe(1)
    expect(db.$client.prepare("select crisis_phone from regions where code = 'JZ12'").pluck().get()).toBe('088 - 000 12 01')
  })

  it('keeps its sources and licence with it', () => {
    expect(referenceRegions().regions).toHaveLength(42)
  })
})
