/** The import's own thread and connection, so that a finder in the same process stays quick. Built as its own entry. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { type ImportJob, runImportJob } from './import-job.ts'

if (!isMainThread && parentPort) parentPort.postMessage(await runImportJob(workerData as ImportJob))
