import { describe, expect, it } from 'vitest'
import type { Problem } from '../../api/contract/problem.ts'
import type { Signal, SignalList } from '../../api/contract/signal.ts'
import type { SeedOrganisation } from '../../seed/people.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { auditOf, jsonCalls } from '../api/json-calls.ts'
import { personSignedInAs, type SignedIn } from '../api/signed-in.ts'

const WEDNESDAY = Date.parse('2026-11-18T09:30:00Z')
const DAY = 86_400_000
const HERE = 'JZ12'

const organisations = {
  team: { id: 's-team', kind: 'local-team', name: 'Lokaal team Hier', regionCode: HERE },
  teamElsewhere: { id: 's-team-elsewhere', kind: 'local-team', name: 'Lokaal team Elders', regionCode: 'JZ30' },
  office: { id: 's-office', kind: 'region-office', name: 'Bureau Hier', regionCode: HERE },
  expertTeam: { id: 's-expert-team', kind: 'expert-team', name: 'RET Hier', regionCode: HERE },
} as const satisfies Record<string, SeedOrganisation>

const given = { region: HERE, category: 'gezinshuis', ageBand: '4-11', neededWithinWeeks: 4, tried: 'nothing-in-time', route: '301' }

// Filled before the first test, which would wait for it.
await openSeededDatabase(WEDNESDAY)

async function start() {
  const app = await startFinderApp({}, { now: () => WEDNESDAY })
  const people = {
    referrer: await personSignedInAs(app, 'referrer', { organisation: organisations.team }),
    referrerElsewhere: await personSignedInAs(app, 'referrer', { organisation: organisations.teamElsewhere }),
    broker: await personSignedInAs(app, 'care-broker', { organisation: organisations.office }),
    chair: await personSignedInAs(app, 'expert-team-chair', { organisation: organisations.expertTeam }),
  }
  const as = ({ headers }: SignedIn) => jsonCalls(app, headers)
  const mailed = () =>
    app.deps.db.$client.prepare(`select to_address from mails where kind = 'signal-received' order by created_at`).pluck().all()
  return { app, people, as, mailed, later: (days: number) => daysAgo(app, days) }
}

/** A session lasts hours; what was stored becomes older instead. */
function daysAgo(app: FinderApp, days: number): void {
  const dates = ['created_at', 'answer_due_at', 'answered_at', 'forwarded_at'].map((name) => `${name} = ${name} - ${days * DAY}`)
  app.deps.db.$client.exec(`update signals set ${dates}; update mails set created_at = created_at - ${days * DAY}`)
}

describe('a signal', () => {
  it('holds no person, names the organisation to answer, and goes to the care broker first', async () => {
    const { app, people, as, mailed } = await start()
    const { status, body } = await as(people.referrer).post<Signal>('/signals', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      region: { code: HERE, name: 'Noord-Veluwe' },
      category: { code: 'gezinshuis' },
      status: 'care-broker',
      organisation: 'Lokaal team Hier',
      answerDueAt: '2026-11-23T23:00:00.000Z',
      handledBy: 'care-broker',
      isLate: false,
      steps: [],
      version: 1,
    })
    const row = app.deps.db.$client.prepare('select * from signals where id = ?').get(body.id)
    expect(JSON.stringify(row)).not.toContain(people.referrer.userId)
    expect(auditOf(app, body.id)).toMatchObject([{ action: 'send-signal', actor: `user:${people.referrer.userId}`, region_code: HERE }])
    expect(mailed()).toEqual([people.broker.email])
    await app.stop()
  })

  it('takes codes only: no text, no unknown field, and every fault at once', async () => {
    const { app, people, as } = await start()
    const sent = { ...given, region: 'JZ99', category: 'iets', ageBand: '7', remark: 'Kees, 7 jaar', neededWithinWeeks: 3 }
    const { status, body } = await as(people.referrer).post<Problem>('/signals', sent)
    expect([status, body.errors?.map(({ field }) => field).sort()]).toEqual([400, ['ageBand', 'neededWithinWeeks', 'remark']])
    expect(JSON.stringify(body)).not.toContain('Kees')
    const next = await as(people.referrer).post<Problem>('/signals', { ...given, region: 'JZ99', category: 'iets' })
    expect(next.body.errors?.map(({ field }) => field)).toEqual(['region', 'category'])
    await app.stop()
  })

  it('that is pressed twice is one, and a mail goes out once a day', async () => {
    const { app, people, as, mailed, later } = await start()
    const first = await as(people.referrer).post<Signal>('/signals', given)
    const again = await as(people.referrer).post<Signal>('/signals', given)
    expect(again.body.id).toBe(first.body.id)
    const other = await as(people.referrerElsewhere).post<Signal>('/signals', given)
    const third = await as(people.referrer).post<Signal>('/signals', { ...given, ageBand: '0-3' })
    expect(new Set([first, other, third].map(({ body }) => body.id)).size).toBe(3)
    expect(mailed()).toHaveLength(1)
    later(1)
    const nextDay = await as(people.referrer).post<Signal>('/signals', given)
    expect(nextDay.body.id).not.toBe(first.body.id)
    expect(mailed()).toHaveLength(2)
    await app.stop()
  })

  it('goes from the broker to the expert team to its end, with its dates, and then stays as it is', async () => {
    const { app, people, as, later } = await start()
    const { body: sent } = await as(people.referrer).post<Signal>('/signals', given)
    const step = (who: SignedIn, version: number, status: string, outcome?: string) =>
      as(who).patch<Partial<Omit<Signal, 'status'>> & Pick<Problem, 'code' | 'errors'>>(`/signals/${sent.id}`, {
        version,
        status,
        ...(outcome ? { outcome } : {}),
      })
    expect((await step(people.chair, 1, 'solved', 'place-found')).body.code).toBe('step-not-possible')
    expect((await step(people.broker, 1, 'care-broker')).body).toMatchObject({ version: 2, answeredAt: expect.any(String) })
    later(1)
    expect((await step(people.broker, 2, 'expert-team')).body).toMatchObject({ status: 'expert-team', version: 3, steps: [] })
    expect((await step(people.chair, 3, 'closed')).body.errors?.[0]?.field).toBe('outcome')
    expect((await step(people.chair, 3, 'closed', 'place-found')).body.errors?.[0]?.code).toBe('not-allowed')
    const closed = await step(people.chair, 3, 'solved', 'bridging-care')
    expect(closed.body).toMatchObject({
      status: 'solved',
      outcome: 'bridging-care',
      answeredAt: '2026-11-17T09:30:00.000Z',
      forwardedAt: '2026-11-18T09:30:00.000Z',
      finishedAt: '2026-11-18T09:30:00.000Z',
    })
    expect((await step(people.chair, 4, 'closed', 'no-place')).status).toBe(409)
    expect(
      auditOf(app, sent.id)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['answer-signal', 'forward-signal', 'send-signal', 'solve-signal'])
    await app.stop()
  })

  it('that two people handle at once keeps what the first did, and tells the second', async () => {
    const { app, people, as } = await start()
    const { body: sent } = await as(people.referrer).post<Signal>('/signals', given)
    await as(people.broker).patch(`/signals/${sent.id}`, { version: 1, status: 'expert-team' })
    const { status, body } = await as(people.broker).patch<Problem>(`/signals/${sent.id}`, {
      version: 1,
      status: 'closed',
      outcome: 'no-place',
    })
    expect([status, body.code, body.conflicts?.[0]?.version, body.conflicts?.[0]?.current.status]).toEqual([
      409,
      'changed-meanwhile',
      2,
      'expert-team',
    ])
    await app.stop()
  })

  it('that waits too long may be taken over by the expert team', async () => {
    const { app, people, as, later } = await start()
    const { body: sent } = await as(people.referrer).post<Signal>('/signals', given)
    later(6)
    const { body: list } = await as(people.broker).get<SignalList>('/signals')
    expect(list.items[0]).toMatchObject({ id: sent.id, isLate: true })
    expect(list.counts).toMatchObject({ 'care-broker': 1, late: 1 })
    const taken = await as(people.chair).patch<Signal>(`/signals/${sent.id}`, { version: 1, status: 'expert-team' })
    expect(taken.body).toMatchObject({ status: 'expert-team', answeredAt: null, steps: ['solved', 'closed'] })
    await app.stop()
  })

  it('from a region where nobody has an account says so', async () => {
    const { app, people, as, mailed } = await start()
    const { body } = await as(people.referrer).post<Signal>('/signals', { ...given, region: 'JZ30' })
    expect(body.handledBy).toBe('nobody')
    expect(mailed()).toEqual([])
    await app.stop()
  })
})

describe('the list of signals', () => {
  it('is of the own regions for who handles them, and of the own organisation for a referrer', async () => {
    const { app, people, as, later } = await start()
    await as(people.referrer).post('/signals', given)
    await as(people.referrer).post('/signals', { ...given, region: 'JZ30' })
    later(1)
    await as(people.referrerElsewhere).post('/signals', { ...given, category: 'pleegzorg' })
    const seen = async (who: SignedIn, query = '') => {
      const { body } = await as(who).get<SignalList>(`/signals${query}`)
      return body.items.map(({ region, category }) => `${region.code} ${category.code}`)
    }
    expect(await seen(people.broker)).toEqual(['JZ12 gezinshuis', 'JZ12 pleegzorg'])
    expect(await seen(people.chair, '?category=pleegzorg&status=care-broker')).toEqual(['JZ12 pleegzorg'])
    expect(await seen(people.broker, '?region=JZ30')).toEqual([])
    expect((await seen(people.referrer)).sort()).toEqual(['JZ12 gezinshuis', 'JZ30 gezinshuis'])
    expect(await seen(people.referrerElsewhere)).toEqual(['JZ12 pleegzorg'])
    const wrong = await as(people.broker).get<Problem>('/signals?status=weg&region=JZ99&leeftijd=4')
    expect(wrong.body.errors?.map(({ field }) => field)).toEqual(['leeftijd'])
    const faults = await as(people.broker).get<Problem>('/signals?status=weg&region=JZ99')
    expect(faults.body.errors?.map(({ field }) => field)).toEqual(['region', 'status'])
    await app.stop()
  })
})
