/**
 * What the link in a reminder does: show what it is about, and, pressed, say that it is all still right. It can only
 * confirm; an offer that was changed since the mail went out is left alone and told. Source: issue 4.
 */
import type { ConfirmationLink } from '../../db/queries/confirmation-links.ts'
import type { Recipient } from '../../db/queries/reminders.ts'
import type { ReadReport } from '../contract/availability-report.ts'
import type { ConfirmationRow, ConfirmedByLink, LinkShown } from '../contract/confirmation.ts'
import type { Outcome } from '../contract/report-outcomes.ts'
import { linkStateAt } from '../domain/confirmation-link.ts'
import type { Caller } from './caller.ts'
import { type Reporting, reportAvailability } from './report-availability.ts'
import { reportingPerson } from './reporting-person.ts'
import { hashOfToken, type ReminderDeps } from './send-reminders.ts'

export interface ConfirmDeps extends Pick<ReminderDeps, 'db' | 'now' | 'links' | 'reminders' | 'myOffers'> {
  reporting: Reporting
  providerOf(organisationId: string): string | null
}

/** Never writes: mail scanners follow links. */
export function showLink(deps: ConfirmDeps, token: string): LinkShown {
  const found = findLink(deps, token)
  if (found.state !== 'valid') return { state: found.state }
  const { caller, link, recipient } = found
  return { state: 'valid', organisationName: recipient.organisationName, rows: rowsOf(deps, caller, versionsOf(link)) }
}

/** Call `deps.committed()` when something was confirmed. */
export function confirmByLink(deps: ConfirmDeps, token: string): ConfirmedByLink {
  return deps.db.$client
    .transaction((): ConfirmedByLink => {
      const found = findLink(deps, token)
      if (found.state !== 'valid') return { state: found.state }
      if (!deps.links.use(found.link.id, deps.now())) return { state: 'used' }
      const names = new Map(rowsOf(deps, found.caller, versionsOf(found.link)).map((row) => [row.id, row]))
      const result = reportAvailability(deps.reporting, {
        caller: found.caller,
        source: 'mail',
        rows: Object.entries(versionsOf(found.link)).map(([offerId, version]) => ({ report: confirmationOf(offerId, version) })),
        isDryRun: false,
        isPartial: true,
      })
      const outcomes = 'answer' in result ? result.answer.outcomes : []
      const left = outcomes.filter(({ outcome }) => outcome !== 'confirmed' && outcome !== 'known')
      return { state: 'done', confirmed: outcomes.length - left.length, left: left.map((outcome) => leftRow(outcome, names)) }
    })
    .immediate()
}

type Found =
  | { state: 'valid'; link: ConfirmationLink; recipient: Recipient; caller: Caller }
  | { state: 'unknown' | 'used' | 'expired' | 'withdrawn' }

function findLink({ links, reminders, now, providerOf }: ConfirmDeps, token: string): Found {
  const link = links.byToken(hashOfToken(token))
  if (!link) return { state: 'unknown' }
  const recipient = reminders.recipient(link.membershipId)
  const providerId = recipient ? providerOf(recipient.organisationId) : null
  const state = linkStateAt(link, providerId !== null, now())
  if (state !== 'valid' || !recipient || !providerId) return { state: state === 'valid' ? 'withdrawn' : state }
  return { state, link, recipient, caller: reportingPerson(recipient, providerId) }
}

function versionsOf({ offerVersions }: ConfirmationLink): Record<string, number> {
  return JSON.parse(offerVersions)
}

function rowsOf({ myOffers }: ConfirmDeps, caller: Caller, versions: Record<string, number>): ConfirmationRow[] {
  const offers = myOffers(caller).items.filter(({ id }) => id in versions)
  return offers.map(({ id, title, region, location, availability, version }) => ({
    id,
    title,
    regionName: region.name,
    town: location?.town ?? null,
    availability,
    isChangedSince: version !== versions[id],
  }))
}

function leftRow({ offerId, outcome, faults = [] }: Outcome, names: ReadonlyMap<string, ConfirmationRow>) {
  const row = names.get(offerId ?? '')
  const why = outcome === 'conflict' ? ('changed-since' as const) : ('not-right' as const)
  return { title: row?.title ?? '', regionName: row?.regionName ?? '', why, message: faults[0]?.message ?? null }
}

function confirmationOf(offerId: string, version: number): ReadReport {
  return {
    offerId,
    version,
    kind: 'confirm',
    intakeMode: null,
    intakeWaitWeeks: null,
    startWaitWeeks: null,
    freePlaces: null,
    waitingCount: null,
    stop: null,
    remark: null,
    statedAt: undefined,
    confirmedJump: undefined,
  }
}
