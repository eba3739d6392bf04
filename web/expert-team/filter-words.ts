import type { BottlenecksPage, Named } from '../../api/contract/bottlenecks-page.ts'
import { only } from '../shared/address.ts'
import { fullDay } from '../shared/dates.ts'
import type { Text } from '../shared/text/nl.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

/** Each filter but the regions, which the heading names, as it would be said. */
export function wordsOfFilters({ query, choices }: BottlenecksPage, all: Text, { filters }: BottlenecksText): string[] {
  const named = (name: string, list: Named[], title: string) => {
    const names = (query[name] ?? []).map((code) => list.find((one) => one.code === code)?.name ?? code)
    return names.length > 0 ? [`${title} ${names.join(', ')}`] : []
  }
  const coded = (name: string, labels: Record<string, string>, title: string) => {
    const names = (query[name] ?? []).map((code) => labels[code] ?? code)
    return names.length > 0 ? [`${title} ${names.join(', ')}`] : []
  }
  const [age, day] = [only(query, 'age'), only(query, 'day')]
  return [
    ...named('segment', choices.segments, filters.segment),
    ...coded('sector', all.values.sector, filters.sector),
    ...named('category', choices.categories, filters.category),
    ...(age ? [`${filters.age} ${filters.years(Number(age))}`] : []),
    ...coded('access', all.values.access, filters.access),
    ...coded('form', all.values.form, filters.form),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [`${filters.day} ${fullDay(all.locale, day)}`] : []),
  ]
}
