/** Sends, shows and answers notices that something of an offer is not right. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../db/client.ts'
import type { WriteAudit } from '../../db/queries/audit-write.ts'
import type { CorrectionRow, CorrectionStore } from '../../db/queries/corrections.ts'
import { queueMail } from '../../db/queries/mails.ts'
import type { ReminderStore } from '../../db/queries/reminders.ts'
import type { ReportableOfferReader, ReportableOfferRow } from '../../db/queries/reportable-offers.ts'
import type { Correction } from '../contract/correction.ts'
import type { MyOffers } from '../contract/my-offer.ts'
import type { CorrectionAnswer, CorrectionCode } from '../domain/codes.ts'
import { correctionEscalatesAt } from '../domain/correction.ts'
import { reportingPart } from '../domain/reporting-right.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { correctionReceivedLetter } from '../mail/letters/correction.ts'
import { type Caller, mayDo } from './caller.ts'
import type { Reference } from './reference.ts'
import { partiesOf, reporterOf } from './reporter.ts'

export interface CorrectionDeps {
  db: Database
  now(): number
  calendar: WorkingCalendar
  reference(): Reference
  baseUrl: string
  corrections: CorrectionStore
  offers: ReportableOfferReader
  reminders: ReminderStore
  audit: WriteAudit
  myOffers(caller: Caller): MyOffers
}

const ANSWERED_SHOWN_MS = 30 * 86_400_000

type Sent = { state: 'sent' | 'known' } | { state: 'unknown' | 'not-allowed' }

export function sendCorrection(deps: CorrectionDeps, caller: Caller, { offerId, code }: { offerId: string; code: CorrectionCode }): Sent {
  const { person, organisation } = caller
  if (!person || !organisation || !mayDo(caller, 'corrections.send', {})) return { state: 'not-allowed' }
  const { today } = deps.reference()
  const [offer] = deps.offers.byIds([offerId], today)
  if (!offer || partiesOf(offer, today).force !== 'in-force') return { state: 'unknown' }
  const now = deps.now()
  const escalatesAt = correctionEscalatesAt(now, deps.calendar)
  const correction = {
    id: uuidv7(),
    offerId,
    code,
    reportedBy: person.id,
    reportingOrganisationId: organisation.id,
    createdAt: now,
    escalatesAt,
  }
  return deps.db.$client.transaction((): Sent => {
    if (!deps.corrections.insert(correction)) return { state: 'known' }
    tellProvider(deps, offer, correction.id)
    leaveAudit(deps, caller, 'send-correction', correction.id, offer.regionCode, { code })
    return { state: 'sent' }
  })()
}

/** Everything of the own offers that is open, and what was answered lately. */
export function listOwnCorrections(deps: CorrectionDeps, caller: Caller): Correction[] {
  const ids = deps.myOffers(caller).items.map(({ id }) => id)
  return deps.corrections.ofOffers(ids, deps.now() - ANSWERED_SHOWN_MS).map(toCorrection)
}

export function answerCorrection(
  deps: CorrectionDeps,
  caller: Caller,
  { id, answer }: { id: string; answer: CorrectionAnswer },
): { state: 'answered'; correction: Correction } | { state: 'unknown' | 'answered-before' } {
  const row = deps.corrections.byId(id)
  if (!row || !isOwn(deps, caller, row)) return { state: 'unknown' }
  return deps.db.$client.transaction(() => {
    if (!deps.corrections.answer(id, answer, deps.now(), caller.actor)) return { state: 'answered-before' as const }
    leaveAudit(deps, caller, 'answer-correction', id, row.regionCode, { answer })
    const answered = deps.corrections.byId(id)
    return { state: 'answered' as const, correction: toCorrection(answered ?? row) }
  })()
}

/** Unanswered too long, of one region. */
export function listEscalatedCorrections(deps: CorrectionDeps, regionCode: string): Correction[] {
  return deps.corrections.escalated(regionCode, deps.now()).map(toCorrection)
}

function isOwn({ offers, reference }: CorrectionDeps, caller: Caller, { offerId }: CorrectionRow): boolean {
  const { today } = reference()
  const [offer] = offers.byIds([offerId], today)
  return offer !== undefined && mayDo(caller, 'corrections.answer') && reportingPart(partiesOf(offer, today), reporterOf(caller)) !== null
}

/** Who delivers hears of it, and when nobody there has an account, who answers for it. */
function tellProvider(deps: CorrectionDeps, offer: ReportableOfferRow, id: string): void {
  const row = deps.corrections.byId(id)
  const providers = [offer.providerId, offer.mainProviderId].filter((providerId) => providerId !== null)
  const recipients = providers.map((providerId) => deps.reminders.recipientsFor(providerId)).find((found) => found.length > 0) ?? []
  if (!row) return
  for (const { language, email, organisationId } of recipients) {
    const letter = correctionReceivedLetter({
      language,
      offer: { title: row.offerTitle, regionName: deps.reference().regions.get(row.regionCode)?.name ?? '', locationName: row.town },
      code: row.code,
      escalatesAt: row.escalatesAt,
      link: `${deps.baseUrl}/mijn-aanbod/meldingen?${new URLSearchParams({ namens: organisationId })}`,
    })
    queueMail(deps.db, { ...letter, toAddress: email, organisationId }, deps.now())
  }
}

function leaveAudit(
  deps: CorrectionDeps,
  caller: Caller,
  action: string,
  id: string,
  regionCode: string,
  detail: Record<string, unknown>,
): void {
  const organisationId = caller.organisation?.id ?? null
  deps.audit({
    at: deps.now(),
    actor: caller.actor,
    action,
    subjectKind: 'correction',
    subjectId: id,
    detail,
    organisationId,
    regionCode,
    fromAddress: caller.fromAddress,
  })
}

function toCorrection(row: CorrectionRow): Correction {
  const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
  return {
    id: row.id,
    offer: { id: row.offerId, title: row.offerTitle, provider: row.providerName, region: row.regionCode, town: row.town },
    code: row.code,
    reportedBy: row.reportingOrganisationName,
    reportedAt: new Date(row.createdAt).toISOString(),
    escalatesAt: new Date(row.escalatesAt).toISOString(),
    answer: row.answer,
    answeredAt: iso(row.answeredAt),
  }
}
