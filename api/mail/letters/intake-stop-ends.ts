import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { dayIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'
import { type OfferInLetter, offerName } from './availability-line.ts'

export interface IntakeStopEnds {
  language: Language
  organisationName: string
  /** The last day of each stop, `2026-12-03`. */
  offers: readonly (OfferInLetter & { stopUntil: string })[]
  gridLink: string
}

const words = {
  nl: {
    subject: 'Een aanmeldstop loopt bijna af',
    hello: 'Hallo,',
    lead: (organisation: string) => `Bij ${organisation} loopt een aanmeldstop bijna af:`,
    line: (offer: string, day: string) => `${offer}: stop tot en met ${day}`,
    after: 'De dag erna zien verwijzers "onbekend". Vul daarom in of je dan weer aanneemt, of verleng de stop.',
    grid: 'Naar Mijn aanbod',
  },
  en: {
    subject: 'An intake stop ends soon',
    hello: 'Hello,',
    lead: (organisation: string) => `At ${organisation} an intake stop ends soon:`,
    line: (offer: string, day: string) => `${offer}: stop up to and including ${day}`,
    after: 'The day after, referrers see "unknown". So please say whether you accept again by then, or prolong the stop.',
    grid: 'Go to My offers',
  },
}

export function intakeStopEndsLetter({ language, organisationName, offers, gridLink }: IntakeStopEnds): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'intake-stop-ends',
    language,
    subject: say.subject,
    parts: [
      say.hello,
      say.lead(nameIn(organisationName)),
      { list: offers.map((offer) => say.line(offerName(offer), dayIn(language, offer.stopUntil))) },
      say.after,
      { label: say.grid, url: gridLink },
    ],
  })
}
