import { describe, expect, it } from 'vitest'
import type { OutgoingMail } from '../../api/mail/transport.ts'
import { MINUTE_MS, mailApp, mailServer } from './mail-app.ts'
import { NOW } from './sample-letters.ts'

const DAY_MS = 86_400_000

describe('a mail that is sent', () => {
  it('arrives in both forms, with its subject, sender and headers', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url, replyTo: 'hulp@regio.example' })
    const id = app.queue()
    await app.sender.sendDue()
    const [mail] = server.received
    expect(mail?.envelopeTo).toEqual(['wie@zorg.example'])
    expect(mail?.parsed).toMatchObject({
      subject: 'Je bent geïnviteerd, Zoë',
      messageId: `<${id}@plekwijzer.example>`,
      date: new Date(NOW),
    })
    expect(mail?.parsed.from?.text).toBe('"Plekwijzer" <bericht@plekwijzer.example>')
    expect(mail?.parsed.replyTo?.text).toBe('hulp@regio.example')
    expect(mail?.parsed.text).toContain('https://plekwijzer.example/uitnodiging?token=geheim-Zx8')
    expect(mail?.parsed.html).toContain('href="https://plekwijzer.example/uitnodiging?token=geheim-Zx8"')
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.parsed.headers.has('x-mailer')).toBe(false)
  })

  it('keeps no text, since it may hold a link that lets one in', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue()
    await app.sender.sendDue()
    expect(app.row(id)).toMatchObject({ sent_at: NOW, next_attempt_at: null, text_body: '', html_body: '', attempts: 1 })
    expect(app.outcomes).toEqual(['sent'])
  })

  it('has lines that any server takes, and dots where they were', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    const text = `.\n..\n.begin met een punt\n${'zeer lange regel met é en ë '.repeat(100)}\nFrom hier`
    app.queue({ text, html: `<p>.</p>\n.\n${'<b>é</b>'.repeat(500)}` })
    await app.sender.sendDue()
    const [mail] = server.received
    expect(mail?.parsed.text?.trim()).toBe(text)
    expect(Math.max(...(mail?.raw.split('\r\n') ?? []).map(({ length }) => length))).toBeLessThanOrEqual(78)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing but seven-bit characters goes over the wire
    expect(mail?.raw).toMatch(/^[\x00-\x7f]*$/)
  })

  it('goes once, however often is looked', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    app.queue()
    await Promise.all([app.sender.sendDue(), app.sender.sendDue(), app.restarted().sendDue()])
    app.pass(10 * DAY_MS)
    await app.sender.sendDue()
    expect(server.received).toHaveLength(1)
  })

  it('goes by itself, at once after a commit', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    app.sender.start()
    app.queue()
    app.sender.wake()
    await expect.poll(() => server.received.length, { timeout: 4_000 }).toBe(1)
    await expect.poll(() => app.count('sent_at is not null')).toBe(1)
  })

  it.each([
    ['wie@zorg.example\r\nBcc: ander@kwaad.example'],
    ['wie@zorg.example, ander@kwaad.example'],
    ['"wie" <wie@zorg.example>'],
    ['geen adres'],
    [''],
  ])('never goes to more than one address, or to what is none: %j', async (toAddress) => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue({ toAddress })
    await app.sender.sendDue()
    expect(server.received).toEqual([])
    expect(app.row(id)).toMatchObject({ given_up_at: NOW, last_error: 'not an address' })
  })

  it('cannot be given a header by its subject', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    app.queue({ subject: 'Hallo\r\nBcc: ander@kwaad.example\r\n\r\nTekst' })
    await app.sender.sendDue()
    const [mail] = server.received
    expect(mail?.parsed.bcc).toBeUndefined()
    expect(mail?.parsed.text).toContain('Hallo,')
    expect(mail?.envelopeTo).toEqual(['wie@zorg.example'])
  })

  it('five hundred go over at most five connections', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    for (let count = 0; count < 500; count += 1) app.queue({ toAddress: `wie${count}@zorg.example` })
    while ((await app.sender.sendDue()).tried > 0);
    expect(new Set(server.received.map(({ envelopeTo }) => envelopeTo[0])).size).toBe(500)
    expect(server.received).toHaveLength(500)
    expect(server.mostConnections()).toBeLessThanOrEqual(5)
    expect(app.count('sent_at is null')).toBe(0)
  })
})

describe('a mail that does not go', () => {
  it('waits while the server is down, and then goes once', async () => {
    const down = await mailServer()
    const { port } = down
    await down.stop()
    const app = mailApp({ smtpUrl: `smtp://127.0.0.1:${port}` })
    const id = app.queue()
    expect(await app.sender.sendDue()).toEqual({ tried: 1, isServerAway: true })
    expect(app.row(id)).toMatchObject({ attempts: 1, next_attempt_at: NOW + MINUTE_MS, sent_at: null })
    const server = await mailServer({ port })
    expect((await app.sender.sendDue()).tried).toBe(0)
    app.pass(MINUTE_MS)
    await app.sender.sendDue()
    await app.sender.sendDue()
    expect(server.received).toHaveLength(1)
    expect(app.row(id)).toMatchObject({ attempts: 2, last_error: null, text_body: '' })
  })

  it.each(['RCPT', 'DATA'] as const)('is tried again after "later" at %s', async (step) => {
    const server = await mailServer()
    server.refuse(step, 451)
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue()
    expect(await app.sender.sendDue()).toEqual({ tried: 1, isServerAway: false })
    expect(app.row(id)).toMatchObject({ sent_at: null, given_up_at: null, next_attempt_at: NOW + MINUTE_MS })
    app.pass(MINUTE_MS)
    await app.sender.sendDue()
    expect(server.received).toHaveLength(1)
    expect(app.outcomes).toEqual(['later', 'sent'])
  })

  it.each(['RCPT', 'DATA'] as const)('is given up at once after "never" at %s, and keeps no text', async (step) => {
    const server = await mailServer()
    server.refuse(step, 550)
    const app = mailApp({ smtpUrl: server.url })
    app.queue()
    app.queue({ toAddress: 'ander@zorg.example' })
    await app.sender.sendDue()
    expect(app.count('given_up_at is not null')).toBe(1)
    expect(app.count('sent_at is not null')).toBe(1)
    expect(app.count("text_body <> ''")).toBe(0)
    expect([...app.outcomes].sort()).toEqual(['given-up', 'sent'])
  })

  it('that is given up stands in the log of who did what, for its organisation and without the address', async () => {
    const server = await mailServer()
    server.refuse('RCPT', 550)
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue({ organisationId: 'zorg-noord' })
    await app.sender.sendDue()
    expect(app.audit()).toMatchObject([{ action: 'give-up-mail', subject_id: id, organisation_id: 'zorg-noord' }])
    expect(app.audit()[0]?.detail).toBe('{"kind":"invitation","reason":"EENVELOPE 550 5.1.1 RCPT TO"}')
  })

  it('is not lost when our own name or password is refused: that can be mended', async () => {
    const server = await mailServer({ login: { user: 'plek', pass: 'goed' } })
    const app = mailApp({ smtpUrl: `smtp://plek:fout@127.0.0.1:${server.port}` })
    const id = app.queue()
    expect((await app.sender.sendDue()).isServerAway).toBe(true)
    expect(app.row(id)).toMatchObject({ given_up_at: null, last_error: expect.stringContaining('EAUTH 535') })
  })

  it('is not lost when our sender is refused', async () => {
    const server = await mailServer()
    server.refuse('MAIL', 553)
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue()
    expect((await app.sender.sendDue()).isServerAway).toBe(true)
    expect(app.row(id).given_up_at).toBeNull()
  })

  it('waits longer each time, and is given up after three days', async () => {
    const app = mailApp({})
    const id = app.queue()
    const pauses: number[] = []
    for (let passed = 0; app.row(id).next_attempt_at !== null; passed += pauses.at(-1)!) {
      await app.sender.sendDue()
      pauses.push((app.row(id).next_attempt_at ?? NOW + passed) - NOW - passed)
      app.pass(pauses.at(-1)!)
    }
    expect(pauses.slice(0, 10).map((pause) => pause / MINUTE_MS)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240, 240])
    expect(app.row(id)).toMatchObject({ last_error: 'too old', text_body: '' })
    const givenUpAfter = app.row(id).given_up_at! - NOW
    expect(givenUpAfter).toBeGreaterThan(3 * DAY_MS)
    expect(givenUpAfter).toBeLessThan(3.2 * DAY_MS)
  })

  it('says why in codes: no address, no subject, no link in the store or the log', async () => {
    const server = await mailServer()
    server.refuse('RCPT', 550)
    server.refuse('RCPT', 450)
    const app = mailApp({ smtpUrl: server.url })
    const ids = [app.queue(), app.queue()]
    await app.sender.sendDue()
    const reasons = ids.map((id) => app.row(id).last_error)
    expect(reasons.toSorted()).toEqual(['EENVELOPE 450 5.1.1 RCPT TO', 'EENVELOPE 550 5.1.1 RCPT TO'])
    expect(app.logged()).toContain('mail given up')
    expect(app.logged()).not.toMatch(/zorg\.example|geheim|Zoë/)
  })
})

describe('a crash', () => {
  const killedBeforeSending = { send: () => new Promise<never>(() => {}), close() {} }

  it('between claiming and sending costs a delay, never the mail', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue()
    void app.restarted(killedBeforeSending).sendDue()
    await app.restarted().sendDue()
    expect(server.received).toHaveLength(0)
    app.pass(10 * MINUTE_MS)
    await app.restarted().sendDue()
    expect(server.received.map(({ parsed }) => parsed.messageId)).toEqual([`<${id}@plekwijzer.example>`])
  })

  it('after sending, before that was written down, may send it again: as the same message', async () => {
    const server = await mailServer()
    const app = mailApp({ smtpUrl: server.url })
    app.queue()
    const { send } = app.transport()
    const killedAfterSending = {
      async send(mail: OutgoingMail): Promise<never> {
        await send(mail)
        return new Promise(() => {})
      },
      close() {},
    }
    void app.restarted(killedAfterSending).sendDue()
    await expect.poll(() => server.received.length).toBe(1)
    app.pass(10 * MINUTE_MS)
    await app.restarted().sendDue()
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ parsed }) => `${parsed.messageId} ${parsed.date?.toISOString()} ${parsed.text}`)).size).toBe(1)
  })

  it('in the middle of sending, when the server is told to stop, leaves the mail for the next start', async () => {
    const server = await mailServer({ onData: () => {} })
    const app = mailApp({ smtpUrl: server.url })
    const id = app.queue()
    app.sender.start()
    await expect.poll(() => app.row(id).attempts).toBe(1)
    await app.sender.stop()
    expect(app.row(id)).toMatchObject({ sent_at: null, given_up_at: null, next_attempt_at: NOW + MINUTE_MS })
  })
})

describe('an encrypted way', () => {
  it('is asked for by STARTTLS, and the password goes only then', async () => {
    const server = await mailServer({ hideSTARTTLS: false, login: { user: 'plek', pass: 'p@ss:w/rd' } })
    const address = `smtp://plek:${encodeURIComponent('p@ss:w/rd')}@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`
    const app = mailApp({ smtpUrl: address, needsEncryption: true })
    app.queue()
    await app.sender.sendDue()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.isEncrypted).toBe(true)
  })

  it('that is not there keeps the mail back', async () => {
    const server = await mailServer({ disabledCommands: ['AUTH', 'STARTTLS'] })
    const app = mailApp({ smtpUrl: server.url, needsEncryption: true })
    const id = app.queue()
    expect((await app.sender.sendDue()).isServerAway).toBe(true)
    expect(server.received).toEqual([])
    expect(app.row(id).last_error).toContain('ETLS')
  })

  it('with a certificate that nobody vouches for keeps the mail back', async () => {
    const server = await mailServer({ hideSTARTTLS: false })
    const app = mailApp({ smtpUrl: server.url, needsEncryption: true })
    app.queue()
    expect((await app.sender.sendDue()).isServerAway).toBe(true)
    expect(server.received).toEqual([])
  })
})

describe('without a server', () => {
  it('mails stay, and lose their text after seven days', async () => {
    const app = mailApp(null)
    const id = app.queue()
    await app.sender.sendDue()
    app.pass(6 * DAY_MS)
    await app.sender.sendDue()
    expect(app.row(id).text_body).toContain('token=')
    app.pass(2 * DAY_MS)
    await app.sender.sendDue()
    expect(app.row(id)).toMatchObject({ text_body: '', html_body: '', next_attempt_at: null, last_error: 'no server' })
  })

  it('what is done with goes after ninety days', async () => {
    const app = mailApp(null)
    app.queue()
    app.pass(8 * DAY_MS)
    await app.sender.sendDue()
    app.pass(80 * DAY_MS)
    await app.sender.sendDue()
    expect(app.count('true')).toBe(1)
    app.pass(3 * DAY_MS)
    await app.sender.sendDue()
    expect(app.count('true')).toBe(0)
  })
})
