/** What stands behind one cell: its figures in full, how many providers, its course, and the way to the same offers. */
import type { CellPanel, GridColumnGroup, GridRowGroup, HeatGrid } from '../contract/bottlenecks-page.ts'
import type { GroupFigures } from '../domain/bottleneck-figures.ts'
import { monthOf, shiftMonth } from '../domain/calendar-month.ts'
import { usableFits } from '../domain/contract-fit.ts'
import { listActions } from './bottleneck-actions.ts'
import { byCodes, type FigureDeps, figuresAtMonths, figuresBy } from './bottlenecks-page-figures.ts'
import { columnNames, rowNames } from './bottlenecks-page-names.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import { type Caller, mayDo } from './caller.ts'
import { addressOf } from './search-address.ts'
import type { SearchQuery } from './search-query.ts'
import type { UnmetDemand } from './unmet-demand.ts'
import type { WorkDeps } from './work-deps.ts'

export interface CellDeps extends FigureDeps, WorkDeps {
  unmetDemand: UnmetDemand
}

export interface AskedCell {
  row: string
  column: string
}

/** null: no such row or column. */
export async function cellPanel(deps: CellDeps, caller: Caller, question: PageQuestion, cell: AskedCell): Promise<CellPanel | null> {
  const reference = deps.reference()
  const row = rowNames(question.rows, reference).find(({ code }) => code === cell.row)
  const column = columnNames(question.columns, question.regions, reference).find(({ code }) => code === cell.column)
  if (!row || !column) return null
  const search = narrowed(question, cell)
  const inCell = { ...question, search }
  const [together, perProvider, perMonth] = await Promise.all([
    figuresBy(deps, inCell, question.rows, question.columns),
    figuresBy(deps, inCell, 'provider'),
    figuresAtMonths(deps, inCell, monthsUntil(question), question.rows, question.columns),
  ])
  const code = `${cell.row}.${cell.column}`
  const figures = byCodes(together).get(code)
  const providers = perProvider.groups.map((group) => group.figures)
  return {
    cell: code,
    rowGroup: question.rows,
    columnGroup: question.columns,
    row,
    column,
    figures: figures ? { ...figures, unmet: unmetIn(deps, caller, question, cell) } : null,
    providers: providers.length,
    providersWithValue: providers.filter(({ values }) => values > 0).length,
    providersLate: providers.filter(isLate).length,
    trend: perMonth.map(({ month, gathered }) => {
      const known = byCodes(gathered).get(code)
      return { month, weeks: known?.medianWaitWeeks ?? null, values: known?.values ?? 0 }
    }),
    search: addressOf(search),
    lateRegion: lateRegion(caller, question, cell),
    work: workOn(deps, caller, question, cell),
  }
}

/** Furthest above its norm, of those that can be relied on; else the first that says something. */
export function worstCell({ rows, columns, cells }: HeatGrid): AskedCell | null {
  const shown = cells.filter(({ column }) => columns.some(({ code }) => code === column))
  const above = (cell: (typeof cells)[number]) =>
    cell.trust === 'ok' && cell.weeks !== null && cell.normWeeks !== null ? cell.weeks - cell.normWeeks : -1
  const worst = shown.reduce<(typeof cells)[number] | null>(
    (best, cell) => (best === null || above(cell) > above(best) ? cell : best),
    null,
  )
  if (worst && above(worst) >= 0) return worst
  return shown.find(({ row, weeks }) => weeks !== null && rows.some(({ code }) => code === row)) ?? shown[0] ?? null
}

/** The question of the screen with the cell on top of it, so that the finder finds the same offers. */
function narrowed({ search, rows, columns, regions }: PageQuestion, { row, column }: AskedCell): SearchQuery {
  const choices = { ...search.choices, region: columns === 'region' ? [column] : regions, [rows satisfies GridRowGroup]: [row] }
  if (columns === 'provider') return { ...search, choices: { ...choices, provider: [column] } }
  if (columns === 'municipality') return { ...search, choices, municipality: column, contractFit: [...usableFits] }
  return { ...search, choices }
}

export function monthsUntil({ day, months }: PageQuestion): string[] {
  return Array.from({ length: months }, (_, back) => shiftMonth(monthOf(day), back + 1 - months))
}

function isLate({ currentShare }: GroupFigures): boolean {
  return currentShare !== null && currentShare < 1
}

/** Nothing is counted by sector, municipality or provider. */
function unmetIn(deps: CellDeps, caller: Caller, { rows, columns, isToday }: PageQuestion, { row, column }: AskedCell) {
  if (rows === 'sector' || columns !== ('region' satisfies GridColumnGroup) || !isToday) return null
  const kinds = [...deps.reference().categories.values()].filter(({ code, segment }) => (rows === 'category' ? code : segment) === row)
  return deps.unmetDemand(caller, 'signals').ofYear({ categories: kinds.map(({ code }) => code), regions: [column] })?.count ?? null
}

function workOn(deps: CellDeps, caller: Caller, { rows, columns, regions }: PageQuestion, { row, column }: AskedCell): CellPanel['work'] {
  const region = columns === 'region' ? column : regions[0]
  if (rows !== 'category' || !region) return null
  return {
    region,
    category: row,
    actions: listActions(deps, { regions: [region], categories: [row], states: [] }),
    mayAct: mayDo(caller, 'bottlenecks.act', { regionCodes: [region] }),
  }
}

function lateRegion(caller: Caller, { columns, regions }: PageQuestion, { column }: AskedCell): string | null {
  const region = columns === 'region' ? column : regions[0]
  return region && mayDo(caller, 'defaulters.read', { regionCodes: [region] }) ? region : null
}
