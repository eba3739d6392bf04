/** The largest bottlenecks: every kind of care in every region that takes part, as far as it is scarce, ranked. */
import type { ScarcityItem, ScarcityList } from '../contract/scarcity.ts'
import { scarcityFormula, scarcityText } from '../contract/scarcity-texts.ts'
import { thresholdWeeks } from '../domain/bottleneck.ts'
import type { GroupFigures } from '../domain/bottleneck-figures.ts'
import { type Town, youthShare } from '../domain/reach.ts'
import { scarcityOf, scoreOf } from '../domain/scarcity.ts'
import type { Statistics } from '../statistics/port.ts'
import type { SupplyCell } from '../statistics/supply.ts'
import type { Reference, Region } from './reference.ts'
import type { WorkStores } from './work-deps.ts'

export interface ScarcityDeps {
  reference(): Reference
  statistics: Statistics
  work: { thresholds: Pick<WorkStores['thresholds'], 'all'> }
}

/** Empty: all. */
export interface ScarcityAsked {
  regions: readonly string[]
  categories: readonly string[]
  segments: readonly string[]
}

export async function listScarcity(deps: ScarcityDeps, asked: ScarcityAsked): Promise<ScarcityList> {
  const reference = deps.reference()
  const filter = { choices: {} }
  const [[gathered], supply] = await Promise.all([
    deps.statistics.ask({ groupBy: ['category', 'region'], filter, at: [{ kind: 'now' }] }),
    deps.statistics.supply({ filter, at: { kind: 'now' }, towns: townsOf(reference) }),
  ])
  const figures = new Map(gathered?.groups.map((group) => [group.codes.join(' '), group.figures]))
  const thresholds = new Map(deps.work.thresholds.all().map((row) => [`${row.categoryCode} ${row.regionCode}`, row.weeks]))
  const kinds = kindsAsked(reference, asked)
  const somewhere = new Set(supply.map(({ category }) => category))
  const nowhere = kinds.filter(({ code }) => !somewhere.has(code))
  const looked = cellsLookedAt(
    kinds.filter(({ code }) => somewhere.has(code)),
    supply,
    asked,
  )
  const items = looked.map((cell) => toItem(cell, reference, figures.get(keyOf(cell)), thresholds.get(keyOf(cell)) ?? null))
  return ranked(
    items.filter(({ reasons }) => reasons.length > 0),
    looked.length,
    nowhere,
  )
}

const keyOf = ({ category, region }: SupplyCell) => `${category} ${region}`

function townsOf({ municipalities }: Reference): Town[] {
  return [...municipalities.values()].map(({ code, lat, lon }) => ({ municipality: code, lat, lon }))
}

interface Kind {
  code: string
  name: string
}

const isAsked = (listed: readonly string[], code: string) => listed.length === 0 || listed.includes(code)

function kindsAsked({ categories }: Reference, asked: ScarcityAsked): Kind[] {
  const kinds = [...categories.values()].filter(({ code, segment }) => isAsked(asked.categories, code) && isAsked(asked.segments, segment))
  return kinds.map(({ code, name }) => ({ code, name }))
}

/** Where nobody offers a kind of care that another region has, there is an empty cell; a region without any offers takes no part. */
function cellsLookedAt(kinds: readonly Kind[], supply: readonly SupplyCell[], asked: ScarcityAsked): SupplyCell[] {
  const known = new Map(supply.map((cell) => [keyOf(cell), cell]))
  const regions = [...new Set(supply.map(({ region }) => region))].filter((code) => isAsked(asked.regions, code))
  return kinds.flatMap(({ code }) => regions.map((region) => known.get(`${code} ${region}`) ?? emptyCell(code, region)))
}

function emptyCell(category: string, region: string): SupplyCell {
  return { category, region, offers: 0, stops: 0, providers: 0, waitProviders: 0, reached: [] }
}

type Unranked = Omit<ScarcityItem, 'rank'>

function toItem(cell: SupplyCell, reference: Reference, figures: GroupFigures | undefined, own: number | null): Unranked {
  const region = reference.regions.get(cell.region)
  const kind = reference.categories.get(cell.category)
  const { offers, stops, providers } = cell
  const trust = figures?.trust ?? 'thin'
  const medianWaitWeeks = figures?.medianWaitWeeks ?? null
  const threshold = thresholdWeeks(own, reference.normWeeks(cell.category, cell.region))
  const nearbyShare = shareNearby(cell, region, reference)
  const reasons = scarcityOf({ offers, stops, providers, trust, medianWaitWeeks, nearbyShare, threshold })
  const told = {
    category: { code: cell.category, name: kind?.name ?? cell.category },
    segment: kind?.segment ?? ('4' as const),
    region: { code: cell.region, name: region?.name ?? cell.region },
    reasons,
    offers,
    providers,
    stops,
    medianWaitWeeks,
    thresholdWeeks: threshold,
    isOwnThreshold: own !== null,
    trust,
    nearbyShare,
    youthCount: region?.youthCount ?? 0,
  }
  return { ...told, text: scarcityText(told), score: scoreOf(reasons) }
}

/** Three decimals: it is a share of estimates. */
function shareNearby({ reached }: SupplyCell, region: Region | undefined, { municipalities }: Reference): number | null {
  const counts = new Map((region?.municipalities ?? []).map((code) => [code, municipalities.get(code)?.youthCount ?? 0]))
  const share = youthShare(reached, counts)
  return share === null ? null : Math.round(share * 1000) / 1000
}

/** As many before it as score higher, and one. */
function ranked(items: readonly Unranked[], looked: number, nowhere: Kind[]): ScarcityList {
  const sorted = [...items].sort((one, other) => other.score - one.score || other.youthCount - one.youthCount)
  let rank = 0
  const placed = sorted.map((item, place) => {
    if (place === 0 || item.score < (sorted[place - 1]?.score ?? 0)) rank = place + 1
    return { rank, ...item }
  })
  return { items: placed, total: placed.length, looked, nowhere, formula: scarcityFormula }
}
