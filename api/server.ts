/** `npm start`: reads the settings, fills an empty store, listens, and stops in order. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { DatabaseUnusable } from '../db/client.ts'
import { firstAdminStore } from '../db/queries/first-admin.ts'
import { closeDemoAccounts, demoAccounts, fillDemoAccounts } from '../seed/demo-accounts.ts'
import { fillDemoDemand } from '../seed/demo-demand.ts'
import { fillDemoWork } from '../seed/demo-work.ts'
import { fillDemo } from '../seed/fill-demo.ts'
import { loadReference } from '../seed/reference.ts'
import { createRenderer } from '../web/server.tsx'
import { readSecrets } from './accounts/secrets.ts'
import { createApp } from './app.ts'
import { amsterdamCalendar } from './calendar/amsterdam.ts'
import { type Composition, compose } from './compose.ts'
import type { DemoAccount } from './contract/demo-account.ts'
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
    isRemindingByClock: true,
    settings,
    webFolder,
    renderPage: createRenderer(JSON.parse(readFileSync(join(webFolder, '.vite/manifest.json'), 'utf8'))),
    prepare: async (db, now) => {
      loadReference(db, now)
      if (settings.isDemo) await fillDemo(db, now)
      if (settings.isDemo) await fillDemoAccounts(db, now, readSecrets(settings.authSecret, settings.dataDir))
      else closeDemoAccounts(db, now)
      if (settings.isDemo) fillDemoWork(db, now)
      if (settings.isDemo) fillDemoDemand(db, now, amsterdamCalendar())
    },
    demoAccounts,
  })
  const server = serve({ fetch: createApp(composition.deps).fetch, port: settings.port, hostname: settings.host }, ({ port }) => {
    const address = settings.port === port ? settings.baseUrl : `http://localhost:${port}`
    console.warn(`Plekwijzer draait op ${address}${settings.isDemo ? ' (demo met verzonnen aanbieders)' : ''}`)
    if (firstAdminStore(composition.deps.db).countAdmins() === 0)
      console.warn('Er is nog geen beheerder. Nodig de eerste uit met: npm run first-admin -- --email ADRES')
    if (composition.deps.demoAccounts) console.warn(demoAccountsText(composition.deps.demoAccounts(Date.now())))
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE'
    console.error(isTaken ? `Poort ${settings.port} is al in gebruik. Kies een andere met PORT.` : error.message)
    void composition.stop().finally(() => process.exit(1))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, composition))
}

/** Who can sign in to the demo; the code of the moment stands on its sign-in page too. */
function demoAccountsText(accounts: readonly DemoAccount[]): string {
  const lines = accounts.map(
    ({ email, code, secret, role, organisation }) => `  ${email.padEnd(46)} ${code}  ${secret}  ${role}, ${organisation}`,
  )
  const [first] = accounts
  return `Inloggen op de demo met wachtwoord "${first?.password}" en een code; deze gelden nog ${first?.secondsLeft} s, nieuwe staan op de inlogpagina of maakt een app met de sleutel erachter:\n${lines.join('\n')}`
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
