/** A plausible year of waits for one offer, from its last statement back: what it says today is chosen first. */
import type { Capacity, StopReason } from '../api/domain/codes.ts'
import { shiftDay } from '../api/domain/working-days.ts'
import type { Random } from './random.ts'

export const waitProfiles = ['kort', 'midden', 'lang', 'vol', 'plek', 'matching', 'crisis'] as const
export type WaitProfile = (typeof waitProfiles)[number]

export interface CourseKind {
  profile: WaitProfile
  capacity: Capacity
  /** Kinds that are matched never have weeks. */
  isMatched: boolean
  isCrisis: boolean
}

export interface CourseState {
  mode: 'accepting' | 'assessment' | 'matching' | 'stopped'
  startWaitWeeks: number | null
  intakeWaitWeeks: number | null
  freePlaces: number | null
  waitingCount: number | null
  stopReason: StopReason | null
  stopUntil: string | null
}

type Outcome = 'open' | 'waiting' | 'assessment' | 'stopped'

/** Chances of open, waiting and assessment today; the rest has an intake stop. */
const CHANCES: Record<WaitProfile, [open: number, waiting: number, assessment: number]> = {
  kort: [0.72, 0.2, 0.05],
  midden: [0.28, 0.56, 0.08],
  lang: [0.2, 0.58, 0.1],
  vol: [0.06, 0.42, 0.02],
  plek: [0.94, 0.05, 0],
  matching: [0.2, 0.3, 0.4],
  crisis: [0.82, 0.04, 0.04],
}

const RANGE: Record<WaitProfile, [least: number, most: number]> = {
  kort: [3, 6],
  midden: [3, 12],
  lang: [8, 40],
  vol: [6, 26],
  plek: [3, 5],
  matching: [3, 14],
  crisis: [3, 4],
}

/** The newest first; `days` are the days of statement, the newest first too. Half of the statements change nothing. */
export function waitCourse(kind: CourseKind, days: readonly string[], random: Random): CourseState[] {
  const newest = outcomeOf(kind, random)
  const stop = { reason: random.pick(['staff', 'agreed-volume', 'full', 'full', 'closed', 'other'] as const), weeks: random.whole(2, 14) }
  const episode = { from: random.whole(4, Math.max(5, days.length)), length: random.whole(0, 1) * random.whole(2, 5) }
  const course: CourseState[] = []
  let weeks = newest === 'open' ? random.whole(0, 2) : random.whole(...RANGE[kind.profile])
  for (const [place, day] of days.entries()) {
    weeks = place === 0 ? weeks : drifted(weeks, kind, random)
    const isInEpisode = place >= episode.from && place < episode.from + episode.length
    const outcome = place < 3 ? newest : isInEpisode ? 'stopped' : newest === 'assessment' ? 'assessment' : 'waiting'
    const state = kind.isMatched
      ? matched(kind, random)
      : outcome === 'stopped'
        ? stopped(day, place, stop)
        : stateOf(outcome, weeks, kind, random)
    const newer = course.at(-1)
    course.push(newer && newer.mode === state.mode && random.next() < 0.5 ? newer : state)
  }
  return course
}

function outcomeOf({ profile }: CourseKind, random: Random): Outcome {
  const [open, waiting, assessment] = CHANCES[profile]
  const drawn = random.next()
  if (drawn < open) return 'open'
  if (drawn < open + waiting) return 'waiting'
  return drawn < open + waiting + assessment ? 'assessment' : 'stopped'
}

/** Often the same as before, sometimes a week or two more or less: providers round. */
function drifted(weeks: number, { isCrisis, profile }: CourseKind, random: Random): number {
  if (isCrisis) return random.pick([0, 0, 0, 1])
  const step = random.pick([0, 0, 0, 1, -1, 2, -2, profile === 'lang' ? 4 : 1])
  return Math.min(Math.max(0, weeks + step), Math.max(40, weeks))
}

function stateOf(outcome: Outcome, weeks: number, kind: CourseKind, random: Random): CourseState {
  if (outcome === 'assessment') return { ...NOTHING, mode: 'assessment', waitingCount: random.pick([null, null, 3, 8]) }
  const start = kind.isCrisis ? Math.min(weeks, outcome === 'open' ? 0 : 4) : weeks
  const free = start <= 2 ? random.whole(1, 4) : 0
  return {
    ...NOTHING,
    mode: 'accepting',
    startWaitWeeks: start,
    intakeWaitWeeks: random.next() < 0.9 ? Math.floor(start * random.pick([0.25, 0.4, 0.5])) : null,
    freePlaces: kind.capacity === 'places' ? free : null,
    waitingCount: start > 2 && random.next() < 0.7 ? Math.max(1, Math.round(start * random.pick([0.3, 0.6, 1.1]))) : null,
  }
}

function matched({ capacity }: CourseKind, random: Random): CourseState {
  const free = capacity === 'places' ? random.pick([0, 0, 1, 2]) : null
  return { ...NOTHING, mode: 'matching', freePlaces: free, waitingCount: random.pick([null, 2, 6, 11]) }
}

/** One stop keeps one end, however often it is confirmed. */
function stopped(day: string, place: number, { reason, weeks }: { reason: StopReason; weeks: number }): CourseState {
  const until = shiftDay(day, (weeks + Math.min(place, 2) * 2) * 7)
  return { ...NOTHING, mode: 'stopped', freePlaces: null, stopReason: reason, stopUntil: until }
}

const NOTHING = {
  startWaitWeeks: null,
  intakeWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stopReason: null,
  stopUntil: null,
} as const
