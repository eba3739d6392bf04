/** Twelve months of statements for every demo offer, always the same for one day: the rows of `availability.csv`. */
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import { shiftDay } from '../api/domain/working-days.ts'
import { freshnessToday, reportDays } from './demo-habits.ts'
import { randomFrom } from './random.ts'
import { type PinnedToday, type ScenarioKey, scenarios, scenarioWords } from './scenario-offers.ts'
import { type CourseKind, type CourseState, waitCourse } from './wait-course.ts'

export interface DemoOffer {
  key: ScenarioKey
  kind: CourseKind
  /** Working days. */
  dutyDays: number
}

export const availabilityHeaders = [
  'Regio',
  'Contractnummer',
  'Productcode',
  'KvK-nummer',
  'Locatiecode',
  'Peildatum',
  'Neemt aan',
  'Weken tot intake',
  'Weken tot start',
  'Vrije plekken',
  'Aantal wachtenden',
  'Reden stop',
  'Stop tot en met',
  'Opmerking',
] as const

const REMARKS = [
  'Na de zomervakantie start een nieuwe groep.',
  'Bel voor overleg, soms kan het eerder.',
  'Voor meisjes is er nu eerder plek.',
  'De ochtenden zijn vol, de middagen niet.',
  'Een nieuwe collega begint volgende maand.',
  'Plek op dinsdag en donderdag.',
  'Intake kan ook met beeldbellen.',
  'Wachttijd geldt niet voor broers en zussen.',
]

const pins = new Map<string, PinnedToday>(
  Object.values(scenarios).flatMap((one) => ('today' in one ? [[scenarioWords(one.key), one.today] as const] : [])),
)

export function demoAvailability(offer: DemoOffer, now: number, calendar: WorkingCalendar): string[][] {
  const random = randomFrom(scenarioWords(offer.key))
  const pinned = pins.get(scenarioWords(offer.key))
  const freshness = freshnessToday(offer.key.kvkNumber, pinned, random)
  if (freshness === 'never') return []
  const today = calendar.dayOf(now)
  const days = reportDays(freshness, offer.dutyDays, today, calendar, random)
  const course = waitCourse(offer.kind, days, random)
  const remark = random.next() < 0.15 ? random.pick(REMARKS) : ''
  return days.map((day, place) => {
    const state = place === 0 && pinned ? { ...course[0], ...pinnedState(pinned, today) } : course[place]
    return cells(
      offer.key,
      stamp(dayOfStop(state, day), random.whole(8, 16), random.whole(0, 59), now, calendar),
      state as CourseState,
      place === 0 ? (pinned?.remark ?? remark) : '',
    )
  })
}

function pinnedState({ freshness: _, stopEndsInDays, remark: _remark, ...stated }: PinnedToday, today: string): CourseState {
  const nothing = { startWaitWeeks: null, intakeWaitWeeks: null, freePlaces: null, waitingCount: null, stopReason: null, stopUntil: null }
  const stop = stopEndsInDays === undefined ? {} : { stopReason: 'full' as const, stopUntil: shiftDay(today, stopEndsInDays) }
  return { ...nothing, mode: 'accepting', ...stated, ...stop }
}

/** A stop is stated before it ends. */
function dayOfStop(state: CourseState | undefined, day: string): string {
  return state?.stopUntil && state.stopUntil < day ? state.stopUntil : day
}

/** During office hours, but never later than now. */
function stamp(day: string, hour: number, minute: number, now: number, calendar: WorkingCalendar): string {
  const isPast = calendar.startOf(day) + (hour * 60 + minute) * 60_000 <= now
  return isPast ? `${dutchDay(day)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : dutchDay(day)
}

const MODES = { accepting: 'neemt aan', assessment: 'na beoordeling', matching: 'na matching', stopped: 'aanmeldstop' }
const REASONS = { staff: 'personeel', 'agreed-volume': 'afgesproken ruimte is vol', full: 'vol', closed: 'gesloten', other: 'anders' }

function cells(
  { region, contractNumber, productCode, kvkNumber, locationCode }: ScenarioKey,
  statedAt: string,
  state: CourseState,
  remark: string,
): string[] {
  const count = (value: number | null) => (value === null ? '' : String(value))
  const weeks = [count(state.intakeWaitWeeks), count(state.startWaitWeeks), count(state.freePlaces), count(state.waitingCount)]
  const stop = [state.stopReason ? REASONS[state.stopReason] : '', state.stopUntil ? dutchDay(state.stopUntil) : '']
  return [region, contractNumber, productCode, kvkNumber, locationCode ?? '', statedAt, MODES[state.mode], ...weeks, ...stop, remark]
}

function dutchDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)}-${Number(month)}-${year}`
}
