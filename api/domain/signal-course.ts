/**
 * A signal goes to the region's care broker first, who answers the referrer within 3 working days; what the broker cannot
 * solve goes to the expert team, which is no search desk and comes after. It ends solved (a place, help meanwhile, other
 * care) or closed (no place, no longer needed, sent twice), and then nobody changes it. The expert team may take over
 * what waits too long, or what comes in where the region has no care broker.
 * Source: programma Noord-Veluwe (randvoorwaarde 3: the broker takes at most 3 working days), glossary.md, issue 5.
 */
import type { SignalOutcome, SignalStatus } from './codes.ts'
import { addWorkingDays, nextDay, type WorkingCalendar } from './working-days.ts'

export type SignalHandler = 'care-broker' | 'expert-team'

const ANSWER_WITHIN_WORKING_DAYS = 3

/** The instant after the last of those days. */
export function signalAnswerDueAt(createdAt: number, calendar: WorkingCalendar): number {
  return calendar.startOf(nextDay(addWorkingDays(calendar.dayOf(createdAt), ANSWER_WITHIN_WORKING_DAYS, calendar)))
}

export interface SignalState {
  status: SignalStatus
  answerDueAt: number
  answeredAt: number | null
  forwardedAt: number | null
}

export function isAnswerLate({ status, answerDueAt, answeredAt }: Omit<SignalState, 'forwardedAt'>, now: number): boolean {
  return status === 'care-broker' && answeredAt === null && now >= answerDueAt
}

/** Which outcomes go with which end. */
export const outcomesOf: Record<SignalStatus, readonly SignalOutcome[]> = {
  'care-broker': [],
  'expert-team': [],
  solved: ['place-found', 'bridging-care', 'other-care'],
  closed: ['no-place', 'no-longer-needed', 'sent-twice'],
}

export interface SignalSituation {
  /** Of whoever handles it. */
  handler: SignalHandler
  hasCareBroker: boolean
  now: number
}

/** To where this handler may take it now: `care-broker` is to say that the referrer has an answer. */
export function stepsFor(signal: SignalState, { handler, hasCareBroker, now }: SignalSituation): SignalStatus[] {
  switch (`${signal.status} ${handler}` as const) {
    case 'care-broker care-broker':
      return [...(signal.answeredAt === null ? (['care-broker'] as const) : []), 'expert-team', 'solved', 'closed']
    case 'care-broker expert-team':
      return isAnswerLate(signal, now) || !hasCareBroker ? ['expert-team'] : []
    case 'expert-team expert-team':
      return ['solved', 'closed']
    default:
      return []
  }
}

/** The dates that a step leaves; who takes it over leaves the answer open. */
export function datesAfter(signal: SignalState, step: SignalStatus, { handler, now }: Pick<SignalSituation, 'handler' | 'now'>) {
  return {
    answeredAt: signal.answeredAt ?? (handler === 'care-broker' ? now : null),
    forwardedAt: step === 'expert-team' ? now : signal.forwardedAt,
    finishedAt: step === 'solved' || step === 'closed' ? now : null,
  }
}
