/** What a cell says: the number, weeks above the norm, and a word where colour is not enough. Never a 0 for what is not there. */
import type { HeatCell } from '../../api/contract/bottlenecks-page.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

export interface CellWords {
  weeks: number | null
  above: number | null
  note: string | null
}

export function wordsOfCell(cell: HeatCell | null, grid: BottlenecksText['grid']): CellWords {
  if (!cell || cell.offers === 0) return { weeks: null, above: null, note: grid.noOffers }
  const { weeks, normWeeks, trust } = cell
  if (weeks === null) return { weeks, above: null, note: withoutWeeks(cell, grid) }
  if (trust !== 'ok') return { weeks, above: null, note: grid[trust] }
  return { weeks, above: normWeeks !== null && weeks > normWeeks ? weeks - normWeeks : null, note: normWeeks === null ? grid.noNorm : null }
}

/** Why there are none, in a word. */
function withoutWeeks({ matching, assessment, stops, trust }: HeatCell, grid: BottlenecksText['grid']): string {
  if (matching > 0) return grid.matching
  if (assessment > 0) return grid.assessment
  if (stops > 0) return grid.stopped
  return trust === 'stale' ? grid.stale : grid.unknown
}
