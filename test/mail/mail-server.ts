/** A real SMTP server that takes in, and can be told to refuse. */
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

interface ReceivedMail {
  parsed: ParsedMail
  /** As it came over the wire, dots already unstuffed. */
  raw: string
  envelopeTo: string[]
  isEncrypted: boolean
}

export interface MailServer {
  url: string
  port: number
  received: ReceivedMail[]
  /** Refuses at a step with this answer, as often as said. */
  refuse(step: 'MAIL' | 'RCPT' | 'DATA', responseCode: number, times?: number): void
  mostConnections(): number
  stop(): Promise<void>
}

export async function startMailServer(
  options: SMTPServerOptions & { port?: number; login?: { user: string; pass: string } } = {},
): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const refusals: { step: string; responseCode: number; times: number }[] = []
  let open = 0
  let most = 0
  const refusalAt = (step: string) => {
    const found = refusals.find((one) => one.step === step && one.times > 0)
    if (!found) return null
    found.times -= 1
    return Object.assign(new Error(`5.1.1 <wie@zorg.example> refused at ${step}`), { responseCode: found.responseCode })
  }
  const { port = 0, login, ...rest } = options
  const server = new SMTPServer({
    authOptional: !login,
    hideSTARTTLS: true,
    closeTimeout: 100,
    disabledCommands: login ? [] : ['AUTH'],
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.pass
        ? done(null, { user: username })
        : done(Object.assign(new Error('5.7.8 Authentication failed'), { responseCode: 535 })),
    onConnect(_session, done) {
      open += 1
      most = Math.max(most, open)
      done()
    },
    onClose() {
      open -= 1
    },
    onMailFrom: (_address, _session, done) => done(refusalAt('MAIL')),
    onRcptTo: (_address, _session, done) => done(refusalAt('RCPT')),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const refusal = refusalAt('DATA')
        if (refusal) return done(refusal)
        const raw = Buffer.concat(chunks)
        const envelopeTo = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ parsed: await simpleParser(raw), raw: raw.toString('latin1'), envelopeTo, isEncrypted: session.secure })
        done()
      })
    },
    ...rest,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    refuse: (step, responseCode, times = 1) => refusals.push({ step, responseCode, times }),
    mostConnections: () => most,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
