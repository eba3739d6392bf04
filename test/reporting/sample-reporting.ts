/** The demo's own store with somebody who reports, made by hand: what follows from the roles of a caller, without sign-in. */
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { ReadReport } from '../../api/contract/availability-report.ts'
import type { Outcome } from '../../api/contract/report-outcomes.ts'
import { anonymous, type Caller } from '../../api/usecases/caller.ts'
import { createReporting, type ReportInput, type ReportResult, reportAvailability } from '../../api/usecases/report-availability.ts'
import type { Database } from '../../db/client.ts'
import { openSeededDatabase, scenarios } from '../../seed/scenarios.ts'

/** A Wednesday morning. */
export const NOW = Date.parse('2026-11-18T09:30:00Z')

interface OfferNow {
  id: string
  provider_id: string
  location_id: string | null
  contract_id: string
  intake_mode: string | null
  intake_wait_weeks: number | null
  start_wait_weeks: number | null
  free_places: number | null
  waiting_count: number | null
  stop_reason: string | null
  stop_until: string | null
  remark: string | null
  checked_at: number | null
  changed_at: number | null
  due_at: number | null
  stale_at: number | null
  version: number
}

export interface SampleReporting {
  db: Database
  /** As it stands now. */
  offer(scenario: keyof typeof scenarios): OfferNow
  callerFor(providerId: string, more?: Partial<NonNullable<Caller['organisation']>>): Caller
  report(caller: Caller, rows: readonly (Partial<ReadReport> & { offerId: string })[], how?: Partial<ReportInput>): ReportResult
  /** The clock. */
  at(now: number): void
  query(sql: string, ...values: unknown[]): Record<string, unknown>[]
}

export async function openSampleReporting(): Promise<SampleReporting> {
  const db = await openSeededDatabase(NOW)
  let now = NOW
  const reporting = createReporting({ db, calendar: amsterdamCalendar(), now: () => now })
  return {
    db,
    offer: (scenario) => offerOf(db, scenario),
    callerFor,
    report: (caller, rows, how = {}) =>
      reportAvailability(reporting, {
        caller,
        source: 'screen',
        rows: rows.map((row) => ({ report: { ...nothing, ...row } })),
        isDryRun: false,
        isPartial: false,
        ...how,
      }),
    at(moment) {
      now = moment
    },
    query: (sql, ...values) => db.$client.prepare(sql).all(...values) as Record<string, unknown>[],
  }
}

export function outcomesOf(result: ReportResult): Outcome[] {
  if (!('answer' in result)) throw new Error(result.state)
  return result.answer.outcomes
}

const nothing: Omit<ReadReport, 'offerId'> = {
  kind: 'change',
  intakeMode: null,
  intakeWaitWeeks: null,
  startWaitWeeks: null,
  freePlaces: null,
  waitingCount: null,
  stop: null,
  remark: null,
}

function callerFor(providerId: string, more: Partial<NonNullable<Caller['organisation']>> = {}): Caller {
  const organisation = {
    id: `organisation-${providerId}`,
    kind: 'provider' as const,
    name: 'Zorgaanbieder',
    providerId,
    regionCode: null,
    municipalityCode: null,
    held: [
      {
        role: 'provider-editor' as const,
        organisationId: `organisation-${providerId}`,
        organisationKind: 'provider' as const,
        regionCodes: [],
      },
    ],
    locationIds: null,
    ...more,
  }
  return { ...anonymous, kind: 'person', actor: 'user:planner', organisation, organisations: [organisation] }
}

function offerOf(db: Database, scenario: keyof typeof scenarios): OfferNow {
  const { region, contractNumber, productCode, kvkNumber, locationCode } = scenarios[scenario].key
  const found = db.$client
    .prepare(
      `select o.* from offers o join contracts c on c.id = o.contract_id join products pr on pr.id = o.product_id
       join providers p on p.id = o.provider_id left join locations l on l.id = o.location_id
       where c.region_code = ? and c.number = ? and pr.code = ? and p.kvk_number = ? and coalesce(l.code, '') = ?`,
    )
    .get(region, contractNumber, productCode, kvkNumber, locationCode ?? '')
  if (!found) throw new Error(`no offer for ${scenario}`)
  return found as OfferNow
}
