import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import { myOffersSchema } from '../../api/contract/my-offer.ts'
import { type Problem, problemSchema } from '../../api/contract/problem.ts'
import { type ReportOutcomes, reportOutcomesSchema, storedSchema } from '../../api/contract/report-outcomes.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls } from './json-calls.ts'
import { personSignedInAs, signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const planner = await personSignedInAs(app, 'provider-editor')
const asPlanner = jsonCalls(app, planner.headers)
const asReferrer = jsonCalls(app, await signedInAs(app, 'referrer'))
const anonymous = jsonCalls(app)

const mine = async () => (await asPlanner.get<MyOffers>('/my/offers')).body.items
const accepting = (await mine()).filter(({ availability, mayReport }) => mayReport && availability.intakeMode === 'accepting')
const providerId = app.deps.db.$client.prepare('select provider_id from organisations where id = ?').pluck().get(planner.organisationId)
let next = 0
/** The next one, as it stands now. */
async function anOffer(): Promise<MyOffer> {
  const { id } = accepting[next++ % accepting.length] as MyOffer
  return (await mine()).find((offer) => offer.id === id) as MyOffer
}

async function put(id: string, sent: unknown, headers: Record<string, string> = {}, method = 'PUT') {
  const answer = await app.request(`/api/v1/offers/${id}/availability`, {
    method,
    headers: { ...planner.headers, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(sent),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem & { version: number; outcome: string } }
}

async function report(reports: unknown[], query = '', headers: Record<string, string> = {}) {
  const answer = await app.request(`/api/v1/availability-reports${query}`, {
    method: 'POST',
    headers: { ...planner.headers, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ reports }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as ReportOutcomes & Problem }
}

const values = ({ availability }: MyOffer) => ({ ...availability })
const longer = (offer: MyOffer) => ({ ...values(offer), startWaitWeeks: (offer.availability.startWaitWeeks ?? 0) + 1 })

describe('GET /my/offers', () => {
  it('lists what the organisation delivers and answers for, with whom it is subcontracted to', async () => {
    const { status, body } = await asPlanner.get<MyOffers>('/my/offers')
    expect(status).toBe(200)
    v.parse(myOffersSchema, body)
    const expected = app.deps.db.$client
      .prepare(
        `select o.id from offers o join contracts c on c.id = o.contract_id left join contracts m on m.id = c.main_contract_id
         where o.provider_id = :provider or c.provider_id = :provider or m.provider_id = :provider`,
      )
      .pluck()
      .all({ provider: providerId })
    expect(body.items.map(({ id }) => id).sort()).toEqual(expected.sort())
    const subcontracted = body.items.filter(({ part }) => part === 'answers-for')
    expect(subcontracted.length).toBeGreaterThan(0)
    for (const { mainProvider, provider: name, mayReport } of subcontracted)
      expect([name === mainProvider, mayReport]).toEqual([false, true])
  })

  it('tells who stated what last, and what was changed', async () => {
    const offer = await anOffer()
    await put(offer.id, longer(offer), { 'If-Match': `"${offer.version}"` })
    const after = (await mine()).find(({ id }) => id === offer.id)
    const said = { by: 'provider-editor van de proef', source: 'screen', at: '2026-11-18T09:30:00.000Z' }
    expect(after?.lastCheck).toEqual(said)
    const { startWaitWeeks } = offer.availability
    expect(after?.lastChange).toEqual({
      ...said,
      fields: [{ field: 'startWaitWeeks', from: startWaitWeeks, to: (startWaitWeeks ?? 0) + 1 }],
    })
  })

  it('is for who keeps availability', async () => {
    expect((await anonymous.get('/my/offers')).status).toBe(401)
    expect((await asReferrer.get('/my/offers')).status).toBe(403)
    expect((await asPlanner.get('/my/offers?page=2')).status).toBe(400)
  })
})

describe('PUT /offers/{id}/availability', () => {
  it('stores a change, and tells the new version', async () => {
    const offer = await anOffer()
    const { status, body, headers } = await put(offer.id, longer(offer), { 'If-Match': `"${offer.version}"` })
    expect(status).toBe(200)
    expect(v.parse(storedSchema, body)).toEqual({ offerId: offer.id, outcome: 'stored', version: offer.version + 1 })
    expect(headers.get('etag')).toBe(`"${offer.version + 1}"`)
    expect(auditOf(app, planner.organisationId)[0]).toMatchObject({
      action: 'availability-reported',
      actor: `user:${planner.userId}`,
      detail: { source: 'screen', stored: 1 },
    })
  })

  it('needs the version it goes on from', async () => {
    const offer = await anOffer()
    expect((await put(offer.id, longer(offer))).status).toBe(428)
    expect((await put(offer.id, longer(offer), { 'If-Match': '*' })).status).toBe(428)
    expect((await put(offer.id, longer(offer), { 'If-Match': '"zeven"' })).body).toMatchObject({ status: 400, code: 'unreadable-version' })
  })

  it('of an older version answers with the current values, and stores nothing', async () => {
    const offer = await anOffer()
    await put(offer.id, longer(offer), { 'If-Match': `"${offer.version}"` })
    const { status, body } = await put(offer.id, { intakeMode: 'assessment' }, { 'If-Match': `"${offer.version}"` })
    expect(status).toBe(412)
    const { conflicts } = v.parse(problemSchema, body)
    expect(conflicts).toEqual([
      { id: offer.id, version: offer.version + 1, current: { ...longer(offer), checkedAt: '2026-11-18T09:30:00.000Z' } },
    ])
  })

  it('names every wrong field at once, each with the cure', async () => {
    const offer = await anOffer()
    const { status, body } = await put(
      offer.id,
      {
        intakeMode: 'accepting',
        intakeWaitWeeks: 105,
        waitingCount: -1,
        remark: 'bel 06-12345678 over 111222333',
        stop: { reason: 'full' },
      },
      { 'If-Match': `"${offer.version}"` },
    )
    expect(status).toBe(400)
    expect(v.parse(problemSchema, body).errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'intakeWaitWeeks weeks-out-of-range',
      'startWaitWeeks weeks-needed',
      'waitingCount count-out-of-range',
      'stop stop-only-when-stopped',
      'remark remark-holds-bsn',
      'remark remark-holds-phone',
    ])
    expect(JSON.stringify(body)).not.toContain('111222333')
  })

  it('refuses fields that it does not know, by name', async () => {
    const offer = await anOffer()
    const { body } = await put(offer.id, { ...longer(offer), weken: 3 }, { 'If-Match': `"${offer.version}"` })
    expect(body.errors).toEqual([{ field: 'weken', code: 'unknown-field', message: 'weken kennen we hier niet. Haal het weg.' }])
  })

  it('asks after a jump', async () => {
    const offer = await anOffer()
    const jumping = { ...values(offer), startWaitWeeks: (offer.availability.startWaitWeeks ?? 0) * 3 + 12 }
    const { status, body } = await put(offer.id, jumping, { 'If-Match': `"${offer.version}"` })
    expect([status, body.code]).toEqual([400, 'jump-needs-confirmation'])
    expect((await put(offer.id, { ...jumping, confirmedJump: true }, { 'If-Match': `"${offer.version}"` })).status).toBe(200)
  })

  it.each([
    ['what nobody knows', 'onbekend', 404],
    ["what is another provider's", 'elsewhere', 403],
  ])('%s is refused', async (_, which, status) => {
    const other = app.deps.db.$client
      .prepare('select id from offers where id not in (select value from json_each(?)) limit 1')
      .pluck()
      .get(JSON.stringify((await mine()).map(({ id }) => id))) as string
    const answer = await put(which === 'elsewhere' ? other : which, { intakeMode: 'assessment' }, { 'If-Match': '"1"' })
    expect(answer.status).toBe(status)
  })

  it('comes from our own pages only', async () => {
    const offer = await anOffer()
    const answer = await put(offer.id, longer(offer), { 'If-Match': `"${offer.version}"`, Origin: 'https://elders.example' })
    expect(answer.status).toBe(403)
  })
})

describe('POST /availability-reports', () => {
  it('stores changes and checks together, and answers for each row', async () => {
    const now = app.deps.now()
    const [one, other] = (await mine()).filter(
      ({ checkedAt, availability, mayReport }) => mayReport && availability.startWaitWeeks !== null && Date.parse(checkedAt ?? '') < now,
    ) as [MyOffer, MyOffer]
    const rows = [
      { offerId: one.id, version: one.version, kind: 'change', ...longer(one) },
      { offerId: other.id, version: other.version, kind: 'confirm' },
    ]
    const { status, body } = await report(rows)
    expect(status).toBe(200)
    expect(v.parse(reportOutcomesSchema, body)).toMatchObject({
      isDryRun: false,
      isStored: true,
      counts: { stored: 1, confirmed: 1, refused: 0 },
      outcomes: [
        { index: 0, offerId: one.id, outcome: 'stored', version: one.version + 1 },
        { index: 1, offerId: other.id, outcome: 'confirmed', version: other.version + 1 },
      ],
    })
  })

  it('shows the new values in the finder at the next request', async () => {
    const offer = await anOffer()
    const shown = async () =>
      (await asReferrer.get<{ availability: { startWaitWeeks: number; freshness: string } }>(`/offers/${offer.id}`)).body.availability
    await shown()
    await report([{ offerId: offer.id, kind: 'change', ...longer(offer) }])
    expect((await shown()).startWaitWeeks).toBe(longer(offer).startWaitWeeks)
  })

  it('moves order and counts of the finder along', async () => {
    const offer = await anOffer()
    const open = () => app.search(`provider=${providerId}&status=assessment&pageSize=100&facets=status`)
    const before = await open()
    await report([{ offerId: offer.id, kind: 'change', intakeMode: 'assessment' }])
    await expect.poll(async () => (await open()).items.map(({ id }) => id)).toContain(offer.id)
    const after = await open()
    const countOf = (answer: typeof before) => answer.facets.status?.find(({ value }) => value === 'assessment')?.count ?? 0
    expect([after.total - before.total, countOf(after) - countOf(before)]).toEqual([1, 1])
    await report([{ offerId: offer.id, kind: 'change', ...values(offer), confirmedJump: true }])
  })

  it('with ?dryRun=true only looks', async () => {
    const offer = await anOffer()
    const { status, body } = await report(
      [
        { offerId: offer.id, kind: 'change', ...longer(offer) },
        { offerId: 'x', kind: 'confirm' },
      ],
      '?dryRun=true',
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ isDryRun: true, isStored: false, counts: { stored: 1, refused: 1 } })
    expect((await mine()).find(({ id }) => id === offer.id)?.version).toBe(offer.version)
  })

  it('stores all or nothing, and tells each row what is wrong with it', async () => {
    const [one, other] = [await anOffer(), await anOffer()]
    const rows = [
      { offerId: one.id, kind: 'confirm' },
      { offerId: other.id, kind: 'change', intakeMode: 'accepting', startWaitWeeks: 'drie', soort: 1 },
      'niets',
      { kind: 'confirm' },
    ]
    const { status, body } = await report(rows)
    expect(status).toBe(400)
    const { errors, outcomes } = v.parse(problemSchema, body)
    expect(errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'reports.1.startWaitWeeks wrong-type',
      'reports.1.soort unknown-field',
      'reports.2.body wrong-type',
      'reports.3.offerId missing',
    ])
    expect(outcomes?.map(({ outcome }) => outcome)).toEqual(['held', 'refused', 'refused', 'refused'])
    expect((await mine()).find(({ id }) => id === one.id)?.version).toBe(one.version)
  })

  it('with ?partial=true stores what is right', async () => {
    const [one, other] = [await anOffer(), await anOffer()]
    const { status, body } = await report(
      [
        { offerId: one.id, kind: 'change', ...longer(one) },
        { offerId: other.id, kind: 'change' },
      ],
      '?partial=true',
    )
    expect([status, body.counts]).toMatchObject([200, { stored: 1, refused: 1 }])
    expect(body.outcomes[1]?.faults?.[0]).toMatchObject({ field: 'intakeMode', code: 'mode-needed' })
  })

  it('tells the current values of every row that was changed meanwhile, and stores nothing', async () => {
    const [one, other, third] = [await anOffer(), await anOffer(), await anOffer()]
    await report([one, other].map((offer) => ({ offerId: offer.id, kind: 'change', ...longer(offer) })))
    const { status, body } = await report(
      [one, other, third].map((offer) => ({ offerId: offer.id, version: offer.version, kind: 'change', intakeMode: 'assessment' })),
    )
    expect(status).toBe(409)
    expect(body.conflicts?.map(({ id, version, current }) => [id, version, current.startWaitWeeks])).toEqual(
      [one, other].map((offer) => [offer.id, offer.version + 1, longer(offer).startWaitWeeks]),
    )
    expect(body.outcomes?.map(({ outcome }) => outcome)).toEqual(['conflict', 'conflict', 'held'])
    expect((await mine()).find(({ id }) => id === third.id)?.version).toBe(third.version)
  })

  it('sent again under one key is stored once, and answered alike', async () => {
    const offer = await anOffer()
    const rows = [{ offerId: offer.id, version: offer.version, kind: 'change', ...longer(offer) }]
    const first = await report(rows, '', { 'Idempotency-Key': 'maandag-7' })
    const again = await report(rows, '', { 'Idempotency-Key': 'maandag-7' })
    expect(again.body).toEqual(first.body)
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
    expect((await mine()).find(({ id }) => id === offer.id)?.version).toBe(offer.version + 1)
    const other = await report([{ offerId: offer.id, kind: 'confirm' }], '', { 'Idempotency-Key': 'maandag-7' })
    expect([other.status, other.body.code]).toEqual([400, 'idempotency-key-reused'])
  })

  it.each([
    ['no reports', { reports: [] }, 400, 'invalid-input'],
    ['nothing', {}, 400, 'invalid-input'],
    ['more than a thousand', { reports: Array.from({ length: 1001 }, () => ({ offerId: 'x', kind: 'confirm' })) }, 400, 'invalid-input'],
    ['an unknown field', { reports: [{ offerId: 'x', kind: 'confirm' }], dryRun: true }, 400, 'invalid-input'],
    ['a list', [], 400, 'invalid-input'],
    ['two megabytes and more', { reports: [{ offerId: 'x'.repeat(2 * 1024 * 1024), kind: 'confirm' }] }, 413, 'too-large'],
  ])('%s is refused as a whole', async (_, sent, status, code) => {
    const answer = await asPlanner.post<Problem>('/availability-reports', sent)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    v.parse(problemSchema, answer.body)
  })

  it('takes a thousand rows with long remarks', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      offerId: `onbekend-${at}`,
      kind: 'change',
      intakeMode: 'assessment',
      remark: 'ë'.repeat(280),
    }))
    const { status, body } = await report(rows, '?dryRun=true')
    expect([status, body.counts?.refused]).toEqual([200, 1000])
  })

  it.each([
    ['?dryRun=ja', {}, 'invalid-input'],
    ['?force=true', {}, 'invalid-input'],
    ['', { 'Idempotency-Key': 'é' }, 'unreadable-idempotency-key'],
    ['', { 'Idempotency-Key': 'x'.repeat(201) }, 'unreadable-idempotency-key'],
  ])('%s %j is refused', async (query, headers, code) => {
    const { status, body } = await report([{ offerId: 'x', kind: 'confirm' }], query, headers as Record<string, string>)
    expect([status, body.code]).toEqual([400, code])
  })

  it('is for who keeps availability', async () => {
    expect((await anonymous.post('/availability-reports', { reports: [] })).status).toBe(401)
    expect((await asReferrer.post('/availability-reports', { reports: [] })).status).toBe(403)
  })
})

it('whoever keeps asking is told when to come back', async () => {
  const eager = jsonCalls(app, await signedInAs(app, 'provider-editor', { name: 'Haast' }))
  for (let at = 0; at < 60; at++) await eager.post('/availability-reports', { reports: [] })
  const { status, body, headers } = await eager.post<Problem>('/availability-reports', { reports: [] })
  expect([status, body.code]).toEqual([429, 'too-many-reports'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
})
