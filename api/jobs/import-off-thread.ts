import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type ImportFailure, type ImportJob, type ImportReport, runImportJob } from './import-job.ts'

/** A file that unpacks to more than this stops the worker, not the site. */
const WORKER_MEMORY_MB = 1_500

/** In the source tree (tests) there is no built worker beside this file, and the import runs in this thread. */
export function importInWorker(job: ImportJob): Promise<ImportReport | ImportFailure> {
  const here = dirname(fileURLToPath(import.meta.url))
  const script = [join(here, 'import-worker.js'), join(here, '../import-worker.js')].find(existsSync)
  return script ? inWorker(script, job) : runImportJob(job)
}

function inWorker(script: string, job: ImportJob): Promise<ImportReport | ImportFailure> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB } })
    worker.once('message', resolve)
    worker.once('error', (error) => resolve({ failure: explain(error) }))
    worker.once('exit', () => resolve({ failure: 'De import is gestopt voordat hij klaar was. Er is niets opgeslagen.' }))
  })
}

function explain(error: unknown): string {
  if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'De bestanden zijn te groot om in te lezen. Verdeel ze over meer mappen. Er is niets opgeslagen.'
  }
  return `De import is gestopt: ${error instanceof Error ? error.message : String(error)}. Er is niets opgeslagen.`
}
