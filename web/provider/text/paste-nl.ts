import type { ColumnMeaning } from '../../../api/domain/column-heading.ts'

const rows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)
const changes = (count: number) => (count === 1 ? '1 wijziging' : `${count} wijzigingen`)
const confirmations = (count: number) => (count === 1 ? '1 bevestiging' : `${count} bevestigingen`)

export const pasteNl = {
  title: 'Plak uit Excel',
  intro: 'Kopieer de regels uit je eigen lijst en plak ze hier, of kies een bestand. Er wordt pas iets opgeslagen als jij dat kiest.',
  back: 'Mijn aanbod',
  own: 'Jouw regels',
  ownHint:
    'Met de namen van de kolommen erboven, zoals productcode, regio en weken tot start. De volgorde maakt niet uit. Zonder namen van kinderen.',
  file: 'Of een bestand',
  fileHint: 'CSV of Excel (.xlsx), hooguit 5 MB. Je kunt het hier ook naartoe slepen.',
  tooLarge: 'Dit bestand is groter dan 5 MB. Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.',
  look: 'Kijk na',
  lookAgain: 'Kijk opnieuw na',
  looking: 'Bezig met nakijken…',
  template: 'Geen eigen lijst? Download er een met jullie aanbod',
  sentFile: (name: string, sheet: string | null) => (sheet === null ? `Uit ${name}` : `Uit ${name}, blad ${sheet}`),
  otherList: 'Andere regels plakken of een ander bestand kiezen',
  kept: 'Wat je plakt wordt hooguit een dag bewaard. Kolommen die we niet gebruiken bewaren we niet.',
  faults: 'Dit kunnen we niet lezen',
  choiceFaults: 'Dit kunnen we niet kiezen',
  head: (good: number, asking: number) =>
    [good > 0 && `${rows(good)} goed`, asking > 0 && (asking === 1 ? '1 regel vraagt je hulp' : `${asking} regels vragen je hulp`)]
      .filter(Boolean)
      .join(', ') || 'Geen regel om over te nemen',
  groups: {
    problem: 'Vraagt je hulp',
    change: 'Verandert',
    confirm: 'Zelfde, wordt bevestigd',
    skipped: 'Overgeslagen',
    elsewhere: 'Van andere organisaties',
  },
  table: {
    label: 'Wat er met elke regel gebeurt',
    offer: 'Aanbod',
    region: 'Regio en plaats',
    intake: 'Intake',
    start: 'Start',
    places: 'Plekken',
    waiting: 'Wachtenden',
    what: 'Wat gebeurt er',
  },
  row: (row: number) => `regel ${row}`,
  changed: changes,
  same: 'Zelfde, wordt bevestigd',
  recognised: (written: string) => `herkend: ${written}`,
  was: 'was',
  fields: {
    intakeMode: 'Neemt aan?',
    intakeWaitWeeks: 'Weken tot intake',
    startWaitWeeks: 'Weken tot start',
    freePlaces: 'Vrije plekken',
    waitingCount: 'Wachtenden',
    'stop.reason': 'Reden van de stop',
    'stop.until': 'Stop tot en met',
    remark: 'Opmerking',
  } as Record<string, string>,
  chooseOffer: (row: number) => `Aanbod van regel ${row}`,
  choose: 'Kies het aanbod',
  skip: 'Sla deze regel over',
  skipRow: (row: number) => `Sla regel ${row} over`,
  takeRow: 'Neem over',
  jump: (field: string, from: number, to: number) => `${field} gaat van ${from} naar ${to}. Klopt dat?`,
  jumpYes: 'Ja, dat klopt',
  conflict: (values: string) => `Nu staat er: ${values}.`,
  conflictMine: 'Mijn regel geldt',
  withoutRemark: 'Laat de opmerking weg',
  suggestion: (value: string | number) => `Bedoel je ${value}?`,
  nothing: 'leeg',
  more: (count: number) => `Nog ${rows(count)} staan hier niet. Los eerst op wat er staat, of maak de lijst korter.`,
  notes: (lines: string) => `Overgeslagen omdat er geen aanbod in staat: regel ${lines}.`,
  others: (count: number) => (count === 1 ? '1 regel wordt niet overgenomen' : `${count} regels worden niet overgenomen`),
  columns: 'Zo lazen we de kolommen',
  columnsGuessed: 'Er stonden geen namen boven de kolommen. Kijk of we ze goed lazen:',
  column: (place: number, heading: string) => (heading === '' ? `Kolom ${place}` : `Kolom ${place}: ${heading}`),
  unused: 'Niet gebruikt',
  unusedColumns: (names: string) => `Niet gebruikt en niet bewaard: ${names}.`,
  meanings: {
    offerId: 'Kenmerk van het aanbod',
    productCode: 'Productcode',
    product: 'Product of soort hulp',
    title: 'Titel van het aanbod',
    region: 'Regio',
    location: 'Locatie',
    contractNumber: 'Contractnummer',
    provider: 'Aanbieder',
    intakeMode: 'Neemt aan?',
    intakeWaitWeeks: 'Weken tot intake',
    startWaitWeeks: 'Weken tot start',
    waitAfterIntakeWeeks: 'Weken van intake tot start',
    freePlaces: 'Vrije plekken',
    waitingCount: 'Aantal wachtenden',
    stop: 'Aanmeldstop',
    stopReason: 'Reden van de stop',
    stopUntil: 'Stop tot en met',
    remark: 'Opmerking',
  } satisfies Record<ColumnMeaning, string>,
  bar: {
    label: 'Overnemen',
    ready: (changed: number, confirmed: number) =>
      confirmed === 0
        ? { big: changes(changed), small: 'klaar om over te nemen' }
        : { big: changes(changed), small: `en ${confirmations(confirmed)} klaar om over te nemen` },
    none: 'Er is nog geen regel klaar om over te nemen.',
    cancel: 'Annuleer',
    take: (count: number, isAll: boolean) =>
      isAll ? `Neem ${rows(count)} over` : count === 1 ? 'Neem 1 goede regel over' : `Neem ${count} goede regels over`,
    again: 'Kijk opnieuw na',
    busy: 'Bezig…',
  },
  notices: {
    'looked-again': 'Opnieuw nagekeken. Er is nog niets opgeslagen.',
    'nothing-stored': 'Er is niets overgenomen. Kijk hieronder wat er per regel is; er is niets verloren.',
  },
  mended: (row: number, asking: number) =>
    `Regel ${row} is goed. ${asking === 0 ? 'Alle regels zijn klaar.' : asking === 1 ? 'Nog 1 regel vraagt je hulp.' : `Nog ${asking} regels vragen je hulp.`}`,
  failed: {
    offline: 'Er is geen verbinding. Wat je invulde blijft staan. Probeer het opnieuw.',
    timeout: 'Het duurt te lang. Wat je invulde blijft staan. Probeer het opnieuw.',
    server: 'Er ging bij ons iets mis. Wat je invulde blijft staan. Probeer het opnieuw.',
    tooMany: 'Even wachten: er komen te veel vragen. Probeer het over een minuut opnieuw.',
    'signed-out': 'Je bent uitgelogd. Log opnieuw in: je lijst staat er nog.',
    gone: 'Deze lijst is er niet meer. Plak je regels opnieuw.',
  },
  done: {
    title: (stored: number, confirmed: number) =>
      [stored > 0 && `${rows(stored)} gewijzigd`, confirmed > 0 && `${rows(confirmed)} bevestigd`].filter(Boolean).join(', '),
    intro: 'Verwijzers zien dit nu.',
    toGrid: 'Naar mijn aanbod',
    stored: 'Wat er is gewijzigd',
    left: (count: number) => (count === 1 ? '1 regel is niet overgenomen' : `${count} regels zijn niet overgenomen`),
    leftHint: 'Verbeter ze hier, of download ze en verbeter ze in je eigen lijst.',
    goOn: 'Verbeter deze regels',
    download: 'Download als CSV',
    another: 'Plak nog een lijst',
    notChosen: 'Niet gekozen om over te nemen.',
  },
}

export type PasteText = typeof pasteNl
