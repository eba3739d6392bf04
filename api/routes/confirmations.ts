/** "Alles klopt nog", from a mail: GET shows, POST confirms. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { DeadLink } from '../contract/confirmation.ts'
import { problem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { fieldsOf } from '../http/form.ts'
import { answerJson } from '../http/json.ts'
import { showPage } from '../http/page.ts'
import { answerProblem } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { confirmByLink, showLink } from '../usecases/confirm-by-link.ts'

export function confirmationRoutes(deps: AppDeps) {
  return new Hono().post('/confirmations/:token', onlyParameters(deps), (c) => {
    const done = confirm(deps, c.req.param('token'))
    return done.state === 'done' ? answerJson(c, { confirmed: done.confirmed, left: done.left }) : answerProblem(c, deadLink(done.state))
  })
}

export function confirmationPages(deps: AppDeps) {
  return new Hono()
    .get('/bevestigen', (c) => {
      const token = c.req.query('sleutel') ?? ''
      return show(c, deps, token, null)
    })
    .post('/bevestigen', async (c) => {
      const token = (await fieldsOf(c)).sleutel ?? ''
      return show(c, deps, token, confirm(deps, token))
    })
}

function confirm(deps: AppDeps, token: string) {
  const done = confirmByLink(deps.reminding, token)
  if (done.state === 'done' && done.confirmed > 0) deps.committed()
  return done
}

function show(c: Context, deps: AppDeps, token: string, done: ReturnType<typeof confirm> | null): Response {
  const shown = done ? { state: 'used' as const } : showLink(deps.reminding, token)
  const isGood = done ? done.state === 'done' : shown.state === 'valid'
  return showPage(c, deps, { kind: 'confirmation', token, shown, done }, isGood ? 200 : 410, '/bevestigen')
}

const DEAD: Record<DeadLink, [string, string]> = {
  unknown: ['unknown-link', 'Deze link bestaat niet. Log in en bevestig in Mijn aanbod.'],
  used: ['used-link', 'Deze link is al gebruikt. Log in om te zien wat er staat.'],
  expired: ['expired-link', 'Deze link is verlopen: hij werkt zeven dagen. Log in en bevestig in Mijn aanbod.'],
  withdrawn: ['withdrawn-link', 'Deze link werkt niet meer, omdat je geen beschikbaarheid meer bijhoudt voor deze organisatie.'],
}

function deadLink(state: DeadLink) {
  const [code, detail] = DEAD[state]
  return problem(410, code, 'Deze link werkt niet meer', detail)
}
