import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MeilisearchProcess, startMeilisearch } from '../../api/search/meilisearch-process.ts'

export interface RunningMeilisearch extends MeilisearchProcess {
  folder: string
  remove(): Promise<void>
}

/** A real server in a folder of its own; `remove` stops it and clears up. */
export async function runMeilisearch(): Promise<RunningMeilisearch> {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-search-'))
  const server = await startMeilisearch({ dataDir: folder })
  if (!server) throw new Error('the packaged Meilisearch is missing: these tests need Linux x64 and optional dependencies')
  return {
    ...server,
    folder,
    async remove() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
