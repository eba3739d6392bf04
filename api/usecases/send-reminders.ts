/**
 * Asks providers whether their availability is still right: at most one mail per organisation and day, with everything that
 * asks for it in one list. On the day that the duty ends, again halfway to stale, and a week before a stop ends. Of what turns
 * stale the managers of its region hear (`tell-regions.ts`). The mails, the mark of the day and the moments stand in one
 * transaction, so that a crash asks neither twice nor never. Source: issue 4, product.md idea 1.
 */
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { WriteAudit } from '../../db/queries/audit-write.ts'
import type { ConfirmationLinks } from '../../db/queries/confirmation-links.ts'
import type { OpenMoment } from '../../db/queries/duty-queue.ts'
import { queueMail } from '../../db/queries/mails.ts'
import type { Recipient, ReminderStore } from '../../db/queries/reminders.ts'
import type { ReportableOfferReader } from '../../db/queries/reportable-offers.ts'
import type { MyOffer, MyOffers } from '../contract/my-offer.ts'
import { confirmationExpiry } from '../domain/confirmation-link.ts'
import { isReminderHour } from '../domain/reminder-hours.ts'
import { reportingRefusal } from '../domain/reporting-right.ts'
import type { Letter } from '../mail/letter.ts'
import { availabilityReminderLetter } from '../mail/letters/availability-reminder.ts'
import { intakeStopEndsLetter } from '../mail/letters/intake-stop-ends.ts'
import type { Caller } from './caller.ts'
import { partiesOf } from './reporter.ts'
import { reportingPerson } from './reporting-person.ts'
import { type TellRegionsDeps, type TurnedStale, tellRegions } from './tell-regions.ts'

export interface ReminderDeps extends TellRegionsDeps {
  reminders: ReminderStore
  links: ConfirmationLinks
  offers: ReportableOfferReader
  audit: WriteAudit
  myOffers(caller: Caller): MyOffers
}

/** How many mails were queued; call `deps.committed()` when there were any. */
export function sendReminders(deps: ReminderDeps): number {
  const now = deps.now()
  if (!isReminderHour(now, deps.calendar)) return 0
  const moments = deps.duty.open(now)
  if (moments.length === 0) return 0
  return deps.db.$client
    .transaction(() => {
      const { perProvider, turnedStale, settled } = sortMoments(deps, moments)
      deps.duty.handled(settled, now)
      const toRegions = tellRegions(deps, turnedStale)
      return [...perProvider].reduce((sent, [providerId, own]) => sent + remind(deps, providerId, own, 'clock'), toRegions)
    })
    .immediate()
}

/** A region manager's press of the button: now, for all that is late; also counts as the mail of the day. */
export function remindNow(deps: ReminderDeps, providerId: string, actor: string): number {
  return deps.db.$client.transaction(() => remind(deps, providerId, null, actor)).immediate()
}

/** Stale is for the region; what has ended asks nobody anything. The rest goes to who may state it. */
function sortMoments(deps: ReminderDeps, moments: readonly OpenMoment[]) {
  const today = deps.calendar.dayOf(deps.now())
  const offers = new Map(deps.offers.byIds([...new Set(moments.map(({ offerId }) => offerId))], today).map((offer) => [offer.id, offer]))
  const perProvider = new Map<string, OpenMoment[]>()
  const turnedStale: TurnedStale[] = []
  const settled: OpenMoment[] = []
  for (const moment of moments) {
    const offer = offers.get(moment.offerId)
    const providerId = offer ? whoKeeps(partiesOf(offer, today)) : null
    if (!offer || providerId === null) settled.push(moment)
    else if (moment.kind === 'stale') turnedStale.push({ moment, offer })
    else perProvider.set(providerId, [...(perProvider.get(providerId) ?? []), moment])
  }
  return { perProvider, turnedStale, settled }
}

function whoKeeps(parties: Parameters<typeof reportingRefusal>[0]): string | null {
  const candidates = [parties.providerId, parties.mainProviderId].filter((id) => id !== null)
  return candidates.find((providerId) => reportingRefusal(parties, { providerId, locationIds: null }) === null) ?? null
}

/** `moments` null: all that is due or worse. A mail of today already: the moments wait for tomorrow. */
function remind(deps: ReminderDeps, providerId: string, moments: readonly OpenMoment[] | null, actor: string): number {
  const now = deps.now()
  const day = deps.calendar.dayOf(now)
  const recipients = deps.reminders.recipientsFor(providerId)
  const organisationId = recipients[0]?.organisationId
  if (organisationId && deps.reminders.wasRemindedOn(organisationId, day)) return 0
  const letters = recipients.flatMap((recipient) => letterTo(deps, recipient, providerId, moments) ?? [])
  for (const { recipient, letter } of letters) {
    queueMail(deps.db, { ...letter, toAddress: recipient.email, organisationId: recipient.organisationId }, now)
  }
  if (moments) deps.duty.handled(moments, now)
  if (organisationId && letters.length > 0) {
    const offerCount = Math.max(...letters.map(({ count }) => count))
    deps.reminders.record({ organisationId, day, sentAt: now, offerCount, actor })
    deps.audit({
      at: now,
      actor,
      action: 'remind',
      subjectKind: 'organisation',
      subjectId: organisationId,
      organisationId,
      detail: { offerCount },
    })
  }
  return letters.length
}

function letterTo(deps: ReminderDeps, recipient: Recipient, providerId: string, moments: readonly OpenMoment[] | null) {
  const offers = deps.myOffers(reportingPerson(recipient, providerId)).items.filter(({ mayReport }) => mayReport)
  const asked = offers.filter((offer) => isAsked(offer, moments))
  const stops = offers.filter(({ id }) => moments?.some((moment) => moment.offerId === id && moment.kind === 'stop-ends'))
  if (asked.length === 0 && stops.length === 0) return null
  const letter =
    asked.length === 0
      ? stopLetter(deps, recipient, stops)
      : reminderLetter(deps, recipient, [...new Set([...asked, ...stops])], toneOf(moments))
  return { recipient, letter, count: asked.length + stops.length }
}

/** What never said anything has no figure to confirm; it stands in the grid and in the region's list. */
export function isAsked(offer: MyOffer, moments: readonly OpenMoment[] | null): boolean {
  if (offer.availability.intakeMode === null) return false
  if (moments === null) return offer.freshness !== 'current'
  return offer.freshness !== 'current' || moments.some(({ offerId, kind }) => offerId === offer.id && kind !== 'stop-ends')
}

/** What has turned unknown already, and when the first of the others will. */
export function staleness(offers: readonly MyOffer[], now: number): { isStaleAlready: boolean; firstStaleAt: number | null } {
  const all = offers.flatMap(({ staleAt }) => (staleAt ? [Date.parse(staleAt)] : []))
  const later = all.filter((at) => at > now)
  return { isStaleAlready: later.length < all.length, firstStaleAt: later.length > 0 ? Math.min(...later) : null }
}

function toneOf(moments: readonly OpenMoment[] | null): 'first' | 'second' | 'late' {
  if (moments === null) return 'late'
  return moments.some(({ kind }) => kind === 'due') ? 'first' : 'second'
}

function reminderLetter(deps: ReminderDeps, recipient: Recipient, offers: readonly MyOffer[], tone: 'first' | 'second' | 'late'): Letter {
  const now = deps.now()
  return availabilityReminderLetter({
    language: recipient.language,
    tone,
    organisationName: recipient.organisationName,
    offers: offers.map(statedInLetter),
    confirmLink: confirmLink(deps, recipient, offers),
    confirmLinkExpiresAt: confirmationExpiry(now),
    gridLink: gridLink(deps, recipient),
    ...staleness(offers, now),
    now,
  })
}

function stopLetter(deps: ReminderDeps, recipient: Recipient, stops: readonly MyOffer[]): Letter {
  return intakeStopEndsLetter({
    language: recipient.language,
    organisationName: recipient.organisationName,
    offers: stops.map((offer) => ({ ...statedInLetter(offer), stopUntil: offer.availability.stop?.until ?? '' })),
    gridLink: gridLink(deps, recipient),
  })
}

/** The token stands in the query, which no log keeps. */
function confirmLink({ links, now, baseUrl }: ReminderDeps, { membershipId }: Recipient, offers: readonly MyOffer[]): string {
  const token = randomBytes(32).toString('base64url')
  links.insert({
    id: uuidv7(),
    tokenHash: hashOfToken(token),
    membershipId,
    offerVersions: JSON.stringify(Object.fromEntries(offers.map(({ id, version }) => [id, version]))),
    createdAt: now(),
    expiresAt: confirmationExpiry(now()),
  })
  return `${baseUrl}/bevestigen?${new URLSearchParams({ sleutel: token })}`
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function gridLink({ baseUrl }: ReminderDeps, { organisationId }: Recipient): string {
  return `${baseUrl}/mijn-aanbod?${new URLSearchParams({ toon: 'te-bevestigen', namens: organisationId })}`
}

export function statedInLetter({ title, region, location, availability, checkedAt, category }: MyOffer) {
  const { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop } = availability
  return {
    title,
    regionName: region.name,
    locationName: location?.town ?? null,
    intakeMode: intakeMode ?? 'assessment',
    intakeWaitWeeks,
    startWaitWeeks,
    freePlaces,
    waitingCount,
    stopUntil: stop?.until ?? null,
    checkedAt: Date.parse(checkedAt ?? ''),
    isCrisis: category?.segment === '5',
  }
}
