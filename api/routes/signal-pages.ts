/** Giving a signal as a page: prefilled from the search it came from, and what happens next. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { readBody } from '../contract/body.ts'
import { newSignalSchema } from '../contract/signal.ts'
import { type SignalField, type SignalValues, signalFields } from '../contract/signal-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { fieldsOf } from '../http/form.ts'
import { hasPersonalData, showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { queryOf } from '../http/query.ts'
import { viewerOf } from '../http/viewer.ts'
import { prefilledSignal } from '../usecases/prefill-signal.ts'
import { sendSignal } from '../usecases/send-signal.ts'
import { findSignal } from '../usecases/signals.ts'

export function signalPages(deps: AppDeps) {
  return new Hono()
    .get('/melden', async (c) => (await pageRefusal(c, deps, 'signals.send')) ?? showForm(c, deps))
    .post('/melden', async (c) => (await pageRefusal(c, deps, 'signals.send')) ?? send(c, deps))
    .get('/melden/gelukt', async (c) => (await pageRefusal(c, deps, 'signals.send')) ?? showSent(c, deps))
}

function showForm(c: Context, deps: AppDeps): Response {
  if (hasPersonalData(c, deps)) return c.redirect('/melden', 302)
  const values = prefilledSignal(deps, queryOf(c), viewerOf(c, deps), callerOf(c).organisation)
  return form(c, deps, values, [])
}

async function send(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const values = Object.fromEntries(signalFields.map((name) => [name, typed[name] ?? ''])) as SignalValues
  const found = readBody(newSignalSchema, {
    ...filled(values),
    ...(values.neededWithinWeeks ? { neededWithinWeeks: Number(values.neededWithinWeeks) } : {}),
  })
  if ('problems' in found) return form(c, deps, values, found.problems)
  const done = sendSignal(deps.signalling, callerOf(c), found.value)
  if (done.state === 'not-allowed') return notAllowed(c, deps)
  if (done.state === 'faults') return form(c, deps, values, done.faults)
  if (done.state === 'sent') deps.committed()
  const sent = new URLSearchParams({ melding: done.signal.id, ...(done.state === 'known' ? { bekend: 'ja' } : {}) })
  return c.redirect(`/melden/gelukt?${sent}`, 303)
}

function filled(values: SignalValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function form(c: Context, deps: AppDeps, values: SignalValues, faults: readonly { field: string }[]): Response {
  const { regions, categories } = deps.reference()
  const wrong = signalFields.filter((name: SignalField) => faults.some(({ field }) => field === name))
  const page = {
    kind: 'signalForm' as const,
    values,
    wrong,
    regions: [...regions.values()].map(({ code, name }) => ({ code, name })).sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    categories: [...categories.values()].map(({ code, name, segment }) => ({ code, name, segment })),
  }
  return showPage(c, deps, page, faults.length > 0 ? 400 : 200)
}

function showSent(c: Context, deps: AppDeps): Response {
  const signal = findSignal(deps.signalling, callerOf(c), c.req.query('melding') ?? '')
  return signal ? showPage(c, deps, { kind: 'signalSent', signal, isKnown: c.req.query('bekend') === 'ja' }) : deps.notFoundPage(c)
}
