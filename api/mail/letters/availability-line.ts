/** One offer in a letter: what it is, what was last stated, and how long ago that was. */
import type { Language } from '../../contract/page.ts'
import type { IntakeMode } from '../../domain/codes.ts'
import { dayIn, momentIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'

export interface OfferInLetter {
  title: string
  regionName: string
  locationName: string | null
}

export interface StatedInLetter extends OfferInLetter {
  intakeMode: IntakeMode
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  freePlaces: number | null
  waitingCount: number | null
  stopUntil: string | null
  /** When it was last stated or confirmed. */
  checkedAt: number
  /** Crisis care: a day says too little, the hour counts. */
  isCrisis: boolean
}

const modes: Record<Language, Record<IntakeMode, string>> = {
  nl: { accepting: 'neemt aan', assessment: 'na beoordeling', matching: 'na matching', stopped: 'neemt nu niet aan' },
  en: { accepting: 'accepting', assessment: 'after assessment', matching: 'after matching', stopped: 'not accepting now' },
}

const words = {
  nl: {
    intake: (count: number) => `${count} ${count === 1 ? 'week' : 'weken'} tot intake`,
    start: (count: number) => `${count} ${count === 1 ? 'week' : 'weken'} tot start`,
    places: (count: number) => `${count} ${count === 1 ? 'vrije plek' : 'vrije plekken'}`,
    waiting: (count: number) => `${count} ${count === 1 ? 'wachtende' : 'wachtenden'}`,
    stop: (day: string) => `tot en met ${day}`,
    today: 'vandaag nagekeken',
    age: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagen'} geleden nagekeken`,
    hour: (moment: string) => `nagekeken op ${moment}`,
  },
  en: {
    intake: (count: number) => `${count} ${count === 1 ? 'week' : 'weeks'} to intake`,
    start: (count: number) => `${count} ${count === 1 ? 'week' : 'weeks'} to start`,
    places: (count: number) => `${count} ${count === 1 ? 'free place' : 'free places'}`,
    waiting: (count: number) => `${count} waiting`,
    stop: (day: string) => `until ${day}`,
    today: 'checked today',
    age: (days: number) => `checked ${days} ${days === 1 ? 'day' : 'days'} ago`,
    hour: (moment: string) => `checked on ${moment}`,
  },
}

/** "Gezinshuis (Foodvalley, Ede)" */
export function offerName({ title, regionName, locationName }: OfferInLetter): string {
  const where = locationName === null ? nameIn(regionName) : `${nameIn(regionName)}, ${nameIn(locationName)}`
  return `${nameIn(title)} (${where})`
}

/** "Gezinshuis (Foodvalley, Ede): neemt aan, 3 weken tot start, 2 vrije plekken; 12 dagen geleden nagekeken" */
export function availabilityLine(language: Language, stated: StatedInLetter, now: number): string {
  return `${offerName(stated)}: ${valuesIn(language, stated)}; ${ageIn(language, stated, now)}`
}

function valuesIn(language: Language, stated: StatedInLetter): string {
  const say = words[language]
  const { intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stopUntil } = stated
  return [
    modes[language][stated.intakeMode],
    intakeWaitWeeks === null ? null : say.intake(intakeWaitWeeks),
    startWaitWeeks === null ? null : say.start(startWaitWeeks),
    freePlaces === null ? null : say.places(freePlaces),
    waitingCount === null ? null : say.waiting(waitingCount),
    stopUntil === null ? null : say.stop(dayIn(language, stopUntil)),
  ]
    .filter((value) => value !== null)
    .join(', ')
}

const DAY_MS = 86_400_000

function ageIn(language: Language, { checkedAt, isCrisis }: StatedInLetter, now: number): string {
  const say = words[language]
  if (isCrisis) return say.hour(momentIn(language, checkedAt))
  const days = Math.floor((now - checkedAt) / DAY_MS)
  return days < 1 ? say.today : say.age(days)
}
