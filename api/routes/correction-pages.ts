/** "Klopt dit niet?" as pages: sent from the offer page, answered by its provider. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { correctionAnswers, correctionCodes } from '../domain/codes.ts'
import { callerOf } from '../http/caller.ts'
import { fieldsOf } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { answerCorrection, listOwnCorrections, sendCorrection } from '../usecases/corrections.ts'

export function correctionPages(deps: AppDeps) {
  return new Hono()
    .post('/aanbod/:id/klopt-niet', (c) => send(c, deps))
    .get('/mijn-aanbod/meldingen', async (c) => (await pageRefusal(c, deps, 'corrections.answer')) ?? showOwn(c, deps))
    .post('/mijn-aanbod/meldingen', async (c) => (await pageRefusal(c, deps, 'corrections.answer')) ?? answer(c, deps))
}

/** Back to the offer with what became of it; the search it came from travels along. */
async function send(c: Context, deps: AppDeps): Promise<Response> {
  const refused = await pageRefusal(c, deps, 'corrections.send')
  if (refused) return refused
  const { code: typed, terug = '' } = await fieldsOf(c)
  const id = c.req.param('id') ?? ''
  const code = correctionCodes.find((known) => known === typed)
  const back = new URLSearchParams(terug)
  back.delete('melding')
  if (!code) return toOffer(c, id, back, 'kies')
  const done = sendCorrection(deps.correcting, callerOf(c), { offerId: id, code })
  if (done.state === 'unknown' || done.state === 'not-allowed') return deps.notFoundPage(c)
  if (done.state === 'sent') deps.committed()
  return toOffer(c, id, back, done.state === 'sent' ? 'verstuurd' : 'bekend')
}

function toOffer(c: Context, id: string, back: URLSearchParams, outcome: string): Response {
  back.set('melding', outcome)
  return c.redirect(`/aanbod/${encodeURIComponent(id)}?${back}#klopt-niet`, 303)
}

async function answer(c: Context, deps: AppDeps): Promise<Response> {
  const { melding: id = '', antwoord } = await fieldsOf(c)
  const given = correctionAnswers.find((known) => known === antwoord)
  if (!given) return showOwn(c, deps, id)
  answerCorrection(deps.correcting, callerOf(c), { id, answer: given })
  return c.redirect('/mijn-aanbod/meldingen', 303)
}

function showOwn(c: Context, deps: AppDeps, unansweredId: string | null = null): Response {
  const corrections = listOwnCorrections(deps.correcting, callerOf(c))
  return showPage(c, deps, { kind: 'corrections', corrections, unansweredId }, unansweredId === null ? 200 : 400)
}
