/** From what was found of each statement to the answer: what became of every row, in the order in which they were sent. */

import type { ReportedOffer, StoredAvailability } from '../../db/queries/report-store.ts'
import type { ReportableOfferRow } from '../../db/queries/reportable-offers.ts'
import type { CurrentValues, Outcome, ReportOutcomes } from '../contract/report-outcomes.ts'
import { jumpMessage } from '../contract/report-texts.ts'
import { type ReportOutcome, reportOutcomes } from '../domain/codes.ts'
import type { Judged, SoundReport } from './judge-report.ts'
import type { Placed } from './record-report.ts'

/** A statement that is right, with what it becomes. */
export interface PlacedReport extends SoundReport {
  before: ReportedOffer
  placed: Placed
}

export type JudgedRow = { index: number; offerId: string | null } & (PlacedReport | Exclude<Judged, SoundReport>)

interface How {
  isDryRun: boolean
  isStoring: boolean
  /** Others were wrong, so what was right was not stored either. */
  isHeld: boolean
}

const KEPT: readonly ReportOutcome[] = ['stored', 'confirmed', 'history']

export function answerTo(rows: readonly JudgedRow[], how: How): ReportOutcomes {
  const outcomes = rows.map((row) => outcomeOf(row, how))
  const count = (name: ReportOutcome) => outcomes.filter(({ outcome }) => outcome === name).length
  return {
    isDryRun: how.isDryRun,
    isStored: how.isStoring && outcomes.some(({ outcome }) => KEPT.includes(outcome)),
    counts: Object.fromEntries(reportOutcomes.map((name) => [name, count(name)])),
    outcomes,
  }
}

function outcomeOf(row: JudgedRow, { isStoring, isHeld }: How): Outcome {
  const { index, offerId } = row
  switch (row.state) {
    case 'refused':
      return { index, offerId, outcome: 'refused', version: null, faults: row.faults }
    case 'needs-confirmation':
      return { index, offerId, outcome: 'needs-confirmation', version: row.offer.version, jumps: row.jumps.map(asked) }
    case 'conflict':
      return { index, offerId, outcome: 'conflict', version: row.offer.version, current: currentValues(row.offer) }
    case 'sound': {
      const moves = isStoring && row.placed.as === 'current'
      return { index, offerId, outcome: isHeld ? 'held' : keptAs(row.placed), version: row.offer.version + (moves ? 1 : 0) }
    }
  }
}

function keptAs({ as, kind }: Placed): ReportOutcome {
  if (as !== 'current') return as
  return kind === 'change' ? 'stored' : 'confirmed'
}

function asked(jump: Parameters<typeof jumpMessage>[0]) {
  return { ...jump, message: jumpMessage(jump) }
}

function currentValues(offer: ReportableOfferRow): CurrentValues {
  const { version, checkedAt } = offer
  return { ...statedValues(offer), version, checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString() }
}

/** As it stands in the store, also when it is stale. */
export function statedValues(row: StoredAvailability): Omit<CurrentValues, 'version' | 'checkedAt'> {
  const { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stopReason, stopUntil, remark } = row
  const stop = stopReason && stopUntil ? { reason: stopReason, until: stopUntil } : null
  return { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop, remark }
}
