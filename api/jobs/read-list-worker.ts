/** The thread in which sent lists are read. Built as its own entry. */
import { parentPort } from 'node:worker_threads'
import { readSentList } from './read-sent-list.ts'

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readSentList(Buffer.from(bytes))))
