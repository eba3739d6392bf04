/** What the page shows on which a list is pasted, looked at and taken over. */
import type { AvailabilityImport, ImportRowState } from './availability-import.ts'
import type { FieldProblem } from './problem.ts'

export type AvailabilityImportPage = { kind: 'availabilityImport' } & (
  | {
      view: 'start'
      /** What was pasted, when it was refused. */
      typed: string
      faults: FieldProblem[]
    }
  | {
      view: 'preview'
      shown: AvailabilityImport
      /** As it was pasted, without what is not read; null: it was a file. */
      text: string | null
      /** Rows that are not in `shown`: a page of thousands helps nobody. */
      left: number
      /** What was just done. */
      notice: 'looked-again' | 'nothing-stored' | null
      faults: FieldProblem[]
    }
  | {
      view: 'done'
      shown: AvailabilityImport
      /** The rows that were left, to go on with. */
      text: string
    }
)

const MOST_SHOWN: Record<ImportRowState, number> = { problem: 60, change: 300, confirm: 300, skipped: 60, elsewhere: 30 }

/** Of a long list as many rows as a page can carry, those that ask for help first. */
export function rowsForPage(shown: AvailabilityImport): { shown: AvailabilityImport; left: number } {
  const counted = new Map<ImportRowState, number>()
  const rows = shown.rows.filter(({ state }) => {
    const count = (counted.get(state) ?? 0) + 1
    counted.set(state, count)
    return count <= MOST_SHOWN[state]
  })
  return { shown: { ...shown, rows }, left: shown.rows.length - rows.length }
}
