/** Reads a list that somebody sent in a thread of its own, with bounded memory, so that a large or malicious file never holds up the finder. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { readSentList, type SentList } from './read-sent-list.ts'

/** Twice what the largest list that is read takes. */
const WORKER_MEMORY_MB = 256
const LONGEST_MS = 20_000
/** Reading this much takes less than starting a thread. */
const SMALL_TEXT_BYTES = 100_000

const TOO_LARGE = 'dit bestand is te groot om in te lezen. Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.'

export function readListOffThread(bytes: Buffer): Promise<SentList> {
  const isSmall = bytes.length <= SMALL_TEXT_BYTES && bytes.subarray(0, 2).toString('latin1') !== 'PK'
  const script = isSmall ? undefined : builtScript()
  return script ? inWorker(script, bytes) : readSentList(bytes)
}

/** In the source tree (tests) there is no built worker beside this file, and the list is read in this thread. */
function builtScript(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  return [join(here, 'read-list-worker.js'), join(here, '../read-list-worker.js')].find(existsSync)
}

function inWorker(script: string, bytes: Buffer): Promise<SentList> {
  return new Promise((resolve) => {
    const limits = { maxOldGenerationSizeMb: WORKER_MEMORY_MB, maxYoungGenerationSizeMb: 32 }
    const worker = new Worker(script, { workerData: bytes, resourceLimits: limits })
    const timer = setTimeout(() => end({ fault: TOO_LARGE }), LONGEST_MS)
    const end = (read: SentList) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(read)
    }
    worker.once('message', end)
    // Never what was in it: an error of a reader may quote the file.
    worker.once('error', () => end({ fault: TOO_LARGE }))
    worker.once('exit', () => end({ fault: TOO_LARGE }))
  })
}
