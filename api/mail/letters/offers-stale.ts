import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { nameIn } from '../one-line.ts'

interface StaleRegion {
  regionName: string
  providers: readonly { name: string; offers: number }[]
  link: string
}

export interface OffersStale {
  language: Language
  regions: readonly StaleRegion[]
}

export const OFFERS_STALE = 'offers-stale'

const words = {
  nl: {
    hello: 'Hallo,',
    subject: 'Aanbod in je regio is onbekend geworden',
    lead: (region: string) => `In ${region} is van dit aanbod de opgave verouderd. Verwijzers zien nu "onbekend", en het staat onderaan.`,
    provider: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'regel' : 'regels'}`,
    link: 'Bekijk wie achterloopt, en wie je kunt bellen',
    once: 'Je krijgt deze mail hooguit één keer per dag, alleen als er iets bij is gekomen.',
  },
  en: {
    hello: 'Hello,',
    subject: 'Offers in your region have become unknown',
    lead: (region: string) =>
      `In ${region} what was stated of these offers is stale. Referrers now see "unknown", and they are shown last.`,
    provider: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'row' : 'rows'}`,
    link: 'See who is behind, and whom you can call',
    once: 'You get this message at most once a day, only when something was added.',
  },
}

/** To the region manager. */
export function offersStaleLetter({ language, regions }: OffersStale): Letter {
  const say = words[language]
  return writeLetter({
    kind: OFFERS_STALE,
    language,
    subject: say.subject,
    parts: [
      say.hello,
      ...regions.flatMap(({ regionName, providers, link }) => [
        say.lead(nameIn(regionName)),
        { list: providers.map(({ name, offers }) => say.provider(nameIn(name), offers)) },
        { label: say.link, url: link },
      ]),
      say.once,
    ],
  })
}
