import { only } from '../shared/address.ts'
import type { Text } from '../shared/text/nl.ts'
import { chipsOf } from './chips.tsx'
import { effective, type FinderState, placeNamed } from './finder-state.ts'

/** The search in words, for paper. */
export function printedSearch(state: FinderState, text: Text): string {
  const query = effective(state)
  const pays = placeNamed(state, only(query, 'municipality'))?.label
  const near = placeNamed(state, only(query, 'near'))?.label
  const words = only(query, 'q')
  const parts = [words && `“${words}”`, pays && text.print.pays(pays), near && text.print.near(near)]
  const search = [...parts, ...chipsOf(state, text).map((chip) => chip.label), pageWords(state, text)].filter(Boolean).join(', ')
  return `${text.frame.search}: ${search}.`
}

function pageWords({ answer }: FinderState, text: Text): string {
  if (!answer || answer.total === 0) return ''
  return text.results.pageOf(answer.page, Math.ceil(answer.total / answer.pageSize)).toLowerCase()
}
