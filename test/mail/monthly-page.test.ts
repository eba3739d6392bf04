import { describe, expect, it } from 'vitest'
import { sendMonthlyPages } from '../../api/usecases/send-monthly-pages.ts'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { personSignedInAs, signedInAs } from '../api/signed-in.ts'
import { Visitor } from '../api/visitor.ts'
import { startMailServer } from './mail-server.ts'

/** A Tuesday, ten in Amsterdam: the first working day of the month. */
const FIRST = Date.parse('2026-12-01T09:00:00Z')
const DAY_MS = 86_400_000

async function withChair(moment = FIRST, environment: Record<string, string> = {}) {
  let now = Date.parse('2026-11-18T09:30:00Z')
  const app = await startFinderApp(environment, { now: () => now })
  const chair = await personSignedInAs(app, 'expert-team-chair')
  const manager = await personSignedInAs(app, 'region-manager')
  await personSignedInAs(app, 'care-broker')
  now = moment
  return {
    app,
    chair,
    manager,
    at(next: number) {
      now = next
    },
  }
}

const mailsOf = (app: FinderApp) =>
  app.deps.db.$client
    .prepare("select to_address, subject, text_body, language from mails where kind = 'monthly-page' order by to_address")
    .all() as { to_address: string; subject: string; text_body: string; language: string }[]

describe('the page of a month', () => {
  it('reaches the chair and the manager of the region through a real server, once, with a link to the page', async () => {
    const server = await startMailServer()
    const environment = { SMTP_URL: server.url, MAIL_FROM: 'Plekwijzer <bericht@plekwijzer.example>' }
    const { app, chair, manager } = await withChair(FIRST, environment)
    expect(await sendMonthlyPages(app.deps)).toBe(2)
    expect(await sendMonthlyPages(app.deps)).toBe(0)
    app.deps.committed()
    await expect.poll(() => server.received.length, { timeout: 5_000 }).toBe(2)
    expect(server.received.flatMap(({ envelopeTo }) => envelopeTo).sort()).toEqual([chair.email, manager.email].sort())
    const [{ parsed } = { parsed: undefined }] = server.received.filter(({ envelopeTo }) => envelopeTo.includes(chair.email))
    expect(parsed?.subject).toBe('Knelpunten in de jeugdhulp: november 2026')
    const link = `/knelpunten/maand?maand=2026-11&region=JZ12&namens=${chair.organisationId}`
    expect(parsed?.text).toContain(`http://localhost${link}`)
    expect(parsed?.html).toContain('Open de maandpagina')
    await app.stop()
    await server.stop()
  })

  it('that the link opens says the same', async () => {
    const { app, chair } = await withChair(Date.parse('2026-11-18T09:30:00Z'))
    await sendMonthlyPages(app.deps)
    const { data } = await new Visitor(app, chair.headers.Cookie).get('/knelpunten/maand?maand=2026-10&region=JZ12')
    if (data.kind !== 'bottleneckWork' || data.view !== 'month') throw new Error(data.kind)
    const [mail] = mailsOf(app)
    expect(mail?.text_body).toContain(`Knelpunten: ${data.bottlenecks} van de ${data.measured}`)
    for (const { category } of data.came.slice(0, 5)) expect(mail?.text_body).toContain(category.name)
    await app.stop()
  })

  it('comes in the language of the reader', async () => {
    const { app, chair } = await withChair()
    app.deps.db.$client.prepare("update users set language = 'en' where id = ?").run(chair.userId)
    await sendMonthlyPages(app.deps)
    expect(mailsOf(app).find(({ to_address }) => to_address === chair.email)?.subject).toBe('Bottlenecks in youth care: November 2026')
    await app.stop()
  })

  it.each([
    ['on Sunday the first', '2026-11-01T10:00:00Z'],
    ['before seven', '2026-12-01T05:30:00Z'],
  ])('does not go out %s', async (_, moment) => {
    const { app } = await withChair(Date.parse(moment))
    expect(await sendMonthlyPages(app.deps)).toBe(0)
    await app.stop()
  })

  it('after months of silence goes out of the last month only, and the next month again', async () => {
    const { app, at } = await withChair(Date.parse('2027-03-17T10:00:00Z'))
    expect(await sendMonthlyPages(app.deps)).toBe(2)
    expect(mailsOf(app).every(({ subject }) => subject.endsWith('februari 2027'))).toBe(true)
    at(Date.parse('2027-04-01T10:00:00Z'))
    expect(await sendMonthlyPages(app.deps)).toBe(2)
    const sent = app.deps.db.$client.prepare('select region_code, month, mail_count from monthly_pages order by month').all()
    expect(sent).toEqual([
      { region_code: 'JZ12', month: '2027-02', mail_count: 2 },
      { region_code: 'JZ12', month: '2027-03', mail_count: 2 },
    ])
    await app.stop()
  })

  it('goes to nobody whose role ended, and waits for a chair where there is none', async () => {
    const { app, chair, manager, at } = await withChair()
    const { $client } = app.deps.db
    $client.prepare('update memberships set ended_at = 1 where user_id in (?, ?)').run(chair.userId, manager.userId)
    expect(await sendMonthlyPages(app.deps)).toBe(0)
    $client.prepare('update memberships set ended_at = null where user_id = ?').run(chair.userId)
    at(FIRST + DAY_MS)
    expect(await sendMonthlyPages(app.deps)).toBe(1)
    await app.stop()
  })

  it('goes to somebody with both roles once', async () => {
    const { app, chair } = await withChair()
    await signedInAs(app, 'region-manager', { name: 'beide' })
    app.deps.db.$client
      .prepare(
        "insert into memberships (id, user_id, organisation_id, role, created_at, created_by) values ('m-2', ?, 'demo-regiobureau', 'region-manager', 1, 'seed')",
      )
      .run(chair.userId)
    await sendMonthlyPages(app.deps)
    expect(mailsOf(app).filter(({ to_address }) => to_address === chair.email)).toHaveLength(1)
    await app.stop()
  })
})
