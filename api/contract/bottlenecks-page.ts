/** The screen of bottlenecks, as the server hands it to the web: only what is shown, for a grid has hundreds of cells. */
import type { AgeBand, StopReason, TriedCode, Trust } from '../domain/codes.ts'
import type { Figures, ShownCount } from './bottleneck.ts'
import type { BottleneckAction } from './bottleneck-action.ts'
import type { Problem } from './problem.ts'
import type { ScarcityItem } from './scarcity.ts'

export const gridRowGroups = ['category', 'segment', 'sector'] as const
export const gridColumnGroups = ['region', 'municipality', 'provider'] as const
export type GridRowGroup = (typeof gridRowGroups)[number]
export type GridColumnGroup = (typeof gridColumnGroups)[number]

export interface Named {
  code: string
  name: string
}

/** Above how much of the norm: a place in the ramp; 0: without trust; null: no norm, or nothing to colour. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5 | null

export interface HeatCell
  extends Pick<Figures, 'offers' | 'values' | 'normWeeks' | 'aboveNormShare' | 'stops' | 'assessment' | 'matching'> {
  row: string
  column: string
  weeks: number | null
  trust: Trust
  level: HeatLevel
}

export interface HeatRow extends Named {
  /** null: none, or not the same everywhere. */
  normWeeks: number | null
  /** Regions have norms of their own: the cells say which. */
  isNormMixed: boolean
  /** Of a kind of care: the code of its segment. */
  group: string | null
}

export interface HeatGrid {
  rowGroup: GridRowGroup
  columnGroup: GridColumnGroup
  rows: HeatRow[]
  columns: Named[]
  cells: HeatCell[]
}

/** Of one moment, for the first row of the screen. */
export interface Headline {
  /** Kinds of care in regions, of which the figure is trusted and there is a threshold. */
  combinations: number
  /** Of those, with a median above it. */
  bottlenecks: number
  values: number
  aboveNormShare: number | null
  offers: number
  currentShare: number | null
}

export interface TrendPoint {
  /** `2026-11` */
  month: string
  weeks: number | null
  values: number
}

export interface TrendLine extends Named {
  normWeeks: number | null
  points: TrendPoint[]
}

/** How sure the figures of one region are, and where it lies in the drawing. */
export interface RegionFigures extends Named, Pick<Figures, 'offers' | 'currentShare' | 'aboveNormShare' | 'trust'> {
  lat: number
  lon: number
  providers: number
  /** With a current or due report. */
  providersTakingPart: number
}

/** What stands behind one cell. */
export interface CellPanel {
  /** As in the address. */
  cell: string
  rowGroup: GridRowGroup
  row: Named
  column: Named
  columnGroup: GridColumnGroup
  /** null: nobody offers this here. */
  figures: Figures | null
  providers: number
  /** Behind the median. */
  providersWithValue: number
  /** With offers whose report is late, stale or never given. */
  providersLate: number
  trend: TrendPoint[]
  /** For the finder: the same offers. */
  search: string
  /** Region whose list of who is behind the caller may read. */
  lateRegion: string | null
  /** What is done about it; only of a kind of care in a region. */
  work: { region: string; category: string; actions: BottleneckAction[]; mayAct: boolean } | null
}

export interface ShownStop {
  offerId: string
  title: string
  provider: string
  /** Of the contract. */
  region: string
  reason: StopReason | null
  until: string | null
}

export interface OpenSignal {
  id: string
  category: string
  region: string
  ageBand: AgeBand
  tried: TriedCode
  isAtExpertTeam: boolean
  createdAt: string
  /** The care broker did not answer in time. */
  isLate: boolean
}

/** Of the own regions what lies open; of others how many were sent in a year, protected. */
export type ShownSignals =
  | {
      kind: 'own'
      regions: string[]
      open: number
      /** Longer than four weeks. */
      older: number
      /** Open at the end of `month`. */
      before: number
      month: string
      items: OpenSignal[]
    }
  | { kind: 'year'; count: ShownCount; from: string; to: string }

/** Beyond the wait, the gravest first: of these regions, kinds of care and segments, whatever else is filtered on. */
export interface ShownScarcity {
  items: ScarcityItem[]
  total: number
  /** How many kinds of care in regions were looked at. */
  looked: number
  /** Kinds of care that no region has. */
  nowhere: Named[]
}

export interface BottlenecksView {
  day: string
  /** Whether it is about today. */
  isToday: boolean
  /** The regions it is about, and whether anybody chose them. */
  regions: Named[]
  isRegionChosen: boolean
  headline: Headline
  /** The same a quarter earlier; null where nothing was kept. */
  before: { month: string; headline: Headline } | null
  grid: HeatGrid
  /** What columns may be here: municipalities and providers only of one region. */
  columnGroups: GridColumnGroup[]
  /** How many months the courses go back. */
  months: number
  trends: TrendLine[]
  regionFigures: RegionFigures[]
  /** Of today only; null also where nothing is told. */
  signals: ShownSignals | null
  /** Of today only. */
  scarcity: ShownScarcity | null
  /** Of today only. */
  stops: { items: ShownStop[]; total: number; search: string } | null
  panel: CellPanel | null
}

export interface BottleneckChoices {
  regions: Named[]
  segments: Named[]
  categories: Named[]
}

export interface BottlenecksPage {
  kind: 'bottlenecks'
  /** As in the address, the API's parameter names; what the page chose by itself is not among them. */
  query: Record<string, string[]>
  choices: BottleneckChoices
  /** Parameters that make no sense: the form keeps what was typed, and says what is wrong. */
  problem: Problem | null
  view: BottlenecksView | null
}
