/**
 * Care that was not there, for the demo: signals and searches in vain of the seven regions, from January of last year up to
 * now, the same on every machine. Some kinds are asked for often, many hardly ever, so that some months say enough by
 * themselves and others too little. All invented.
 */
import { monthOf, shiftMonth } from '../api/domain/calendar-month.ts'
import {
  ageBands,
  neededWithinWeeks,
  routes,
  type SignalOutcome,
  type SignalStatus,
  signalOutcomes,
  triedCodes,
} from '../api/domain/codes.ts'
import { monthsBetween } from '../api/domain/published-periods.ts'
import { outcomesOf, signalAnswerDueAt } from '../api/domain/signal-course.ts'
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import type { Database } from '../db/client.ts'
import { demoSlugs } from './demo-folders.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { seedOrganisation } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { referenceRegions } from './reference.ts'

/** Signals in a month of a middling region, at most. */
const MOST_PER_MONTH: Record<string, number> = {
  gezinshuis: 4,
  'specialistische-ggz': 5,
  jeugdzorgplus: 2,
  'behandelgroep-intensief': 2,
  pleegzorg: 3,
  woongroep: 2,
  diagnostiek: 2,
  'ggz-hoogspecialistisch': 2,
  logeren: 1,
  'dagbehandeling-jonge-kind': 1,
  vaktherapie: 1,
  'fact-jeugd': 1,
}
/** So many more search in vain than report it. */
const SEARCHES_PER_SIGNAL = 6
const DAY = 86_400_000
/** By then what is reported has ended. */
const ENDED_AFTER_DAYS = 28

export function fillDemoDemand(db: Database, now: number, calendar: WorkingCalendar): void {
  if (db.$client.prepare('select 1 from signals union all select 1 from missed_searches limit 1').get() !== undefined) return
  const { localTeam, certifiedInstitution } = demoOrganisations(db)
  for (const organisation of [localTeam, certifiedInstitution]) seedOrganisation(db, organisation, now)
  const slugs = demoSlugs()
  const regions = referenceRegions().regions.filter(({ slug }) => slugs.includes(slug))
  const thisMonth = monthOf(calendar.dayOf(now))
  const months = monthsBetween(`${Number(thisMonth.slice(0, 4)) - 1}-01`, thisMonth)
  const write = writers(db)
  db.$client.transaction(() => {
    for (const { code } of regions) {
      const organisationId = code === localTeam.regionCode ? localTeam.id : certifiedInstitution.id
      for (const [category, most] of Object.entries(MOST_PER_MONTH)) {
        for (const month of months) fillMonth({ write, now, calendar }, { region: code, category, month, most, organisationId })
      }
    }
  })()
}

interface Parts {
  write: ReturnType<typeof writers>
  now: number
  calendar: WorkingCalendar
}

interface Cell {
  region: string
  category: string
  month: string
  most: number
  organisationId: string
}

function fillMonth({ write, now, calendar }: Parts, { region, category, month, most, organisationId }: Cell): void {
  const random = randomFrom(`demand ${region} ${category} ${month}`)
  const searches = random.whole(0, most * SEARCHES_PER_SIGNAL)
  if (searches > 0) write.search(region, category, month, searches)
  const from = calendar.startOf(`${month}-01`)
  const until = Math.min(calendar.startOf(`${shiftMonth(month, 1)}-01`), now)
  for (let left = random.whole(0, most); left > 0; left -= 1) {
    const createdAt = from + Math.floor(random.next() * (until - from))
    write.signal(
      {
        id: `demo-${region}-${category}-${month}-${left}`,
        region,
        category,
        organisationId,
        createdAt,
        ...courseOf(random, createdAt, now, calendar),
      },
      random,
    )
  }
}

interface Course {
  status: SignalStatus
  outcome: SignalOutcome | null
  answerDueAt: number
  answeredAt: number | null
  forwardedAt: number | null
  finishedAt: number | null
}

/** What is old has ended; of what came lately some wait, some too long, and some are with the expert team. */
function courseOf(random: Random, createdAt: number, now: number, calendar: WorkingCalendar): Course {
  const answerDueAt = signalAnswerDueAt(createdAt, calendar)
  const answeredAt = createdAt + random.whole(1, 3) * DAY
  const drawn = random.next()
  const outcome = random.pick(signalOutcomes)
  const open = { status: 'care-broker' as const, outcome: null, answerDueAt, answeredAt: null, forwardedAt: null, finishedAt: null }
  const forwardedAt = drawn < 0.4 ? answeredAt : null
  if (createdAt < now - ENDED_AFTER_DAYS * DAY) {
    const status = outcomesOf.solved.includes(outcome) ? 'solved' : 'closed'
    return { status, outcome, answerDueAt, answeredAt, forwardedAt, finishedAt: answeredAt + random.whole(1, 20) * DAY }
  }
  if (answeredAt > now || drawn > 0.8) return open
  return forwardedAt === null ? { ...open, answeredAt } : { ...open, status: 'expert-team', answeredAt, forwardedAt }
}

type Signal = Course & { id: string; region: string; category: string; organisationId: string; createdAt: number }

function writers({ $client }: Database) {
  const search = $client.prepare('insert into missed_searches (region_code, category_code, month, count) values (?, ?, ?, ?)')
  const signal = $client.prepare(
    `insert into signals (id, region_code, category_code, age_band, needed_within_weeks, tried, route, organisation_id, status, outcome,
       created_at, answer_due_at, answered_at, forwarded_at, finished_at)
     values (@id, @region, @category, @ageBand, @neededWithinWeeks, @tried, @route, @organisationId, @status, @outcome,
       @createdAt, @answerDueAt, @answeredAt, @forwardedAt, @finishedAt)`,
  )
  return {
    search: (region: string, category: string, month: string, count: number) => void search.run(region, category, month, count),
    signal: (given: Signal, random: Random) =>
      void signal.run({
        ...given,
        ageBand: random.pick(ageBands),
        neededWithinWeeks: random.pick(neededWithinWeeks),
        tried: random.pick(triedCodes),
        route: random.pick(routes),
      }),
  }
}
