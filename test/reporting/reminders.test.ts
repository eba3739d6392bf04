import { describe, expect, it } from 'vitest'
import { confirmByLink, showLink } from '../../api/usecases/confirm-by-link.ts'
import { sendReminders } from '../../api/usecases/send-reminders.ts'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'
import { startMailServer } from '../mail/mail-server.ts'

/** A Wednesday, half past ten in Amsterdam. */
const NOW = Date.parse('2026-11-18T09:30:00Z')
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

describe('a provider is asked whether its availability is still right', () => {
  it('in one mail a day to each of its people, received by a real server, with the list, the link and the way to the grid', async () => {
    const server = await startMailServer()
    const { app, editor } = await withEditor({ SMTP_URL: server.url, MAIL_FROM: 'Plekwijzer <bericht@plekwijzer.example>' })
    expect(sendReminders(app.deps.reminding)).toBe(1)
    expect(sendReminders(app.deps.reminding)).toBe(0)
    app.deps.committed()
    await expect.poll(() => server.received.length).toBe(1)
    const [mail] = server.received
    expect(mail?.envelopeTo).toEqual([editor.email])
    expect(mail?.parsed.subject).toMatch(/beschikbaarheid/)
    expect(mail?.parsed.text).toMatch(/dagen geleden nagekeken/)
    expect(mail?.parsed.text).toContain('http://localhost/bevestigen?sleutel=')
    expect(mail?.parsed.text).toContain(`/mijn-aanbod?toon=te-bevestigen&namens=${editor.organisationId}`)
    await app.stop()
    await server.stop()
  })

  it.each([
    ['on Saturday', '2026-11-21T09:30:00Z'],
    ['at night', '2026-11-19T03:00:00Z'],
    ['on the second day of Christmas', '2026-12-26T09:30:00Z'],
  ])('never %s; it waits for the next working morning', async (_, moment) => {
    const { app, at } = await withEditor()
    at(Date.parse(moment))
    expect(sendReminders(app.deps.reminding)).toBe(0)
    at(Date.parse('2026-12-28T07:00:00Z'))
    expect(sendReminders(app.deps.reminding)).toBe(1)
    await app.stop()
  })

  it('of another organisation hears nothing, and whoever left hears nothing any more', async () => {
    const { app, editor } = await withEditor()
    await personSignedInAs(app, 'referrer')
    app.deps.db.$client.prepare('update memberships set ended_at = 1 where user_id = ?').run(editor.userId)
    expect(sendReminders(app.deps.reminding)).toBe(0)
    await app.stop()
  })

  it('a week before an intake stop ends too', async () => {
    const { app, at, editor } = await withEditor()
    confirmAll(app)
    const id = ownOffers(app, editor.organisationId)[0] ?? ''
    app.deps.db.$client.prepare("insert or replace into duty_moments (offer_id, kind, at) values (?, 'stop-ends', ?)").run(id, NOW + DAY_MS)
    app.deps.db.$client.prepare("update duty_moments set handled_at = 1 where kind <> 'stop-ends'").run()
    app.deps.db.$client
      .prepare(
        "update offers set intake_mode = 'stopped', intake_wait_weeks = null, start_wait_weeks = null, free_places = null, basis = null, stop_reason = 'staff', stop_until = '2026-11-26' where id = ?",
      )
      .run(id)
    at(NOW + DAY_MS)
    expect(sendReminders(app.deps.reminding)).toBe(1)
    expect(lastMail(app).subject).toBe('Een aanmeldstop loopt bijna af')
    expect(lastMail(app).text_body).toContain('stop tot en met')
    await app.stop()
  })
})

describe('the link in the mail', () => {
  it('shows without writing, confirms once, and everything it spoke of is current again', async () => {
    const { app } = await withEditor()
    const token = tokenOf(app)
    const shown = showLink(app.deps.reminding, token)
    if (shown.state !== 'valid') throw new Error(shown.state)
    const before = countReports(app)
    expect((await app.get(`/bevestigen?sleutel=${token}`)).status).toBe(200)
    expect((await app.request(`/bevestigen?sleutel=${token}`, { method: 'HEAD' })).status).toBe(200)
    expect(countReports(app)).toBe(before)
    const answer = await app.request(`/api/v1/confirmations/${token}`, { method: 'POST' })
    expect(answer.status).toBe(200)
    const { confirmed, left } = (await answer.json()) as { confirmed: number; left: unknown[] }
    expect([confirmed + left.length, confirmed > 0]).toEqual([shown.rows.length, true])
    const reports = app.deps.db.$client
      .prepare("select distinct kind, source from reports where recorded_at = ? and source = 'mail'")
      .all(NOW)
    expect(reports).toEqual([{ kind: 'confirm', source: 'mail' }])
    expect(await (await app.request(`/api/v1/confirmations/${token}`, { method: 'POST' })).json()).toMatchObject({
      status: 410,
      code: 'used-link',
    })
    await app.stop()
  })

  it('leaves alone what was changed after the mail, and tells it', async () => {
    const { app, editor } = await withEditor()
    const token = tokenOf(app)
    const shown = showLink(app.deps.reminding, token)
    if (shown.state !== 'valid') throw new Error(shown.state)
    const [first] = shown.rows
    app.deps.db.$client.prepare('update offers set version = version + 1 where id = ?').run(first?.id)
    const done = confirmByLink(app.deps.reminding, token)
    expect(done).toMatchObject({ state: 'done' })
    expect(done.state === 'done' && done.left).toContainEqual({
      title: first?.title,
      regionName: first?.regionName,
      why: 'changed-since',
      message: null,
    })
    expect(editor.organisationId).toBeTruthy()
    await app.stop()
  })

  it('dies after seven days, and with the membership', async () => {
    const { app, at, editor } = await withEditor()
    const token = tokenOf(app)
    at(NOW + 7 * DAY_MS - 1)
    expect(showLink(app.deps.reminding, token).state).toBe('valid')
    at(NOW + 7 * DAY_MS)
    expect(confirmByLink(app.deps.reminding, token).state).toBe('expired')
    at(NOW)
    app.deps.db.$client.prepare('update memberships set ended_at = 1 where user_id = ?').run(editor.userId)
    expect(confirmByLink(app.deps.reminding, token).state).toBe('withdrawn')
    await app.stop()
  })

  it('that was never given is unknown: 410 with what to do, on the page and in the API', async () => {
    const { app } = await withEditor()
    expect((await app.get('/bevestigen?sleutel=verzonnen')).status).toBe(410)
    expect(app.lastPage().data).toMatchObject({ kind: 'confirmation', shown: { state: 'unknown' } })
    const answer = await app.request('/api/v1/confirmations/verzonnen', { method: 'POST' })
    expect(await answer.json()).toMatchObject({ status: 410, code: 'unknown-link' })
    await app.stop()
  })
})

async function withEditor(environment: Record<string, string> = {}) {
  let now = NOW
  const app = await startFinderApp(environment, { now: () => now })
  const editor = await personSignedInAs(app, 'provider-editor')
  return {
    app,
    editor,
    at(moment: number) {
      now = moment
    },
  }
}

/** The token stands only in the mail. */
function tokenOf(app: FinderApp): string {
  expect(sendReminders(app.deps.reminding)).toBe(1)
  return /sleutel=([\w-]+)/.exec(lastMail(app).text_body)?.[1] ?? ''
}

function lastMail(app: FinderApp) {
  return app.deps.db.$client.prepare('select subject, text_body from mails order by id desc limit 1').get() as {
    subject: string
    text_body: string
  }
}

function countReports(app: FinderApp): number {
  return app.deps.db.$client.prepare('select count(*) from reports').pluck().get() as number
}

function confirmAll(app: FinderApp): void {
  app.deps.db.$client
    .prepare('update offers set due_at = ?, stale_at = ? where due_at is not null')
    .run(NOW + 30 * DAY_MS, NOW + 60 * DAY_MS)
}

function ownOffers(app: FinderApp, organisationId: string): string[] {
  const text = `select o.id from offers o join contracts c on c.id = o.contract_id join organisations g on g.provider_id = o.provider_id
    where g.id = ? and o.ended_on is null and o.intake_mode is not null and c.provider_id = o.provider_id and c.main_contract_id is null order by o.id`
  return app.deps.db.$client.prepare(text).pluck().all(organisationId) as string[]
}
