import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createMetrics } from '../../api/metrics.ts'

it('of an application that is gone, the measures keep nothing', async () => {
  const gone = (() => {
    const sizes = { outbox: () => 0, waitingMails: () => 0 }
    createMetrics(sizes)
    return new WeakRef(sizes)
  })()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // What was made in this turn is kept to its end.
  await new Promise((resolve) => setTimeout(resolve))
  collect()
  expect(gone.deref()).toBeUndefined()
})

it('the process is measured once, beside what is the application\u2019s own', async () => {
  const text = await createMetrics({ outbox: () => 3, waitingMails: () => 0 }).text()
  expect(text.match(/^process_cpu_seconds_total /gm)).toHaveLength(1)
  expect(text).toContain('plekwijzer_outbox_rows 3')
})
