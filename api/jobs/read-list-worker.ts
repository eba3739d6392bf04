/** The thread in which a sent list is read. Built as its own entry. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { readSentList } from './read-sent-list.ts'

if (!isMainThread && parentPort) parentPort.postMessage(await readSentList(Buffer.from(workerData as Uint8Array)))
