/** What a person may be typing: kinds of care, themes, providers and places that begin with it, in any word. */
import type { Suggestion, SuggestionsAnswer } from '../contract/suggestion.ts'
import type { Reference } from './reference.ts'

const MOST_PER_GROUP = 5

export interface SuggestInput {
  q: string
  reference: Reference
  /** Providers the caller may know of. */
  providers: readonly { id: string; name: string }[]
}

export function suggest({ q, reference, providers }: SuggestInput): SuggestionsAnswer {
  const typed = folded(q)
  if (typed === '') return { groups: [] }
  const groups = [
    group('category', categorySuggestions(typed, reference)),
    group(
      'theme',
      best(
        typed,
        [...reference.themes].map(([value, label]) => ({ kind: 'theme', value, label })),
      ),
    ),
    group('place', placeSuggestions(typed, reference)),
    group(
      'provider',
      best(
        typed,
        providers.map(({ id, name }) => ({ kind: 'provider', value: id, label: name })),
      ),
    ),
  ]
  return { groups: groups.filter(({ items }) => items.length > 0) }
}

function group(kind: Suggestion['kind'], items: Suggestion[]): SuggestionsAnswer['groups'][number] {
  return { kind, items }
}

/** By its own name first, then by the words of its concepts ("ambulant", "eed"). */
function categorySuggestions(typed: string, reference: Reference): Suggestion[] {
  const all: Suggestion[] = [...reference.categories.values()].map(({ code, name }) => ({ kind: 'category', value: code, label: name }))
  const named = best(typed, all)
  const meant = reference.vocabulary.concepts
    .filter((concept) => concept.role === 'care' && concept.terms.some((term) => folded(term).startsWith(typed)))
    .flatMap((concept) => concept.categories.slice(0, 2))
  const more = all.filter(({ value }) => meant.includes(value) && !named.some((found) => found.value === value))
  return [...named, ...more].slice(0, MOST_PER_GROUP)
}

function placeSuggestions(typed: string, reference: Reference): Suggestion[] {
  const municipalities: Suggestion[] = [...reference.municipalities.values()].map(({ code, name, regionCode }) => ({
    kind: 'place',
    value: code,
    label: name,
    detail: reference.regions.get(regionCode)?.name,
  }))
  const postcodes = /^\d{2,4}$/.test(typed) ? postcodeSuggestions(typed, reference) : []
  return [...postcodes, ...best(typed, municipalities)].slice(0, MOST_PER_GROUP)
}

function postcodeSuggestions(typed: string, reference: Reference): Suggestion[] {
  const found = [...reference.postcodes.values()].filter(({ code }) => code.startsWith(typed)).slice(0, MOST_PER_GROUP)
  return found.map(({ code, municipalityCode }) => ({
    kind: 'place',
    value: code,
    label: code,
    detail: reference.municipalities.get(municipalityCode)?.name,
  }))
}

/** The label begins with it, before a later word does; then by the alphabet. */
function best(typed: string, all: readonly Suggestion[]): Suggestion[] {
  return all
    .map((suggestion) => ({ suggestion, place: matchPlace(typed, folded(suggestion.label)) }))
    .filter(({ place }) => place !== -1)
    .sort((one, other) => one.place - other.place || one.suggestion.label.localeCompare(other.suggestion.label, 'nl'))
    .slice(0, MOST_PER_GROUP)
    .map(({ suggestion }) => suggestion)
}

function matchPlace(typed: string, label: string): number {
  if (label.startsWith(typed)) return 0
  return label.split(/[\s/()-]+/).findIndex((word) => word.startsWith(typed))
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase().trim()
}
