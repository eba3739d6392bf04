/** Giving a signal, what happens next, and the list, in the states that people see. */
import type { PageInput } from '../../api/contract/page.ts'
import type { Signal } from '../../api/contract/signal.ts'
import type { SignalFormPage, SignalsPage } from '../../api/contract/signal-page.ts'
import { pageInput } from './fixtures.ts'

const signal: Signal = {
  id: 's-1',
  region: { code: 'JZ12', name: 'Noord-Veluwe' },
  category: { code: 'gezinshuis', name: 'Gezinshuis' },
  ageBand: '4-11',
  neededWithinWeeks: 4,
  tried: 'nothing-in-time',
  route: '301',
  organisation: 'Lokaal team Ermelo',
  status: 'care-broker',
  outcome: null,
  createdAt: '2026-11-16T09:00:00.000Z',
  answerDueAt: '2026-11-19T23:00:00.000Z',
  isLate: true,
  answeredAt: null,
  forwardedAt: null,
  finishedAt: null,
  handledBy: 'care-broker',
  steps: ['care-broker', 'expert-team', 'solved', 'closed'],
  version: 1,
}

const counts = { 'care-broker': 1, 'expert-team': 1, solved: 1, closed: 0, late: 1 }

const list: SignalsPage = {
  kind: 'signals',
  reader: 'care-broker',
  list: {
    items: [
      signal,
      { ...signal, id: 's-2', isLate: false, answeredAt: '2026-11-17T09:00:00.000Z', steps: [] },
      { ...signal, id: 's-3', status: 'expert-team', forwardedAt: '2026-11-17T09:00:00.000Z', isLate: false, steps: ['solved', 'closed'] },
      { ...signal, id: 's-4', status: 'solved', outcome: 'place-found', finishedAt: '2026-11-18T09:00:00.000Z', isLate: false, steps: [] },
    ],
    total: 4,
    counts,
  },
  status: null,
  page: 1,
  pages: 2,
  done: null,
  refused: null,
}

const form: SignalFormPage = {
  kind: 'signalForm',
  values: { region: 'JZ12', category: 'gezinshuis', ageBand: '4-11', neededWithinWeeks: '', tried: 'nothing-in-time', route: '301' },
  wrong: [],
  regions: [{ code: 'JZ12', name: 'Noord-Veluwe' }],
  categories: [{ code: 'gezinshuis', name: 'Gezinshuis', segment: '2' }],
}

export const signalStates: Record<string, PageInput> = {
  'signal form': pageInput(form),
  'signal form with faults': pageInput({ ...form, wrong: ['category', 'neededWithinWeeks'] }),
  'signal form in English': pageInput(form, { language: 'en' }),
  'signal sent': pageInput({ kind: 'signalSent', signal, isKnown: false }),
  'signal sent twice': pageInput({ kind: 'signalSent', signal, isKnown: true }),
  'signal to nobody': pageInput({ kind: 'signalSent', signal: { ...signal, handledBy: 'nobody' }, isKnown: false }),
  'signal sent, in English': pageInput({ kind: 'signalSent', signal, isKnown: false }, { language: 'en' }),
  signals: pageInput(list),
  'signals in English': pageInput({ ...list, done: 'expert-team' }, { language: 'en' }),
  'signals that were refused': pageInput({ ...list, refused: { id: 's-1', why: 'changed-meanwhile' } }),
  'signals, the one refused is gone': pageInput({ ...list, reader: 'expert-team', refused: { id: 's-9', why: 'step-not-possible' } }),
  'no signals': pageInput({
    ...list,
    reader: 'referrer',
    list: { items: [], total: 0, counts: { ...counts, 'care-broker': 0, 'expert-team': 0, solved: 0, late: 0 } },
    pages: 1,
  }),
}
