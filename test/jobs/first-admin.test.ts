import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { letFirstAdminIn } from '../../api/jobs/first-admin.ts'
import { openDatabase } from '../../db/client.ts'
import { closeDemoAccounts } from '../../seed/demo-accounts.ts'
import { seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { loadReference } from '../../seed/reference.ts'
import { startFinderApp } from '../api/finder-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-first-admin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'plekwijzer.sqlite')
const now = Date.now()
const said: string[] = []
beforeEach(() => void said.splice(0))

function ask(...argv: string[]): number {
  return letFirstAdminIn(argv, { DATA_DIR: folder, BASE_URL: 'https://plekwijzer.example' }, now, (text) => said.push(text))
}

function withStore<Result>(work: (db: ReturnType<typeof openDatabase>) => Result): Result {
  const db = openDatabase(file)
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}

const tokenSaid = () => /https:\/\/plekwijzer\.example\/uitnodiging\/([\w-]+)$/.exec(said.join('\n'))?.[1] ?? ''

describe('the first administrator', () => {
  it.each(
    [[], ['--email'], ['--email', 'geen adres'], ['--email', 'a@b.example', '--language', 'fr'], ['--anders', 'x']].map((argv) => ({
      argv,
    })),
  )('is not let in by $argv', ({ argv }) => {
    expect(ask(...argv)).toBe(1)
    expect(said[0]).toContain('Zo gebruik je het')
  })

  it('waits for a database', () => {
    expect(ask('--email', 'eerste@plekwijzer.example')).toBe(1)
    expect(said[0]).toContain('Er is nog geen database')
  })

  it('comes in by the link that the command shows, of which only the last one works', async () => {
    withStore((db) => loadReference(db, now))
    expect(ask('--email', 'Eerste@Plekwijzer.example')).toBe(0)
    const former = tokenSaid()
    said.splice(0)
    expect(ask('--email', 'eerste@plekwijzer.example', '--language', 'en')).toBe(0)
    const app = await startFinderApp({}, { db: openDatabase(file), now: () => now })
    const accept = async (token: string) => {
      const headers = { 'Content-Type': 'application/json', Origin: 'http://localhost' }
      const body = JSON.stringify({ token, name: 'Eef Eerst', password: 'vier fietsen naast de kast' })
      return (await app.request('/api/v1/invitations/acceptances', { method: 'POST', headers, body })).status
    }
    expect([await accept(former), await accept(tokenSaid()), await accept(tokenSaid())]).toEqual([410, 201, 410])
    const held = app.deps.db.$client
      .prepare(
        'select u.email, m.role, o.kind from memberships m join users u on u.id = m.user_id join organisations o on o.id = m.organisation_id',
      )
      .all()
    expect(held).toEqual([{ email: 'eerste@plekwijzer.example', role: 'admin', kind: 'platform' }])
    await app.stop()
  })

  it('is let in once: then administrators let in each other', () => {
    expect(ask('--email', 'tweede@plekwijzer.example')).toBe(1)
    expect(said).toEqual(['Er is al een beheerder. Die kan andere beheerders uitnodigen.'])
  })

  it('is missing where only the demo’s is there, which is closed', () => {
    withStore((db) => {
      db.$client.exec(`update memberships set ended_at = 1`)
      const organisationId = seedOrganisation(db, { id: 'x', kind: 'platform', name: 'Platform' }, now)
      seedPerson(db, { id: 'demo-x', name: 'Demo', email: 'x@demo.plekwijzer.example', passwordHash: '' }, now)
      seedMembership(db, { userId: 'demo-x', organisationId, role: 'admin' }, now)
    })
    expect(ask('--email', 'derde@plekwijzer.example')).toBe(1)
    withStore((db) => closeDemoAccounts(db, now))
    said.splice(0)
    expect(ask('--email', 'derde@plekwijzer.example')).toBe(0)
  })

  it('leaves an audit row, and no token in the store', () => {
    const rows = withStore((db) => db.$client.prepare(`select actor, detail from audit_events where action = 'invitation-sent'`).all())
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual({ actor: 'command:first-admin', detail: '{"role":"admin"}' })
  })
})
