import { type Line, line } from './line.ts'

/** Signed in with the second step taken, with or without a role. */
const signedIn = (status: number) =>
  `${status} referrer editor providerAdmin teamAdmin manager broker policy officeAdmin chair member platform roleless`
/** Who manages people at all, of the own organisation. */
const keepers = (status: number) => `${status} teamAdmin providerAdmin officeAdmin manager platform`

const form = (body: Record<string, string> = {}) => ({ body: () => body, isForm: true })

/** Whoever holds the link; what comes back says what can be done with it. */
const withLink: Line[] = [
  line('GET /wachtwoord-vergeten', { any: '200 everyone' }),
  line('POST /wachtwoord-vergeten', { any: '400 everyone' }, form()),
  line('GET /wachtwoord-instellen/:token', { unknown: '200 everyone' }),
  line('POST /wachtwoord-instellen/:token', { unknown: '410 everyone' }, form({ password: 'vier fietsen naast de kast' })),
  line('GET /adres-bevestigen/:token', { unknown: '200 everyone' }),
  line('POST /adres-bevestigen/:token', { unknown: '410 everyone' }, form()),
  line('GET /uitnodiging/:token', { provider: '200 everyone', unknown: '404 everyone' }),
  line('POST /uitnodiging/:token', { provider: '400 everyone', unknown: '404 everyone' }, form()),
]

const own: Line[] = [
  line('GET /account', { any: signedIn(200) }),
  line('POST /account/profiel', { any: signedIn(400) }, form()),
  line('POST /account/adres', { any: signedIn(400) }, form()),
  line('POST /account/wachtwoord', { any: signedIn(400) }, form()),
  ...['profiel', 'adres', 'wachtwoord'].map((part) => line(`GET /account/${part}`, { any: '303 everyone' })),
  line('POST /account/passkeys/begin', { any: signedIn(400) }, { body: () => ({}) }),
  line('POST /account/passkeys', { any: signedIn(400) }, { body: () => ({}) }),
  line('POST /account/passkeys/:id/naam', { unknown: signedIn(303) }, form({ name: 'laptop' })),
  line('POST /account/passkeys/:id/verwijderen', { unknown: signedIn(303) }, form()),
  line('GET /account/sessies', { any: signedIn(200) }),
  line('POST /account/sessies', { any: signedIn(303) }, form({ id: 'nergens' })),
  line('POST /account/sessies/andere', { any: signedIn(303) }, form()),
  line('GET /account/sessies/andere', { any: '303 everyone' }),
  line('GET /account/tweede-stap', { any: '200 people' }),
  line('POST /account/tweede-stap', { any: '400 people' }, form()),
  line('POST /account/tweede-stap/bevestigen', { any: '400 people' }, form()),
  line('POST /account/tweede-stap/herstelcodes', { any: '400 people' }, form()),
  ...['bevestigen', 'herstelcodes'].map((part) => line(`GET /account/tweede-stap/${part}`, { any: '303 everyone' })),
]

/** What the manager of a region reaches by its list, and the platform by its own. */
const ofRegion = (status: number) => ({
  provider: `${status} manager`,
  providerElsewhere: '',
  team: `${status} manager`,
  teamElsewhere: '',
  // By its right it may as well come in this way.
  officeElsewhere: `${status} platform`,
  unknown: '',
})
const ofInstallation = (status: number) => ({
  provider: '',
  team: '',
  office: `${status} platform`,
  officeElsewhere: `${status} platform`,
  expertTeam: `${status} platform`,
  unknown: '',
})

const invitation = { body: ({ role }: Record<string, string>) => ({ email: 'matrix@proef.example', role }), isForm: true }

function peopleLines(base: string, cells: (status: number) => Parameters<typeof line>[1], invited: Line): Line[] {
  return [
    line(`GET ${base}`, cells(200)),
    line(`GET ${base}/toegang.csv`, cells(200)),
    invited,
    line(`POST ${base}/uitnodigingen/intrekken`, cells(409), form({ id: 'nergens' })),
    line(`POST ${base}/toegang`, cells(409), form({ membershipId: 'nergens', doen: 'einde' })),
    ...['uitnodigingen', 'uitnodigingen/intrekken', 'toegang', 'tweede-stap'].map((part) =>
      line(`GET ${base}/${part}`, { any: '303 everyone' }),
    ),
  ]
}

const organisations: Line[] = [
  ...peopleLines(
    '/organisatie',
    (status) => ({ any: keepers(status) }),
    line('POST /organisatie/uitnodigingen', { any: keepers(400) }, form({ email: 'matrix@proef.example', role: 'koning' })),
  ),
  line(
    'POST /organisatie/tweede-stap',
    { any: '303 teamAdmin; 400 providerAdmin officeAdmin platform' },
    form({ version: '1', relaxed: 'ja' }),
  ),
  line('GET /organisatie/rechten.csv', { any: keepers(200) }),
  line('GET /organisatie/logboek', { any: keepers(200) }),
  ...peopleLines('/regio/organisaties/:id', ofRegion, line('POST /regio/organisaties/:id/uitnodigingen', ofRegion(303), invitation)),
  line(
    'POST /regio/organisaties/:id/tweede-stap',
    { ...ofRegion(303), provider: '400 manager', officeElsewhere: '400 platform' },
    form({ version: '1', relaxed: 'ja' }),
  ),
  line('GET /regio/organisaties/:id/logboek', { ...ofRegion(200), officeElsewhere: '' }),
  ...peopleLines(
    '/beheer/organisaties/:id',
    ofInstallation,
    line('POST /beheer/organisaties/:id/uitnodigingen', ofInstallation(303), invitation),
  ),
  line('POST /beheer/organisaties/:id/tweede-stap', ofInstallation(400), form({ version: '1', relaxed: 'ja' })),
  // The platform sees of a region's log what its managers allow, which is nothing here.
  line('GET /beheer/organisaties/:id/logboek', { platformItself: '200 platform', office: '', officeElsewhere: '', unknown: '' }),

  line('GET /regio/organisaties', { any: '200 manager' }),
  line('POST /regio/organisaties', { any: '400 manager' }, form()),
  line('GET /regio/logboek', { any: '200 manager' }),
  line('GET /beheer/organisaties', { any: '200 platform' }),
  line('POST /beheer/organisaties', { any: '400 platform' }, form()),
]

export const accountPageLines: Line[] = [...withLink, ...own, ...organisations]
