/** From the start of the built server to its first answer: with an empty folder (the demo is filled in), and again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './load.ts'
import { startServer } from './server-process.ts'

export interface StartResult {
  coldMs: number
  warmMs: number
  demoMegabytes: number
}

const WARM_ROUNDS = 3

export async function benchStart(): Promise<StartResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plekwijzer-start-'))
  const settings = { DATA_DIR: dataDir, DEMO: '1' }
  const first = await startServer(settings)
  const demoMegabytes = first.megabytes()
  await first.stop()
  const warm: number[] = []
  for (let round = 0; round < WARM_ROUNDS; round++) {
    const server = await startServer(settings)
    warm.push(server.startedInMs)
    await server.stop()
  }
  rmSync(dataDir, { recursive: true, force: true })
  return { coldMs: first.startedInMs, warmMs: median(warm), demoMegabytes }
}
