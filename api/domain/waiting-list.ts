/**
 * What the application dates of a waiting list say: how many wait, how long, and what a newcomer may expect. The proposal
 * is how long the one at the head of the queue has waited, in whole weeks upward: where people are served in order of
 * application that is the standard estimate of the next one's wait. One who has waited far longer than the rest is often
 * somebody who waits for another reason, so the proposal then leaves that one out and says so. Only dates come in, only
 * numbers go out; it runs in the browser alone. Source: issue 4 ("Reken uit"); R. Ibrahim and W. Whitt, "Real-time delay
 * estimation based on delay history", M&SOM 11(3), 2009 (head-of-the-line delay).
 */
export interface WaitingListCount {
  waitingCount: number
  longestWeeks: number
  medianWeeks: number
  proposedStartWaitWeeks: number
  /** The longest waits at least twice as long as the next, and at least eight weeks longer: left out of the proposal. */
  isLongestLeftOut: boolean
}

const DAY_MS = 86_400_000
const STANDS_OUT_TIMES = 2
const STANDS_OUT_WEEKS = 8
const MOST_WEEKS = 104

/** null: nobody waits. `appliedOn` are ISO days, none after `today`. */
export function countWaitingList(appliedOn: readonly string[], today: string): WaitingListCount | null {
  const weeks = appliedOn.map((day) => weeksBetween(day, today)).sort((one, other) => other - one)
  const [longest, next = longest] = weeks
  if (longest === undefined || next === undefined) return null
  const isLongestLeftOut = longest >= STANDS_OUT_TIMES * next && longest - next >= STANDS_OUT_WEEKS
  return {
    waitingCount: weeks.length,
    longestWeeks: longest,
    medianWeeks: median(weeks),
    proposedStartWaitWeeks: Math.min(MOST_WEEKS, isLongestLeftOut ? next : longest),
    isLongestLeftOut,
  }
}

/** A week that has begun counts: a newcomer waits no shorter than the one in front. */
function weeksBetween(from: string, to: string): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / (7 * DAY_MS))
}

/** Of an even number the longer of the two in the middle, so that it stays a whole week that somebody waits. */
function median(longestFirst: readonly number[]): number {
  return longestFirst[Math.ceil(longestFirst.length / 2) - 1] ?? 0
}
