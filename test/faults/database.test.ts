import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plekwijzer-fault-'))
  file = join(folder, 'plekwijzer.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a database that cannot be used', () => {
  it('that is no database at all says so, and what to do', () => {
    writeFileSync(file, 'dit is geen database'.repeat(500))
    expect(() => openDatabase(file)).toThrow(/beschadigd.*reservekopie/)
  })

  it('that is cut off says so', () => {
    openDatabase(file).$client.close()
    truncateSync(file, 8192)
    expect(() => openDatabase(file)).toThrow(DatabaseUnusable)
  })

  it('that another process holds says so', () => {
    openDatabase(file).$client.close()
    const other = new SqliteDatabase(file)
    other.pragma('journal_mode = DELETE')
    other.exec('begin exclusive')
    expect(() => openDatabase(file)).toThrow(/in gebruik door een ander proces/)
    other.close()
  })

  it('in a place where nobody may write says so', () => {
    writeFileSync(join(folder, 'bestand'), '')
    expect(() => openDatabase(join(folder, 'bestand', 'plekwijzer.sqlite'))).toThrow(/kan niet worden geopend/)
  })

  it('stops the server with the message and no stack, before it listens', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, 'dit is geen database'.repeat(500))
    const { code, said } = await runServer({ DATA_DIR: folder, PORT: '0' })
    expect(code).toBe(1)
    expect(said).toContain('beschadigd')
    expect(said).not.toMatch(/at .*\.js:\d+/)
  })
})

describe('settings that are wrong', () => {
  it('stop the server with every one of them named', async () => {
    const { code, said } = await runServer({ DATA_DIR: folder, PORT: 'tachtig', SEARCH_ENGINE: 'lucene' })
    expect(code).toBe(1)
    expect(said).toMatch(/PORT: verwacht/)
    expect(said).toMatch(/SEARCH_ENGINE: verwacht/)
  })
})

/** The built server, as `npm start` runs it. */
function runServer(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/server/server.js'], { env: { PATH: process.env.PATH, ...settings } })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('exit', (code) => resolve({ code, said }))
  })
}
