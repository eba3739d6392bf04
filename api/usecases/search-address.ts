/** A search as the query of an address: for pages, links and wider searches. */
import { PAGE_SIZE } from '../contract/search-parameters.ts'
import type { SearchQuery } from './search-query.ts'

export function addressOf(query: SearchQuery): string {
  const parameters = new URLSearchParams()
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') parameters.append(name, String(value))
  }
  add('q', query.q)
  if (query.exact) add('exact', 'true')
  add('municipality', query.municipality)
  add('near', query.near)
  add('radiusKm', query.radiusKm)
  add('maxWaitWeeks', query.maxWaitWeeks)
  add('age', query.age)
  for (const fit of query.contractFit) add('contractFit', fit)
  for (const [name, values] of Object.entries(query.choices)) for (const value of values ?? []) add(name, value)
  add('sort', query.sort)
  if (query.page > 1) add('page', query.page)
  if (query.pageSize !== PAGE_SIZE) add('pageSize', query.pageSize)
  return parameters.toString()
}
