import type { FinderNames, PageData, Place } from '../../api/contract/page.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { usableFits } from '../../api/domain/contract-fit.ts'
import type { Failure } from '../api.ts'
import { only, type Query, type View, viewOf, without, withValues } from '../shared/address.ts'

export const finderFormId = 'zoekformulier'

/** What stands in the four fields, not yet searched for. */
export interface Fields {
  q: string
  municipality: string
  near: string
  age: string
}

export interface FinderState {
  query: Query
  view: View
  fields: Fields
  answer: SearchAnswer | null
  /** What the answer answers: while a new search runs, the old results keep their own heading. */
  answered: Query
  problem: Problem | null
  names: FinderNames
  failure: Failure | null
  isBusy: boolean
  now: number
}

export function firstState(data: Extract<PageData, { kind: 'finder' }>, url: string, now: number): FinderState {
  const { answer, problem } = data
  const query = isRefused(problem) ? without(data.query, 'q') : data.query
  const names = { ...data.names, chosen: remembered(data.names, data.answer) }
  return {
    query,
    view: viewOf(url.split('?')[1] ?? ''),
    fields: fieldsOf(query, names),
    answer,
    answered: query,
    problem,
    names,
    failure: null,
    isBusy: false,
    now,
  }
}

export function fieldsOf(query: Query, names: FinderNames): Fields {
  return {
    q: only(query, 'q'),
    municipality: names.municipality?.label ?? only(query, 'municipality'),
    near: names.near?.label ?? only(query, 'near'),
    age: only(query, 'age'),
  }
}

/** What was typed since the last search, and so must survive whatever else changes. */
export function unsent({ query, names, fields }: FinderState): Partial<Fields> {
  const sent = fieldsOf(query, names)
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== sent[name as keyof Fields]))
}

/** The search as the fields say it; a place that was typed without choosing stays as typed, for the server to resolve. */
export function queryFromFields({ query: old, fields, names }: Pick<FinderState, 'query' | 'fields' | 'names'>): Query {
  const municipality = codeOf(fields.municipality, names.municipality)
  const near = codeOf(fields.near, names.near)
  let query = withValues(old, 'q', [fields.q.trim()])
  if (fields.q.trim() !== only(old, 'q')) query = without(query, 'exact')
  query = withValues(query, 'age', [fields.age.trim()])
  query = municipality ? withPaying(query, municipality) : without(without(query, 'municipality'), 'contractFit')
  query = withValues(query, 'near', [near])
  return near ? query : without(query, 'radiusKm')
}

/** Whether every place is a code: a CBS code, four digits of a postcode, or a latitude and longitude. */
export function isResolved(query: Query): boolean {
  return [only(query, 'municipality'), only(query, 'near')].every((place) => /^(GM\d{4}|[\d.,]*)$/.test(place))
}

/** Personal data that stood in the words: they may not come back in the address, the history or the title. */
export function isRefused(problem: Problem | null): boolean {
  return problem?.errors?.some(({ field, code }) => field === 'q' && (code === 'bsn' || code === 'birth-date')) ?? false
}

/** Who pays, newly chosen, asks what can be used there; that filter shows, and can be taken away. */
function withPaying(query: Query, municipality: string): Query {
  const chosen = withValues(query, 'municipality', [municipality])
  const isNew = !query.municipality && !query.contractFit
  return isNew ? withValues(chosen, 'contractFit', [...usableFits]) : chosen
}

function codeOf(typed: string, known: Place | undefined): string {
  const words = typed.trim()
  return known && words === known.label ? known.code : words
}

/** What is searched for: the address, completed by what the words were understood to say. */
export function effective({ query, answer }: Pick<FinderState, 'query' | 'answer'>): Query {
  return { ...answer?.applied, ...query }
}

/**
 * A change to something that followed from the words makes all of it explicit: with the place in the address the words
 * no longer bring back what was just taken away.
 */
export function changed(state: FinderState, base: Query, name: string, values: string[]): Query {
  const follows = state.answer?.applied[name] !== undefined && state.query[name] === undefined
  return withValues(follows ? { ...state.answer?.applied, ...base } : base, name, values)
}

/** Names for codes: of the fields, else as understood from the words. */
export function placeNamed({ names, answer }: FinderState, code: string): Place | undefined {
  if (code === '') return undefined
  const known = [names.municipality, names.near].find((place) => place?.code === code)
  const piece = answer?.understood.find(({ kind, value }) => (kind === 'place' || kind === 'postcode') && value === code)
  return known ?? (piece && { code, label: piece.label })
}

/** Labels seen once stay known, so that chips can be named when the answer no longer counts their value. */
export function remembered(names: FinderNames, answer: SearchAnswer | null): FinderNames['chosen'] {
  const chosen = { ...names.chosen }
  for (const [name, values] of Object.entries(answer?.facets ?? {})) {
    chosen[name] = { ...chosen[name], ...Object.fromEntries(values.map((known) => [known.value, known.label])) }
  }
  for (const { kind, value, label } of answer?.understood ?? []) {
    if (kind === 'provider' || kind === 'region') chosen[kind] = { ...chosen[kind], [value]: label }
  }
  return chosen
}
