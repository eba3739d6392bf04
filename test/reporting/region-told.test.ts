import { describe, expect, it } from 'vitest'
import { sendReminders } from '../../api/usecases/send-reminders.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'
import { startMailServer } from '../mail/mail-server.ts'

/** A Wednesday, half past ten in Amsterdam. */
const NOW = Date.parse('2026-11-18T09:30:00Z')
const DAY_MS = 86_400_000

describe('the managers of a region are told what turned stale', () => {
  it('in one mail a day, received by a real server, with each provider, how many rows, and the way to the list', async () => {
    const server = await startMailServer()
    const { app, manager, stale } = await withManager({ SMTP_URL: server.url, MAIL_FROM: 'Plekwijzer <bericht@plekwijzer.example>' })
    expect(sendReminders(app.deps.reminding)).toBe(1)
    expect(sendReminders(app.deps.reminding)).toBe(0)
    app.deps.committed()
    await expect.poll(() => server.received.length).toBe(1)
    const [mail] = server.received
    expect(mail?.envelopeTo).toEqual([manager.email])
    expect(mail?.parsed.subject).toBe('Aanbod in je regio is onbekend geworden')
    for (const { name, rows } of stale) expect(mail?.parsed.text).toContain(`${name}: ${rows} ${rows === 1 ? 'regel' : 'regels'}`)
    expect(mail?.parsed.text).toContain(`/regio/achterstanden?regio=JZ12&namens=${manager.organisationId}`)
    await app.stop()
    await server.stop()
  })

  it('of what turns stale later that day tomorrow, and of nothing new never', async () => {
    const { app, at, turnStale } = await withManager()
    expect(sendReminders(app.deps.reminding)).toBe(1)
    turnStale()
    expect(sendReminders(app.deps.reminding)).toBe(0)
    at(NOW + DAY_MS)
    expect(sendReminders(app.deps.reminding)).toBe(1)
    at(NOW + 2 * DAY_MS)
    app.deps.db.$client.prepare('update duty_moments set handled_at = 1 where handled_at is null').run()
    expect(sendReminders(app.deps.reminding)).toBe(0)
    await app.stop()
  })

  it('unless nobody manages it: then its list alone tells', async () => {
    const { app, manager } = await withManager()
    app.deps.db.$client.prepare('update memberships set ended_at = 1 where user_id = ?').run(manager.userId)
    expect(sendReminders(app.deps.reminding)).toBe(0)
    expect(
      app.deps.db.$client
        .prepare("select count(*) from duty_moments where kind = 'stale' and at <= ? and handled_at is null")
        .pluck()
        .get(NOW),
    ).toBe(0)
    await app.stop()
  })
})

async function withManager(environment: Record<string, string> = {}) {
  let now = NOW
  const app = await startFinderApp(environment, { now: () => now })
  const manager = await personSignedInAs(app, 'region-manager')
  const { $client } = app.deps.db
  const stale = $client
    .prepare(
      `select p.name, count(*) as rows from duty_moments d join offers o on o.id = d.offer_id join contracts c on c.id = o.contract_id
       join providers p on p.id = o.provider_id where d.kind = 'stale' and d.at <= ? and d.handled_at is null and c.region_code = 'JZ12'
         and o.ended_on is null and c.main_contract_id is null group by p.id`,
    )
    .all(NOW) as { name: string; rows: number }[]
  expect(stale.length).toBeGreaterThan(0)
  const turnStale = () =>
    $client
      .prepare(
        `update duty_moments set at = ?, handled_at = null where kind = 'stale' and offer_id = (select o.id from offers o join contracts c on c.id = o.contract_id
           where c.region_code = 'JZ12' and o.ended_on is null and c.main_contract_id is null and o.intake_mode is not null limit 1)`,
      )
      .run(now)
  return {
    app,
    manager,
    stale,
    turnStale,
    at(moment: number) {
      now = moment
    },
  }
}
