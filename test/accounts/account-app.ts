import type { Logger } from 'pino'
import { afterAll } from 'vitest'
import { hashPassword } from '../../api/accounts/passwords.ts'
import { sealRecoveryCodes } from '../../api/accounts/recovery-codes.ts'
import { sealOf } from '../../api/accounts/seal.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { codeAt } from '../../api/accounts/totp.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { Role } from '../../api/domain/roles.ts'
import { demoOrganisations } from '../../seed/demo-organisations.ts'
import { type SeedOrganisation, seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { type FinderApp, startFinderApp, TEST_SECRET } from '../api/finder-app.ts'

export const PASSWORD = 'een wachtwoord voor proeven'
const RECOVERY_CODES = ['abcde-fgh23', 'klmnp-qrs45']
const ORIGIN = 'http://localhost'
const STEP_MS = 30_000

export interface Person {
  id: string
  email: string
  /** Of the authenticator app. */
  secret: string
}

/** Somebody's browser: keeps its cookies. */
export interface Browser {
  cookies: Map<string, string>
  send(path: string, body?: object | null, headers?: Record<string, string>): Promise<Response>
  session(): Promise<{ person: { email: string; needsSecondFactor: boolean } | null; rights: string[] }>
}

export interface AccountApp {
  app: FinderApp
  /** Moves our clock; the library's stays. */
  pass(time: { minutes?: number; seconds?: number }): void
  person(role?: Role | null, options?: { hasSecondFactor?: boolean; organisation?: SeedOrganisation; hash?: string }): Promise<Person>
  browser(address?: string): Browser
  /** By password and code. */
  signedIn(person: Person, browser?: Browser): Promise<Browser>
  auditOf(person: Person | null): { action: string; detail: Record<string, unknown>; fromAddress: string | null }[]
  run(text: string, ...values: unknown[]): void
  rows<Row>(text: string, ...values: unknown[]): Row[]
}

let hashed: Promise<string> | undefined
let made = 0

export async function accountApp(environment: Record<string, string> = {}, log?: Logger): Promise<AccountApp> {
  let offset = 0
  const app = await startFinderApp({ TRUST_PROXY: '1', ...environment }, { now: () => Date.now() + offset, ...(log ? { log } : {}) })
  afterAll(() => app.stop())
  const { db } = app.deps
  const browser = (address = '198.51.100.7') => newBrowser(app, address)
  return {
    app,
    pass({ minutes = 0, seconds = 0 }) {
      offset += (minutes * 60 + seconds) * 1000
    },
    async person(role = 'referrer', { hasSecondFactor = true, organisation, hash } = {}) {
      made += 1
      const id = `person-${made}`
      const secret = `geheim-van-de-app-${String(made).padStart(6, '0')}`
      const seal = sealOf(readSecrets(environment.AUTH_SECRET ?? TEST_SECRET, ''))
      hashed ??= hashPassword(PASSWORD)
      const factor = { secret: await seal.close(secret), recoveryCodes: await sealRecoveryCodes(seal, RECOVERY_CODES) }
      const email = `persoon${made}@proef.example`
      const secondFactor = hasSecondFactor ? factor : undefined
      seedPerson(db, { id, name: 'Jet Bijl', email, passwordHash: hash ?? (await hashed), secondFactor }, Date.now())
      if (role) {
        const organisationId = seedOrganisation(db, organisation ?? demoOrganisations(db).localTeam, Date.now())
        seedMembership(db, { userId: id, organisationId, role }, Date.now())
      }
      return { id, email, secret }
    },
    browser,
    async signedIn(person, given = browser()) {
      await expectOk(given.send('/api/v1/auth/sign-in/email', { email: person.email, password: PASSWORD }))
      const code = codeAt(person.secret, Date.now())
      await expectOk(given.send('/api/v1/auth/two-factor/verify-totp', { code }))
      db.$client.prepare('delete from used_codes where user_id = ?').run(person.id)
      return given
    },
    auditOf(person) {
      const rows = db.$client
        .prepare(
          `select action, detail, from_address as fromAddress from audit_events where subject_id = ? and subject_kind in ('user', 'sign-in') order by rowid`,
        )
        .all(person?.id ?? 'unknown') as { action: string; detail: string; fromAddress: string | null }[]
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }))
    },
    run: (text, ...values) => void db.$client.prepare(text).run(...values),
    rows: <Row>(text: string, ...values: unknown[]) => db.$client.prepare(text).all(...values) as Row[],
  }
}

/** A code of the app some half minutes away from now. */
export function codeOf(person: Person, stepsOff = 0): string {
  return codeAt(person.secret, Date.now() + stepsOff * STEP_MS)
}

export async function problemOf(answer: Response): Promise<Problem> {
  return (await answer.json()) as Problem
}

async function expectOk(sent: Promise<Response>): Promise<void> {
  const answer = await sent
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
}

function newBrowser(app: FinderApp, address: string): Browser {
  const cookies = new Map<string, string>()
  const send: Browser['send'] = async (path, body, given = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      'X-Forwarded-For': address,
      'User-Agent': 'Proefbrowser',
      ...(cookie ? { Cookie: cookie } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json', Origin: ORIGIN }),
      ...given,
    }
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: body === null ? null : JSON.stringify(body) }
    const answer = await app.request(path, init)
    keep(cookies, answer)
    return answer
  }
  return { cookies, send, session: async () => (await send('/api/v1/session')).json() as ReturnType<Browser['session']> }
}

function keep(cookies: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    if (/Max-Age=0/i.test(line)) cookies.delete(pair.slice(0, at))
    else cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
