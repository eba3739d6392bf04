/** The only file of the web that knows HTTP. */
import type { Problem } from '../api/contract/problem.ts'
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

async function get<Value>(path: string, signal: AbortSignal): Promise<Outcome<Value>> {
  const timeout = AbortSignal.timeout(patience)
  try {
    const headers = { accept: 'application/json', ...organisationHeader() }
    const answer = await fetch(`/api/v1${path}`, { headers, signal: AbortSignal.any([signal, timeout]) })
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
