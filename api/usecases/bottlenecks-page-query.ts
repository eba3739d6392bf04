/** What the screen of bottlenecks is asked, from its address: filters by the API's names, what rows and columns are, and the cell. */
import { type GridColumnGroup, type GridRowGroup, gridColumnGroups, gridRowGroups } from '../contract/bottlenecks-page.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { isDay } from '../domain/calendar-day.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'
import { type Parameters, parseSearchQuery, type SearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

const FILTERS = ['region', 'segment', 'sector', 'category', 'age', 'access', 'form'] as const
const SHAPES = ['rows', 'columns', 'cell', 'day', 'months'] as const
const MONTHS = ['12', '24', '36']
/** So many columns stand beside each other on a screen. */
const MOST_REGIONS = 8

export interface PageQuestion {
  /** As in the address, without what means nothing here. */
  asked: Record<string, string[]>
  /** The filters, with the regions that follow from who asks. */
  search: SearchQuery
  regions: string[]
  isRegionChosen: boolean
  rows: GridRowGroup
  columns: GridColumnGroup
  columnGroups: GridColumnGroup[]
  cell: { row: string; column: string } | null
  day: string
  today: string
  isToday: boolean
  months: number
  /** As the finder has them: the same offers for the same caller. */
  visibleRegions: readonly string[] | undefined
}

export interface WhoLooks {
  caller: Caller
  viewer: Viewer
}

export type ParsedPage =
  | { asked: PageQuestion['asked']; question: PageQuestion; problems: null }
  | { asked: PageQuestion['asked']; question: null; problems: FieldProblem[] }

/** `firstDay`: nothing is known of the days before it. */
export function parsePageQuestion(
  parameters: Parameters,
  reference: Reference,
  { caller, viewer }: WhoLooks,
  firstDay: string | null,
): ParsedPage {
  const asked = knownOnly(parameters)
  const { query: search, problems } = parseSearchQuery(pick(asked, FILTERS), reference)
  const wrong = [...(problems ?? []), ...shapeProblems(asked, reference, firstDay)]
  if (!search || wrong.length > 0) return { asked, question: null, problems: wrong }
  const chosen = search.choices.region ?? []
  const regions = chosen.length > 0 ? [...chosen] : usualRegions(reference, caller)
  const columnGroups = possibleColumns(regions, caller)
  const columns = (asked.columns?.[0] ?? 'region') as GridColumnGroup
  const day = asked.day?.[0] ?? reference.today
  return {
    asked,
    question: {
      asked,
      search: { ...search, choices: { ...search.choices, region: regions } },
      regions,
      isRegionChosen: chosen.length > 0,
      rows: (asked.rows?.[0] ?? 'category') as GridRowGroup,
      columns: columnGroups.includes(columns) ? columns : 'region',
      columnGroups,
      cell: cellOf(asked.cell?.[0]),
      day,
      today: reference.today,
      isToday: day === reference.today,
      months: Number(asked.months?.[0] ?? MONTHS[0]),
      visibleRegions: viewer.visibleRegions,
    },
    problems: null,
  }
}

/** In the order of their names. */
export function regionsWithCare(reference: Reference): string[] {
  const bought = new Set(reference.products.map(({ regionCode }) => regionCode))
  const name = (code: string) => reference.regions.get(code)?.name ?? code
  return [...reference.regions.keys()].filter((code) => bought.has(code)).sort((one, other) => name(one).localeCompare(name(other), 'nl'))
}

/**
 * As long as all regions fit beside each other, all of them. With more: the own ones and those next to them; who reads
 * policy without a region of its own sees them all.
 */
function usualRegions(reference: Reference, caller: Caller): string[] {
  const all = regionsWithCare(reference)
  if (all.length <= MOST_REGIONS) return all
  const own = regionsFor(caller, 'bottlenecks.read')
  const near = new Set(own.flatMap((code) => [code, ...(reference.regions.get(code)?.neighbours ?? [])]))
  const shown = all.filter((code) => near.has(code))
  return shown.length > 0 ? shown : all
}

/** Municipalities and providers only of one region; providers only for who works there. */
function possibleColumns(regions: readonly string[], caller: Caller): GridColumnGroup[] {
  if (regions.length !== 1) return ['region']
  const seesProviders = mayDo(caller, 'bottlenecks.read-providers', { regionCodes: regions })
  return seesProviders ? [...gridColumnGroups] : ['region', 'municipality']
}

function shapeProblems(asked: Parameters, { today }: Reference, firstDay: string | null): FieldProblem[] {
  const among = (name: string, allowed: readonly string[]) => {
    const value = asked[name]?.[0]
    return value === undefined || allowed.includes(value) ? [] : [faults.notAllowed(name, value, allowed, today)]
  }
  return [
    ...SHAPES.filter((name) => (asked[name]?.length ?? 0) > 1).map((name) => faults.givenTwice(name)),
    ...among('rows', gridRowGroups),
    ...among('columns', gridColumnGroups),
    ...among('months', MONTHS),
    ...dayProblems(asked.day?.[0], today, firstDay),
  ]
}

function dayProblems(day: string | undefined, today: string, firstDay: string | null): FieldProblem[] {
  if (day === undefined) return []
  const fault = (message: string) => [{ field: 'day', code: 'no-day-of-ours', message }]
  if (!isDay(day)) return fault('Kies bij “Stand van” een dag die bestaat, bijvoorbeeld 20-11-2026.')
  if (day > today) return fault(`Van na vandaag is nog niets bekend. Kies een dag tot en met ${today}.`)
  return firstDay === null || day < firstDay ? fault('Van die dag is niets bewaard. Kies een latere dag.') : []
}

/** A code holds no dot. */
function cellOf(written: string | undefined): PageQuestion['cell'] {
  const [row, column, ...rest] = written?.split('.') ?? []
  return row && column && rest.length === 0 ? { row, column } : null
}

/** What a newsletter hangs behind an address, and fields left empty, mean nothing. */
function knownOnly(parameters: Parameters): Record<string, string[]> {
  const filled = Object.entries(pick(parameters, [...FILTERS, ...SHAPES])).map(
    ([name, values]) => [name, values.filter((value) => value.trim() !== '')] as const,
  )
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}

function pick(parameters: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)))
}
