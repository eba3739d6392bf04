/** Pages as the server hands them to the web, in every state; invented, after the mockups. */
import type { Offer, OfferAvailability } from '../../api/contract/offer.ts'
import type { OfferDetail, Report } from '../../api/contract/offer-detail.ts'
import type { PageData, PageInput } from '../../api/contract/page.ts'
import type { FacetValue, SearchAnswer } from '../../api/contract/search.ts'

export const now = Date.parse('2026-11-20T10:30:00Z')
const day = 86_400_000

export function pageInput(data: PageData, more: Partial<PageInput> = {}): PageInput {
  return {
    data,
    language: 'nl',
    url: '/zoeken?q=autisme',
    now,
    isDemo: true,
    viewer: 'anonymous',
    caller: null,
    mapTilesUrl: null,
    ...more,
  }
}

export function availability(more: Partial<OfferAvailability> = {}): OfferAvailability {
  return {
    status: 'open',
    startWaitWeeks: 2,
    intakeWaitWeeks: 1,
    basis: 'estimated',
    freePlaces: 3,
    changedAt: ago(109),
    checkedAt: ago(0),
    dueAt: ago(-9),
    staleAt: ago(-20),
    freshness: 'current',
    ...more,
  }
}

function offer(id: string, title: string, more: Partial<Offer> = {}): Offer {
  return {
    id,
    title,
    provider: { id: `p-${id}`, name: 'Stichting De Zilverberk', isFictitious: true },
    product: { id: `pr-${id}`, name: title, code: '45N20', region: 'JZ12' },
    category: { code: 'begeleiding-individueel', name: 'Ambulante begeleiding', segment: '4' },
    sectors: ['jo'],
    forms: ['ambulatory'],
    themes: ['autisme'],
    languages: ['nl'],
    ages: { from: 4, to: 18 },
    location: { town: 'Harderwijk', municipality: 'GM0243', lat: 52.3417, lon: 5.6203, distanceKm: 8.2 },
    access: 'individual',
    scope: 'regional',
    contract: { fit: 'yes', role: 'main', serviceLevel: 'acceptance-duty' },
    availability: availability(),
    normWeeks: 6,
    version: 1,
    ...more,
  }
}

const at = (town: string, municipality: string, lat: number, lon: number, distanceKm: number) => ({
  town,
  municipality,
  lat,
  lon,
  distanceKm,
})
const named = (name: string) => ({ id: name, name, isFictitious: true })
const kind = (code: string, name: string, segment: Offer['category']['segment']) => ({ code, name, segment })

const offers: Offer[] = [
  offer('a1', 'Begeleiding bij autisme, thuis en op school', {
    provider: named('Praktijk De Kiekendief'),
    location: undefined,
    servesPlace: 'Ermelo',
    availability: availability({ startWaitWeeks: 1, intakeWaitWeeks: 0, freePlaces: 4 }),
  }),
  offer('a2', 'Diagnostiek en behandeling autisme', {
    sectors: ['ggz'],
    ages: { from: 6, to: 17 },
    availability: availability({ checkedAt: ago(3), changedAt: ago(3) }),
  }),
  offer('a3', 'Dagbehandeling autisme, kleine groep', {
    provider: named('Kindercentrum Het Waterhoen'),
    sectors: ['lvb'],
    forms: ['day'],
    category: kind('dagbehandeling', 'Dagbehandeling', '3'),
    ages: { from: 4, to: 12 },
    location: at('Putten', 'GM0273', 52.2586, 5.6064, 6.1),
    availability: availability({ status: 'waiting', startWaitWeeks: 3, intakeWaitWeeks: 1, freePlaces: 2, checkedAt: ago(1) }),
  }),
  offer('a4', 'Logeerweekend voor kinderen met autisme', {
    provider: named('Zorgboerderij Lindehof'),
    forms: ['residential'],
    category: kind('logeren', 'Logeren', '3'),
    ages: { from: 6, to: 16 },
    location: at('Nunspeet', 'GM0302', 52.3794, 5.7861, 17.3),
    contract: { fit: 'yes', role: 'sub', mainProvider: 'Stichting Veldbries', serviceLevel: 'best-effort' },
    availability: availability({ status: 'waiting', startWaitWeeks: 4, intakeWaitWeeks: 2, freePlaces: 1, checkedAt: ago(5) }),
  }),
  offer('a5', 'Oudertraining en oudergroep autisme', {
    provider: named('Vlierwijk Jeugdhulp'),
    ages: { from: 0, to: 18 },
    availability: availability({
      status: 'waiting',
      startWaitWeeks: 9,
      intakeWaitWeeks: 3,
      freePlaces: 0,
      freshness: 'due',
      checkedAt: ago(18),
    }),
  }),
  offer('a6', 'Gezinshuis met ervaring in autisme', {
    provider: named('Gezinshuis De Roerdomp'),
    forms: ['residential'],
    category: kind('gezinshuis', 'Gezinshuis', '2'),
    location: at('Elburg', 'GM0230', 52.4472, 5.8369, 23.2),
    normWeeks: null,
    availability: availability({ status: 'matching', startWaitWeeks: null, intakeWaitWeeks: null, freePlaces: 1 }),
  }),
  offer('a7', 'Behandeling autisme met licht verstandelijke beperking', {
    provider: named('Orthocentrum Wilgenroos'),
    sectors: ['lvb'],
    product: { id: 'x', name: 'x', code: '45F20', region: 'JZ07' },
    ages: { from: 6, to: 18 },
    location: at('Nijkerk', 'GM0267', 52.2206, 5.4856, 15.4),
    contract: { fit: 'other-region', role: 'main', serviceLevel: 'best-effort' },
    availability: availability({
      status: 'unknown',
      startWaitWeeks: null,
      intakeWaitWeeks: null,
      freePlaces: null,
      freshness: 'stale',
      checkedAt: ago(42),
      lastReported: { status: 'waiting', startWaitWeeks: 9, intakeWaitWeeks: 4, freePlaces: 0 },
    }),
  }),
  offer('a8', 'Diagnostiek autisme bij meerdere problemen', {
    provider: named('Instituut Noorderlinde'),
    sectors: ['ggz'],
    category: kind('diagnostiek', 'Diagnostiek', '1'),
    ages: { from: 8, to: 18 },
    location: at('Elburg', 'GM0230', 52.4472, 5.8369, 24.1),
    availability: availability({
      status: 'stopped',
      startWaitWeeks: null,
      intakeWaitWeeks: null,
      freePlaces: null,
      stop: { until: '2027-03-01', reason: 'staff' },
      checkedAt: ago(2),
    }),
  }),
  offer('a9', 'Crisisplek voor kinderen met autisme', {
    provider: named('Stichting Veldbries Jeugdhulp'),
    category: kind('crisisverblijf', 'Crisisplek', '5'),
    forms: ['residential'],
    location: at('Ermelo', 'GM0233', 52.2983, 5.6222, 2.4),
    contract: { fit: 'open', role: 'main', serviceLevel: 'acceptance-duty' },
    access: 'open',
    availability: availability({
      status: 'unknown',
      startWaitWeeks: null,
      intakeWaitWeeks: null,
      freePlaces: null,
      freshness: 'never',
      checkedAt: null,
      changedAt: null,
    }),
  }),
]

const counts: Record<string, FacetValue[]> = {
  maxWaitWeeks: values(['2', 6], ['4', 12], ['8', 19], ['13', 24], ['26', 24]),
  status: values(['open', 11], ['waiting', 13], ['assessment', 0], ['matching', 1], ['stopped', 3], ['unknown', 3]),
  radiusKm: values(['5', 4], ['10', 9], ['25', 31], ['50', 58]),
  contractFit: values(['yes', 26], ['other-region', 4], ['open', 1]),
  category: [
    ...values(
      ['begeleiding-individueel', 12, 'Ambulante begeleiding'],
      ['diagnostiek', 8, 'Diagnostiek'],
      ['behandeling', 7, 'Behandeling'],
      ['dagbehandeling', 3, 'Dagbehandeling'],
    ),
    ...values(
      ['logeren', 1, 'Logeren'],
      ['gezinshuis', 1, 'Gezinshuis'],
      ['pleegzorg', 0, 'Pleegzorg'],
      ['crisisverblijf', 0, 'Crisisplek'],
      ['vaktherapie', 0, 'Vaktherapie'],
    ),
  ],
  sector: values(['jo', 13], ['ggz', 11], ['lvb', 7]),
  segment: values(['1', 3], ['2', 1], ['3', 4], ['4', 23], ['5', 0]),
  region: values(['JZ12', 27, 'Noord-Veluwe'], ['JZ07', 4, 'FoodValley']),
  form: values(['home', 3], ['ambulatory', 16], ['day', 6], ['residential', 5], ['online', 1]),
  freshness: values(['current', 26], ['due', 1], ['stale', 2], ['never', 2]),
  access: values(['individual', 30], ['open', 1]),
  scope: values(['local', 0], ['regional', 29], ['supra-regional', 2], ['national', 0]),
  language: values(['nl', 31], ['en', 2]),
  theme: values(['autisme', 31, 'Autisme'], ['adhd', 4, 'ADHD']),
}

function answer(more: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    items: offers,
    total: 31,
    page: 1,
    pageSize: 20,
    facets: counts,
    unbounded: {},
    engine: 'meilisearch',
    sort: 'wait',
    understood: [],
    applied: {},
    expandedTerms: ['ASS', 'autismespectrumstoornis'],
    ...more,
  }
}

const names = {
  municipality: { code: 'GM0233', label: 'Ermelo' },
  near: { code: '3851', label: '3851' },
  nearPoint: { lat: 52.2983, lon: 5.6222 },
  chosen: {},
}

const query = { q: ['autisme'], municipality: ['GM0233'], near: ['3851'], radiusKm: ['25'], age: ['9'], contractFit: ['yes'] }

export function finder(more: Partial<Extract<PageData, { kind: 'finder' }>> = {}): PageData {
  return { kind: 'finder', query, answer: answer(), problem: null, names, ...more }
}

const nothingInTime = finder({
  query: { q: ['gezinshuis'], municipality: ['GM0233'], near: ['3851'], radiusKm: ['25'], age: ['7'], maxWaitWeeks: ['4'] },
  answer: answer({
    items: [],
    total: 0,
    expandedTerms: ['gezinshuisouders'],
    earliest: offer('e1', 'Gezinshuis, langdurig verblijf', {
      provider: named('Gezinshuis De Korenbloem'),
      location: at('Nunspeet', 'GM0302', 52.3794, 5.7861, 17),
      availability: availability({ status: 'waiting', startWaitWeeks: 6, intakeWaitWeeks: 2, freePlaces: 1, checkedAt: ago(1) }),
      normWeeks: 8,
    }),
    alternatives: [
      {
        reason: 'neighbouring-regions',
        query: 'q=gezinshuis&region=JZ07&region=JZ11&maxWaitWeeks=4',
        total: 3,
        detail: 'FoodValley en Midden-IJssel/Oost-Veluwe',
      },
      { reason: 'related-category', query: 'category=pleegzorg&maxWaitWeeks=4', total: 4, detail: 'Pleegzorg' },
      { reason: 'wider-radius', query: 'q=gezinshuis&radiusKm=50&maxWaitWeeks=4', total: 2 },
      { reason: 'longer-wait', query: 'q=gezinshuis&maxWaitWeeks=8', total: 2 },
    ],
  }),
})

const nothingAtAll = finder({
  query: { q: ['xyzzy'] },
  answer: answer({ items: [], total: 0, expandedTerms: [], facets: {} }),
  names: { chosen: {} },
})

/** Everything the server tells about the words that were typed. */
const toldAbout = finder({
  query: { q: ['vanavond 9 jaar binnen 4 weken arabisch autisme ermelo ede 32 jaar'] },
  answer: answer({
    understood: [
      { kind: 'acute', text: 'vanavond', value: 'acute', label: 'Spoed' },
      { kind: 'age', text: '9 jaar', value: '9', label: '9 jaar' },
      { kind: 'wait', text: 'binnen 4 weken', value: '4', label: 'binnen 4 weken' },
      { kind: 'language', text: 'arabisch', value: 'ar', label: 'Arabisch' },
      { kind: 'concept', text: 'autisme', value: 'autisme', label: 'Autisme' },
      { kind: 'place', text: 'ermelo', value: 'GM0233', label: 'Ermelo' },
    ],
    applied: { municipality: ['GM0233'], near: ['GM0233'] },
    notices: [
      { code: 'second-place', text: 'ede', message: 'We zoeken bij één plaats tegelijk; "ede" is niet gebruikt.' },
      { code: 'no-crisis-region', text: '', message: 'Vul een gemeente in. Dan staat hier ook het crisisnummer van die regio.' },
    ],
  }),
  names: { chosen: {} },
})

const urgent = finder({
  query: { q: ['kind moet vanavond ergens slapen 9 jaar'] },
  answer: answer({
    engine: 'sqlite',
    sort: 'relevance',
    understood: [
      { kind: 'acute', text: 'vanavond', value: 'acute', label: 'spoed' },
      { kind: 'age', text: '9 jaar', value: '9', label: '9 jaar' },
    ],
    urgentHelp: {
      phones: [
        { name: 'Crisisdienst Noord-Veluwe', phone: '0800 000 00 00' },
        { name: 'Veilig Thuis', phone: '0800-2000', note: 'bij geweld of verwaarlozing' },
      ],
    },
  }),
  names: { chosen: {} },
})

const wrongInput = finder({
  query: { q: ['autisme'], near: ['9999'], age: ['99'] },
  answer: null,
  problem: {
    type: 'https://example.org/ongeldig',
    title: 'Ongeldige invoer',
    status: 400,
    detail: 'Twee velden kloppen niet.',
    code: 'invalid-input',
    errors: [
      { field: 'near', code: 'unknown-postcode', message: 'Postcode 9999 kennen we niet. Kies een gemeente.' },
      { field: 'age', code: 'too-high', message: 'Vul een leeftijd in van 0 tot en met 23.' },
    ],
  },
  names: { chosen: {} },
})

export const reports: Report[] = [5, 6, 6, 7, 8, 8, 7, 6, 5, 4, 3, 2]
  .map((weeks, month) => ({
    statedAt: ago(365 - month * 31),
    recordedAt: ago(365 - month * 31),
    kind: 'change' as const,
    intakeMode: 'accepting' as const,
    intakeWaitWeeks: 1,
    startWaitWeeks: weeks,
    freePlaces: 1,
  }))
  .reverse()

const detail: OfferDetail = {
  ...(offers[1] as Offer),
  description:
    'Onderzoek naar autisme en daarna behandeling. Het kind en de ouders krijgen één vaste behandelaar. De behandeling is op de locatie, thuis of op school.\nDuurt meestal 6 tot 9 maanden, met één afspraak per week.',
  specialisms: ['Diagnostiek', 'Cognitieve gedragstherapie'],
  forWhom: [
    'Kinderen van 6 t/m 17 jaar',
    'Vermoeden van autisme, of diagnose al gesteld',
    'Ook met ADHD of angst erbij',
    'Ook bij een OTS of voogdij',
  ],
  notForWhom: ['Acuut gevaar of crisis. Bel dan de crisisdienst.', 'IQ lager dan 70', 'Verslaving die eerst hulp vraagt'],
  segmentName: 'Specialistisch / veel voorkomend',
  themeNames: ['Autisme'],
  contact: {
    phone: '000 - 000 00 00',
    email: 'aanmelden@zilverberk.example',
    website: 'https://zilverberk.example',
    phoneHours: 'Ma t/m vr, 9.00 tot 12.30 uur.',
    isProtected: false,
  },
  referral: {
    regionCode: 'JZ12',
    regionName: 'Noord-Veluwe',
    routes: ['301', '315'],
    routesOf: 'Noord-Veluwe',
    productCode: '54N12',
    unit: '01',
    unitName: 'minuut',
    ijwCategory: '54',
    receivingAgb: '00000012',
    receivingName: 'Stichting De Zilverberk',
    contractEndsOn: '2028-12-31',
  },
  contractedIn: [
    {
      id: 'a2',
      title: 'Begeleiding',
      productCode: '45N20',
      regionName: 'Noord-Veluwe',
      town: 'Harderwijk',
      status: 'open',
      startWaitWeeks: 2,
      stopUntil: null,
      contractEndsOn: '2028-12-31',
    },
    {
      id: 'b2',
      title: 'Begeleiding',
      productCode: '45N20',
      regionName: 'FoodValley',
      town: 'Ede',
      status: 'waiting',
      startWaitWeeks: 7,
      stopUntil: null,
      contractEndsOn: '2027-12-31',
    },
    {
      id: 'b3',
      title: 'Begeleiding',
      productCode: '45N20',
      regionName: 'Midden-IJssel/Oost-Veluwe',
      town: null,
      status: 'matching',
      startWaitWeeks: null,
      stopUntil: null,
      contractEndsOn: null,
    },
    {
      id: 'b4',
      title: 'Begeleiding',
      productCode: '45N20',
      regionName: 'Centraal Gelderland',
      town: 'Arnhem',
      status: 'stopped',
      startWaitWeeks: null,
      stopUntil: '2027-03-01',
      contractEndsOn: '2027-06-30',
    },
  ],
  alternatives: [offers[0] as Offer, offers[4] as Offer],
}

const offerPage: PageData = { kind: 'offer', offer: detail, reports, backQuery: 'q=autisme&near=3851' }
const gone: PageData = { kind: 'gone', title: 'Logeerweekend', alternatives: [{ id: 'a1', title: 'Begeleiding bij autisme' }] }
const broken: PageData = {
  kind: 'error',
  askWhom: [],
  problem: {
    type: 'about:blank',
    title: 'Er ging iets mis',
    status: 500,
    detail: 'Probeer het over een minuut opnieuw.',
    code: 'internal',
    reference: '3f9a-11',
  },
}

export const everyState: Record<string, PageInput> = {
  list: pageInput(finder()),
  english: pageInput(finder(), { language: 'en' }),
  map: pageInput(finder(), { url: '/zoeken?q=autisme&weergave=kaart' }),
  nothingInTime: pageInput(nothingInTime),
  nothingAtAll: pageInput(nothingAtAll),
  urgent: pageInput(urgent),
  toldAbout: pageInput(toldAbout),
  toldAboutEnglish: pageInput(toldAbout, { language: 'en' }),
  wrongInput: pageInput(wrongInput),
  offer: pageInput(offerPage, { url: '/aanbod/a2', viewer: 'member' }),
  offerEnglish: pageInput(offerPage, { url: '/aanbod/a2', language: 'en' }),
  offerAnonymous: pageInput({ ...offerPage, reports: null } as PageData, { url: '/aanbod/a2' }),
  gone: pageInput(gone, { url: '/aanbod/x' }),
  notFound: pageInput({ kind: 'notFound' }, { url: '/niets' }),
  error: pageInput(broken, { url: '/zoeken' }),
  explanation: pageInput({ kind: 'text', page: 'uitleg' }, { url: '/uitleg' }),
  accessibility: pageInput({ kind: 'text', page: 'toegankelijkheid' }, { url: '/toegankelijkheid' }),
  privacy: pageInput({ kind: 'text', page: 'privacy' }, { url: '/privacy' }),
  openData: pageInput({ kind: 'text', page: 'open-data' }, { url: '/open-data', language: 'en' }),
}

function values(...rows: [value: string, count: number, label?: string][]): FacetValue[] {
  return rows.map(([value, count, label]) => ({ value, count, label: label ?? value }))
}

export function ago(days: number): string {
  return new Date(now - days * day).toISOString()
}
