/** From the rows of the grid to the one request that saves them. */
import type { RowState } from './row-state.ts'

export type SaveScope = 'changes' | 'changes-and-rest'

export interface ReportRow {
  offerId: string
  version: number
  kind: 'change' | 'confirm'
  [field: string]: unknown
}

/** `inView`: the rows that the person sees; of the others nobody says that they are still right. */
export function reportsToSave(rows: readonly RowState[], scope: SaveScope, inView: ReadonlySet<string>): ReportRow[] {
  return rows.flatMap((row) => {
    if (row.changes.length > 0) return [changeOf(row)]
    return scope === 'changes-and-rest' && inView.has(row.offer.id) && row.isConfirmable ? [confirmationOf(row)] : []
  })
}

export function confirmationOf({ offer }: RowState): ReportRow {
  return { offerId: offer.id, version: offer.version, kind: 'confirm' }
}

function changeOf({ offer, stated, draft }: RowState): ReportRow {
  const confirmed = draft?.isJumpConfirmed ? { confirmedJump: true } : {}
  return { offerId: offer.id, version: offer.version, kind: 'change', ...stated, ...confirmed }
}
