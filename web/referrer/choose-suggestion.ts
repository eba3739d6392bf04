import type { FinderNames } from '../../api/contract/page.ts'
import type { Suggestion } from '../../api/contract/suggestion.ts'
import { withValues } from '../shared/address.ts'
import { type Fields, queryFromFields } from './finder-state.ts'
import type { Finder } from './use-finder.ts'

/**
 * A chosen suggestion is exact, so it becomes a filter and its words leave the box; a place becomes where help is
 * wanted, and the paying municipality too as long as that is empty. All that was typed elsewhere is searched for as well.
 */
export function chooseInText(finder: Finder, one: Suggestion) {
  const { fields, names } = finder.state
  const left = { q: withoutTyped(fields.q, one.label) }
  if (one.kind === 'place') {
    const pays = fields.municipality.trim() === '' && one.value.startsWith('GM')
    return searchWith(finder, { ...left, near: one.label, ...(pays ? { municipality: one.label } : {}) }, one)
  }
  const query = queryWith(finder, left, {})
  const chosen = { ...names.chosen, [one.kind]: { ...names.chosen[one.kind], [one.value]: one.label } }
  finder.search(withValues(query, one.kind, [...new Set([...(query[one.kind] ?? []), one.value])]), { names: { chosen } })
}

/** Choosing a place searches at once, as choosing a filter does. */
export function choosePlace(finder: Finder, name: 'municipality' | 'near', one: Suggestion) {
  searchWith(finder, { [name]: one.label }, one)
}

function searchWith(finder: Finder, filled: Partial<Fields>, { value: code, label }: Suggestion) {
  const names: Partial<FinderNames> = {}
  if (filled.near) names.near = { code, label }
  if (filled.municipality) names.municipality = { code, label }
  finder.search(queryWith(finder, filled, names), { names })
}

function queryWith({ state }: Finder, filled: Partial<Fields>, names: Partial<FinderNames>) {
  return queryFromFields({ query: state.query, fields: { ...state.fields, ...filled }, names: { ...state.names, ...names } })
}

/** The words that led to the suggestion: all of them when the label begins so, else the last one. */
export function withoutTyped(typed: string, label: string): string {
  const words = typed.trim().split(/\s+/)
  if (label.toLowerCase().startsWith(typed.trim().toLowerCase())) return ''
  return words.slice(0, -1).join(' ')
}
