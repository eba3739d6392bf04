/** A region of 46 providers with real habits, for a simulated year: each has people, offers, and its own way of keeping them. */
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { shiftDay, type WorkingCalendar } from '../../api/domain/working-days.ts'
import { createReminding } from '../../api/start-reminders.ts'
import { confirmByLink } from '../../api/usecases/confirm-by-link.ts'
import { createReference } from '../../api/usecases/reference.ts'
import { reportAvailability } from '../../api/usecases/report-availability.ts'
import { reportingPerson } from '../../api/usecases/reporting-person.ts'
import { sendReminders } from '../../api/usecases/send-reminders.ts'
import type { Database } from '../../db/client.ts'
import { readReference } from '../../db/queries/reference-read.ts'
import { seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'
import { confirmation } from './confirmation.ts'

export const PROVIDERS = 46
const START = Date.parse('2026-11-18T09:30:00Z')
const HOUR_MS = 3_600_000

/** How many of each: every Monday; after the first mail; only after the second; by a record system each night; stops in March. */
const habits = [
  ['weekly', 20],
  ['first-mail', 12],
  ['second-mail', 8],
  ['record-system', 4],
  ['stops', 2],
] as const
export type Habit = (typeof habits)[number][0]

interface Kept {
  providerId: string
  organisationId: string
  email: string
  habit: Habit
}

export async function simulatedRegion() {
  const db = await openSeededDatabase(START)
  const calendar = amsterdamCalendar()
  let now = START
  const providers = keptProviders(db)
  let reference = referenceOn(db, calendar.dayOf(now))
  const reminding = createReminding({ db, calendar, now: () => now, reference: () => reference, baseUrl: 'https://plekwijzer.example' })

  function callerOf({ providerId }: Kept) {
    const [recipient] = reminding.reminders.recipientsFor(providerId)
    if (!recipient) throw new Error(`nobody at ${providerId}`)
    return reportingPerson(recipient, providerId)
  }

  function confirmAll(kept: Kept, source: 'screen' | 'api'): void {
    const caller = callerOf(kept)
    const rows = reminding
      .myOffers(caller)
      .items.filter(({ mayReport, availability }) => mayReport && availability.intakeMode !== null)
      .map(({ id, version }) => ({ report: confirmation(id, version) }))
    reportAvailability(reminding.reporting, { caller, source, rows, isDryRun: false, isPartial: true })
  }

  function answerMail(kept: Kept, kinds: readonly string[]): void {
    const mail = db.$client
      .prepare('select kind, text_body as text from mails where to_address = ? and created_at = ? order by id desc limit 1')
      .get(kept.email, now) as { kind: string; text: string } | undefined
    const token = /sleutel=([\w-]+)/.exec(mail?.text ?? '')?.[1]
    if (mail && token && kinds.includes(mail.kind)) confirmByLink(reminding, token)
  }

  function act(kept: Kept, day: string): void {
    const habit = kept.habit === 'stops' ? (day < '2027-03-01' ? 'weekly' : 'nothing') : kept.habit
    if (habit === 'weekly' && new Date(day).getUTCDay() === 1) confirmAll(kept, 'screen')
    if (habit === 'record-system') confirmAll(kept, 'api')
    if (habit === 'first-mail') answerMail(kept, ['availability-reminder-first', 'availability-reminder-second'])
    if (habit === 'second-mail') answerMail(kept, ['availability-reminder-second'])
  }

  return {
    db,
    calendar,
    providers,
    /** One day: in the morning the clock asks, then everybody does as they do. */
    live(day: string): void {
      now = calendar.startOf(day) + 8 * HOUR_MS
      reference = referenceOn(db, day)
      sendReminders(reminding)
      if (calendar.isWorkingDay(day)) for (const kept of providers) act(kept, day)
    },
    offersOf: (kept: Kept) => reminding.myOffers(callerOf(kept)).items.filter(({ mayReport, part }) => mayReport && part === 'delivers'),
    mailsOn: (): Map<string, number> => mailsPerDay(db, calendar),
  }
}

export function daysOfYear(): string[] {
  return Array.from({ length: 364 }, (_, later) => shiftDay('2026-11-19', later))
}

function keptProviders(db: Database): Kept[] {
  const ids = db.$client
    .prepare(
      `select o.provider_id from offers o join contracts c on c.id = o.contract_id
       where o.ended_on is null and c.main_contract_id is null and c.provider_id = o.provider_id group by o.provider_id order by o.provider_id limit ?`,
    )
    .pluck()
    .all(PROVIDERS) as string[]
  const all = habits.flatMap(([habit, count]) => Array.from({ length: count }, () => habit))
  return ids.map((providerId, place) => keep(db, providerId, all[place] ?? 'weekly', place))
}

function keep(db: Database, providerId: string, habit: Habit, place: number): Kept {
  const organisationId = seedOrganisation(db, { id: `year-${place}`, kind: 'provider', name: `Aanbieder ${place}`, providerId }, START)
  const email = `planner-${place}@jaar.example`
  seedPerson(db, { id: `year-${place}`, name: 'Planner', email, passwordHash: '-' }, START)
  seedMembership(db, { userId: `year-${place}`, organisationId, role: 'provider-editor' }, START)
  return { providerId, organisationId, email, habit }
}

function referenceOn(db: Database, day: string) {
  return createReference(readReference(db, day), day)
}

function mailsPerDay(db: Database, calendar: WorkingCalendar): Map<string, number> {
  const sent = db.$client.prepare('select to_address as to_, created_at as at from mails').all() as { to_: string; at: number }[]
  const counts = new Map<string, number>()
  for (const { to_, at } of sent) {
    const key = `${to_} ${calendar.dayOf(at)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
