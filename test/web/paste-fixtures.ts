/** The page on which lists are pasted, in every state; invented. */
import type { AvailabilityImport, ImportRow } from '../../api/contract/availability-import.ts'
import type { AvailabilityImportPage } from '../../api/contract/availability-import-page.ts'
import type { PageInput } from '../../api/contract/page.ts'
import { pageInput } from './fixtures.ts'

const offer = {
  id: 'a1',
  title: 'Traumabehandeling (EMDR)',
  productCode: '54A08',
  productName: 'Traumabehandeling',
  region: 'FoodValley',
  town: 'Ede',
  provider: 'De Zilverberk',
}
const values = {
  intakeMode: 'accepting' as const,
  intakeWaitWeeks: 1,
  startWaitWeeks: 6,
  freePlaces: 0,
  waitingCount: 3,
  stop: null,
  remark: null,
}

const plain: ImportRow = {
  row: 2,
  state: 'confirm',
  why: null,
  written: { productCode: '54A08', region: 'Food Valley', startWaitWeeks: '6' },
  offer,
  version: 3,
  values,
  changes: [],
  recognised: [],
  problems: [],
  jumps: [],
  candidates: [],
  current: null,
  outcome: null,
}
const recognition = {
  field: 'region',
  written: 'Food Valley',
  value: 'FoodValley',
  because: 'name' as const,
  message: '"Food Valley" gelezen als FoodValley: zo herkend.',
}
const problem = (field: string, code: string, written: string | null = null) => ({ field, code, message: `${field}: iets`, written })

const rows: ImportRow[] = [
  {
    ...plain,
    row: 4,
    state: 'problem',
    offer: null,
    values: null,
    problems: [problem('offerId', 'several-offers', '54A08')],
    candidates: [offer],
  },
  {
    ...plain,
    row: 5,
    state: 'problem',
    values: null,
    problems: [
      problem('intakeMode', 'contradiction', 'ja'),
      { ...problem('startWaitWeeks', 'a-date', '6 mrt'), suggestion: 6 },
      problem('stop.reason', 'stop-reason-needed'),
      problem('stop.until', 'stop-end-needed'),
      problem('remark', 'remark-holds-bsn'),
    ],
  },
  {
    ...plain,
    row: 6,
    state: 'problem',
    problems: [problem('version', 'changed-meanwhile')],
    jumps: [{ field: 'startWaitWeeks', from: 2, to: 26, message: 'Klopt dat?' }],
    current: { ...values, version: 4, checkedAt: '2026-11-20T09:00:00Z' },
  },
  {
    ...plain,
    row: 3,
    state: 'change',
    recognised: [recognition, { ...recognition, field: 'startWaitWeeks', written: '5 à 6', value: 6, because: 'range-longest' }],
    changes: [
      { field: 'startWaitWeeks', from: 3, to: 6 },
      { field: 'intakeMode', from: 'stopped', to: 'accepting' },
      { field: 'stop.until', from: '2027-03-01', to: null },
      { field: 'remark', from: null, to: 'Nieuwe groep' },
    ],
  },
  plain,
  { ...plain, row: 7, state: 'skipped', why: 'Zelfde als regel 2.' },
  { ...plain, row: 8, state: 'elsewhere', offer: null, values: null, why: 'Van Kwikstaart Jeugd-ggz.' },
]

const shown: AvailabilityImport = {
  id: 'i1',
  source: 'paste',
  fileName: null,
  sheet: null,
  createdAt: '2026-11-20T10:00:00Z',
  expiresAt: '2026-11-21T10:00:00Z',
  committedAt: null,
  hasHeading: true,
  columns: [
    { place: 1, heading: 'Code', meaning: 'productCode' },
    { place: 2, heading: 'Regio', meaning: 'region' },
    { place: 3, heading: 'Start', meaning: 'startWaitWeeks' },
    { place: 4, heading: 'Naam kind', meaning: null },
  ],
  counts: { problem: 3, change: 1, confirm: 1, skipped: 1, elsewhere: 1 },
  notes: [1],
  rows,
}
const final: AvailabilityImport = {
  ...shown,
  committedAt: '2026-11-20T10:05:00Z',
  rows: rows.map((row) => ({
    ...row,
    outcome: row.state === 'problem' ? 'left' : row.state === 'change' ? 'stored' : row.state === 'confirm' ? 'confirmed' : null,
  })),
}

const page = (data: AvailabilityImportPage, more: Partial<PageInput> = {}) =>
  pageInput(data, { url: '/mijn-aanbod/plakken', viewer: 'member', ...more })
const kind = 'availabilityImport' as const
const preview: AvailabilityImportPage = { kind, view: 'preview', shown, text: 'Code\tRegio', left: 0, notice: null, faults: [] }
const refused: AvailabilityImportPage = {
  kind,
  view: 'start',
  typed: 'a\tb',
  faults: [{ field: 'text', code: 'no-columns', message: 'Geen kolommen.' }],
}

export const pasteStates: Record<string, PageInput> = {
  'paste: start': page({ kind, view: 'start', typed: '', faults: [] }),
  'paste: refused': page(refused),
  'paste: preview': page(preview),
  'paste: preview, English': page(preview, { language: 'en' }),
  'paste: preview of a file without headings': page({
    ...preview,
    text: null,
    left: 12,
    notice: 'nothing-stored',
    shown: { ...shown, hasHeading: false, source: 'file', fileName: 'lijst.xlsx', sheet: 'Blad1' },
  }),
  'paste: nothing to take over': page({
    ...preview,
    notice: 'looked-again',
    faults: refused.faults,
    shown: { ...shown, rows: rows.slice(0, 1), counts: { problem: 1, change: 0, confirm: 0, skipped: 0, elsewhere: 0 } },
  }),
  'paste: done': page({ kind, view: 'done', shown: final, text: 'Code\tRegio' }),
  'paste: done, English': page({ kind, view: 'done', shown: final, text: '' }, { language: 'en' }),
}
