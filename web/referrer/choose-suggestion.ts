import type { Suggestion } from '../../api/contract/suggestion.ts'
import { withValues } from '../shared/address.ts'
import { withPaying } from './finder-state.ts'
import type { Finder } from './use-finder.ts'

/**
 * A chosen suggestion is exact, so it becomes a filter and its words leave the box; a place becomes where help is
 * wanted, and the paying municipality too as long as that is empty.
 */
export function chooseInText(finder: Finder, one: Suggestion) {
  const { state } = finder
  const left = withoutTyped(state.fields.q, one.label)
  const query = withValues(state.query, 'q', [left])
  if (one.kind === 'place') {
    const place = { code: one.value, label: one.label }
    const pays = !state.query.municipality && one.value.startsWith('GM')
    const near = withValues(query, 'near', [one.value])
    finder.go(pays ? withPaying(near, one.value) : near, {
      names: pays ? { near: place, municipality: place } : { near: place },
    })
    return
  }
  const chosen = { ...state.names.chosen, [one.kind]: { ...state.names.chosen[one.kind], [one.value]: one.label } }
  finder.go(withValues(query, one.kind, [...new Set([...(query[one.kind] ?? []), one.value])]), { names: { chosen } })
}

/** Choosing a place searches at once, as choosing a filter does. */
export function choosePlace(finder: Finder, name: 'municipality' | 'near', one: Suggestion) {
  const { query } = finder.state
  finder.go(name === 'municipality' ? withPaying(query, one.value) : withValues(query, name, [one.value]), {
    names: { [name]: { code: one.value, label: one.label } },
  })
}

/** The words that led to the suggestion: all of them when the label begins so, else the last one. */
export function withoutTyped(typed: string, label: string): string {
  const words = typed.trim().split(/\s+/)
  if (label.toLowerCase().startsWith(typed.trim().toLowerCase())) return ''
  return words.slice(0, -1).join(' ')
}
