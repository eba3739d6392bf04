import type { ReferralRole, ReferralRoute } from '../../referrer/referral.ts'
import { counter } from './counted.ts'

const counted = counter('nl-NL')

export const offerNl = {
  back: 'Terug naar resultaten',
  toSearch: 'Naar zoeken',
  print: 'Printen',
  facts: {
    ages: 'Leeftijd',
    iq: 'IQ',
    gender: 'Voor',
    languages: 'Talen',
    themes: 'Thema’s',
    specialisms: 'Werkwijze',
    scope: 'Bereik',
    product: 'Productcode',
  },
  genders: { girl: 'meisjes', boy: 'jongens' },
  iq: (from: number | null, to: number | null) =>
    from !== null && to !== null ? `${from} t/m ${to}` : from !== null ? `vanaf ${from}` : `t/m ${to}`,
  productIn: (code: string, region: string) => `${code} (${region})`,
  wait: {
    title: 'Wachttijd',
    toStart: 'tot start van de hulp',
    clock: 'Geteld vanaf de dag dat het volledige aanmeldformulier binnen is.',
    clockNote: (note: string) => `Deze aanbieder telt anders: ${note}`,
    estimated: 'Geschat door de aanbieder.',
    realised: 'Gemeten over wie het laatst begon.',
    checkedOn: (day: string) => `Gecontroleerd op ${day}`,
    changedOn: (day: string) => `Laatst gewijzigd op ${day}`,
    waiting: (count: number | 'under-5') => (count === 'under-5' ? 'minder dan 5 wachtenden' : counted(count, 'wachtende', 'wachtenden')),
    crisisPhone: (phone: string) => `Crisis, dag en nacht: ${phone}`,
    remark: 'Opmerking van de aanbieder',
  },
  history: {
    title: 'Weken tot start, afgelopen 12 maanden',
    membersOnly: 'Het verloop van de wachttijd zien verwijzers die zijn ingelogd.',
    none: 'Er zijn nog geen opgaven in de afgelopen 12 maanden.',
    asTable: 'Toon als tabel',
    month: 'Maand',
    start: 'Weken tot start',
    state: 'Neemt aan?',
    norm: (weeks: number) => `norm ${weeks}`,
    sentence: (first: string, last: string, norm: number | null) =>
      `Wachttijd over 12 maanden: van ${first} naar ${last}.${norm === null ? '' : ` Norm: ${norm} weken.`}`,
    modes: { accepting: 'neemt aan', assessment: 'na beoordeling', matching: 'na matching', stopped: 'neemt niet aan' },
    unknown: 'onbekend',
  },
  what: 'Wat is het?',
  forWhom: 'Voor wie wel',
  notForWhom: 'Voor wie niet',
  contracts: {
    title: 'Waar is dit aanbod gecontracteerd?',
    regions: (count: number) => counted(count, 'regio', 'regio’s'),
    region: 'Regio',
    town: 'Plaats',
    status: 'Status',
    start: 'Start',
    until: 'Contract t/m',
    stopUntil: (day: string) => `niet t/m ${day}`,
    noEnd: 'geen einddatum',
    noTown: 'geen vaste locatie',
    unknown: '–',
  },
  referral: {
    title: 'Zo meld je aan',
    roleQuestion: 'Ik werk bij',
    roles: { 'local-team': 'lokaal team', gi: 'GI', doctor: 'huisarts of jeugdarts' } satisfies Record<ReferralRole, string>,
    giExplained: 'GI: gecertificeerde instelling, voor jeugdbescherming en jeugdreclassering.',
    route: (route: ReferralRoute) => `route ${route}`,
    routesOf: (region: string) => `De routes van ${region}.`,
    openTitle: 'Vrij toegankelijk',
    openSteps: ['Er is geen besluit van de gemeente nodig.', 'Bel het aanmeldpunt, of laat het gezin zelf bellen.'],
    steps: {
      'local-team': {
        '301': [
          'Bel het aanmeldpunt en vraag of het past.',
          'Leg het besluit vast. De gemeente stuurt bericht 301 binnen 5 werkdagen.',
          'Stuur het aanmeldformulier, volledig ingevuld. Dan begint de wachttijd.',
        ],
        '315': [
          'Bel het aanmeldpunt en vraag of het past.',
          'Stuur je besluit met het aanmeldformulier, volledig ingevuld. Dan begint de wachttijd.',
          'De aanbieder vraagt de toewijzing aan met bericht 315. De gemeente antwoordt met bericht 301.',
        ],
      },
      gi: {
        '301': [
          'Overleg eerst met het lokale team van de betalende gemeente, binnen 3 werkdagen.',
          'Bel het aanmeldpunt en vraag of het past.',
          'Stuur de bepaling jeugdhulp en het aanmeldformulier binnen 5 werkdagen. De gemeente stuurt bericht 301.',
        ],
        '315': [
          'Overleg met het lokale team en met de aanbieder, binnen 5 werkdagen.',
          'Stuur de aanbieder de bepaling jeugdhulp en het aanmeldformulier binnen 5 werkdagen.',
          'De aanbieder stuurt bericht 315. De gemeente antwoordt met bericht 301.',
        ],
      },
      doctor: {
        '301': [
          'Bel het aanmeldpunt en vraag of het past.',
          'Schrijf de verwijsbrief en stuur die naar de aanbieder.',
          'De aanbieder vraagt de gemeente om de toewijzing. De gemeente stuurt bericht 301.',
        ],
        '315': [
          'Bel het aanmeldpunt en vraag of het past.',
          'Schrijf de verwijsbrief en stuur die naar de aanbieder.',
          'De aanbieder stuurt bericht 315. De gemeente antwoordt met bericht 301.',
        ],
      },
    } satisfies Record<ReferralRole, Record<ReferralRoute, string[]>>,
    call: (phone: string) => `Bel ${phone}`,
    callShort: 'Bel het aanmeldpunt',
    mail: 'Mail het aanmeldpunt',
    website: 'Website van de aanbieder',
    desk: (provider: string) => `Aanmeldpunt ${provider}.`,
    hours: (words: string) => `Bereikbaar: ${words.replace(/\.$/, '')}.`,
    protectedContact: 'Dit is een praktijk van één persoon. De contactgegevens zie je na het inloggen.',
    noContact: 'Er zijn geen contactgegevens opgegeven.',
  },
  message: {
    title: 'Voor bericht 301 of 315',
    region: 'Regio',
    productCode: 'Productcode',
    unit: 'Eenheid',
    category: 'Productcategorie',
    agb: 'AGB-code ontvanger',
    noAgb: 'niet opgegeven',
    until: 'Contract t/m',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst zelf.',
  },
  alternatives: { title: 'Lijkt hierop', none: 'We vonden geen ander aanbod van deze soort.' },
}

export type OfferText = typeof offerNl
