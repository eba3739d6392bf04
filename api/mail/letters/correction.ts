import type { Language } from '../../contract/page.ts'
import type { CorrectionCode } from '../../domain/codes.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { dayIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'
import { type OfferInLetter, offerName } from './availability-line.ts'

export interface CorrectionReceived {
  language: Language
  offer: OfferInLetter
  code: CorrectionCode
  /** Unanswered by then, the region manager sees it too. */
  escalatesAt: number
  link: string
}

export interface CorrectionUnanswered {
  language: Language
  offer: OfferInLetter
  providerName: string
  code: CorrectionCode
  reportedAt: number
  link: string
}

const codes: Record<Language, Record<CorrectionCode, string>> = {
  nl: {
    'wait-differs': 'de wachttijd is anders',
    'no-place': 'er is geen plek',
    'contact-wrong': 'de contactgegevens kloppen niet',
    'target-group-wrong': 'de doelgroep klopt niet',
  },
  en: {
    'wait-differs': 'the wait is different',
    'no-place': 'there is no place',
    'contact-wrong': 'the contact details are wrong',
    'target-group-wrong': 'the target group is wrong',
  },
}

const words = {
  nl: {
    hello: 'Hallo,',
    receivedSubject: 'Klopt dit niet? Een melding over je aanbod',
    received: 'Een verwijzer meldt dat iets in je aanbod niet klopt:',
    line: (offer: string, code: string) => `${offer}: ${code}`,
    answer: 'Pas het aan, of laat weten dat het wel klopt. Dat kan met één klik.',
    escalates: (day: string) => `Staat de melding op ${day} nog open? Dan ziet de regiobeheerder hem ook.`,
    answerLink: 'Melding bekijken en beantwoorden',
    unansweredSubject: 'Een melding over aanbod staat nog open',
    unanswered: (provider: string, day: string) => `${provider} heeft nog niet geantwoord op een melding van ${day}:`,
    ask: 'Neem contact op met de aanbieder.',
    openLink: 'Melding bekijken',
  },
  en: {
    hello: 'Hello,',
    receivedSubject: 'Not right? A notice about your offer',
    received: 'A referrer says that something in your offer is not right:',
    line: (offer: string, code: string) => `${offer}: ${code}`,
    answer: 'Change it, or say that it is right. One click is enough.',
    escalates: (day: string) => `Still open on ${day}? Then the region manager sees the notice too.`,
    answerLink: 'See and answer the notice',
    unansweredSubject: 'A notice about an offer is still open',
    unanswered: (provider: string, day: string) => `${provider} has not answered a notice of ${day} yet:`,
    ask: 'Please contact the provider.',
    openLink: 'See the notice',
  },
}

/** To the provider. */
export function correctionReceivedLetter({ language, offer, code, escalatesAt, link }: CorrectionReceived): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'correction-received',
    language,
    subject: say.receivedSubject,
    parts: [
      say.hello,
      say.received,
      { list: [say.line(offerName(offer), codes[language][code])] },
      say.answer,
      say.escalates(dayIn(language, escalatesAt)),
      { label: say.answerLink, url: link },
    ],
  })
}

/** To the region manager. */
export function correctionUnansweredLetter({ language, offer, providerName, code, reportedAt, link }: CorrectionUnanswered): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'correction-unanswered',
    language,
    subject: say.unansweredSubject,
    parts: [
      say.hello,
      say.unanswered(nameIn(providerName), dayIn(language, reportedAt)),
      { list: [say.line(offerName(offer), codes[language][code])] },
      say.ask,
      { label: say.openLink, url: link },
    ],
  })
}
