/** Starts the built server once for all journeys, and has the browser ready. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type InstalledBrowser, installedBrowser } from './installed-browser.ts'
import { startServer } from './start-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string
    browser: InstalledBrowser
  }
}

export default async function startApp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-browser-'))
  const browser = await installedBrowser(join(folder, 'browser'))
  const server = await startServer()
  project.provide('baseUrl', server.baseUrl)
  project.provide('browser', browser)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
