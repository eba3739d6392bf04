/** Starts the built server once for all journeys, with a demo of its own on a free port, and has the browser ready. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type InstalledBrowser, installedBrowser } from './installed-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string
    browser: InstalledBrowser
  }
}

export default async function startApp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-journeys-'))
  const browser = await installedBrowser(join(folder, 'browser'))
  const port = await freePort()
  const baseUrl = `http://127.0.0.1:${port}`
  const app = spawn(process.execPath, ['dist/server/server.js'], {
    env: {
      PATH: process.env.PATH,
      TMPDIR: tmpdir(),
      DATA_DIR: folder,
      DEMO: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  app.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  await untilReady(
    baseUrl,
    () => app.exitCode !== null,
    () => said,
  )
  project.provide('baseUrl', baseUrl)
  project.provide('browser', browser)
  return async () => {
    app.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilReady(baseUrl: string, hasEnded: () => boolean, said: () => string) {
  for (let turn = 0; turn < 300; turn++) {
    if (hasEnded()) throw new Error(`The app did not start.\n${said()}`)
    const answer = await fetch(`${baseUrl}/health/ready`).catch(() => null)
    if (answer?.ok && ((await answer.json()) as { search?: string }).search !== 'starting') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The app was not ready within 30 seconds.\n${said()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
}
