/** The built server as a child on a free port, against a Meilisearch that both sides share. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface ServerProcess {
  origin: string
  pid: number
  /** From the start of the process to its first answer to a search. */
  startedInMs: number
  megabytes(): number
  stop(): Promise<void>
}

const START_WITHIN_MS = 180_000
/** As `npm start` has it (docs/decisions/0057). */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=32'

export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(process.execPath, [ROOM_FOR_THE_YOUNG, join(dirname(fileURLToPath(import.meta.url)), 'server.js')], {
    env: { ...process.env, NODE_ENV: '', PORT: String(port), LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill())
  await untilAnswers(`${origin}/api/v1/offers?pageSize=1`, child)
  return {
    origin,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - begun,
    megabytes: () => residentMegabytes(child.pid ?? 0),
    stop: () => stopped(child),
  }
}

/** Until Meilisearch serves, where that is what is measured. */
export async function untilServedBy(engine: string, origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/api/v1/offers?pageSize=1&page=${1 + Math.floor(Math.random() * 400)}`)
    const { engine: served } = (await answer.json()) as { engine: string }
    if (served === engine) return
    await sleep(250)
  }
}

async function untilAnswers(address: string, child: ChildProcess): Promise<void> {
  const begun = performance.now()
  while (performance.now() - begun < START_WITHIN_MS) {
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}`)
    const isThere = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isThere) return
    await sleep(20)
  }
  throw new Error('the server does not answer')
}

export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
