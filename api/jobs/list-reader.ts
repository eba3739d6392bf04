/**
 * Reads the lists that people send in a thread beside this one, one after the other and with bounded memory, so that a large or
 * malicious file never holds up the finder. The thread ends when nobody sends anything for a while.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { readSentList, type SentList } from './read-sent-list.ts'

export interface ListReader {
  read(bytes: Buffer): Promise<SentList>
  stop(): Promise<void>
}

/** Twice what the largest list that is read takes. */
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 }
const LONGEST_MS = 20_000
const IDLE_MS = 30_000
/** Reading this much takes less than handing it over. */
const SMALL_TEXT_BYTES = 24_000

const TOO_LARGE: SentList = {
  fault: 'dit bestand is te groot om in te lezen. Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.',
}

export function createListReader(): ListReader {
  const script = builtScript()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  async function readInThread(file: string, bytes: Buffer): Promise<SentList> {
    clearTimeout(idle)
    worker ??= startWorker(file)
    const read = await answerOf(worker, bytes)
    if (read === null) await end()
    idle = setTimeout(end, IDLE_MS).unref()
    return read ?? TOO_LARGE
  }

  return {
    read(bytes) {
      const isSmall = bytes.length <= SMALL_TEXT_BYTES && bytes.subarray(0, 2).toString('latin1') !== 'PK'
      if (isSmall || script === undefined) return readSentList(bytes)
      const reading = turn.then(() => readInThread(script, bytes))
      turn = reading.catch(() => {})
      return reading
    },
    stop: end,
  }
}

/** In the source tree (tests) there is no built worker beside this file, and lists are read in this thread. */
function builtScript(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  return [join(here, 'read-list-worker.js'), join(here, '../read-list-worker.js')].find(existsSync)
}

function startWorker(file: string): Worker {
  const worker = new Worker(file, { resourceLimits: MEMORY_LIMITS })
  worker.unref()
  return worker
}

/** null: it took too much or too long. What an error says is not kept: it may quote the file. */
function answerOf(worker: Worker, bytes: Buffer): Promise<SentList | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(null), LONGEST_MS)
    const done = (read: SentList | null) => {
      clearTimeout(timer)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      resolve(read)
    }
    worker.once('message', done)
    worker.once('error', () => done(null))
    worker.once('exit', () => done(null))
    const own = new Uint8Array(bytes)
    worker.postMessage(own, [own.buffer])
  })
}
