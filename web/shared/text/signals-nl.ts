/** Meldingen dat er niets op tijd is: doorgeven, wat er daarna gebeurt, en de lijst. */

import type { Signal } from '../../../api/contract/signal.ts'
import type { SignalField, SignalReader, SignalsPage } from '../../../api/contract/signal-page.ts'
import type { AgeBand, NeededWithinWeeks, Route, SignalOutcome, SignalStatus, TriedCode } from '../../../api/domain/codes.ts'

export const signalsNl = {
  codes: {
    ageBand: {
      '0-3': '0 tot en met 3 jaar',
      '4-11': '4 tot en met 11 jaar',
      '12-17': '12 tot en met 17 jaar',
      '18+': '18 jaar en ouder',
    } satisfies Record<AgeBand, string>,
    neededWithinWeeks: { 0: 'Meteen', 2: '2 weken', 4: '4 weken', 8: '8 weken', 13: '13 weken' } satisfies Record<
      NeededWithinWeeks,
      string
    >,
    tried: {
      'nothing-in-time': 'Niets op tijd',
      'nothing-suitable': 'Niets dat past',
      both: 'Niets op tijd en niets dat past',
      'no-answer': 'Geen reactie van aanbieders',
      other: 'Iets anders',
    } satisfies Record<TriedCode, string>,
    route: { '301': '301, via de gemeente of GI', '315': '315, via de zorgaanbieder' } satisfies Record<Route, string>,
    outcome: {
      'place-found': 'Er is een plek',
      'bridging-care': 'Er is hulp voor de tussentijd',
      'other-care': 'Er is andere hulp',
      'no-place': 'Er is geen plek gevonden',
      'no-longer-needed': 'De hulp is niet meer nodig',
      'sent-twice': 'De melding was dubbel',
    } satisfies Record<SignalOutcome, string>,
    status: {
      'care-broker': 'Bij de zorgbemiddelaar',
      'expert-team': 'Bij het RET',
      solved: 'Opgelost',
      closed: 'Afgesloten',
    } satisfies Record<SignalStatus, string>,
  },
  link: {
    title: 'Lukt het echt niet?',
    what: 'Geef door dat er niets op tijd is. Dit is geen aanmelding bij het RET.',
    without: 'Zonder gegevens van het kind.',
    go: 'Geef door: niets op tijd',
  },
  form: {
    title: 'Geef door: niets op tijd',
    intro:
      'De zorgbemiddelaar van de regio zoekt mee en antwoordt je organisatie binnen drie werkdagen. Dit is geen aanmelding bij het RET.',
    privacy: 'Kies alleen. Er is geen plek voor tekst: zo komt er niets over een kind in.',
    labels: {
      region: 'Regio die betaalt',
      category: 'Soort hulp',
      ageBand: 'Leeftijd',
      neededWithinWeeks: 'Nodig binnen',
      tried: 'Wat heb je gevonden?',
      route: 'Route',
    } satisfies Record<SignalField, string>,
    choose: 'Kies…',
    wrongTitle: 'Er ontbreekt nog iets',
    wrong: {
      region: 'Kies de regio die betaalt.',
      category: 'Kies de soort hulp.',
      ageBand: 'Kies een leeftijd.',
      neededWithinWeeks: 'Kies binnen hoeveel weken de hulp nodig is.',
      tried: 'Kies wat je hebt gevonden.',
      route: 'Kies een route.',
    } satisfies Record<SignalField, string>,
    send: 'Geef door',
    back: 'Terug naar zoeken',
  },
  sent: {
    title: 'Doorgegeven',
    thanks: (category: string, region: string) => `Je melding over ${category} in ${region} is doorgegeven.`,
    known: 'Deze melding had je net al doorgegeven. Zij telt één keer.',
    next: 'Wat gebeurt er nu?',
    handledBy: {
      'care-broker': (day: string) => `De zorgbemiddelaar van de regio antwoordt je organisatie uiterlijk op ${day}.`,
      'expert-team': () =>
        'In deze regio heeft nog geen zorgbemiddelaar een account. Het RET ziet je melding. Bel zelf als het niet kan wachten.',
      nobody: () =>
        'In deze regio heeft nog niemand een account om je melding op te pakken. Zij telt wel mee. Bel zelf de zorgbemiddelaar van de regio.',
    } satisfies Record<Signal['handledBy'], (day: string) => string>,
    otherwise: 'Lukt het daar niet, dan gaat de melding naar het Regionaal Expertteam (RET).',
    counts: 'De melding telt mee in de cijfers over knelpunten. Kleine aantallen ziet alleen de regio.',
    noIntake: 'Je hebt het kind hiermee nergens aangemeld.',
    own: 'Bekijk de meldingen van je organisatie',
    search: 'Verder zoeken',
  },
  list: {
    titles: {
      'care-broker': 'Meldingen: niets op tijd',
      'expert-team': 'Meldingen: niets op tijd',
      region: 'Meldingen: niets op tijd',
      referrer: 'Meldingen van je organisatie',
    } satisfies Record<SignalReader, string>,
    intros: {
      'care-broker': 'Beantwoord de organisatie die meldt binnen drie werkdagen. Lukt het niet, geef de melding dan aan het RET.',
      'expert-team': 'Wat de zorgbemiddelaar niet kon oplossen. Wat daar te lang ligt, kun je overnemen.',
      region: 'Wat verwijzers in je regio misten, en waar het nu ligt.',
      referrer: 'Wat jullie doorgaven, en waar het nu ligt.',
    } satisfies Record<SignalReader, string>,
    filter: 'Welke meldingen',
    all: 'Alle',
    none: 'Hier staat nu niets.',
    late: (count: number) => (count === 1 ? '1 melding wacht te lang op antwoord.' : `${count} meldingen wachten te lang op antwoord.`),
    isLate: 'Te laat',
    due: (day: string) => `Antwoord uiterlijk op ${day}`,
    facts: {
      age: 'Leeftijd',
      needed: 'Nodig binnen',
      tried: 'Gevonden',
      route: 'Route',
      organisation: 'Antwoord aan',
      given: 'Doorgegeven op',
    },
    answered: (day: string) => `Beantwoord op ${day}`,
    forwarded: (day: string) => `Naar het RET op ${day}`,
    finished: (day: string) => `Klaar op ${day}`,
    steps: { 'care-broker': 'De verwijzer is beantwoord', 'expert-team': 'Geef aan het RET', take: 'Neem over' },
    outcome: 'Uitkomst',
    chooseOutcome: 'Kies de uitkomst…',
    finish: 'Rond af',
    about: (category: string, region: string) => `${category}, ${region}`,
    done: {
      'care-broker': 'Vastgelegd dat de verwijzer is beantwoord.',
      'expert-team': 'De melding ligt nu bij het RET.',
      solved: 'De melding is opgelost.',
      closed: 'De melding is afgesloten.',
    } satisfies Record<SignalStatus, string>,
    refused: {
      outcome: 'Kies eerst een uitkomst.',
      'changed-meanwhile': 'Een collega heeft deze melding net aangepast. Hieronder staat hoe het nu is; er is niets van jou bewaard.',
      'step-not-possible': 'Deze stap kan nu niet: de melding is klaar, of iemand anders is aan zet.',
    } satisfies Record<NonNullable<SignalsPage['refused']>['why'], string>,
    pages: 'Bladzijden',
    page: (page: number) => `Bladzijde ${page}`,
  },
  open: {
    title: 'Open meldingen',
    none: 'Geen open meldingen.',
    broker: (count: number) => `${count} bij de zorgbemiddelaar`,
    team: (count: number) => `${count} bij het RET`,
    late: (count: number) => `${count} te laat`,
    line: (needed: string, day: string) => `nodig binnen ${needed}, doorgegeven op ${day}`,
    all: 'Alle meldingen',
  },
}

export type SignalsText = typeof signalsNl
