/** The list of signals as a page, handled by forms: of the region for its care broker and expert team, of the own organisation for a referrer. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { SignalReader, SignalsPage } from '../contract/signal-page.ts'
import type { AppDeps } from '../deps.ts'
import { type SignalOutcome, type SignalStatus, signalOutcomes, signalStatuses } from '../domain/codes.ts'
import { outcomesOf } from '../domain/signal-course.ts'
import { callerOf } from '../http/caller.ts'
import { fieldsOf } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { type Caller, mayDo } from '../usecases/caller.ts'
import { changeSignal, listSignals, type SignalChanged } from '../usecases/signals.ts'

const PAGE_SIZE = 50

export function signalListPages(deps: AppDeps) {
  return new Hono()
    .get('/meldingen', async (c) => {
      const right = mayDo(callerOf(c), 'signals.read') ? 'signals.read' : 'signals.send'
      return (await pageRefusal(c, deps, right)) ?? show(c, deps)
    })
    .post('/meldingen/:id', async (c) => (await pageRefusal(c, deps, 'signals.handle')) ?? change(c, deps))
}

/** An outcome says by itself whether it is solved or closed. */
async function change(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const outcome = signalOutcomes.find((known) => known === typed.outcome)
  const status = outcome ? endOf(outcome) : signalStatuses.find((known) => known === typed.status)
  const id = c.req.param('id') ?? ''
  if (!status) return show(c, deps, { id, why: 'outcome' }, 400)
  const done = changeSignal(deps.signalling, callerOf(c), id, { version: Number(typed.version), status, ...(outcome ? { outcome } : {}) })
  if (done.state === 'unknown') return deps.notFoundPage(c)
  if (done.state !== 'changed') return show(c, deps, { id, why: whyNot(done) }, done.state === 'faults' ? 400 : 409)
  deps.committed()
  const shown = new URLSearchParams(c.req.query('status') === undefined ? {} : { status: c.req.query('status') ?? '' })
  shown.set('gelukt', status)
  return c.redirect(`/meldingen?${shown}`, 303)
}

function endOf(outcome: SignalOutcome): SignalStatus {
  return outcomesOf.solved.includes(outcome) ? 'solved' : 'closed'
}

function whyNot(done: SignalChanged): NonNullable<SignalsPage['refused']>['why'] {
  return done.state === 'conflict' ? 'changed-meanwhile' : done.state === 'not-possible' ? 'step-not-possible' : 'outcome'
}

function show(c: Context, deps: AppDeps, refused: SignalsPage['refused'] = null, status: 200 | 400 | 409 = 200): Response {
  const caller = callerOf(c)
  const reader = readerOf(caller)
  const chosen = chosenStatus(c.req.query('status'), reader)
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
  const filter = { regions: null, categories: null, statuses: chosen && [chosen] }
  const list = listSignals(deps.signalling, caller, filter, { page, pageSize: PAGE_SIZE })
  const done = signalStatuses.find((known) => known === c.req.query('gelukt')) ?? null
  const pages = Math.max(1, Math.ceil(list.total / PAGE_SIZE))
  return showPage(
    c,
    deps,
    { kind: 'signals', reader, list, status: chosen, page, pages, done, refused },
    status,
    refused ? '/meldingen' : undefined,
  )
}

function readerOf(caller: Caller): SignalReader {
  if (!mayDo(caller, 'signals.read')) return 'referrer'
  const roles = caller.organisation?.held.map(({ role }) => role) ?? []
  if (roles.includes('care-broker')) return 'care-broker'
  return mayDo(caller, 'signals.handle') ? 'expert-team' : 'region'
}

/** Without a choice: what the reader has to do. */
function chosenStatus(asked: string | undefined, reader: SignalReader): SignalStatus | null {
  if (asked === undefined || asked === '') return reader === 'referrer' ? null : reader === 'expert-team' ? 'expert-team' : 'care-broker'
  return signalStatuses.find((known) => known === asked) ?? null
}
