/** A kept list as its page shows it: of a long list the rows that ask for help first, and as many as a page can carry. */
import { type AvailabilityImportPage, rowsForPage } from '../contract/availability-import-page.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { Caller } from './caller.ts'
import { type Importing, judgeNow, ownImport } from './importing.ts'
import { listText } from './list-text.ts'

export interface PageAsked {
  notice: 'looked-again' | 'nothing-stored' | null
  faults: FieldProblem[]
}

/** null: not of this organisation, or a day has passed. */
export function importPage(importing: Importing, caller: Caller, id: string, { notice, faults }: PageAsked): AvailabilityImportPage | null {
  const stored = ownImport(importing, caller, id)
  if (!stored) return null
  if (stored.list.final) return { kind: 'availabilityImport', view: 'done', shown: stored.list.final, text: listText(stored.list) }
  const { shown } = judgeNow(importing, stored, caller)
  const text = stored.source === 'paste' ? listText(stored.list) : null
  return { kind: 'availabilityImport', view: 'preview', ...rowsForPage(shown), text, notice, faults }
}
