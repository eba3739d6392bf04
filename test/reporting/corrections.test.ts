import { describe, expect, it } from 'vitest'
import { correctionEscalatesAt } from '../../api/domain/correction.ts'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'
import { plainCalendar } from '../calendar.ts'

/** A Wednesday. */
const NOW = Date.parse('2026-11-18T09:30:00Z')
const DAY_MS = 86_400_000

describe('a referrer says that something is not right', () => {
  it('and the provider hears of it by mail, without a text and without the name of a person', async () => {
    const { app, referrer, offerId } = await correcting()
    expect((await send(app, referrer, offerId, 'no-place')).status).toBe(204)
    const mail = app.deps.db.$client.prepare("select subject, text_body as text from mails where kind = 'correction-received'").get() as {
      subject: string
      text: string
    }
    expect(mail.subject).toBe('Klopt dit niet? Een melding over je aanbod')
    expect(mail.text).toContain('er is geen plek')
    expect(mail.text).toContain('/mijn-aanbod/meldingen')
    expect(mail.text).not.toContain('van de proef')
    await app.stop()
  })

  it('once: the same notice of the same organisation that is still open is not doubled', async () => {
    const { app, referrer, editor, offerId } = await correcting()
    await send(app, referrer, offerId, 'no-place')
    expect((await send(app, referrer, offerId, 'no-place')).status).toBe(204)
    expect(await own(app, editor)).toHaveLength(1)
    await send(app, referrer, offerId, 'contact-wrong')
    expect(await own(app, editor)).toHaveLength(2)
    await app.stop()
  })

  it('never with a text: anything but a known code is refused by name', async () => {
    const { app, referrer, offerId } = await correcting()
    const answer = await app.request(`/api/v1/offers/${offerId}/corrections`, {
      method: 'POST',
      headers: { ...referrer.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: 'anders', text: 'Jantje wacht al lang' }),
    })
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { field: string }[] }
    expect(errors.map(({ field }) => field).sort()).toEqual(['code', 'text'])
    await app.stop()
  })

  it('is not public: the offer and its history say nothing of it, and a visitor cannot send one', async () => {
    const { app, referrer, offerId } = await correcting()
    await send(app, referrer, offerId, 'no-place')
    const offer = await (await app.get(`/api/v1/offers/${offerId}`, referrer.headers)).text()
    expect(offer).not.toContain('no-place')
    expect((await send(app, { headers: { Origin: 'http://localhost' } }, offerId, 'no-place')).status).toBe(401)
    await app.stop()
  })
})

describe('the provider', () => {
  it('answers by code, once', async () => {
    const { app, referrer, editor, offerId } = await correcting()
    await send(app, referrer, offerId, 'contact-wrong')
    const [correction] = await own(app, editor)
    expect((await answer(app, editor, correction?.id, 'is-right')).status).toBe(200)
    expect((await answer(app, editor, correction?.id, 'call-us')).status).toBe(409)
    expect((await own(app, editor))[0]).toMatchObject({ answer: 'is-right' })
    await app.stop()
  })

  it('or mends the availability, which answers what was said of wait and place, and nothing else', async () => {
    const { app, referrer, editor, offerId } = await correcting()
    for (const code of ['wait-differs', 'no-place', 'contact-wrong']) await send(app, referrer, offerId, code)
    const version = app.deps.db.$client.prepare('select version from offers where id = ?').pluck().get(offerId)
    const stored = await app.request(`/api/v1/offers/${offerId}/availability`, {
      method: 'PUT',
      headers: { ...editor.headers, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
      body: JSON.stringify({ intakeMode: 'assessment' }),
    })
    expect(stored.status).toBe(200)
    const answers = Object.fromEntries((await own(app, editor)).map(({ code, answer: given }) => [code, given]))
    expect(answers).toEqual({ 'wait-differs': 'corrected', 'no-place': 'corrected', 'contact-wrong': null })
    await app.stop()
  })
})

describe('the region', () => {
  it('sees it after five working days without an answer, and not before', async () => {
    const { app, at, referrer, offerId, region } = await correcting()
    const manager = await personSignedInAs(app, 'region-manager')
    await send(app, referrer, offerId, 'no-place')
    const listed = async () => {
      const list = await app.get(`/api/v1/regions/${region}/corrections`, manager.headers)
      return ((await list.json()) as { items: { code: string }[] }).items.length
    }
    const escalatesAt = app.deps.db.$client.prepare('select escalates_at from corrections').pluck().get() as number
    expect(new Date(escalatesAt).toISOString()).toBe('2026-11-25T23:00:00.000Z')
    expect(await listed()).toBe(0)
    at(escalatesAt)
    // The session is idle by then: what counts here is the clock of the notice.
    app.deps.db.$client
      .prepare('update sessions set last_seen_at = ?, created_at = ?, expires_at = ?')
      .run(escalatesAt, escalatesAt, escalatesAt + DAY_MS)
    expect(await listed()).toBe(1)
    await app.stop()
  })

  it.each([
    ['2026-03-02T09:00:00Z', '2026-03-10'],
    ['2026-03-06T22:00:00Z', '2026-03-14'],
    ['2026-03-07T12:00:00Z', '2026-03-14'],
  ])('of one of %s from %s on', (reportedAt, day) => {
    expect(new Date(correctionEscalatesAt(Date.parse(reportedAt), plainCalendar)).toISOString().slice(0, 10)).toBe(day)
  })
})

type Person = { headers: Record<string, string> }

async function correcting() {
  let now = NOW
  const app = await startFinderApp({}, { now: () => now })
  const editor = await personSignedInAs(app, 'provider-editor')
  const referrer = await personSignedInAs(app, 'referrer')
  const { id: offerId, region } = app.deps.db.$client
    .prepare(
      `select o.id, c.region_code as region from offers o join contracts c on c.id = o.contract_id join organisations g on g.provider_id = o.provider_id
       where g.id = ? and c.region_code = 'JZ12' and c.main_contract_id is null and c.provider_id = o.provider_id and o.ended_on is null
         and o.intake_mode = 'accepting' order by o.id limit 1`,
    )
    .get(editor.organisationId) as { id: string; region: string }
  return {
    app,
    editor,
    referrer,
    offerId,
    region,
    at(moment: number) {
      now = moment
    },
  }
}

async function send(app: FinderApp, { headers }: Person, offerId: string, code: string): Promise<Response> {
  return app.request(`/api/v1/offers/${offerId}/corrections`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  })
}

async function answer(app: FinderApp, { headers }: Person, id: string | undefined, given: string): Promise<Response> {
  return app.request(`/api/v1/my/corrections/${id}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ answer: given }),
  })
}

async function own(app: FinderApp, { headers }: Person) {
  const list = await app.get('/api/v1/my/corrections', headers)
  return ((await list.json()) as { items: { id: string; code: string; answer: string | null }[] }).items
}
