/** Each letter there is, with the links that it should hold; `name` stands wherever somebody typed something. */
import type { Language } from '../../api/contract/page.ts'
import type { Letter } from '../../api/mail/letter.ts'
import { accessEndedLetter } from '../../api/mail/letters/access-ended.ts'
import { accountClosedLetter } from '../../api/mail/letters/account-closed.ts'
import { addressConfirmationLetter, addressNoticeLetter } from '../../api/mail/letters/address-change.ts'
import type { StatedInLetter } from '../../api/mail/letters/availability-line.ts'
import { availabilityReminderLetter } from '../../api/mail/letters/availability-reminder.ts'
import { correctionReceivedLetter, correctionUnansweredLetter } from '../../api/mail/letters/correction.ts'
import { intakeStopEndsLetter } from '../../api/mail/letters/intake-stop-ends.ts'
import { invitationLetter } from '../../api/mail/letters/invitation.ts'
import { type MonthlyPageInLetter, monthlyPageLetter } from '../../api/mail/letters/monthly-page.ts'
import { offersStaleLetter } from '../../api/mail/letters/offers-stale.ts'
import { passwordChangedLetter, passwordResetLetter } from '../../api/mail/letters/password.ts'
import { secondFactorChangedLetter } from '../../api/mail/letters/second-factor.ts'
import { signalReceivedLetter } from '../../api/mail/letters/signal-received.ts'

export const NOW = Date.parse('2026-11-24T10:00:00Z')
const LATER = Date.parse('2026-12-01T13:30:00Z')
const TOKEN_LINK = 'https://plekwijzer.example/uitnodiging?token=Zx8-_abc123&taal=nl'
const PAGE_LINK = 'https://plekwijzer.example/mijn-aanbod'

export function statedOffer(name: string): StatedInLetter {
  return {
    title: name,
    regionName: name,
    locationName: name,
    intakeMode: 'accepting',
    intakeWaitWeeks: 1,
    startWaitWeeks: 3,
    freePlaces: 2,
    waitingCount: 6,
    stopUntil: null,
    checkedAt: NOW - 12 * 86_400_000,
    isCrisis: false,
  }
}

function monthlyPage(language: Language, name: string): MonthlyPageInLetter {
  const kind = { name, weeks: 16.5, thresholdWeeks: 14 }
  const action = { kindName: name, action: name, ownerName: name, dueOn: '2026-12-01', isOverdue: true }
  return {
    ...{ language, regionName: name, month: '2026-11', bottlenecks: 9, measured: 14, isCompared: true },
    came: Array.from({ length: 8 }, () => kind),
    gone: [{ ...kind, weeks: null }],
    actions: [action, { ...action, isOverdue: false }],
    ...{ untrusted: [name], behind: [name, name], signals: 'under-5' as const, link: PAGE_LINK },
  }
}

export function everyLetter(language: Language, name: string): { letter: Letter; links: string[] }[] {
  const offer = statedOffer(name)
  const shared = { language, at: NOW, link: TOKEN_LINK, expiresAt: LATER, forgottenLink: PAGE_LINK, accountLink: PAGE_LINK }
  const reminder = {
    language,
    organisationName: name,
    offers: [offer, { ...offer, isCrisis: true }],
    confirmLink: TOKEN_LINK,
    confirmLinkExpiresAt: LATER,
    gridLink: PAGE_LINK,
    isStaleAlready: true,
    firstStaleAt: LATER,
    now: NOW,
  }
  const correction = { ...shared, offer, code: 'no-place', escalatesAt: LATER, reportedAt: NOW, providerName: name } as const
  const stop = { language, organisationName: name, gridLink: PAGE_LINK, offers: [{ ...offer, stopUntil: '2026-12-01' }] }
  return [
    { letter: invitationLetter({ ...shared, organisationName: name, role: 'referrer', invitedByName: name }), links: [TOKEN_LINK] },
    { letter: passwordResetLetter(shared), links: [TOKEN_LINK] },
    { letter: passwordChangedLetter(shared), links: [PAGE_LINK] },
    { letter: addressConfirmationLetter(shared), links: [TOKEN_LINK] },
    { letter: addressNoticeLetter(shared), links: [PAGE_LINK] },
    { letter: secondFactorChangedLetter({ ...shared, change: 'set-up' }), links: [PAGE_LINK] },
    { letter: accountClosedLetter(shared), links: [] },
    { letter: accessEndedLetter({ language, organisationName: name, role: 'referrer', at: NOW }), links: [] },
    { letter: availabilityReminderLetter({ ...reminder, tone: 'first' }), links: [TOKEN_LINK, PAGE_LINK] },
    { letter: availabilityReminderLetter({ ...reminder, tone: 'second' }), links: [TOKEN_LINK, PAGE_LINK] },
    { letter: availabilityReminderLetter({ ...reminder, tone: 'late' }), links: [TOKEN_LINK, PAGE_LINK] },
    { letter: intakeStopEndsLetter(stop), links: [PAGE_LINK] },
    { letter: correctionReceivedLetter(correction), links: [TOKEN_LINK] },
    { letter: signalReceivedLetter({ language, regionName: name, answerBy: '2026-12-01', link: PAGE_LINK }), links: [PAGE_LINK] },
    {
      letter: offersStaleLetter({ language, regions: [{ regionName: name, providers: [{ name, offers: 3 }], link: PAGE_LINK }] }),
      links: [PAGE_LINK],
    },
    { letter: correctionUnansweredLetter(correction), links: [TOKEN_LINK] },
    { letter: monthlyPageLetter(monthlyPage(language, name)), links: [PAGE_LINK] },
  ]
}
