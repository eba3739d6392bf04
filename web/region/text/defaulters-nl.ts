import type { CorrectionCode } from '../../../api/domain/codes.ts'

const rows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)

export const defaultersNl = {
  title: 'Wie loopt achter met bijwerken?',
  intro: (region: string) => `${region}. Wie het langst te laat is, staat bovenaan.`,
  region: 'Regio',
  none: 'Niemand loopt achter. Alles is actueel.',
  caption: 'Zorgaanbieders die achterlopen',
  provider: 'Zorgaanbieder',
  offers: (count: number) => rows(count),
  howLong: 'Hoe lang',
  behind: (providers: number, count: number) =>
    `${providers === 1 ? '1 zorgaanbieder loopt' : `${providers} zorgaanbieders lopen`} achter, samen met ${rows(count)}.`,
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
  seeMail: 'Bekijk de mail',
  toProvider: (name: string) => ` aan ${name}`,
  mailTitle: (name: string) => `De mail aan ${name}`,
  mailTo: (people: number) =>
    `${people === 1 ? 'Naar 1 persoon' : `Naar ${people} mensen`}. De knop in de mail bevestigt met één klik, zonder inloggen.`,
  mailElsewhere: (count: number) => `De mail noemt ook ${rows(count)} in andere regio’s.`,
  callTitle: 'Bel deze zorgaanbieders',
  callIntro: 'Na twee herinneringen helpt mailen niet meer.',
  withoutPeople: (count: number) =>
    count === 1 ? '1 zorgaanbieder zonder iemand om te mailen' : `${count} zorgaanbieders zonder iemand om te mailen`,
  inviteHint: 'Nodig iemand uit bij Organisaties, dan gaat de herinnering vanzelf.',
  remindedTimes: (count: number) => `${count} keer gemaild.`,
  noPhone: 'Er is geen telefoonnummer bekend.',
  remind: 'Stuur herinnering aan wie is aangevinkt',
  nobodyNow: 'Er is nu niemand om te mailen: wie een account heeft, is vandaag al gemaild.',
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
