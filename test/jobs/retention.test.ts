import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runRetention } from '../../api/jobs/retention.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { removeAuditBefore } from '../../db/queries/audit-retention.ts'
import { auditWriter } from '../../db/queries/audit-write.ts'

const NOW = Date.parse('2026-11-24T10:00:00Z')
const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** One event per age, named by it. */
function fillWith(db: Database, daysOld: readonly number[]): void {
  const write = auditWriter(db)
  for (const days of daysOld) {
    write({ at: NOW - days * DAY_MS, actor: 'user:x', action: 'sign-in', subjectKind: 'user', subjectId: `${days}` })
  }
}

function storeWith(daysOld: readonly number[]): Database {
  const db = openDatabase(':memory:')
  fillWith(db, daysOld)
  return db
}

const left = (db: Database) => db.$client.prepare('select action, subject_id from audit_events order by at').raw().all()

describe('the log of who did what', () => {
  it('cannot be emptied without retention, not even of what is old', () => {
    const db = storeWith([4_000])
    expect(() => db.$client.exec('delete from audit_events')).toThrow(/never removed, but by retention/)
    expect(left(db)).toHaveLength(1)
  })

  it('loses what lies before the day, leaves what lies after, and says so itself', () => {
    const db = storeWith([3_000, 731, 729, 1])
    const before = NOW - 730 * DAY_MS
    expect(removeAuditBefore(db, { before, at: NOW, actor: 'command:retention' })).toBe(2)
    expect(left(db)).toEqual([
      ['sign-in', '729'],
      ['sign-in', '1'],
      ['remove-old-audit', expect.any(String)],
    ])
    const detail = db.$client.prepare("select detail from audit_events where action = 'remove-old-audit'").pluck().get() as string
    expect(JSON.parse(detail)).toEqual({ before: new Date(before).toISOString(), removed: 2 })
  })

  it('stays whole after that: what is younger than the last retention never goes', () => {
    const db = storeWith([3_000, 729])
    removeAuditBefore(db, { before: NOW - 730 * DAY_MS, at: NOW, actor: 'command:retention' })
    expect(() => db.$client.exec('delete from audit_events where at < 99999999999999')).toThrow(/never removed/)
    expect(left(db)).toHaveLength(2)
  })

  it('of the last year is never removed', () => {
    const db = storeWith([100])
    const tooRecent = { before: NOW - YEAR_MS + 1, at: NOW, actor: 'command:retention' }
    expect(() => removeAuditBefore(db, tooRecent)).toThrow(/at_least_a_year/)
    expect(left(db)).toEqual([['sign-in', '100']])
  })

  it('a retention cannot be changed or taken back', () => {
    const db = storeWith([])
    removeAuditBefore(db, { before: NOW - YEAR_MS, at: NOW, actor: 'command:retention' })
    expect(() => db.$client.exec('update audit_retention set before = before + 1')).toThrow(/never changed/)
    expect(() => db.$client.exec('delete from audit_retention')).toThrow(/never removed/)
  })
})

describe('npm run retention', () => {
  function folderWith(daysOld: readonly number[]) {
    const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-retention-'))
    folders.push(folder)
    const db = openDatabase(join(folder, 'plekwijzer.sqlite'))
    fillWith(db, daysOld)
    db.$client.close()
    return folder
  }

  function run(folder: string, ...argv: string[]) {
    const said: string[] = []
    const code = runRetention(argv, folder, NOW, (text) => said.push(text))
    const db = openDatabase(join(folder, 'plekwijzer.sqlite'))
    const found = left(db).length
    db.$client.close()
    return { code, said: said.join('\n'), left: found }
  }

  it('tells what would go, and leaves it', () => {
    const answer = run(folderWith([3_000, 10]), '--years', '2', '--dry-run')
    expect(answer).toEqual({ code: 0, said: 'Van voor 24 november 2024: 1 handeling in het logboek. Er is niets veranderd.', left: 2 })
  })

  it('removes it, and tells how many', () => {
    const answer = run(folderWith([3_000, 2_000, 10]), '--years=2')
    expect(answer).toEqual({
      code: 0,
      said: 'Verwijderd van voor 24 november 2024: 2 handelingen. Dat staat zelf ook in het logboek.',
      left: 2,
    })
  })

  it('takes a year as short as a year can be', () => {
    expect(run(folderWith([366, 364]), '--years', '1').left).toBe(2)
  })

  it('makes no database where there is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-retention-'))
    folders.push(folder)
    const said: string[] = []
    expect(runRetention(['--years', '5'], folder, NOW, (text) => said.push(text))).toBe(1)
    expect(said.join()).toContain('Er is geen database')
    expect(existsSync(join(folder, 'plekwijzer.sqlite'))).toBe(false)
  })

  it.each([
    [[]],
    [['--years']],
    [['--years', '0']],
    [['--years', '-3']],
    [['--years', '1.5']],
    [['--years', 'twee']],
    [['--years', '101']],
    [['7']],
    [['--years', '7', 'nog iets']],
    [['--alles']],
  ])('%j changes nothing and says how it goes', (argv) => {
    expect(run(folderWith([3_000]), ...argv)).toEqual({ code: 1, said: expect.stringContaining('Minstens 1 jaar'), left: 1 })
  })
})
