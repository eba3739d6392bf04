/**
 * The unmet demand beside the figures: counted by kind of care and region, and by nothing else. Where a group or a filter
 * asks for more than that (a sector, an age, one provider) there is no such count, and nothing is told.
 */
import type { ShownCount } from '../contract/bottleneck.ts'
import type { BottleneckGroup } from '../domain/codes.ts'
import type { Reference } from './reference.ts'
import type { SearchQuery } from './search-query.ts'
import type { UnmetDemand } from './unmet-demand.ts'

interface UnmetParts {
  demand: ReturnType<UnmetDemand>
  reference: Reference
  groupBy: readonly BottleneckGroup[]
  filters: SearchQuery
}

type UnmetOf = (codes: readonly string[]) => ShownCount | null

/** `month`: of that month; without: of the last twelve. */
export function unmetOfGroups({ demand, reference, groupBy, filters }: UnmetParts, month?: string): UnmetOf {
  if (!isCounted(groupBy, filters)) return () => null
  const kinds = kindsOf(reference, filters)
  return (codes) => {
    const codeOf = (by: BottleneckGroup) => codes[groupBy.indexOf(by)]
    const segment = codeOf('segment')
    const selection = {
      categories: chosen(codeOf('category'), segment === undefined ? kinds : within(kinds, kindsIn(reference, [segment]))),
      regions: chosen(codeOf('region'), filters.choices.region ?? null),
    }
    return (month === undefined ? demand.ofYear(selection) : demand.ofMonth(selection, month))?.count ?? null
  }
}

const countedBy = ['category', 'segment', 'region']

function isCounted(groupBy: readonly BottleneckGroup[], { choices, age, maxWaitWeeks, radiusKm, contractFit }: SearchQuery): boolean {
  const narrows = [...groupBy, ...Object.keys(choices)].some((name) => !countedBy.includes(name))
  return !narrows && age === undefined && maxWaitWeeks === undefined && radiusKm === undefined && contractFit.length === 0
}

/** null: all of them. */
function kindsOf(reference: Reference, { choices }: SearchQuery): readonly string[] | null {
  const ofSegments = choices.segment ? kindsIn(reference, choices.segment) : null
  return choices.category ? within(ofSegments, choices.category) : ofSegments
}

function kindsIn({ categories }: Reference, segments: readonly string[]): string[] {
  return [...categories.values()].filter(({ segment }) => segments.includes(segment)).map(({ code }) => code)
}

function within(all: readonly string[] | null, some: readonly string[]): readonly string[] {
  return all === null ? some : some.filter((code) => all.includes(code))
}

function chosen(code: string | undefined, otherwise: readonly string[] | null): readonly string[] | null {
  return code === undefined ? otherwise : [code]
}
