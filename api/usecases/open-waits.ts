/** Waits as data, a month at a time: of all regions, each cell resting on enough. Source: issue 5 (open data). */
import type { OpenWait } from '../contract/open-data.ts'
import { openWaits as shownWaits } from '../domain/open-waits.ts'
import { shiftDay } from '../domain/working-days.ts'
import type { Statistics, StatisticsMoment } from '../statistics/port.ts'
import type { SupplyCell } from '../statistics/supply.ts'
import type { Reference } from './reference.ts'

export interface OpenWaitsDeps {
  reference(): Reference
  statistics: Statistics
}

/** Months that are over, the oldest first, from the first in which anything was known at its end. */
export async function openMonths({ reference, statistics }: OpenWaitsDeps): Promise<string[]> {
  const first = (await statistics.firstDay())?.slice(0, 7)
  const running = reference().today.slice(0, 7)
  const months: string[] = []
  for (let month = first ?? running; month < running; month = shiftDay(`${month}-28`, 4).slice(0, 7)) months.push(month)
  return months
}

export async function* openWaits(deps: OpenWaitsDeps): AsyncGenerator<OpenWait[]> {
  for (const month of await openMonths(deps)) yield await waitsOf(deps, month)
}

async function waitsOf({ reference, statistics }: OpenWaitsDeps, month: string): Promise<OpenWait[]> {
  const at: StatisticsMoment = { kind: 'month', month }
  const everything = { choices: {} }
  const [[gathered], supply] = await Promise.all([
    statistics.ask({ groupBy: ['category', 'region'], filter: everything, at: [at] }),
    statistics.supply({ filter: everything, at, towns: [] }),
  ])
  const figures = new Map(gathered?.groups.map((group) => [group.codes.join(' '), group.figures]))
  return inOrder(supply, reference()).flatMap((cell) => {
    const found = figures.get(`${cell.category} ${cell.region}`)
    return found ? [{ ...namesOf(cell, reference()), month, normWeeks: found.normWeeks, ...shownWaits(found, cell.waitProviders) }] : []
  })
}

function namesOf({ category, region }: SupplyCell, { regions, categories }: Reference) {
  const kind = categories.get(category)
  return {
    month: '',
    regionCode: region,
    regionName: regions.get(region)?.name ?? region,
    categoryCode: category,
    categoryName: kind?.name ?? category,
    segment: kind?.segment ?? ('4' as const),
  }
}

/** As the lists of regions and kinds of care stand. */
function inOrder(cells: readonly SupplyCell[], { regions, categories }: Reference): SupplyCell[] {
  const place = (keys: Iterable<string>) => new Map([...keys].map((code, index) => [code, index]))
  const [kinds, areas] = [place(categories.keys()), place(regions.keys())]
  const rank = ({ category, region }: SupplyCell) => (kinds.get(category) ?? 0) * areas.size + (areas.get(region) ?? 0)
  return [...cells].sort((one, other) => rank(one) - rank(other))
}
