/** "Klopt dit niet?" over the API. */
import { Hono } from 'hono'
import { correctionAnswerSchema, newCorrectionSchema } from '../contract/correction.ts'
import { problem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight, refusal } from '../http/caller.ts'
import { answerJson, answerList } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { answerCorrection, listEscalatedCorrections, listOwnCorrections, sendCorrection } from '../usecases/corrections.ts'

export function correctionRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .post('/offers/:id/corrections', none, async (c) => {
      const body = await bodyOf(c, newCorrectionSchema, 'corrections.send')
      if ('refusal' in body) return body.refusal
      const done = sendCorrection(deps.correcting, callerOf(c), { offerId: c.req.param('id'), ...body.value })
      if (done.state === 'unknown') return answerProblem(c, problems.unknownOffer())
      if (done.state === 'not-allowed') return answerProblem(c, problems.notAllowed())
      if (done.state === 'sent') deps.committed()
      return c.body(null, 204)
    })
    .get('/my/corrections', needsRight('corrections.answer'), none, (c) => answerList(c, listOwnCorrections(deps.correcting, callerOf(c))))
    .patch('/my/corrections/:id', none, async (c) => {
      const body = await bodyOf(c, correctionAnswerSchema, 'corrections.answer')
      if ('refusal' in body) return body.refusal
      const done = answerCorrection(deps.correcting, callerOf(c), { id: c.req.param('id'), ...body.value })
      if (done.state === 'answered') return answerJson(c, done.correction)
      return answerProblem(c, done.state === 'unknown' ? unknownCorrection() : answeredBefore())
    })
    .get('/regions/:code/corrections', none, (c) => {
      const code = c.req.param('code')
      const refused = refusal(c, 'corrections.read')
      if (refused) return refused
      if (refusal(c, 'corrections.read', { regionCodes: [code] })) return answerProblem(c, problems.notFound())
      return answerList(c, listEscalatedCorrections(deps.correcting, code))
    })
}

const unknownCorrection = () =>
  problem(404, 'unknown-correction', 'Melding niet gevonden', 'Deze melding bestaat niet, of gaat over aanbod van een ander.')

const answeredBefore = () => problem(409, 'answered-before', 'Al beantwoord', 'Een collega heeft deze melding al beantwoord.')
