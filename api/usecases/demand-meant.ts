/** Of which kind of care and which region a search asks, where it asks of one: for signals and for what is counted. */
import type { Reference } from './reference.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SearchQuery } from './search-query.ts'

/** The one kind that was chosen; else the one that the words name. */
export function kindMeant(
  { query, interpretation }: Pick<SearchPlan, 'query' | 'interpretation'>,
  { vocabulary, products }: Reference,
): string | null {
  if (query.choices.category) return only(query.choices.category)
  const named = vocabulary.concepts.filter(({ code, role }) => role === 'care' && interpretation.concepts.includes(code))
  if (named.some(({ best }) => best !== 1)) return null
  const bought = products.filter(({ regionCode, code }) => interpretation.products.includes(`${regionCode}:${code}`))
  return only([...named.flatMap(({ categories }) => categories[0] ?? []), ...bought.map(({ category }) => category)])
}

/** Of the paying municipality; else the one region that was chosen. */
export function regionMeant({ municipality, choices }: SearchQuery, { municipalities }: Reference): string | null {
  const paying = municipality ? municipalities.get(municipality)?.regionCode : undefined
  return paying ?? only(choices.region ?? [])
}

function only(codes: readonly string[]): string | null {
  const [first, ...others] = new Set(codes)
  return first !== undefined && others.length === 0 ? first : null
}
