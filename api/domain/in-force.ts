/**
 * An offer is in force on a day when it has not ended, its contract runs (for a subcontract: the main contract too), and
 * the region still buys its product. Contract days are inclusive. Source: architecture.md (Data), glossary.md (contract).
 */
export interface InForceDates {
  endedOn: string | null
  startsOn: string
  endsOn: string | null
  mainStartsOn: string | null
  mainEndsOn: string | null
  productValidTo: string | null
}

export const forceStates = ['in-force', 'not-yet', 'ended'] as const
export type ForceState = (typeof forceStates)[number]

export function forceStateOn(dates: InForceDates, day: string): ForceState {
  const ends = [dates.endedOn, dates.endsOn, dates.mainEndsOn, dates.productValidTo]
  if (ends.some((end) => end !== null && end < day)) return 'ended'
  const starts = [dates.startsOn, dates.mainStartsOn]
  return starts.some((start) => start !== null && start > day) ? 'not-yet' : 'in-force'
}
