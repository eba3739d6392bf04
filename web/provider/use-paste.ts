/** A list while it is looked at: every choice is held against it at once, and the row moves to where it belongs. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AvailabilityImport, ImportChoices, RowChoice } from '../../api/contract/availability-import.ts'
import { rowsForPage } from '../../api/contract/availability-import-page.ts'
import { changeImport } from '../api.ts'
import type { PasteText } from './text/paste-nl.ts'

type PasteFailure = keyof PasteText['failed']

export interface Paste {
  shown: AvailabilityImport
  /** Rows that are not on the page. */
  left: number
  isBusy: boolean
  failure: PasteFailure | null
  /** The row that has just become right. */
  mended: number | null
  /** Of rows that are right, those that somebody leaves. */
  leaves: ReadonlySet<number>
  choose(choice: RowChoice): void
  chooseColumn(column: ImportChoices['columns'][number]): void
  take(row: number, isTaken: boolean): void
}

export function usePaste(given: AvailabilityImport, givenLeft: number): Paste {
  const [page, setPage] = useState({ shown: given, left: givenLeft })
  const [pending, setPending] = useState(0)
  const [failure, setFailure] = useState<PasteFailure | null>(null)
  const [mended, setMended] = useState<number | null>(null)
  const [leaves, setLeaves] = useState<ReadonlySet<number>>(new Set())
  const turn = useRef<Promise<void>>(Promise.resolve())

  async function send(choices: Partial<ImportChoices>, row: number | null): Promise<void> {
    const answer = await changeImport(given.id, choices)
    setPending((count) => count - 1)
    if (answer.kind !== 'answer') return setFailure(failureOf(answer))
    setFailure(null)
    setPage(rowsForPage(answer.value))
    const now = answer.value.rows.find((one) => one.row === row)
    setMended(now && now.state !== 'problem' ? now.row : null)
  }

  /** One after the other: each answer is the whole list. */
  function inTurn(choices: Partial<ImportChoices>, row: number | null): void {
    setPending((count) => count + 1)
    turn.current = turn.current.then(() => send(choices, row))
  }

  useEffect(() => {
    if (mended !== null) focusNext()
  }, [mended, page])

  return {
    ...page,
    isBusy: pending > 0,
    failure,
    mended,
    leaves,
    choose: (choice) => inTurn({ rows: [choice] }, choice.row),
    chooseColumn: (column) => inTurn({ columns: [column] }, null),
    take(row, isTaken) {
      const next = new Set(leaves)
      if (isTaken) next.delete(row)
      else next.add(row)
      setLeaves(next)
    },
  }
}

function failureOf(answer: Exclude<Awaited<ReturnType<typeof changeImport>>, { kind: 'answer' }>): PasteFailure {
  if (answer.kind === 'signedOut') return 'signed-out'
  if (answer.kind === 'failure') return answer.failure.reason
  return answer.kind === 'problem' && answer.problem.status === 404 ? 'gone' : 'server'
}

/** Where the row was, something else stands now: on to the next question, or to the head of the list. */
function focusNext(): void {
  if (document.activeElement && document.activeElement !== document.body) return
  const next = document.querySelector<HTMLElement>('.plek-paste__row--problem :is(input, select, textarea)')
  const head = document.querySelector<HTMLElement>('#regels-kop')
  ;(next ?? head)?.focus()
}
