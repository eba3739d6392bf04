/** The whole application as a function of its dependencies: tests call `createApp(deps).request(...)` without a server. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { apiVersion } from './contract/version.ts'
import type { AppDeps } from './deps.ts'
import { answerBusy, isStoreBusy } from './http/busy.ts'
import { identifyCaller } from './http/caller.ts'
import { limitBodies, limitRequests } from './http/limits.ts'
import { knownMethods } from './http/methods.ts'
import { pagesOnBehalf } from './http/on-behalf.ts'
import { problemsAsPages } from './http/page-problems.ts'
import { answerProblem, problems } from './http/problem.ts'
import { refuseBrokenEncoding } from './http/query.ts'
import { loggableError, requestLog } from './http/request-log.ts'
import { sameOriginWrites, securityHeaders } from './http/security.ts'
import { accountPages } from './routes/account-pages.ts'
import { apiKeyRoutes } from './routes/api-keys.ts'
import { assetRoutes } from './routes/assets.ts'
import { authRoutes } from './routes/auth.ts'
import { availabilityRoutes } from './routes/availability.ts'
import { availabilityImportRoutes } from './routes/availability-imports.ts'
import { bottleneckActionRoutes } from './routes/bottleneck-actions.ts'
import { bottleneckRoutes } from './routes/bottlenecks.ts'
import { confirmationRoutes } from './routes/confirmations.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { defaulterRoutes } from './routes/defaulters.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { offerRoutes } from './routes/offers.ts'
import { oidcRoutes } from './routes/oidc.ts'
import { openDataRoutes } from './routes/open-data.ts'
import { openapiRoutes } from './routes/openapi.ts'
import { operationRoutes } from './routes/operations.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { pageRoutes } from './routes/pages.ts'
import { passkeyRoutes } from './routes/passkeys.ts'
import { referenceRoutes } from './routes/reference.ts'
import { regionWorkRoutes } from './routes/region-work.ts'
import { regionRoutes } from './routes/regions.ts'
import { scarcityRoutes } from './routes/scarcity.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { signalRoutes } from './routes/signals.ts'
import { subcontractRoutes } from './routes/subcontracts.ts'
import { unmetDemandRoutes } from './routes/unmet-demand.ts'
import { StatisticsAway } from './statistics/port.ts'

export function createApp(deps: AppDeps) {
  const app = new Hono()
  app.use(requestLog(deps))
  app.use(problemsAsPages(deps))
  app.use(limitRequests(deps.settings))
  app.use(refuseBrokenEncoding)
  app.use(identifyCaller(deps))
  app.route('/api/v1', searchRoutes(deps))
  app.use(securityHeaders(deps.settings))
  app.use(compress({ encoding: 'gzip', threshold: 2048 }))
  app.use('/api/*', async (c, next) => {
    c.header('API-Version', apiVersion)
    await next()
  })
  app.use('/api/v1/openapi.json', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }))
  app.use('/api/v1/open-data/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }))
  app.use('/api/*', etag())
  app.use(knownMethods(app))
  app.use(limitBodies())
  app.use(sameOriginWrites(deps.settings))
  app.onError((error, c) => {
    const reference = c.get('reference' as never) as string
    deps.log.error({ reference, error: loggableError(error) }, 'failed')
    if (error instanceof StatisticsAway) return answerProblem(c, problems.figuresAway())
    return isStoreBusy(error) ? answerBusy(c) : answerProblem(c, problems.internal(reference))
  })
  app.notFound((c) => (c.req.path.startsWith('/api/') ? answerProblem(c, problems.notFound()) : deps.notFoundPage(c)))
  app.route('/api/v1', offerRoutes(deps))
  app.route('/api/v1', availabilityRoutes(deps))
  app.route('/api/v1', availabilityImportRoutes(deps))
  app.route('/api/v1', apiKeyRoutes(deps))
  app.route('/api/v1', confirmationRoutes(deps))
  app.route('/api/v1', correctionRoutes(deps))
  app.route('/api/v1', subcontractRoutes(deps))
  app.route('/api/v1', defaulterRoutes(deps))
  app.route('/api/v1', bottleneckRoutes(deps))
  app.route('/api/v1', bottleneckActionRoutes(deps))
  app.route('/api/v1', regionWorkRoutes(deps))
  app.route('/api/v1', signalRoutes(deps))
  app.route('/api/v1', unmetDemandRoutes(deps))
  app.route('/api/v1', referenceRoutes(deps))
  app.route('/api/v1', scarcityRoutes(deps))
  app.route('/api/v1', openDataRoutes(deps))
  app.route('/api/v1', openapiRoutes())
  app.route('/api/v1', organisationRoutes(deps))
  app.route('/api/v1', regionRoutes(deps))
  app.route('/api/v1', invitationRoutes(deps))
  app.route('/api/v1', sessionRoutes())
  app.route('/', oidcRoutes(deps))
  app.route('/', passkeyRoutes(deps))
  app.route('/api/v1', authRoutes(deps))
  app.route('/', operationRoutes(deps))
  app.route('/', assetRoutes(deps.webFolder))
  app.use(pagesOnBehalf(deps))
  app.route('/', accountPages(deps))
  app.route('/', pageRoutes(deps))
  return app
}
