/** As a stranger starts it: the built server in an empty folder, without one setting but a free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-stranger-'))
let server: ChildProcess
let origin: string

beforeAll(async () => {
  server = spawn(process.execPath, [resolve('dist/server/server.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  origin = await addressToldBy(server)
})
afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done))
  if (server.exitCode === null && server.kill('SIGTERM')) await ended
  rmSync(folder, { recursive: true, force: true })
})

it('searches with Meilisearch, from data it made in that folder', async () => {
  const isReady = async () => ((await answerOf('/health/ready')) as { search: string }).search === 'ok'
  for (let turn = 0; turn < 200 && !(await isReady()); turn++) await sleep(50)
  expect(await answerOf('/health/ready')).toMatchObject({ database: 'ok', search: 'ok' })
  expect(await answerOf('/api/v1/offers?pageSize=1')).toMatchObject({ engine: 'meilisearch' })
  expect(existsSync(join(folder, 'data', 'plekwijzer.sqlite'))).toBe(true)
  expect(existsSync(join(folder, 'data', 'meilisearch'))).toBe(true)
})

async function answerOf(path: string): Promise<unknown> {
  return (await fetch(origin + path)).json()
}

/** The line that tells a person where to go. */
function addressToldBy(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    child.once('exit', () => failed(new Error(said)))
    child.stderr?.on('data', (chunk) => {
      said += chunk
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (address) found(address)
    })
  })
}
