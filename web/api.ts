/** The only file of the web that knows HTTP. */

import type { AvailabilityImport, ImportChoices } from '../api/contract/availability-import.ts'
import type { CellPanel } from '../api/contract/bottlenecks-page.ts'
import type { MyOffers } from '../api/contract/my-offer.ts'
import type { Problem } from '../api/contract/problem.ts'
import type { ReportOutcomes } from '../api/contract/report-outcomes.ts'
import type { SearchAnswer } from '../api/contract/search.ts'
import type { SuggestionsAnswer } from '../api/contract/suggestion.ts'
import { type Query, searchParamsOf } from './shared/address.ts'
import { organisationHeader } from './shared/on-behalf.ts'

const patience = 10_000

export type Failure = { reason: 'offline' | 'timeout' | 'server' | 'tooMany'; reference?: string }

export type Outcome<Value> =
  | { kind: 'answer'; value: Value }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'aborted' }

export function searchOffers(query: Query, signal: AbortSignal): Promise<Outcome<SearchAnswer>> {
  return get(`/offers?${searchParamsOf(query)}`, signal)
}

export function suggest(text: string, signal: AbortSignal): Promise<Outcome<SuggestionsAnswer>> {
  return get(`/suggestions?${new URLSearchParams({ q: text })}`, signal)
}

export interface MunicipalityPoint {
  code: string
  name: string
  region: string
  lat: number
  lon: number
}

export function municipalities(signal: AbortSignal): Promise<Outcome<{ items: MunicipalityPoint[] }>> {
  return get('/municipalities', signal)
}

/** What stands behind one cell of the bottlenecks; of the page itself, not of the API. */
export function cellPanel(query: Query, signal: AbortSignal): Promise<Outcome<CellPanel>> {
  return getFrom(`/knelpunten/vak?${searchParamsOf(query)}`, signal)
}

export type Sent<Value> = Outcome<Value> | { kind: 'signedOut' }

export function myOffers(signal: AbortSignal): Promise<Outcome<MyOffers>> {
  return get('/my/offers', signal)
}

/** The same key with the same reports is stored once, however often it is sent. */
export function sendReports(reports: readonly object[], idempotencyKey: string): Promise<Sent<ReportOutcomes>> {
  return post('/availability-reports', { reports }, { 'Idempotency-Key': idempotencyKey })
}

/** What was chosen in a list that is looked at. */
export function changeImport(id: string, choices: Partial<ImportChoices>): Promise<Sent<AvailabilityImport>> {
  return send('PATCH', `/availability-imports/${id}`, choices)
}

function post<Value>(path: string, body: object, more: Record<string, string> = {}): Promise<Sent<Value>> {
  return send('POST', path, body, more)
}

async function send<Value>(method: string, path: string, body: object, more: Record<string, string> = {}): Promise<Sent<Value>> {
  const timeout = AbortSignal.timeout(2 * patience)
  const headers = { 'Content-Type': 'application/json', accept: 'application/json', ...organisationHeader(), ...more }
  try {
    const answer = await fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body), signal: timeout })
    if (answer.status === 401) return { kind: 'signedOut' }
    const said: unknown = await answer.json()
    if (answer.ok) return { kind: 'answer', value: said as Value }
    if (answer.status === 429) return { kind: 'failure', failure: { reason: 'tooMany' } }
    const problem = said as Problem
    if (answer.status < 500) return { kind: 'problem', problem }
    return { kind: 'failure', failure: { reason: 'server', reference: problem.reference } }
  } catch (error) {
    if (timeout.aborted) return { kind: 'failure', failure: { reason: 'timeout' } }
    return { kind: 'failure', failure: { reason: error instanceof SyntaxError ? 'server' : 'offline' } }
  }
}

function get<Value>(path: string, signal: AbortSignal): Promise<Outcome<Value>> {
  return getFrom(`/api/v1${path}`, signal)
}

async function getFrom<Value>(path: string, signal: AbortSignal): Promise<Outcome<Value>> {
  const timeout = AbortSignal.timeout(patience)
  try {
    const headers = { accept: 'application/json', ...organisationHeader() }
    const answer = await fetch(path, { headers, signal: AbortSignal.any([signal, timeout]) })
    const body: unknown = await answer.json()
    if (answer.ok) return { kind: 'answer', value: body as Value }
    const problem = body as Problem
    if (answer.status === 400 && problem.errors?.length) return { kind: 'problem', problem }
    if (answer.status === 429) return { kind: 'failure', failure: { reason: 'tooMany' } }
    return { kind: 'failure', failure: { reason: 'server', reference: problem.reference } }
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted' }
    if (timeout.aborted) return { kind: 'failure', failure: { reason: 'timeout' } }
    return { kind: 'failure', failure: { reason: error instanceof SyntaxError ? 'server' : 'offline' } }
  }
}
