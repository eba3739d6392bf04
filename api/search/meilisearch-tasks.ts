/** Waiting for what Meilisearch does after it has accepted a change. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'
import { EngineUnavailable } from './port.ts'

const FIRST_POLL_MS = 2
const SLOWEST_POLL_MS = 25

/** A failed task does not throw by itself. Polls quickly at first: one document takes a few tens of milliseconds. */
export async function taskSucceeded(client: Meilisearch, { taskUid }: EnqueuedTask): Promise<void> {
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(SLOWEST_POLL_MS, pause * 1.25)) {
    const task = await client.tasks.getTask(taskUid)
    if (task.status === 'succeeded') return
    if (task.status === 'failed' || task.status === 'canceled') throw failure(task)
    await sleep(pause)
  }
}

function failure(task: Task): EngineUnavailable {
  return new EngineUnavailable(`Meilisearch: task ${task.uid} (${task.type}) ${task.status}: ${task.error?.message ?? ''}`)
}
