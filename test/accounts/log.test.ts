import { pino } from 'pino'
import { expect, it } from 'vitest'
import { loggableError, pathOf } from '../../api/http/request-log.ts'
import { accountApp, codeOf, PASSWORD } from './account-app.ts'

const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
const accounts = await accountApp({}, log)
const { browser, person, signedIn } = accounts
const port = accounts.app.deps.accounts

it('no line of the log tells a password, code, token, address or place', async () => {
  const vera = await person()
  const visitor = browser('203.0.113.45')
  const wrong = 'een ander wachtwoord'
  await visitor.send('/api/v1/auth/sign-in/email', { email: vera.email, password: wrong })
  await visitor.send('/api/v1/auth/sign-in/email', { email: 'niemand@proef.example', password: wrong })
  await visitor.send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
  const challenge = visitor.cookies.get('plekwijzer.two_factor') ?? ''
  const code = codeOf(vera)
  await visitor.send('/api/v1/auth/two-factor/verify-totp', { code: '111111' })
  await visitor.send('/api/v1/auth/two-factor/verify-totp', { code })
  const token = visitor.cookies.get('plekwijzer.session_token') ?? ''
  await port.requestPasswordReset(vera.email, { headers: new Headers(), address: '203.0.113.45' })
  await new Promise((resolve) => setImmediate(resolve))
  const [mail] = accounts.rows<{ body: string }>('select text_body as body from mails')
  const link = /(?:instellen|bevestigen)\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? ''
  await visitor.send(`/wachtwoord-instellen/${link}`)
  await visitor.send(`/uitnodiging/${link}`)
  await visitor.send(`/api/v1/auth/callback/entra?code=${code}&state=${link}`)
  await visitor.send('/api/v1/auth/sign-out', {}, { Origin: 'https://elders.example' })
  const told = lines.join('')
  expect(lines.length).toBeGreaterThan(8)
  for (const secret of [PASSWORD, wrong, code, '111111', vera.email, 'niemand', '203.0.113', link]) expect(told).not.toContain(secret)
  for (const cookie of [challenge, token]) expect(told).not.toContain(decodeURIComponent(cookie).split('.')[0])
})

it('nor when a statement fails', async () => {
  const vera = await person()
  accounts.run('drop table sessions')
  const visitor = browser()
  await visitor.send('/api/v1/auth/sign-in/email', { email: vera.email, password: PASSWORD })
  const answer = await visitor.send('/api/v1/auth/two-factor/verify-totp', { code: codeOf(vera) })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(lines.join('')).not.toContain(vera.email)
  await expect(signedIn(vera)).rejects.toThrow()
})

it('a failed statement is told without its values', () => {
  const error = new Error('Failed query: insert into "sessions" ("token") values (?)\nparams: geheim,\nnog een regel')
  error.stack = `Error: ${error.message}\n    at here (file.ts:1:1)`
  const { message, stack } = loggableError(error)
  expect(`${message}${stack}`).not.toMatch(/geheim|nog een regel/)
  expect(stack).toContain('at here')
})

it.each([
  ['/aanbod/018f2b6c-1c9e-7e0b-8a52-3f4b5a6c7d8e', '/aanbod/018f2b6c-1c9e-7e0b-8a52-3f4b5a6c7d8e'],
  ['/uitnodiging/kort', '/uitnodiging/:token'],
  ['/later/Zk3nQx9v7Yw2Rb8Lm4TpAa', '/later/…'],
  ['/assets/wait-figure-Dk3x_9aB-client.js', '/assets/wait-figure-Dk3x_9aB-client.js'],
  ['/toegankelijkheidsverklaring', '/toegankelijkheidsverklaring'],
  ['/een pad met wat iemand typte', '/…'],
])('the path %s is told as %s', (path, told) => {
  expect(pathOf(path)).toBe(told)
})
