/** The address holds the whole search: the API's parameter names, plus `weergave` for list or map and `namens` for on whose behalf. */
export type Query = Record<string, string[]>
export type View = 'list' | 'map'

const pageOnly = new Set(['weergave', 'taal', 'namens'])
const order = ['q', 'exact', 'municipality', 'near', 'radiusKm', 'age', 'maxWaitWeeks', 'status', 'contractFit', 'category']

export function queryOf(search: string): Query {
  const query: Query = {}
  for (const [name, value] of new URLSearchParams(search)) {
    if (value.trim() === '' || pageOnly.has(name)) continue
    const values = query[name] ?? []
    if (!values.includes(value)) query[name] = [...values, value]
  }
  return query
}

export function viewOf(search: string): View {
  return new URLSearchParams(search).get('weergave') === 'kaart' ? 'map' : 'list'
}

export function searchParamsOf(query: Query): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of Object.keys(query).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    for (const value of query[name] ?? []) if (value !== '') params.append(name, value)
  }
  return params
}

export function finderAddress(query: Query, view: View): string {
  const params = searchParamsOf(query)
  if (view === 'map') params.append('weergave', 'kaart')
  const search = params.toString()
  return search ? `/zoeken?${search}` : '/zoeken'
}

export function only(query: Query, name: string): string {
  return query[name]?.[0] ?? ''
}

/** Any change of what is searched starts again on the first page. */
export function withValues(query: Query, name: string, values: string[]): Query {
  const { page: _page, [name]: _old, ...rest } = query
  const kept = values.filter((value) => value !== '')
  return kept.length > 0 ? { ...rest, [name]: kept } : rest
}

export function without(query: Query, name: string, value?: string): Query {
  return withValues(query, name, value === undefined ? [] : (query[name] ?? []).filter((other) => other !== value))
}

export function withLanguage(url: string, language: string): string {
  const [path = '/', search = ''] = url.split('?')
  const params = new URLSearchParams(search)
  params.set('taal', language)
  return `${path}?${params}`
}

function rank(name: string): number {
  const at = order.indexOf(name)
  return at === -1 ? (name === 'sort' ? 98 : name === 'page' ? 99 : 50) : at
}
