/** The screen of bottlenecks in every state; invented, after the mockup. */

import type { Figures } from '../../api/contract/bottleneck.ts'
import type { BottleneckAction } from '../../api/contract/bottleneck-action.ts'
import type {
  BottlenecksPage,
  BottlenecksView,
  CellPanel,
  HeatCell,
  HeatGrid,
  HeatLevel,
  RegionFigures,
  TrendLine,
} from '../../api/contract/bottlenecks-page.ts'
import type { PageInput } from '../../api/contract/page.ts'
import { invalidInput } from '../../api/contract/problem.ts'
import { pageInput } from './fixtures.ts'

const regions = [
  { code: 'JZ12', name: 'Noord-Veluwe', lat: 52.357, lon: 5.695 },
  { code: 'JZ17', name: 'Midden-IJssel/Oost-Veluwe', lat: 52.225, lon: 6.068 },
  { code: 'JZ25', name: 'Achterhoek', lat: 51.98, lon: 6.413 },
  { code: 'JZ28', name: 'Centraal Gelderland', lat: 51.96, lon: 5.919 },
  { code: 'JZ21', name: 'FoodValley', lat: 52.08, lon: 5.594 },
  { code: 'JZ32', name: 'Nijmegen (Rijk van Nijmegen)', lat: 51.833, lon: 5.833 },
  { code: 'JZ30', name: 'Rivierenland', lat: 51.884, lon: 5.373 },
]
const kinds: [code: string, name: string, group: string, norm: number | null, weeks: (number | null)[]][] = [
  ['begeleiding-individueel', 'Ambulante begeleiding individueel', '4', 4, [2, 3, 2, 4, 3, 5, 4]],
  ['diagnostiek', 'Diagnostiek jeugd-ggz en LVB', '4', 6, [4, 6, 5, 9, 7, 8, 10.5]],
  ['specialistische-ggz', 'Specialistische jeugd-ggz', '4', 8, [7, 9, 8, 13, 11, 15, 18]],
  ['dagbehandeling-schoolgaand', 'Dagbehandeling schoolgaande jeugd', '3', 6, [3, 4, 5, 6, 4, 7, 8]],
  ['pleegzorg', 'Pleegzorg', '2', null, [null, null, null, null, null, null, null]],
  ['woongroep', 'Woongroep / leefgroep', '2', 8, [9, 14, 7, 17, 12, 10, 20]],
  ['jeugdzorgplus', 'JeugdzorgPlus (gesloten jeugdhulp)', '1', null, [8, 12, 6, 15, 9, 13, 16]],
  ['crisisverblijf', 'Crisisplek / crisisgroep', '5', 0, [0, 0, 1, 0, 0, 2, 0]],
]

const figures = (more: Partial<Figures> = {}): Figures => ({
  offers: 14,
  reporting: 12,
  currentShare: 0.78,
  values: 9,
  medianWaitWeeks: 18,
  p90WaitWeeks: 27,
  minWaitWeeks: 7,
  maxWaitWeeks: 30,
  normWeeks: 8,
  aboveNormShare: 0.89,
  open: 0,
  waiting: 9,
  assessment: 1,
  matching: 0,
  stops: 2,
  unknown: 2,
  freePlaces: 3,
  unmet: 12,
  trust: 'ok',
  ...more,
})

function levelOf(weeks: number | null, norm: number | null): HeatLevel {
  if (weeks === null || norm === null) return null
  if (norm === 0) return weeks === 0 ? 2 : 5
  return (1 + [0.5, 1, 1.5, 2].filter((bound) => weeks / norm > bound).length) as HeatLevel
}

function cellOf(row: string, column: string, weeks: number | null, normWeeks: number | null, more: Partial<HeatCell> = {}): HeatCell {
  const isMatching = weeks === null
  return {
    row,
    column,
    weeks,
    normWeeks,
    offers: 9,
    values: isMatching ? 0 : 7,
    aboveNormShare: normWeeks === null || weeks === null ? null : weeks > normWeeks ? 0.7 : 0.2,
    stops: 0,
    assessment: 0,
    matching: isMatching ? 9 : 0,
    trust: isMatching ? 'thin' : 'ok',
    level: levelOf(weeks, normWeeks),
    ...more,
  }
}

const special: Record<string, Partial<HeatCell> | null> = {
  'dagbehandeling-schoolgaand.JZ32': { trust: 'thin', values: 2, offers: 2, level: 0 },
  'diagnostiek.JZ30': { trust: 'stale', level: 0 },
  'woongroep.JZ25': null,
  'woongroep.JZ12': { weeks: null, values: 0, matching: 0, stops: 3, trust: 'thin', level: null },
  'diagnostiek.JZ25': { weeks: null, values: 0, assessment: 4, trust: 'thin', level: null },
  'diagnostiek.JZ12': { weeks: null, values: 0, trust: 'stale', level: null },
}

const grid: HeatGrid = {
  rowGroup: 'category',
  columnGroup: 'region',
  rows: kinds.map(([code, name, group, normWeeks]) => ({ code, name, group, normWeeks, isNormMixed: false })),
  columns: regions.map(({ code, name }) => ({ code, name })),
  cells: kinds.flatMap(([row, , , norm, weeks]) =>
    regions.flatMap(({ code }, at) => {
      const more = special[`${row}.${code}`]
      return more === null ? [] : [cellOf(row, code, weeks[at] ?? null, norm, more)]
    }),
  ),
}

const months = Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(2026, 10 - back, 15)).toISOString().slice(0, 7)).reverse()

function trendOf(code: string, name: string, normWeeks: number | null, last: number | null, gaps: number[] = []): TrendLine {
  const points = months.map((month, at) => {
    const weeks = last === null || gaps.includes(at) ? null : Math.max(0, Math.round(last * (0.6 + at * 0.037)))
    return { month, weeks, values: weeks === null ? 0 : 9 }
  })
  return { code, name, normWeeks, points }
}

const regionFigures: RegionFigures[] = regions.map((region, at) => ({
  ...region,
  offers: 80 + at * 3,
  currentShare: [0.94, 0.86, 0.97, 0.89, 0.92, 0.51, 0.78][at] ?? null,
  aboveNormShare: [0.05, 0.42, 0.21, 0.61, 0.37, 0.48, 0.74][at] ?? null,
  trust: at === 5 ? 'stale' : 'ok',
  providers: 46,
  providersTakingPart: 46 - at,
}))

function action(id: string, dueOn: string, state: BottleneckAction['state']): BottleneckAction {
  return {
    id,
    region: { code: 'JZ30', name: 'Rivierenland' },
    category: { code: 'specialistische-ggz', name: 'Specialistische jeugd-ggz' },
    action: 'Met drie aanbieders om tafel over extra behandelaren',
    owner: { id: 'o1', name: 'Regiobureau Rivierenland' },
    dueOn,
    state,
    result: null,
    finishedOn: state === 'finished' ? dueOn : null,
    version: 1,
  }
}

const panel: CellPanel = {
  cell: 'specialistische-ggz.JZ30',
  row: { code: 'specialistische-ggz', name: 'Specialistische jeugd-ggz' },
  column: { code: 'JZ30', name: 'Rivierenland' },
  rowGroup: 'category',
  columnGroup: 'region',
  figures: figures(),
  providers: 8,
  providersWithValue: 6,
  providersLate: 2,
  trend: trendOf('', '', 8, 18).points,
  search: 'category=specialistische-ggz&region=JZ30',
  lateRegion: 'JZ30',
  work: {
    region: 'JZ30',
    category: 'specialistische-ggz',
    mayAct: true,
    actions: [action('a1', '2026-12-15', 'planned'), action('a2', '2026-11-01', 'overdue'), action('a3', '2026-10-01', 'finished')],
  },
}

const headline = { combinations: 55, bottlenecks: 32, values: 264, aboveNormShare: 0.43, offers: 614, currentShare: 0.88 }

const view: BottlenecksView = {
  day: '2026-11-20',
  isToday: true,
  regions: regions.map(({ code, name }) => ({ code, name })),
  isRegionChosen: false,
  headline,
  before: { month: '2026-08', headline: { ...headline, bottlenecks: 28, aboveNormShare: 0.43, currentShare: 0.91 } },
  grid,
  columnGroups: ['region'],
  months: 12,
  trends: kinds.map(([code, name, , norm, weeks]) => trendOf(code, name, norm, weeks[3] ?? null, code === 'woongroep' ? [2, 3] : [])),
  regionFigures,
  signals: {
    kind: 'own',
    regions: ['Rivierenland'],
    open: 12,
    older: 3,
    before: 10,
    month: '2026-08',
    items: [
      {
        id: 's1',
        category: 'Gezinshuis',
        region: 'Rivierenland',
        ageBand: '4-11',
        tried: 'nothing-in-time',
        isAtExpertTeam: false,
        createdAt: '2026-11-18T09:00:00Z',
        isLate: false,
      },
      {
        id: 's2',
        category: 'Specialistische jeugd-ggz',
        region: 'Rivierenland',
        ageBand: '12-17',
        tried: 'both',
        isAtExpertTeam: true,
        createdAt: '2026-10-20T09:00:00Z',
        isLate: true,
      },
    ],
  },
  scarcity: {
    total: 2,
    looked: 12,
    nowhere: [{ code: 'kindergeneeskunde', name: 'Curatieve ggz door kinderartsen' }],
    items: [
      {
        rank: 1,
        category: { code: 'woongroep', name: 'Woongroep / leefgroep' },
        segment: '2',
        region: { code: 'JZ32', name: 'Rivierenland' },
        text: 'Woongroep / leefgroep in Rivierenland: geen gecontracteerd aanbod',
        score: 100,
        reasons: [{ kind: 'none', points: 100 }],
        offers: 0,
        providers: 0,
        stops: 0,
        medianWaitWeeks: null,
        thresholdWeeks: 8,
        isOwnThreshold: false,
        trust: 'thin',
        nearbyShare: 0,
        youthCount: 50_000,
      },
      {
        rank: 2,
        category: { code: 'gezinshuis', name: 'Gezinshuis' },
        segment: '2',
        region: { code: 'JZ32', name: 'Rivierenland' },
        text: 'Gezinshuis in Rivierenland: middelste wachttijd 20 weken, norm 8; 1 aanbieder',
        score: 50,
        reasons: [
          { kind: 'late', points: 30 },
          { kind: 'one-provider', points: 20 },
        ],
        offers: 3,
        providers: 1,
        stops: 0,
        medianWaitWeeks: 20,
        thresholdWeeks: 8,
        isOwnThreshold: false,
        trust: 'ok',
        nearbyShare: 0.6,
        youthCount: 50_000,
      },
    ],
  },
  stops: {
    total: 17,
    search: 'status=stopped',
    items: [
      {
        offerId: 'o1',
        title: 'Diagnostiek autisme',
        provider: 'Instituut Noorderlinde',
        region: 'Noord-Veluwe',
        reason: 'staff',
        until: '2027-03-01',
      },
      { offerId: 'o2', title: 'Behandelgroep', provider: 'Huize Sterrenveld', region: 'Rivierenland', reason: null, until: '2027-01-15' },
    ],
  },
  panel,
}

function bottlenecks(more: Partial<BottlenecksView> = {}, page: Partial<BottlenecksPage> = {}): BottlenecksPage {
  return {
    kind: 'bottlenecks',
    query: {},
    choices: {
      regions: regions.map(({ code, name }) => ({ code, name })),
      segments: [
        { code: '2', name: 'Wonen' },
        { code: '4', name: 'Specialistisch / veel voorkomend' },
      ],
      categories: kinds.map(([code, name]) => ({ code, name })),
    },
    problem: null,
    view: { ...view, ...more },
    ...page,
  }
}

const asChair: Partial<PageInput> = {
  url: '/knelpunten',
  viewer: 'member',
  caller: {
    name: 'Marjan Verhage',
    email: 'm@ret.example',
    organisation: { id: 'ret', name: 'Regionaal Expertteam Gelderland', kind: 'expert-team' },
    organisations: [],
    rights: ['bottlenecks.read', 'offers.read'],
  },
}

const bottlenecksPage = (more: Partial<BottlenecksView> = {}, page: Partial<BottlenecksPage> = {}, input: Partial<PageInput> = {}) =>
  pageInput(bottlenecks(more, page), { ...asChair, ...input })

const nothing = { combinations: 0, bottlenecks: 0, values: 0, aboveNormShare: null, offers: 0, currentShare: null }
const empty: Partial<BottlenecksView> = {
  headline: nothing,
  before: null,
  grid: { ...grid, rows: [], columns: [], cells: [] },
  trends: [],
  signals: null,
  regionFigures: [],
  scarcity: { items: [], total: 0, looked: 0, nowhere: [] },
  stops: { items: [], total: 0, search: 'status=stopped' },
  panel: null,
}
const longName = 'Verblijf met intensieve orthopsychiatrische behandeling en opvoedingsondersteuning voor schoolgaande jeugdigen'
const municipalities: HeatGrid = {
  rowGroup: 'segment',
  columnGroup: 'municipality',
  rows: [{ code: '2', name: 'Wonen', group: null, normWeeks: null, isNormMixed: true }],
  columns: [
    { code: 'GM0233', name: 'Ermelo' },
    { code: 'GM0243', name: 'Harderwijk' },
  ],
  cells: [cellOf('2', 'GM0233', 6.5, 6), cellOf('2', 'GM0243', 12, 6, { trust: 'stale', level: 0 })],
}

const states: Record<string, { view?: Partial<BottlenecksView>; page?: Partial<BottlenecksPage> }> = {
  whole: {},
  nothing: { view: empty, page: { query: { age: ['17'], form: ['online'], category: ['crisisverblijf'], access: ['open'] } } },
  twoOffers: {
    view: {
      regions: regions.slice(0, 1),
      isRegionChosen: true,
      panel: { ...panel, figures: figures({ values: 2, trust: 'thin', offers: 2 }), providersWithValue: 1 },
    },
    page: { query: { region: ['JZ12'] } },
  },
  oneValue: { view: { panel: { ...panel, figures: figures({ values: 1, trust: 'thin' }), providersWithValue: 1, lateRegion: null } } },
  allStale: {
    view: {
      headline: { ...headline, combinations: 0, bottlenecks: 0, aboveNormShare: null, currentShare: 0 },
      panel: {
        ...panel,
        figures: figures({
          values: 0,
          medianWaitWeeks: null,
          p90WaitWeeks: null,
          minWaitWeeks: null,
          maxWaitWeeks: null,
          aboveNormShare: null,
          currentShare: 0,
          trust: 'stale',
          unknown: 14,
          waiting: 0,
          stops: 0,
          assessment: 0,
        }),
        trend: trendOf('', '', 8, null).points,
      },
    },
  },
  noNorm: {
    view: {
      signals: { kind: 'year', count: 'hidden', from: '2025-11', to: '2026-10' },
      panel: { ...panel, figures: figures({ normWeeks: null, aboveNormShare: null, unmet: 'under-5' }) },
    },
  },
  acute: {
    view: {
      panel: { ...panel, figures: figures({ normWeeks: 0, medianWaitWeeks: 0, minWaitWeeks: 0, maxWaitWeeks: 0, p90WaitWeeks: 0 }) },
    },
  },
  gaps: { view: { panel: { ...panel, trend: trendOf('', '', 8, 18, [0, 4, 5, 11]).points, figures: figures({ unmet: 'hidden' }) } } },
  noOffersInCell: { view: { panel: { ...panel, figures: null, providers: 0, providersWithValue: 0, providersLate: 0, trend: [] } } },
  past: {
    view: { isToday: false, day: '2026-06-30', stops: null, signals: null, scarcity: null, before: null },
    page: { query: { day: ['2026-06-30'] } },
  },
  filtered: {
    view: { isRegionChosen: true, regions: regions.slice(0, 2), columnGroups: ['region'] },
    page: {
      query: {
        region: ['JZ12', 'JZ17'],
        segment: ['2'],
        sector: ['ggz'],
        category: ['pleegzorg'],
        age: ['9'],
        access: ['individual'],
        form: ['home'],
        rows: ['segment'],
      },
    },
  },
  municipalities: {
    view: {
      grid: municipalities,
      regions: regions.slice(0, 1),
      isRegionChosen: true,
      columnGroups: ['region', 'municipality', 'provider'],
    },
  },
  longNames: {
    view: {
      grid: { ...grid, rows: grid.rows.map((row) => ({ ...row, name: longName })) },
      trends: view.trends.map((line) => ({ ...line, name: longName })),
      panel: { ...panel, row: { code: 'x', name: longName } },
    },
  },
  wrong: {
    view: {},
    page: {
      query: { age: ['veertig'] },
      view: null,
      problem: invalidInput([{ field: 'age', code: 'not-in-range', message: 'Vul bij "age" een heel getal in van 0 tot en met 27.' }]),
    },
  },
}

/** Every state in both languages. */
export const bottlenecksStates: Record<string, PageInput> = Object.fromEntries(
  Object.entries(states).flatMap(([name, state]) =>
    (['nl', 'en'] as const).map((language) => [`bottlenecks ${name} (${language})`, bottlenecksPage(state.view, state.page, { language })]),
  ),
)
