/** Every state of the pages about what is done about bottlenecks. */
import type { BottleneckAction } from '../../api/contract/bottleneck-action.ts'
import type { Language, PageInput } from '../../api/contract/page.ts'
import type { WorkPage } from '../../api/contract/work-page.ts'
import { adviceCauses } from '../../api/domain/codes.ts'
import { pageInput } from './fixtures.ts'

const region = { code: 'JZ12', name: 'Noord-Veluwe' }
const regions = [region, { code: 'JZ30', name: 'Foodvalley' }]
const category = { code: 'gezinshuis', name: 'Gezinshuis' }
const owners = [{ id: 'o-1', name: 'Regiobureau Jeugd' }]
const none = { values: {}, faults: [] }

const action = (more: Partial<BottleneckAction> = {}): BottleneckAction => ({
  id: 'a-1',
  region,
  category,
  action: 'Met aanbieders om tafel',
  owner: owners[0]!,
  dueOn: '2026-12-20',
  result: null,
  finishedOn: null,
  state: 'planned',
  version: 3,
  ...more,
})
const finished = action({ id: 'a-3', state: 'finished', result: 'Twee erbij', finishedOn: '2026-11-02' })

const list = {
  kind: 'bottleneckWork',
  view: 'actions',
  done: null,
  asked: { region: 'JZ12', category: '', state: '' },
  actions: [action({ id: 'a-2', state: 'overdue', dueOn: '2026-11-01' }), action(), finished],
  regions,
  categories: [category],
  ownRegions: ['JZ12'],
  adding: { region, owners, form: none },
} satisfies WorkPage

const one = {
  kind: 'bottleneckWork',
  view: 'action',
  done: null,
  action: action(),
  owners,
  mayAct: true,
  change: { values: { action: 'Met aanbieders om tafel', owner: 'o-1', dueOn: '2026-12-20' }, faults: [] },
  finish: none,
  isConflict: false,
} satisfies WorkPage

const cells = (count: number | 'under-5', code = '-') =>
  adviceCauses.map((cause) => ({ field: `aantal ${code} ${cause}`, cause, count, version: 1 }))

const advice = {
  kind: 'bottleneckWork',
  view: 'advice',
  done: null,
  region,
  regions,
  month: '2026-10',
  asked: { values: { maand: '2026-10' }, faults: [] },
  mayRecord: true,
  rows: [
    { category: null, cells: cells(7) },
    { category, cells: cells(2, 'gezinshuis') },
  ],
  categories: [category],
  form: none,
  isConflict: false,
} satisfies WorkPage

const thresholds = {
  kind: 'bottleneckWork',
  view: 'thresholds',
  done: null,
  region,
  regions,
  mayAct: true,
  thresholds: [
    { category: 'gezinshuis', name: 'Gezinshuis', normWeeks: null, weeks: 26, thresholdWeeks: 26, version: 1 },
    { category: 'basis-ggz', name: 'Basis-ggz jeugd', normWeeks: 14, weeks: null, thresholdWeeks: 14, version: 0 },
  ],
  form: none,
  isConflict: false,
} satisfies WorkPage

const wrongCount = { values: { 'aantal - wait': 'veel' }, faults: [{ field: 'aantal - wait', code: 'no-count' as const }] }

const change = (code: string, weeks: number | null, before: number | null) => ({
  category: { code, name: `Soort ${code}` },
  weeks,
  before,
  thresholdWeeks: 14,
})

const month = {
  kind: 'bottleneckWork',
  view: 'month',
  done: null,
  region,
  regions,
  month: '2026-10',
  asked: { values: { maand: '2026-10' }, faults: [] },
  isRunning: false,
  comparedWith: '2026-09',
  bottlenecks: 2,
  measured: 11,
  came: [change('a', 16, 13), change('b', 20, null)],
  gone: [change('c', 9, 15)],
  unsure: [change('d', null, 15)],
  changed: [change('c', 9, 15), change('a', 16, 13)],
  actions: [action({ state: 'overdue', dueOn: '2026-11-01' })],
  untrusted: [
    { category, trust: 'thin', offers: 2, currentShare: 1, values: 1 },
    { category: { code: 'e', name: 'Soort e' }, trust: 'stale', offers: 9, currentShare: 0.22, values: 2 },
    { category: { code: 'f', name: 'Soort f' }, trust: 'thin', offers: 9, currentShare: 1, values: 0 },
  ],
  behind: Array.from({ length: 11 }, (_, place) => ({ provider: `Aanbieder ${place}`, due: 1, stale: 2, never: 0 })),
  signals: 12,
  missedSearches: 'hidden',
  signalsByKind: [{ category, count: 7 }],
} satisfies WorkPage

const learned = {
  kind: 'bottleneckWork',
  view: 'learned',
  done: null,
  region,
  regions,
  quarter: '2026-3',
  asked: { values: { kwartaal: '2026-3' }, faults: [] },
  isRunning: false,
  advice: adviceCauses.map((cause, place) => ({ cause, count: place * 6 })),
  finished: [finished],
  came: [change('a', 16, 13)],
  gone: [],
  stayed: [change('b', 20, 19)],
  unsure: [change('d', null, 15)],
  isCompared: true,
  signals: {
    total: 8,
    tried: [{ code: 'both', count: 8 }],
    outcomes: [
      { code: null, count: 3 },
      { code: 'no-place', count: 5 },
    ],
  },
} satisfies WorkPage

const pages: Record<string, WorkPage> = {
  'of a month': month,
  'of a month, read from elsewhere': { ...month, behind: null, signals: null, missedSearches: null, signalsByKind: [] },
  'of a month about which little is known': {
    ...month,
    isRunning: true,
    comparedWith: null,
    bottlenecks: 0,
    measured: 0,
    ...{ came: [], gone: [], unsure: [], changed: [], actions: [], untrusted: [], behind: [], signals: 0 },
  },
  'of what was learned': learned,
  'of what was learned, read from elsewhere': {
    ...learned,
    advice: adviceCauses.map((cause) => ({ cause, count: 'hidden' as const })),
    signals: null,
  },
  'of what was learned, of nothing': {
    ...learned,
    ...{ isRunning: true, advice: null, finished: [], came: [], gone: [], stayed: [], unsure: [], isCompared: false },
    signals: { total: 0, tried: [], outcomes: [] },
  },
  'of actions': list,
  'of actions, just added': { ...list, done: 'made' },
  'of no actions, to read': { ...list, actions: [], ownRegions: [], adding: null },
  'of actions, with a new one refused': {
    ...list,
    adding: { region, owners, form: { values: { action: 'bel 06-12345678' }, faults: [{ field: 'action', code: 'holds-phone' }] } },
  },
  'of one action': one,
  'of one action, to read': { ...one, mayAct: false },
  'of a finished action': { ...one, action: finished },
  'of an action that another changed': { ...one, isConflict: true },
  'of an action without a result': { ...one, finish: { values: { result: '' }, faults: [{ field: 'result', code: 'missing' }] } },
  'of advice': advice,
  'of advice, to read': { ...advice, mayRecord: false, rows: [{ category, cells: cells('under-5') }] },
  'of advice, refused': { ...advice, form: wrongCount },
  'of advice that another counted': { ...advice, isConflict: true, form: { values: { 'aantal - wait': '9' }, faults: [] } },
  'of thresholds': thresholds,
  'of thresholds, to read': { ...thresholds, mayAct: false },
  'of thresholds, refused': {
    ...thresholds,
    form: { values: { 'weken gezinshuis': '200' }, faults: [{ field: 'weken gezinshuis', code: 'no-weeks' }] },
  },
}

export const workStates: Record<string, PageInput> = Object.fromEntries(
  Object.entries(pages).flatMap(([name, data]) =>
    (['nl', 'en'] as Language[]).map((language) => [`${name}, ${language}`, { ...pageInput(data), language }]),
  ),
)
