import { beforeAll, describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { Freshness, IntakeMode, Status } from '../../api/domain/codes.ts'
import { freshnessAt } from '../../api/domain/freshness.ts'
import { effectiveStatus } from '../../api/domain/status.ts'
import type { Database } from '../../db/client.ts'
import { fillDemo } from '../../seed/fill-demo.ts'
import { openSeededDatabase, type Scenario, scenarios } from '../../seed/scenarios.ts'

const NOW = Date.parse('2026-11-18T09:30:00Z')
const calendar = amsterdamCalendar()

interface DemoOffer {
  intakeMode: IntakeMode | null
  startWaitWeeks: number | null
  freePlaces: number | null
  stopUntil: string | null
  dueAt: number | null
  staleAt: number | null
  locationCode: string | null
  kvkNumber: string
  number: string
  code: string
  regionCode: string
  access: string
  kind: string
  mainContractId: string | null
  scope: string
  isOnePerson: number
  startsOn: string
  endsOn: string | null
  clockStartNote: string | null
  categoryCode: string
  segment: string
  locationPrecision: string
}

let db: Database
let offers: DemoOffer[]

beforeAll(async () => {
  db = await openSeededDatabase(NOW)
  offers = db.$client
    .prepare(
      `select o.intake_mode as intakeMode, o.start_wait_weeks as startWaitWeeks, o.free_places as freePlaces, o.stop_until as stopUntil, o.due_at as dueAt,
       o.stale_at as staleAt, l.code as locationCode, v.kvk_number as kvkNumber, c.number, p.code, c.region_code as regionCode, o.access, c.kind,
       c.main_contract_id as mainContractId, c.scope, v.is_one_person as isOnePerson, c.starts_on as startsOn, c.ends_on as endsOn,
       o.clock_start_note as clockStartNote, k.code as categoryCode, k.segment, k.location_precision as locationPrecision
       from offers o join contracts c on c.id = o.contract_id join products p on p.id = o.product_id join providers v on v.id = o.provider_id
       join product_categories m on m.product_id = p.id join categories k on k.code = m.category_code left join locations l on l.id = o.location_id`,
    )
    .all() as DemoOffer[]
})

const limitsOf = ({ dueAt, staleAt }: DemoOffer) => (dueAt === null || staleAt === null ? null : { dueAt, staleAt })
const freshnessOf = (offer: DemoOffer): Freshness => freshnessAt(limitsOf(offer), NOW)
const statusOf = (offer: DemoOffer): Status => effectiveStatus(offer, limitsOf(offer), NOW, calendar.dayOf(NOW))
const share = (holds: (offer: DemoOffer) => boolean) => offers.filter(holds).length / offers.length

describe('the demo', () => {
  it('has at least 620 offers of 34 kinds in seven regions, and one kind without any provider', () => {
    expect(offers.length).toBeGreaterThanOrEqual(620)
    expect(new Set(offers.map(({ regionCode }) => regionCode)).size).toBe(7)
    expect(new Set(offers.map(({ categoryCode }) => categoryCode)).size).toBe(34)
    expect(offers.some(({ categoryCode }) => categoryCode === 'kindergeneeskunde')).toBe(false)
  })

  it('shows every status and every freshness, in sensible shares', () => {
    expect(new Set(offers.map(statusOf)).size).toBe(6)
    expect(share((offer) => freshnessOf(offer) === 'current')).toBeCloseTo(0.75, 1)
    expect(share((offer) => freshnessOf(offer) === 'due')).toBeGreaterThan(0.08)
    expect(share((offer) => freshnessOf(offer) === 'stale')).toBeGreaterThan(0.06)
    expect(share((offer) => freshnessOf(offer) === 'never')).toBeGreaterThan(0.02)
    expect(share((offer) => statusOf(offer) === 'open')).toBeGreaterThan(0.28)
  })

  it('has at least 26 statements a year for each offer that ever reported', () => {
    const least = db.$client.prepare('select min(n) from (select count(*) n from reports group by offer_id)').pluck().get()
    expect(least).toBeGreaterThanOrEqual(26)
  })

  it('is recognisably invented: names, numbers, addresses', () => {
    const providers = db.$client.prepare('select * from providers').all() as Record<string, unknown>[]
    for (const provider of providers) {
      expect(provider).toMatchObject({
        is_fictitious: 1,
        kvk_number: expect.stringMatching(/^0000/),
        email: expect.stringMatching(/\.example$/),
      })
      expect(provider.phone).toMatch(/^088 - 000 /)
    }
  })

  it('lets the same offer be told apart: no title and description twice in one region', () => {
    const twice = db.$client.prepare(
      'select count(*) from (select 1 from offers o join contracts c on c.id = o.contract_id group by c.region_code, title, description having count(*) > 1)',
    )
    expect(twice.pluck().get()).toBe(0)
  })

  it('is filled only once', async () => {
    await fillDemo(db, NOW + 86_400_000)
    expect(db.$client.prepare('select count(*) from offers').pluck().get()).toBe(offers.length)
  })
})

describe('each scenario shows what it says', () => {
  const find = ({ key }: Scenario): DemoOffer => {
    const found = offers.find(
      (offer) =>
        offer.regionCode === key.region &&
        offer.number === key.contractNumber &&
        offer.code === key.productCode &&
        offer.kvkNumber === key.kvkNumber &&
        offer.locationCode === key.locationCode,
    )
    if (!found) throw new Error(`no demo offer for ${JSON.stringify(key)}`)
    return found
  }

  it.each<[string, Scenario, Partial<DemoOffer>, Status]>([
    ['a place today', scenarios.autismInErmeloWithAPlaceToday, { startWaitWeeks: 1 }, 'open'],
    ['above the norm', scenarios.waitAboveTheNorm, { startWaitWeeks: 26 }, 'waiting'],
    ['the longest wait', scenarios.longestWait, { startWaitWeeks: 40 }, 'waiting'],
    ['small count', scenarios.smallWaitingCount, {}, 'waiting'],
    ['matching', scenarios.matching, { startWaitWeeks: null }, 'matching'],
    ['assessment', scenarios.assessment, {}, 'assessment'],
    ['intake stop', scenarios.intakeStop, { stopUntil: '2027-01-02' }, 'stopped'],
    ['stop ending soon', scenarios.intakeStopEndingSoon, { stopUntil: '2026-11-21' }, 'stopped'],
    ['stop ended', scenarios.intakeStopEnded, { stopUntil: '2026-11-17' }, 'unknown'],
    ['stale', scenarios.staleWithLastValue, { startWaitWeeks: 9 }, 'unknown'],
    ['never', scenarios.neverReported, { intakeMode: null, dueAt: null }, 'unknown'],
    ['at home', scenarios.helpAtHomeWithoutLocation, { locationCode: null }, 'open'],
    ['sensitive', scenarios.sensitiveKind, { locationPrecision: 'town' }, 'matching'],
    ['one person', scenarios.onePersonPractice, { isOnePerson: 1 }, 'waiting'],
    ['supra-regional', scenarios.supraRegional, { scope: 'supra-regional' }, 'waiting'],
    ['national', scenarios.national, { scope: 'national' }, 'waiting'],
    ['open provision', scenarios.openProvision, { access: 'open', kind: 'subsidy' }, 'open'],
    ['crisis', scenarios.crisisCare, { segment: '5', freePlaces: 2 }, 'open'],
  ])('%s', (_, scenario, facts, status) => {
    const offer = find(scenario)
    expect(offer).toMatchObject(facts)
    expect(statusOf(offer)).toBe(status)
    if (scenario.today) expect(freshnessOf(offer)).toBe(scenario.today.freshness)
  })

  it('a subcontract, a contract to come, one that ended, another clock', () => {
    const today = calendar.dayOf(NOW)
    expect(find(scenarios.subcontract).mainContractId).not.toBeNull()
    expect(find(scenarios.futureContract).startsOn > today).toBe(true)
    expect((find(scenarios.endedContract).endsOn ?? '') < today).toBe(true)
    expect(find(scenarios.otherClock).clockStartNote).toContain('telt vanaf')
  })
})
