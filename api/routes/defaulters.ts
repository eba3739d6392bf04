/** Who is behind, over the API and as the region's page. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { newRemindersSchema } from '../contract/defaulter.ts'
import type { AppDeps } from '../deps.ts'
import type { RightName } from '../domain/rights.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, refusal } from '../http/caller.ts'
import { answerJson, answerList } from '../http/json.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { regionsFor } from '../usecases/caller.ts'
import { listEscalatedCorrections } from '../usecases/corrections.ts'
import { listDefaulters, remindDefaulters } from '../usecases/defaulters.ts'
import { previewReminder } from '../usecases/preview-reminder.ts'

export function defaulterRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .get('/regions/:code/defaulters', none, (c) => {
      const code = c.req.param('code')
      return refusedFor(c, 'defaulters.read', code) ?? answerList(c, listDefaulters(deps.chasing, code))
    })
    .post('/regions/:code/reminders', none, async (c) => {
      const code = c.req.param('code')
      const refused = refusedFor(c, 'reminders.send', code)
      if (refused) return refused
      const body = await bodyOf(c, newRemindersSchema)
      if ('refusal' in body) return body.refusal
      return answerJson(c, remind(c, deps, code, body.value.providerIds))
    })
}

export function defaulterPages(deps: AppDeps) {
  return new Hono()
    .get('/regio/achterstanden', async (c) => (await pageRefusal(c, deps, 'defaulters.read')) ?? show(c, deps))
    .post('/regio/achterstanden', async (c) => {
      const refused = await pageRefusal(c, deps, 'reminders.send')
      if (refused) return refused
      const form = await c.req.parseBody({ all: true })
      const chosen = [form.aanbieder ?? []].flat().filter((value) => typeof value === 'string')
      const regionCode = regionOf(c)
      if (!regionCode) return deps.notFoundPage(c)
      if (chosen.length === 0) return show(c, deps, null, 400)
      return show(c, deps, remind(c, deps, regionCode, chosen))
    })
}

function remind(c: Context, deps: AppDeps, regionCode: string, providerIds: readonly string[]) {
  const done = remindDefaulters(deps.chasing, callerOf(c), regionCode, providerIds)
  if (done.reminded > 0) deps.committed()
  return done
}

function show(c: Context, deps: AppDeps, done: { reminded: number; skipped: number } | null = null, status: 200 | 400 = 200): Response {
  const regionCode = regionOf(c)
  if (!regionCode) return deps.notFoundPage(c)
  const { regions } = deps.reference()
  const defaulters = listDefaulters(deps.chasing, regionCode)
  const asked = c.req.query('voorbeeld')
  const example =
    defaulters.find(({ provider }) => provider.id === asked) ??
    defaulters.find(({ mayBeReminded }) => mayBeReminded) ??
    defaulters.find(({ people }) => people > 0)
  const page = {
    kind: 'defaulters' as const,
    region: { code: regionCode, name: regions.get(regionCode)?.name ?? regionCode },
    regions: regionsFor(callerOf(c), 'defaulters.read').map((code) => ({ code, name: regions.get(code)?.name ?? code })),
    defaulters,
    corrections: listEscalatedCorrections(deps.correcting, regionCode),
    letter: example ? previewReminder(deps.chasing, regionCode, example.provider) : null,
    done,
    isNothingChosen: status === 400,
  }
  return showPage(c, deps, page, status)
}

/** Of a manager of several regions the one in the address, else the first. */
function regionOf(c: Context): string | undefined {
  const own = regionsFor(callerOf(c), 'defaulters.read')
  const asked = c.req.query('regio')
  return asked ? own.find((code) => code === asked) : own[0]
}

function refusedFor(c: Context, right: RightName, code: string): Response | null {
  return refusal(c, right) ?? (refusal(c, right, { regionCodes: [code] }) ? answerProblem(c, problems.notFound()) : null)
}
