import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { sharedFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'
import { startMailServer } from './mail-server.ts'

const logged: string[] = []
const log = pino({ level: 'debug' }, { write: (line) => logged.push(line) })
const server = await startMailServer()
const app = await sharedFinderApp({ SMTP_URL: server.url, MAIL_FROM: 'Plekwijzer <bericht@plekwijzer.example>' }, log)
const admin = await personSignedInAs(app, 'organisation-admin')
afterAll(server.stop)

describe('an invitation', () => {
  it('arrives by mail, with a link that opens it and that the log has never seen', async () => {
    const answer = await app.request(`/api/v1/organisations/${admin.organisationId}/invitations`, {
      method: 'POST',
      headers: { ...admin.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'nieuw@zorg.example', role: 'provider-editor' }),
    })
    expect(answer.status).toBe(201)
    await expect.poll(() => server.received.length, { timeout: 5_000 }).toBe(1)
    const [mail] = server.received
    expect(mail?.envelopeTo).toEqual(['nieuw@zorg.example'])
    const link = mail?.parsed.text?.match(/http\S+uitnodiging\/\S+/)?.[0] ?? ''
    expect(mail?.parsed.html).toContain(link)
    const token = new URL(link).pathname.split('/').at(-1)
    const found = await app.request('/api/v1/invitations/lookups', {
      method: 'POST',
      headers: { Origin: 'http://localhost', 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    expect(found.status).toBe(200)
    await app.get(link.replace('http://localhost', ''))
    expect(logged.filter((line) => line.includes('"msg":"request"')).length).toBeGreaterThan(2)
    expect(logged.filter((line) => line.includes(token ?? '') || line.includes('nieuw@zorg.example'))).toEqual([])
  })

  it('leaves no token in the store once it is sent', async () => {
    const { $client } = app.deps.db
    await expect.poll(() => $client.prepare('select count(*) from mails where sent_at is not null').pluck().get()).toBe(1)
    expect(JSON.stringify($client.prepare('select * from mails').all())).not.toContain('/uitnodiging/')
  })

  it('counts in the metrics', async () => {
    const metrics = await app.deps.metrics.text()
    expect(metrics).toContain('plekwijzer_mails_total{outcome="sent"} 1')
    expect(metrics).toContain('plekwijzer_mails_waiting 0')
  })
})
