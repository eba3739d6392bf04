import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningServer {
  baseUrl: string
  stop(): Promise<void>
}

/** The built server as a process of its own, with a demo of its own, on a free port unless one is given. */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-journeys-'))
  const port = environment.PORT ?? String(await freePort())
  const baseUrl = environment.BASE_URL ?? `http://127.0.0.1:${port}`
  const app = spawn(process.execPath, ['dist/server/server.js'], {
    env: {
      PATH: process.env.PATH,
      TMPDIR: tmpdir(),
      DATA_DIR: folder,
      DEMO: '1',
      PORT: port,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  app.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  await untilReady(
    `http://127.0.0.1:${port}`,
    () => app.exitCode !== null,
    () => said,
  )
  return {
    baseUrl,
    async stop() {
      app.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(baseUrl: string, hasEnded: () => boolean, said: () => string) {
  for (let turn = 0; turn < 550; turn++) {
    if (hasEnded()) throw new Error(`The app did not start.\n${said()}`)
    const answer = await fetch(`${baseUrl}/health/ready`).catch(() => null)
    if (answer?.ok && ((await answer.json()) as { search?: string }).search !== 'starting') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The app was not ready within 55 seconds.\n${said()}`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
}
