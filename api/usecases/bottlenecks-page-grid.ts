/** The grid of medians: rows and columns that hold something, and for each cell what is shown of it. */
import type { HeatCell, HeatGrid, HeatLevel, HeatRow } from '../contract/bottlenecks-page.ts'
import type { GroupFigures } from '../domain/bottleneck-figures.ts'
import { normClassOf } from '../domain/norm-class.ts'
import type { Gathered } from '../statistics/gather.ts'
import { columnNames, rowNames } from './bottlenecks-page-names.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import type { Reference } from './reference.ts'

export function gridOf(question: PageQuestion, perCell: Gathered, reference: Reference): HeatGrid {
  const columns = columnNames(question.columns, question.regions, reference)
  const cells = perCell.groups.map(({ codes: [row = '', column = ''], figures }) => cellOf(row, column, figures))
  const filled = new Set(cells.flatMap(({ row, column }) => [`row ${row}`, `column ${column}`]))
  return {
    rowGroup: question.rows,
    columnGroup: question.columns,
    rows: rowNames(question.rows, reference)
      .filter(({ code }) => filled.has(`row ${code}`))
      .map((named) => rowOf(named, cells, question, reference)),
    columns: question.columns === 'region' ? columns : columns.filter(({ code }) => filled.has(`column ${code}`)),
    cells,
  }
}

function cellOf(row: string, column: string, figures: GroupFigures): HeatCell {
  const { offers, values, normWeeks, aboveNormShare, stops, assessment, matching, trust, medianWaitWeeks: weeks } = figures
  return { row, column, weeks, offers, values, normWeeks, aboveNormShare, stops, assessment, matching, trust, level: levelOf(figures) }
}

/** The grid knows "not to be relied on" from "no norm". */
function levelOf(figures: GroupFigures): HeatLevel {
  const { medianWaitWeeks, normWeeks, trust } = figures
  if (medianWaitWeeks === null) return null
  return trust === 'ok' ? normClassOf(medianWaitWeeks, normWeeks, trust) : 0
}

function rowOf(
  { code, name }: { code: string; name: string },
  cells: readonly HeatCell[],
  { rows }: PageQuestion,
  { categories }: Reference,
): HeatRow {
  const own = cells.filter(({ row }) => row === code)
  const norms = new Set(own.map(({ normWeeks }) => normWeeks))
  const [only = null] = norms
  const normWeeks = norms.size === 1 ? only : null
  return {
    code,
    name,
    normWeeks,
    isNormMixed: normWeeks === null && (norms.size > 1 || own.some(({ aboveNormShare }) => aboveNormShare !== null)),
    group: rows === 'category' ? (categories.get(code)?.segment ?? null) : null,
  }
}
