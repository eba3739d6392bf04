import { only } from '../shared/address.ts'
import type { Text } from '../shared/text/nl.ts'
import { type FinderState, isRefused } from './finder-state.ts'

export function titleOfFinder({ query, names, problem }: Pick<FinderState, 'query' | 'names' | 'problem'>, text: Text): string {
  const words = isRefused(problem) ? '' : only(query, 'q')
  const place = names.near?.label ?? names.municipality?.label ?? ''
  return words || place ? text.results.title(words, place) : text.results.home
}
