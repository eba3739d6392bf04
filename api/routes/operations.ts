import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { isLoopback } from '../env.ts'
import { addressOf } from '../http/limits.ts'
import { answerProblem, problems } from '../http/problem.ts'

export function operationRoutes(deps: AppDeps) {
  return new Hono()
    .get('/health/live', (c) => c.json({ status: 'ok' }))
    .get('/health/ready', async (c) => {
      const health = await deps.health()
      return c.json(health, health.database === 'ok' && health.search !== 'away' ? 200 : 503)
    })
    .get('/metrics', async (c) => {
      const address = addressOf(c, deps.settings.trustsProxy)
      const hasKey = deps.settings.metricsKey !== undefined && c.req.header('Authorization') === `Bearer ${deps.settings.metricsKey}`
      if (!hasKey && address !== null && !isLoopback(address)) return answerProblem(c, problems.notFound())
      return c.body(await deps.metrics.text(), 200, { 'Content-Type': deps.metrics.contentType })
    })
}
