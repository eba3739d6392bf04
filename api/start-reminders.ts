/** Asks providers by the clock, and answers the links in those mails. */
import type { Database } from '../db/client.ts'
import { auditWriter } from '../db/queries/audit-write.ts'
import { confirmationLinks } from '../db/queries/confirmation-links.ts'
import { correctionStore } from '../db/queries/corrections.ts'
import { defaulterReader } from '../db/queries/defaulters.ts'
import { dutyQueue } from '../db/queries/duty-queue.ts'
import { providerOfOrganisation } from '../db/queries/provider-of-organisation.ts'
import { regionPeople } from '../db/queries/region-people.ts'
import { reminderStore } from '../db/queries/reminders.ts'
import { reportableOffers } from '../db/queries/reportable-offers.ts'
import type { WorkingCalendar } from './domain/working-days.ts'
import type { ConfirmDeps } from './usecases/confirm-by-link.ts'
import type { CorrectionDeps } from './usecases/corrections.ts'
import type { DefaulterDeps } from './usecases/defaulters.ts'
import { createMyOffers } from './usecases/my-offers.ts'
import type { Reference } from './usecases/reference.ts'
import { createReporting } from './usecases/report-availability.ts'

export interface RemindingParts {
  db: Database
  now(): number
  calendar: WorkingCalendar
  reference(): Reference
  baseUrl: string
}

export function createReminding(parts: RemindingParts): ConfirmDeps & CorrectionDeps & DefaulterDeps {
  const { db, now, calendar, reference, baseUrl } = parts
  return {
    db,
    now,
    calendar,
    reference,
    baseUrl,
    corrections: correctionStore(db),
    readDefaulters: defaulterReader(db),
    duty: dutyQueue(db),
    reminders: reminderStore(db),
    regionPeople: regionPeople(db),
    links: confirmationLinks(db),
    offers: reportableOffers(db),
    audit: auditWriter(db),
    myOffers: createMyOffers(parts),
    reporting: createReporting(parts),
    providerOf: providerOfOrganisation(db),
  }
}
