/** A store with reference data and nothing but counted demand; and people who look at it. */
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { Role } from '../../api/domain/roles.ts'
import { anonymous, type Caller } from '../../api/usecases/caller.ts'
import { createUnmetDemand, type UnmetDemand } from '../../api/usecases/unmet-demand.ts'
import type { Database } from '../../db/client.ts'
import { missedSearchCounts, signalCounts } from '../../db/queries/unmet-counts.ts'
import { seedOrganisation } from '../../seed/people.ts'

const calendar = amsterdamCalendar()

export function unmetDemandAt(db: Database, now: number): UnmetDemand {
  return createUnmetDemand({ now: () => now, calendar, readers: { signals: signalCounts(db), 'missed-searches': missedSearchCounts(db) } })
}

export function callerAs(role: Role, kind: 'region-office' | 'expert-team' | 'local-team', regionCodes: readonly string[]): Caller {
  const organisation = { id: `o-${kind}`, kind, name: kind, providerId: null, regionCode: regionCodes[0] ?? null, municipalityCode: null }
  const held = [{ role, organisationId: organisation.id, organisationKind: kind, regionCodes }]
  return { ...anonymous, kind: 'person', actor: 'user:x', organisation: { ...organisation, held, locationIds: null } }
}

let made = 0

/** As if `count` were given in the middle of that month. */
export function addSignals(db: Database, month: string, regionCode: string, categoryCode: string, count: number): void {
  const createdAt = Date.parse(`${month}-15T12:00:00Z`)
  const organisationId = seedOrganisation(db, { id: 'o-team', kind: 'local-team', name: 'Team' }, createdAt)
  const insert = db.$client.prepare(
    `insert into signals (id, region_code, category_code, age_band, needed_within_weeks, tried, route, organisation_id, created_at, answer_due_at)
     values (?, ?, ?, '4-11', 4, 'nothing-in-time', '301', ?, ?, ?)`,
  )
  for (let left = count; left > 0; left -= 1) {
    made += 1
    insert.run(`s-${made}`, regionCode, categoryCode, organisationId, createdAt, createdAt)
  }
}

export function addMissedSearches(db: Database, month: string, regionCode: string, categoryCode: string, count: number): void {
  db.$client.prepare('insert into missed_searches values (?, ?, ?, ?)').run(regionCode, categoryCode, month, count)
}
