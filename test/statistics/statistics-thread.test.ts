import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type StatisticsThread, startStatisticsThread } from '../../api/jobs/statistics-thread.ts'
import { StatisticsAway } from '../../api/statistics/port.ts'

/** A thread that does as the category of the question says. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads'
let count = 0
parentPort.on('message', ({ id, question }) => {
  const [order] = question?.filter.choices.category ?? []
  count += 1
  if (order === 'die') process.exit(3)
  if (order === 'throw') throw new Error('no more')
  if (order === 'fail') return parentPort.postMessage({ id, failure: 'no such column' })
  if (order !== 'silent') parentPort.postMessage({ id, answer: [count] })
})`

const started: StatisticsThread[] = []
afterEach(async () => {
  for (const thread of started.splice(0)) await thread.stop()
})

function startThread() {
  const script = join(mkdtempSync(join(tmpdir(), 'plekwijzer-thread-')), 'thread.mjs')
  writeFileSync(script, SCRIPT)
  const log: string[] = []
  const thread = startStatisticsThread(script, 'nowhere', (event) => log.push(event))
  started.push(thread)
  const ask = (order: string) => thread.ask({ groupBy: [], filter: { choices: { category: [order] } }, at: [] }) as Promise<unknown>
  return { ask, log, stop: thread.stop }
}

describe('the thread of the statistics', () => {
  it('lasts: it answers each question in turn', async () => {
    const { ask } = startThread()
    expect(await Promise.all([ask('one'), ask('two')])).toEqual([[1], [2]])
  })

  it('tells what went wrong with one question, and goes on', async () => {
    const { ask } = startThread()
    await expect(ask('fail')).rejects.toThrow('no such column')
    expect(await ask('one')).toEqual([2])
  })

  it.each(['die', 'throw'])('when it ends (%s), everybody who waits hears so, and the next question starts another', async (order) => {
    const { ask } = startThread()
    const silent = ask('silent')
    const ended = ask(order)
    await expect(silent).rejects.toBeInstanceOf(StatisticsAway)
    await expect(ended).rejects.toBeInstanceOf(StatisticsAway)
    expect(await ask('one')).toEqual([1])
  })

  it('stops with the server: who waits hears so, and nobody can ask any more', async () => {
    const { ask, stop } = startThread()
    const silent = ask('silent')
    const heard = expect(silent).rejects.toBeInstanceOf(StatisticsAway)
    await stop()
    await heard
    await expect(ask('one')).rejects.toBeInstanceOf(StatisticsAway)
  })
})
