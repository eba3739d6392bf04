/** The screen of bottlenecks: where care is not there in time, how sure that is, and what stands behind each figure. */
import type { BottleneckChoices, BottlenecksPage, BottlenecksView, CellPanel, TrendLine } from '../contract/bottlenecks-page.ts'
import { invalidInput } from '../contract/problem.ts'
import type { Gathered } from '../statistics/gather.ts'
import type { BottleneckQuery } from './bottleneck-query.ts'
import { type CellDeps, cellPanel, monthsUntil, worstCell } from './bottlenecks-page-cell.ts'
import { byCodes, figuresAtMonths, figuresBy } from './bottlenecks-page-figures.ts'
import { gridOf } from './bottlenecks-page-grid.ts'
import { headlineOf, quarterEarlier } from './bottlenecks-page-headline.ts'
import { columnNames, rowNames } from './bottlenecks-page-names.ts'
import { type PageQuestion, parsePageQuestion, regionsWithCare, type WhoLooks } from './bottlenecks-page-query.ts'
import { regionFigures } from './bottlenecks-page-regions.ts'
import { shownScarcity } from './bottlenecks-page-scarcity.ts'
import { type SignalsOnPageDeps, signalsOnPage } from './bottlenecks-page-signals.ts'
import { shownStops } from './bottlenecks-page-stops.ts'
import type { FinderDeps } from './finder-deps.ts'
import type { ScarcityDeps } from './list-scarcity.ts'
import type { Reference } from './reference.ts'
import type { Parameters } from './search-query.ts'
import { thresholdLookup } from './threshold-lookup.ts'

export type BottlenecksPageDeps = FinderDeps & CellDeps & SignalsOnPageDeps & ScarcityDeps

export async function bottlenecksPage(deps: BottlenecksPageDeps, who: WhoLooks, parameters: Parameters): Promise<BottlenecksPage> {
  const reference = deps.reference()
  const { asked, question, problems } = parsePageQuestion(parameters, reference, who, await deps.statistics.firstDay())
  const page = { kind: 'bottlenecks' as const, query: asked, choices: choicesOf(reference) }
  if (!question) return { ...page, problem: invalidInput(problems), view: null }
  return { ...page, problem: null, view: await viewOf(deps, who, question) }
}

/** For the panel alone; null where there is no such cell. */
export async function askedPanel(deps: BottlenecksPageDeps, who: WhoLooks, parameters: Parameters): Promise<CellPanel | null> {
  const { question } = parsePageQuestion(parameters, deps.reference(), who, await deps.statistics.firstDay())
  return question?.cell ? cellPanel(deps, who.caller, question, question.cell) : null
}

/** What is seen, as a question of the API; null where the address makes no sense. */
export async function askedTable(deps: BottlenecksPageDeps, who: WhoLooks, parameters: Parameters): Promise<BottleneckQuery | null> {
  const { question } = parsePageQuestion(parameters, deps.reference(), who, await deps.statistics.firstDay())
  if (!question) return null
  const { rows, columns, search, day, isToday, months } = question
  return { groupBy: [rows, columns], filters: search, months, ...(isToday ? {} : { day }) }
}

async function viewOf(deps: BottlenecksPageDeps, { caller, viewer }: WhoLooks, question: PageQuestion): Promise<BottlenecksView> {
  const reference = deps.reference()
  const { rows, columns, regions, day, isToday, isRegionChosen, columnGroups, months } = question
  const perCell = figuresBy(deps, question, rows, columns)
  const perKindAndRegion = rows === 'category' && columns === 'region' ? perCell : figuresBy(deps, question, 'category', 'region')
  const [cells, headlines, perRegion, perProvider, trends, scarcity, stops] = await Promise.all([
    perCell,
    headlinesOf(deps, question, perKindAndRegion),
    figuresBy(deps, question, 'region'),
    figuresBy(deps, question, 'region', 'provider'),
    trendLines(deps, question, reference),
    shownScarcity(deps, question),
    shownStops(deps, question, viewer),
  ])
  const grid = gridOf(question, cells, reference)
  const cell = question.cell ?? worstCell(grid)
  return {
    day,
    isToday,
    regions: columnNames('region', regions, reference),
    isRegionChosen,
    ...headlines,
    grid,
    columnGroups,
    months,
    trends,
    regionFigures: regionFigures(regions, perRegion, perProvider, reference),
    signals: signalsOnPage(deps, caller, question),
    scarcity,
    stops,
    panel: cell && (await cellPanel(deps, caller, question, cell)),
  }
}

/** Nothing known of a quarter earlier: nothing to compare with. */
async function headlinesOf(
  deps: BottlenecksPageDeps,
  question: PageQuestion,
  perKindAndRegion: Promise<Gathered>,
): Promise<Pick<BottlenecksView, 'headline' | 'before'>> {
  const month = quarterEarlier(question.day)
  const [now, earlier] = await Promise.all([perKindAndRegion, figuresAtMonths(deps, question, [month], 'category', 'region')])
  const before = earlier[0]?.gathered
  return {
    headline: headlineOf(now, thresholdLookup(deps)),
    before: before && before.overall.offers > 0 ? { month, headline: headlineOf(before, thresholdLookup(deps)) } : null,
  }
}

async function trendLines(deps: BottlenecksPageDeps, question: PageQuestion, reference: Reference): Promise<TrendLine[]> {
  const months = (await figuresAtMonths(deps, question, monthsUntil(question), question.rows)).map(({ month, gathered }) => ({
    month,
    figures: byCodes(gathered),
  }))
  const latest = months.at(-1)?.figures
  return rowNames(question.rows, reference)
    .filter(({ code }) => months.some(({ figures }) => figures.has(code)))
    .map(({ code, name }) => ({
      code,
      name,
      normWeeks: latest?.get(code)?.normWeeks ?? null,
      points: months.map(({ month, figures }) => ({
        month,
        weeks: figures.get(code)?.medianWaitWeeks ?? null,
        values: figures.get(code)?.values ?? 0,
      })),
    }))
}

function choicesOf(reference: Reference): BottleneckChoices {
  return {
    regions: columnNames('region', regionsWithCare(reference), reference),
    segments: rowNames('segment', reference),
    categories: rowNames('category', reference),
  }
}
