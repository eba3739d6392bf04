import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type AvailabilityImport, availabilityImportSchema, type ImportRow } from '../../api/contract/availability-import.ts'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { SeedOrganisation } from '../../seed/people.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls } from './json-calls.ts'
import { personSignedInAs, signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const { $client } = app.deps.db
const planner = await personSignedInAs(app, 'provider-editor')
const calls = jsonCalls(app, planner.headers)

const mine = async () => (await calls.get<MyOffers>('/my/offers')).body.items
const waiting = (await mine()).filter(({ availability, mayReport }) => mayReport && (availability.startWaitWeeks ?? 0) >= 5)
let next = 0
/** The next of those with a wait, as it stands now. */
async function anOffer(): Promise<MyOffer> {
  const { id } = waiting[next++ % waiting.length]!
  return (await mine()).find((offer) => offer.id === id)!
}

const line = (offer: MyOffer, start: string, more = '') => `${offer.id}\t${start}\t${more}`
const list = (...lines: string[]) => ['Kenmerk\tWachttijd start\tOpmerking', ...lines].join('\n')
/** Without the heading that says that everything stands in it. */
const paste = (text: string) => calls.post<AvailabilityImport & Problem>('/availability-imports', { text })
const change = (id: string, choices: unknown) => calls.patch<AvailabilityImport & Problem>(`/availability-imports/${id}`, choices)
const commit = (id: string, sent: unknown = {}) => calls.post<AvailabilityImport & Problem>(`/availability-imports/${id}/commit`, sent)
const rowAt = (shown: AvailabilityImport, row: number) => shown.rows.find((one) => one.row === row) as ImportRow
const startOf = async ({ id }: MyOffer) => (await mine()).find((offer) => offer.id === id)?.availability.startWaitWeeks
const storedPreview = (id: string) =>
  ($client.prepare('select preview from availability_imports where id = ?').pluck().get(id) as string) ?? ''

/** By code, region and location: as people write it. */
const named = ({ product, region, location }: MyOffer, cells: string) =>
  `${product.code}\t${region.name}\t${location?.town ?? ''}\t${cells}`
const later = ({ availability }: MyOffer, weeks: number) => `${availability.startWaitWeeks! + weeks}\t`
const namedList = (...lines: string[]) => ['Code\tRegio\tPlaats\tStart\tOpm', ...lines].join('\n')

describe('looking at a list', () => {
  it('stores no statement, and answers what openapi.json says', async () => {
    const [offer, other] = [await anOffer(), await anOffer()]
    const before = $client.prepare('select count(*) from reports').pluck().get()
    const { status, body } = await paste(
      namedList(named(offer, `${offer.availability.startWaitWeeks! + 1}\t`), named(other, `${other.availability.startWaitWeeks}\t`)),
    )
    expect(status).toBe(201)
    v.parse(availabilityImportSchema, body)
    expect(body.counts).toEqual({ problem: 0, change: 1, confirm: 1, skipped: 0, elsewhere: 0 })
    expect(rowAt(body, 2).changes).toEqual([
      { field: 'startWaitWeeks', from: offer.availability.startWaitWeeks, to: offer.availability.startWaitWeeks! + 1 },
    ])
    expect($client.prepare('select count(*) from reports').pluck().get()).toBe(before)
  })

  it('puts what asks for help first, then changes, then what stays', async () => {
    const [one, two, three] = [await anOffer(), await anOffer(), await anOffer()]
    const { body } = await paste(
      namedList(
        named(one, `${one.availability.startWaitWeeks}\t`),
        named(two, `${two.availability.startWaitWeeks! + 1}\t`),
        named(three, 'in overleg\t'),
        '99X01\tNoord-Veluwe\t\t3\t',
      ),
    )
    expect(body.rows.map(({ state, row }) => `${state} ${row}`)).toEqual(['problem 4', 'problem 5', 'change 3', 'confirm 2'])
  })

  it('keeps an empty cell as it stands, and says nothing of a row in which nothing stands', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const { body } = await paste(namedList(named(one, '\tNieuwe groep in maart'), named(two, '\t')))
    expect(rowAt(body, 2).changes).toEqual([{ field: 'remark', from: one.availability.remark, to: 'Nieuwe groep in maart' }])
    expect([rowAt(body, 3).state, rowAt(body, 3).why]).toEqual(['skipped', 'Hier is niets ingevuld; er wordt niets bevestigd.'])
  })

  it('keeps nothing of a child: not the cell, not the column that is not read', async () => {
    const offer = await anOffer()
    const weeks = `${offer.availability.startWaitWeeks}`
    const text = ['Code\tRegio\tPlaats\tStart\tOpm\tNaam kind', `${named(offer, weeks)}\tBSN 111222333\tSem Jansen`].join('\n')
    const { body } = await paste(text)
    expect(rowAt(body, 2).problems.map(({ field, code }) => [field, code])).toEqual([['remark', 'remark-holds-bsn']])
    expect(storedPreview(body.id)).not.toMatch(/111222333|Jansen/)
    expect(JSON.stringify(body)).not.toMatch(/111222333|Jansen/)
    const { body: beside } = await paste('Code\tAanbod\tStart\n44N11\tvoor 111222333\t3')
    expect(JSON.stringify(beside) + storedPreview(beside.id).replaceAll('\\u0001remark-holds-bsn', '')).not.toMatch(
      /111222333|remark-holds/,
    )
    const again = await change(body.id, { rows: [{ row: 2, values: { remark: 'geboren 12-03-2015' } }] })
    expect(rowAt(again.body, 2).problems.map(({ code }) => code)).toEqual(['remark-holds-birth-date'])
    expect(storedPreview(body.id)).not.toMatch(/12-03-2015/)
    const mended = await change(body.id, { rows: [{ row: 2, values: { remark: 'Plek in maart' } }] })
    expect(rowAt(mended.body, 2).state).toBe('change')
  })

  it.each<[string, unknown, string]>([
    ['nothing', '', 'empty-list'],
    ['only spaces', ' \n\t ', 'empty-list'],
    ['a list without known columns', 'appels\tperen\n3\t4', 'no-columns'],
    ['only a heading', 'Code\tRegio\tStart', 'no-rows'],
    ['a list that states nothing', 'Code\tRegio\n44N11\tNoord-Veluwe', 'no-values'],
  ])('refuses %s with what to do', async (_, text, code) => {
    const { status, body } = await paste(text as string)
    expect([status, body.errors?.[0]?.code === 'unreadable' ? 'empty-list' : body.errors?.[0]?.code]).toEqual([400, code])
    expect(body.errors?.[0]?.message).toMatch(/\. /)
  })

  it('tells two rows about one offer: alike counts once, otherwise somebody chooses', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const { body } = await paste(
      namedList(named(one, later(one, 1)), named(one, later(one, 1)), named(two, later(two, 1)), named(two, later(two, 2))),
    )
    expect([2, 3, 4, 5].map((row) => rowAt(body, row).state)).toEqual(['change', 'skipped', 'problem', 'problem'])
    expect(rowAt(body, 3).why).toBe('Zelfde als regel 2.')
    expect(rowAt(body, 4).problems[0]?.message).toContain('regel 5')
    const chosen = await change(body.id, { rows: [{ row: 5, isSkipped: true }] })
    expect([4, 5].map((row) => rowAt(chosen.body, row).state)).toEqual(['change', 'skipped'])
  })
})

describe('choosing and mending', () => {
  it('remembers which offer a row is about, and what a cell had to be', async () => {
    const offer = await anOffer()
    const { body } = await paste(namedList(`99X01\tNergens\t\tvijf of zo\t`))
    expect(rowAt(body, 2).problems.map(({ code }) => code)).toEqual(['unknown-region'])
    const chosen = await change(body.id, { rows: [{ row: 2, offerId: offer.id }] })
    expect(rowAt(chosen.body, 2).offer?.id).toBe(offer.id)
    expect(rowAt(chosen.body, 2).problems.map(({ field, code }) => [field, code])).toEqual([['startWaitWeeks', 'not-read']])
    const mended = await change(body.id, { rows: [{ row: 2, values: { startWaitWeeks: offer.availability.startWaitWeeks! + 2 } }] })
    expect(rowAt(mended.body, 2).state).toBe('change')
    expect((await commit(body.id)).status).toBe(200)
    expect(await startOf(offer)).toBe(offer.availability.startWaitWeeks! + 2)
  })

  it('asks whether a jump is right', async () => {
    const offer = (await mine()).find(({ id, availability }) => waiting.some((one) => one.id === id) && availability.startWaitWeeks! < 20)!
    const weeks = offer.availability.startWaitWeeks! * 3 + 12
    const { body } = await paste(namedList(named(offer, `${weeks}\t`)))
    expect(rowAt(body, 2).jumps.map(({ field, to }) => [field, to])).toEqual([['startWaitWeeks', weeks]])
    const confirmed = await change(body.id, { rows: [{ row: 2, confirmedJump: true }] })
    expect([rowAt(confirmed.body, 2).state, rowAt(confirmed.body, 2).jumps]).toEqual(['change', []])
  })

  it('reads a column otherwise when told so, and leaves one out', async () => {
    const offer = await anOffer()
    const { body } = await paste(namedList(named(offer, '3\tiets')))
    const other = await change(body.id, {
      columns: [
        { place: 4, meaning: 'intakeWaitWeeks' },
        { place: 5, meaning: null },
      ],
    })
    expect(rowAt(other.body, 2).changes).toEqual([{ field: 'intakeWaitWeeks', from: offer.availability.intakeWaitWeeks, to: 3 }])
  })

  it('says all at once what cannot be chosen', async () => {
    const { body } = await paste(namedList(named(await anOffer(), '6\t')))
    const { status, body: problem } = await change(body.id, {
      rows: [{ row: 9 }, { row: 2, offerId: 'van-een-ander', values: { kleur: 'rood' } }],
      columns: [{ place: 12, meaning: 'remark' }],
    })
    expect(status).toBe(400)
    expect(problem.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'rows.0.row unknown-row',
      'rows.1.offerId unknown-offer',
      'rows.1.values.kleur unknown-field',
      'columns.0.place unknown-column',
    ])
  })
})

describe('taking over', () => {
  it('stores the good rows without the others, as pasted, and says what is left', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const weeks = one.availability.startWaitWeeks! + 1
    const { body } = await paste(
      namedList(named(one, `${weeks}\t`), named(two, `${two.availability.startWaitWeeks}\t`), '99X01\tNoord-Veluwe\t\t3\t'),
    )
    const { status, body: done } = await commit(body.id)
    expect(status).toBe(200)
    expect([2, 3, 4].map((row) => rowAt(done, row).outcome)).toEqual(['stored', 'confirmed', 'left'])
    const after = (await mine()).find(({ id }) => id === one.id)
    expect([after?.availability.startWaitWeeks, after?.lastCheck?.source]).toEqual([weeks, 'paste'])
    expect(
      auditOf(app, planner.organisationId)
        .slice(0, 5)
        .map(({ action }) => action),
    ).toContain('availability.import')
    const trace = auditOf(app, planner.organisationId).find(({ action }) => action === 'availability.import')
    expect(trace?.detail).toEqual({ importId: body.id, source: 'paste', stored: 1, confirmed: 1, left: 1 })
  })

  it('gives the rows that are left as a file, with the reason, and harmless', async () => {
    const { body } = await paste(namedList('99X01\tNoord-Veluwe\t\t=1+1\t-2'))
    const answer = await app.request(`/api/v1/availability-imports/${body.id}/left-rows`, { headers: planner.headers })
    const [, row = ''] = (await answer.text()).split('\r\n')
    expect(answer.headers.get('Content-Disposition')).toContain('niet-overgenomen.csv')
    expect(row).toMatch(/^99X01;Noord-Veluwe;;'=1\+1;'-2;Dit product kennen we niet/)
  })

  it('takes only the rows that are named, and only good ones', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const before = two.availability.startWaitWeeks
    const { body } = await paste(
      namedList(named(one, `${one.availability.startWaitWeeks! + 1}\t`), named(two, `${before! + 1}\t`), '99X01\tNoord-Veluwe\t\t3\t'),
    )
    const refused = await commit(body.id, { rows: [2, 4] })
    expect([refused.status, refused.body.errors?.map(({ field, code }) => [field, code])]).toEqual([400, [['rows.1', 'row-not-good']]])
    const { body: done } = await commit(body.id, { rows: [2] })
    expect([2, 3].map((row) => rowAt(done, row).outcome)).toEqual(['stored', 'left'])
    expect(await startOf(two)).toBe(before)
  })

  it('never overwrites what another changed meanwhile: it is shown, and chosen', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const { body } = await paste(
      namedList(named(one, `${one.availability.startWaitWeeks! + 1}\t`), named(two, `${two.availability.startWaitWeeks! + 1}\t`)),
    )
    const theirs = one.availability.startWaitWeeks! + 3
    await calls.post('/availability-reports', {
      reports: [{ offerId: one.id, kind: 'change', ...one.availability, startWaitWeeks: theirs }],
    })
    const looked = await calls.get<AvailabilityImport>(`/availability-imports/${body.id}`)
    expect([rowAt(looked.body, 2).state, rowAt(looked.body, 2).current?.startWaitWeeks]).toEqual(['problem', theirs])
    const { body: done } = await commit(body.id)
    expect([2, 3].map((row) => rowAt(done, row).outcome)).toEqual(['left', 'stored'])
    expect(await startOf(one)).toBe(theirs)
  })

  it('takes mine over theirs only when I say at which version', async () => {
    const one = await anOffer()
    const weeks = one.availability.startWaitWeeks! + 1
    const { body } = await paste(namedList(named(one, `${weeks}\t`)))
    await calls.post('/availability-reports', {
      reports: [{ offerId: one.id, kind: 'change', ...one.availability, startWaitWeeks: weeks + 2 }],
    })
    const nothing = await commit(body.id)
    expect([nothing.status, nothing.body.code]).toEqual([409, 'nothing-stored'])
    const looked = await calls.get<AvailabilityImport>(`/availability-imports/${body.id}`)
    const version = rowAt(looked.body, 2).current!.version
    const chosen = await change(body.id, { rows: [{ row: 2, version }] })
    expect(rowAt(chosen.body, 2).state).toBe('change')
    expect((await commit(body.id)).status).toBe(200)
    expect(await startOf(one)).toBe(weeks)
  })

  it('is done once: again is refused kindly, and stores nothing', async () => {
    const offer = await anOffer()
    const { body } = await paste(namedList(named(offer, later(offer, 0))))
    await commit(body.id)
    const before = $client.prepare('select count(*) from reports').pluck().get()
    const again = await commit(body.id)
    expect([again.status, again.body.code]).toEqual([409, 'already-committed'])
    expect((await change(body.id, { rows: [] })).body.code).toBe('already-committed')
    expect($client.prepare('select count(*) from reports').pluck().get()).toBe(before)
  })
})

describe('whose it is, and for how long', () => {
  it('is of the own organisation only', async () => {
    const { body } = await paste(namedList(named(await anOffer(), '6\t')))
    const other = $client
      .prepare('select id, name from providers where id <> (select provider_id from organisations where id = ?) limit 1')
      .get(planner.organisationId) as { id: string; name: string }
    const organisation: SeedOrganisation = { id: 'o-other', kind: 'provider', name: other.name, providerId: other.id, regionCode: 'JZ12' }
    const theirs = jsonCalls(app, await signedInAs(app, 'provider-editor', { organisation }))
    const answers = [
      await theirs.get(`/availability-imports/${body.id}`),
      await theirs.patch(`/availability-imports/${body.id}`, { rows: [] }),
      await theirs.post(`/availability-imports/${body.id}/commit`, {}),
      await theirs.get(`/availability-imports/${body.id}/left-rows`),
      await theirs.del(`/availability-imports/${body.id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  })

  it('is gone at once when thrown away, and after a day', async () => {
    const { body } = await paste(namedList(named(await anOffer(), '6\t')))
    expect((await calls.del(`/availability-imports/${body.id}`)).status).toBe(204)
    expect(storedPreview(body.id)).toBe('')
    const { body: later } = await paste(namedList(named(await anOffer(), '6\t')))
    $client.prepare('update availability_imports set expires_at = ? where id = ?').run(app.deps.now(), later.id)
    expect((await calls.get(`/availability-imports/${later.id}`)).status).toBe(404)
    await paste(namedList(named(await anOffer(), '6\t')))
    expect(storedPreview(later.id)).toBe('')
  })

  it('is for who keeps availability', async () => {
    const referrer = jsonCalls(app, await signedInAs(app, 'referrer'))
    expect((await referrer.post('/availability-imports', { text: list(line(await anOffer(), '6')) })).status).toBe(403)
    expect((await jsonCalls(app).post('/availability-imports', { text: 'x' })).status).toBe(401)
  })
})
