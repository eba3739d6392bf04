import type { Offer } from '../../api/contract/offer.ts'
import type { FacetValue, SearchAnswer } from '../../api/contract/search.ts'
import { only, type Query } from '../shared/address.ts'

const groupNames = ['soon', 'later', 'late', 'uncertain', 'none'] as const
type GroupName = (typeof groupNames)[number]

export interface ResultGroup {
  name: GroupName
  items: Offer[]
  /** Over all pages; absent where the facets do not tell. */
  total: number | undefined
}

/** Soonest group first, also where the first offers are those of the likeliest kinds of care. */
export function groupByWait(answer: SearchAnswer, query: Query): ResultGroup[] {
  const groups = new Map<GroupName, Offer[]>()
  for (const offer of answer.items) {
    const name = groupOf(offer)
    groups.set(name, [...(groups.get(name) ?? []), offer])
  }
  const totals = totalsOf(answer, query)
  return groupNames.flatMap((name) => {
    const items = groups.get(name)
    return items ? [{ name, items, total: sane(totals[name], items.length) }] : []
  })
}

function groupOf({ availability }: Offer): GroupName {
  switch (availability.status) {
    case 'assessment':
    case 'matching':
      return 'uncertain'
    case 'stopped':
    case 'unknown':
      return 'none'
    case 'open':
    case 'waiting': {
      const weeks = availability.startWaitWeeks ?? 0
      return weeks <= 4 ? 'soon' : weeks <= 13 ? 'later' : 'late'
    }
  }
}

function totalsOf({ facets }: SearchAnswer, query: Query): Partial<Record<GroupName, number>> {
  const { maxWaitWeeks, status } = facets
  if (!maxWaitWeeks || !status) return {}
  const longest = Number(only(query, 'maxWaitWeeks')) || Number.POSITIVE_INFINITY
  const within = (weeks: number) => count(maxWaitWeeks, String(Math.min(weeks, longest)))
  const chosen = query.status
  const having = (...names: string[]) =>
    names.filter((name) => !chosen || chosen.includes(name)).reduce((sum, name) => sum + count(status, name), 0)
  return {
    soon: within(4),
    later: within(13) - within(4),
    late: longest <= 13 ? 0 : having('open', 'waiting') - within(13),
    uncertain: having('assessment', 'matching'),
    none: having('stopped', 'unknown'),
  }
}

function count(values: FacetValue[], value: string): number {
  return values.find((known) => known.value === value)?.count ?? 0
}

/** A total below what is on the screen says that the counts answer another question. */
function sane(total: number | undefined, shown: number): number | undefined {
  return total !== undefined && total >= shown ? total : undefined
}
