/** `npm start`: reads the settings, fills an empty store, listens, and stops in order. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { DatabaseUnusable } from '../db/client.ts'
import { fillDemo } from '../seed/fill-demo.ts'
import { loadReference } from '../seed/reference.ts'
import { createRenderer } from '../web/server.tsx'
import { createApp } from './app.ts'
import { type Composition, compose } from './compose.ts'
import { readSettings, type Settings, WrongSettings } from './env.ts'

const STOP_WITHIN_MS = 5_000

try {
  await start(readSettings(process.env))
} catch (error) {
  if (!(error instanceof WrongSettings || error instanceof DatabaseUnusable)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(settings: Settings): Promise<void> {
  const webFolder = builtWebFolder()
  const composition = await compose({
    settings,
    webFolder,
    renderPage: createRenderer(JSON.parse(readFileSync(join(webFolder, '.vite/manifest.json'), 'utf8'))),
    prepare: async (db, now) => {
      loadReference(db, now)
      if (settings.isDemo) await fillDemo(db, now)
    },
  })
  const server = serve({ fetch: createApp(composition.deps).fetch, port: settings.port, hostname: settings.host }, ({ port }) => {
    const address = settings.port === port ? settings.baseUrl : `http://localhost:${port}`
    console.warn(`Plekwijzer draait op ${address}${settings.isDemo ? ' (demo met verzonnen aanbieders)' : ''}`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE'
    console.error(isTaken ? `Poort ${settings.port} is al in gebruik. Kies een andere met PORT.` : error.message)
    void composition.stop().finally(() => process.exit(1))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, composition))
}

/** What is being answered is finished first. */
function stop(server: ReturnType<typeof serve>, composition: Composition): void {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
  server.close(() => void composition.stop().then(() => process.exit(0)))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}

function builtWebFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [join(here, '../web'), join(here, '../dist/web')].find((folder) => existsSync(join(folder, '.vite/manifest.json')))
  if (!found) throw new Error('the built pages are missing; start with npm start')
  return found
}
