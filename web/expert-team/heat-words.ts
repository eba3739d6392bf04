/** What a cell says: the number, what is below it, and the same in a sentence for who does not see the colour. */
import type { HeatCell } from '../../api/contract/bottlenecks-page.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

export interface CellWords {
  value: string | null
  /** Weeks above the norm. */
  above: number | null
  note: string | null
  spoken: string
}

export function wordsOfCell(cell: HeatCell | null, text: BottlenecksText): CellWords {
  const { grid } = text
  if (!cell || cell.offers === 0) return { value: null, above: null, note: grid.noOffers, spoken: grid.noOffers }
  if (cell.weeks === null) return withoutWeeks(cell, text)
  const difference = cell.normWeeks === null ? 0 : cell.weeks - cell.normWeeks
  const weeks = text.weeks(cell.weeks)
  if (cell.trust === 'thin')
    return { value: text.number(cell.weeks), above: null, note: grid.thin, spoken: `${weeks}, ${grid.few(cell.values)}` }
  if (cell.trust === 'stale') return { value: text.number(cell.weeks), above: null, note: grid.stale, spoken: `${weeks}, ${grid.old}` }
  const note = cell.normWeeks === null ? grid.noNorm : null
  const said = cell.normWeeks === null ? grid.noNormCell : difference > 0 ? grid.above(difference) : null
  return { value: text.number(cell.weeks), above: difference > 0 ? difference : null, note, spoken: said ? `${weeks}, ${said}` : weeks }
}

/** Never a 0: why there are no weeks, in a word. */
function withoutWeeks({ matching, assessment, stops, trust }: HeatCell, { grid }: BottlenecksText): CellWords {
  const note =
    matching > 0
      ? grid.matching
      : assessment > 0
        ? grid.assessment
        : stops > 0
          ? grid.stopped
          : trust === 'stale'
            ? grid.stale
            : grid.unknown
  return { value: null, above: null, note, spoken: note }
}
