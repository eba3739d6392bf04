/** Everything the screen "Mijn aanbod" knows and does. */
import { useRef, useState } from 'preact/hooks'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { ReportOutcomes } from '../../api/contract/report-outcomes.ts'
import { myOffers } from '../api.ts'
import { usePage } from '../shared/page-context.ts'
import { copyCell, copyRow } from './copy-row.ts'
import { confirmJump, keepMine, takeTheirs, typeInto, withoutRows } from './draft.ts'
import { addressOf, type GridView, groupsOf, isShown, type RowGroup, viewIn } from './grid-view.ts'
import { type RowFault, type RowState, rowStates } from './row-state.ts'
import { confirmationOf, type ReportRow, reportsToSave, type SaveScope } from './save-rows.ts'
import { withStored } from './stored-rows.ts'
import type { GridField } from './typed.ts'
import { useDrafts } from './use-drafts.ts'
import { useSaving } from './use-saving.ts'

export type Notice =
  | { kind: 'stored'; changed: number; confirmed: number }
  | { kind: 'conflict' }
  | { kind: 'nothing-to-save' }
  | { kind: 'copied'; rows: number }
  | { kind: 'problem'; detail: string }

export function useGrid(given: MyOffers) {
  const { url, now, caller } = usePage()
  const [offers, setOffers] = useState<readonly MyOffer[]>(given.items)
  const [view, setView] = useState<GridView>(() => viewIn(url))
  const [notice, setNotice] = useState<Notice | null>(null)
  /** What the server found that the browser could not know. */
  const [refused, setRefused] = useState<Record<string, RowFault[]>>({})
  const [faultsAt, setFaultsAt] = useState(0)
  const [touchedId, setTouchedId] = useState<string | null>(null)
  const owner = `${caller?.organisation?.id ?? ''} ${caller?.email ?? ''}`
  const draft = useDrafts(owner, offers, now)
  const rows = rowStates(offers, draft.drafts, given.today).map((row) => withRefused(row, refused))
  const changed = rows.filter(({ changes }) => changes.length > 0)
  const inView = rows.filter((row) => isShown(row, view, now))
  const latest = useRef({ rows, inView, drafts: draft.drafts })
  latest.current = { rows, inView, drafts: draft.drafts }

  const saving = useSaving({ onStored, onProblem })

  function onStored(sent: readonly ReportRow[], stored: ReportOutcomes): void {
    const ids = sent.map(({ offerId }) => offerId)
    draft.settle(withoutRows(latest.current.drafts, ids))
    setOffers((known) => withStored(known, sent, stored))
    const count = (kind: ReportRow['kind']) => sent.filter((row) => row.kind === kind).length
    setNotice({ kind: 'stored', changed: count('change'), confirmed: count('confirm') })
    setRefused({})
    void readAgain()
  }

  function onProblem(problem: Problem): void {
    if (problem.conflicts?.length) {
      setOffers((known) => known.map((offer) => withCurrent(offer, problem)))
      setNotice({ kind: 'conflict' })
      void readAgain()
    } else {
      setRefused(refusedRows(problem))
      setNotice({ kind: 'problem', detail: problem.detail })
      setFaultsAt((times) => times + 1)
      void readAgain()
    }
  }

  async function readAgain(): Promise<void> {
    const outcome = await myOffers(new AbortController().signal)
    if (outcome.kind === 'answer') setOffers(outcome.value.items)
  }

  function send(reports: readonly ReportRow[]): void {
    if (reports.length === 0) setNotice({ kind: 'nothing-to-save' })
    else saving.save(reports)
  }

  function save(scope: SaveScope): void {
    const current = latest.current
    const isStuck = current.rows.some(({ faults, jumps, conflicts, changes }) => {
      return changes.length > 0 && faults.length + jumps.length + conflicts.length > 0
    })
    if (isStuck) setFaultsAt((times) => times + 1)
    else send(reportsToSave(current.rows, scope, new Set(current.inView.map(({ offer }) => offer.id))))
  }

  const changeDrafts = (next: typeof draft.drafts) => {
    setNotice(null)
    setRefused({})
    draft.change(next)
  }

  return {
    rows,
    changed,
    inView,
    groups: groupsOf(inView),
    offers,
    view,
    notice,
    faultsAt,
    saving: saving.saving,
    isKept: draft.isKept,
    hasReturned: draft.hasReturned,
    touchedId,
    touch: setTouchedId,
    look(next: GridView) {
      setView(next)
      history.replaceState(null, '', addressOf(next, location.pathname + location.search))
    },
    type: (offer: MyOffer, field: GridField, text: string) => {
      if (saving.saving.state !== 'saving') changeDrafts(typeInto(latest.current.drafts, offer, field, text))
    },
    /** Several cells of one row, as one step. */
    fill: (offer: MyOffer, texts: Partial<Record<GridField, string>>) =>
      changeDrafts(
        Object.entries(texts).reduce((into, [field, text]) => typeInto(into, offer, field as GridField, text), latest.current.drafts),
      ),
    undo: draft.undo,
    undoAll: () => changeDrafts({}),
    copyDown: (from: RowState, to: readonly RowState[], field: GridField) => changeDrafts(copyCell(latest.current.drafts, from, to, field)),
    copyToAll(group: RowGroup) {
      const from = group.rows.find(({ offer }) => offer.id === touchedId) ?? group.rows[0]
      if (!from) return
      changeDrafts(copyRow(latest.current.drafts, from, group.rows))
      setNotice({ kind: 'copied', rows: group.rows.length - 1 })
    },
    confirmJump: (offerId: string, isRight: boolean) => changeDrafts(confirmJump(latest.current.drafts, offerId, isRight)),
    keepMine: (offer: MyOffer, field: GridField) => changeDrafts(keepMine(latest.current.drafts, offer, field)),
    takeTheirs: (offer: MyOffer, field: GridField) => changeDrafts(takeTheirs(latest.current.drafts, offer, field)),
    confirm: (row: RowState) => send([confirmationOf(row)]),
    save,
    retry: saving.retry,
    forgetFailure: saving.forget,
  }
}

export type Grid = ReturnType<typeof useGrid>

function withCurrent(offer: MyOffer, { conflicts = [] }: Problem): MyOffer {
  const conflict = conflicts.find(({ id }) => id === offer.id)
  if (!conflict) return offer
  const { checkedAt, ...availability } = conflict.current as MyOffer['availability'] & { checkedAt?: string | null }
  return { ...offer, version: conflict.version ?? offer.version, checkedAt: checkedAt ?? offer.checkedAt, availability }
}

function refusedRows({ outcomes = [] }: Problem): Record<string, RowFault[]> {
  const wrong = outcomes.filter(({ offerId, faults }) => offerId && faults?.length)
  return Object.fromEntries(wrong.map(({ offerId, faults }) => [offerId ?? '', (faults ?? []) as RowFault[]]))
}

function withRefused(row: RowState, refused: Record<string, RowFault[]>): RowState {
  const more = (refused[row.offer.id] ?? []).filter(({ field }) => !row.faults.some((known) => known.field === field))
  return more.length === 0 ? row : { ...row, faults: [...row.faults, ...more] }
}
