/** The letter that a provider would get by the press of a button, for the region that presses it: only what lies in that region. */
import type { LetterPreview } from '../contract/defaulters-page.ts'
import { confirmationExpiry } from '../domain/confirmation-link.ts'
import { availabilityReminderLetter } from '../mail/letters/availability-reminder.ts'
import { reportingPerson } from './reporting-person.ts'
import { gridLink, isAsked, type ReminderDeps, staleness, statedInLetter } from './send-reminders.ts'

/** null: nobody to write to, or nothing to ask. Nothing is stored: the key in it opens nothing. */
export function previewReminder(deps: ReminderDeps, regionCode: string, provider: { id: string; name: string }): LetterPreview | null {
  const recipients = deps.reminders.recipientsFor(provider.id)
  const [recipient] = recipients
  if (!recipient) return null
  const own = deps.myOffers(reportingPerson(recipient, provider.id)).items.filter((offer) => offer.mayReport && isAsked(offer, null))
  const offers = own.filter(({ region }) => region.code === regionCode)
  if (offers.length === 0) return null
  const now = deps.now()
  const { language, subject, text } = availabilityReminderLetter({
    language: recipient.language,
    tone: 'late',
    organisationName: recipient.organisationName,
    offers: offers.map(statedInLetter),
    confirmLink: `${deps.baseUrl}/bevestigen`,
    confirmLinkExpiresAt: confirmationExpiry(now),
    gridLink: gridLink(deps, recipient),
    ...staleness(offers, now),
    now,
  })
  return { provider, people: recipients.length, elsewhere: own.length - offers.length, language, subject, text }
}
