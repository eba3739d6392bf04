import type { FinderNames } from '../../api/contract/page.ts'
import { only, type Query } from '../shared/address.ts'
import type { Text } from '../shared/text/nl.ts'

export function titleOfFinder(query: Query, names: FinderNames, text: Text): string {
  const words = only(query, 'q')
  const place = names.near?.label ?? names.municipality?.label ?? ''
  return words || place ? text.results.title(words, place) : text.results.home
}
