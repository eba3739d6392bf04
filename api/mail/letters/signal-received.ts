import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { dayIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'

export interface SignalReceived {
  language: Language
  regionName: string
  /** The last day to answer on. */
  answerBy: string
  link: string
}

const words = {
  nl: {
    hello: 'Hallo,',
    subject: 'Nieuwe melding: er is niets op tijd',
    received: (region: string) => `Een verwijzer meldt dat er in ${region} niets op tijd of passend is.`,
    answer: (day: string) => `Beantwoord de verwijzer uiterlijk op ${day}. Lukt het niet? Geef de melding dan door aan het RET.`,
    once: 'Je krijgt hooguit één zo’n mail per dag. Kijk in je lijst of er meer is.',
    link: 'Meldingen bekijken',
  },
  en: {
    hello: 'Hello,',
    subject: 'New notice: nothing is in time',
    received: (region: string) => `A referrer says that nothing in ${region} is in time or suitable.`,
    answer: (day: string) => `Answer the referrer by ${day}. No luck? Then pass the notice on to the expert team (RET).`,
    once: 'You get one such mail a day at most. Look in your list for more.',
    link: 'See the notices',
  },
}

/** To the region's care brokers; it says nothing of what was asked for. */
export function signalReceivedLetter({ language, regionName, answerBy, link }: SignalReceived): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'signal-received',
    language,
    subject: say.subject,
    parts: [say.hello, say.received(nameIn(regionName)), say.answer(dayIn(language, answerBy)), say.once, { label: say.link, url: link }],
  })
}
