/**
 * The facts of now, of any day gone by and of month ends, in memory. Everything is read anew when reference data or offers
 * change (`store_versions`); a statement more costs one look. What is past stays as it is, so it is kept.
 */
import { LRUCache } from 'lru-cache'
import type { Database } from '../../db/client.ts'
import { monthStore } from '../../db/queries/month-rows.ts'
import { lastSaidReader } from '../../db/queries/said-of-offers.ts'
import { referenceVersion } from '../../db/queries/store-version.ts'
import { endOfDay } from '../domain/known-then.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { loadDatedFacts } from './dated-facts.ts'
import { type Frame, frameOf } from './gather-facts.ts'
import { type KnownOffers, loadOffers, type Numbers } from './known-offers.ts'
import { loadLiveFacts } from './live-facts.ts'
import { factsOfRows, lastDayOf } from './month-facts.ts'
import { numbered } from './numbered.ts'
import type { OfferFacts } from './offer-facts.ts'
import { pastFacts } from './past-facts.ts'
import type { FactSource } from './port.ts'

export interface FactStore extends FactSource {
  /** What the store holds now; call it before each question. */
  refresh(): void
  numbers: Numbers
}

export interface FactStoreParts {
  db: Database
  calendar: WorkingCalendar
  now(): number
}

const MOST_DAYS = 40
const MOST_MONTHS = 72
const ALL_KNOWN = Number.POSITIVE_INFINITY

export function createFactStore({ db, calendar, now }: FactStoreParts): FactStore {
  const numbers: Numbers = { offers: numbered(), categories: numbered() }
  const months = monthStore(db)
  const said = lastSaidReader(db)
  const version = referenceVersion(db)
  const days = new LRUCache<string, OfferFacts>({ max: MOST_DAYS })
  const keptMonths = new LRUCache<string, { builtAt: number; facts: OfferFacts }>({ max: MOST_MONTHS })
  let loaded: Loaded | undefined

  function load(today: string, seen: number): Loaded {
    const dated = loadDatedFacts(db)
    const ofToday = dated.on(today, ALL_KNOWN)
    const known = loadOffers(db, today, numbers, ofToday.categoryOf)
    days.clear()
    const live = loadLiveFacts(said, numbers)
    return { seen, today, known, dated, live, frame: frameOf(known, numbers, ofToday, ALL_KNOWN), current: undefined, firstHeardAt: null }
  }

  function refresh(): Loaded {
    const today = calendar.dayOf(now())
    const seen = version()
    if (loaded?.seen !== seen || loaded.today !== today) loaded = load(today, seen)
    if (loaded.live.refresh()) loaded.current = undefined
    return loaded
  }

  function factsNow(): OfferFacts {
    const current = loaded ?? refresh()
    const instant = now()
    if (!current.current || instant >= current.current.until) {
      current.current = current.live.at(instant, current.today, current.frame)
    }
    return current.current.facts
  }

  function onDay(day: string): OfferFacts {
    const { today, known, dated } = loaded ?? refresh()
    if (day >= today) return factsNow()
    const found = days.get(day) ?? pastFacts({ known, numbers, dated, said, calendar }, day)
    if (now() >= endOfDay(day, calendar) + SETTLED_AFTER_MS) days.set(day, found)
    return found
  }

  function ofMonth(month: string): OfferFacts {
    const builtAt = months.kept().get(month)
    if (builtAt === undefined) return onDay(lastDayOf(month))
    const found = keptMonths.get(month)
    if (found?.builtAt === builtAt) return found.facts
    const facts = factsOfRows(months.rows(month), month, numbers)
    keptMonths.set(month, { builtAt, facts })
    return facts
  }

  function firstDay(): string | null {
    const current = loaded ?? refresh()
    const heardAt = current.firstHeardAt ?? months.firstHeardAt()
    current.firstHeardAt = heardAt
    return heardAt === null ? null : calendar.dayOf(heardAt)
  }

  const traits = () => (loaded ?? refresh()).known.traits
  return { refresh: () => void refresh(), traits, current: factsNow, onDay, ofMonth, firstDay, numbers }
}

/** What was heard just before midnight may be stored a little after: an import takes its time. */
export const SETTLED_AFTER_MS = 3_600_000

interface Loaded {
  seen: number
  today: string
  known: KnownOffers
  dated: ReturnType<typeof loadDatedFacts>
  live: ReturnType<typeof loadLiveFacts>
  frame: Frame
  current: { facts: OfferFacts; until: number } | undefined
  /** Looked up once: it takes a pass over all reports. */
  firstHeardAt: number | null
}
