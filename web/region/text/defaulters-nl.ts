import type { CorrectionCode } from '../../../api/domain/codes.ts'

const rows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)

export const defaultersNl = {
  title: 'Wie loopt achter met bijwerken?',
  intro: (region: string) => `Zorgaanbieders met aanbod in ${region}. Wie het langst te laat is, staat bovenaan.`,
  region: 'Regio',
  none: 'Niemand loopt achter. Alles is actueel.',
  caption: 'Zorgaanbieders die achterlopen',
  provider: 'Zorgaanbieder',
  offers: (count: number) => rows(count),
  since: 'Te laat',
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  neverStated: 'nog nooit opgegeven',
  due: 'Te laat',
  stale: 'Verouderd',
  never: 'Nooit',
  reminded: 'Herinnering',
  notYet: 'nog niet gemaild',
  nobody: 'niemand om te mailen.',
  last: (day: string, count: number) => `gemaild op ${day}${count > 1 ? `, ${count} keer sinds het te laat is` : ''}`,
  call: (phone: string) => `Bel ${phone}`,
  remind: 'Stuur herinnering aan wie is aangevinkt',
  once: 'Een organisatie krijgt hooguit één mail per dag. Wie vandaag al is gemaild, kun je niet kiezen.',
  chooseOne: 'Vink ten minste één zorgaanbieder aan.',
  done: (reminded: number, skipped: number) =>
    `${reminded === 1 ? '1 zorgaanbieder is' : `${reminded} zorgaanbieders zijn`} gemaild.${skipped > 0 ? ` ${skipped} overgeslagen.` : ''}`,
  unanswered: 'Meldingen zonder antwoord',
  unansweredIntro: 'Verwijzers meldden dit; de aanbieder gaf binnen vijf werkdagen geen antwoord.',
  reportedOn: (day: string) => `Gemeld op ${day}.`,
  codes: {
    'wait-differs': 'De wachttijd is anders',
    'no-place': 'Er is geen plek',
    'contact-wrong': 'Het contact klopt niet',
    'target-group-wrong': 'De doelgroep klopt niet',
  } satisfies Record<CorrectionCode, string>,
}

export type DefaultersText = typeof defaultersNl
