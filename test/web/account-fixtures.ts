/** The pages of signing in, the own account and people, in every state; invented. */
import type { AccountPage, FormFault, FormState, OrganisationPage, SignInPage } from '../../api/contract/account-page.ts'
import type { Member, Organisation } from '../../api/contract/organisation.ts'
import type { PageCaller, PageInput } from '../../api/contract/page.ts'
import { ago, pageInput } from './fixtures.ts'

const empty: FormState = { values: {}, faults: [] }
const wrong = (values: Record<string, string>, ...faults: FormFault[]): FormState => ({ values, faults })

const team = { id: 'o-team', name: 'Lokaal team Ermelo', kind: 'local-team' as const }
const office = { id: 'o-office', name: 'Regio Noord-Veluwe', kind: 'region-office' as const }
const caller: PageCaller = {
  name: 'Samira de Boer',
  email: 'samira.deboer@voorbeeld.example',
  organisation: office,
  organisations: [office],
  rights: ['offers.read', 'members.read', 'members.manage', 'organisations.manage', 'audit.read'],
}
const callerOfTwo: PageCaller = { ...caller, organisation: team, organisations: [team, office], rights: ['offers.read'] }

const demoAccounts = [
  {
    role: 'referrer' as const,
    name: 'Vera Wijers',
    organisation: 'Lokaal team Ermelo',
    email: 'verwijzer@demo.plekwijzer.example',
    password: 'demo-plek-op-de-veluwe',
    secret: 'JBSWY3DPEHPK3PXP',
    code: '407193',
    secondsLeft: 12,
  },
]
const providers = [
  { id: 'gemeente', label: 'Gemeente Ermelo', isReachable: true },
  { id: 'gi', label: 'Jeugdbescherming', isReachable: false },
]

type SignIn = Extract<SignInPage, { view: 'sign-in' }>
const signInPage: SignIn = {
  kind: 'signIn',
  view: 'sign-in',
  back: '/',
  form: empty,
  providers: [],
  hasPasskeys: false,
  demoAccounts: [],
  reason: null,
  oidcFault: null,
}
type Code = Extract<SignInPage, { view: 'code' }>
const codePage: Code = {
  kind: 'signIn',
  view: 'code',
  back: '/zoeken?q=angst',
  form: empty,
  method: 'totp',
  hasExpired: false,
  demoAccounts: [],
}
type InvitationPage = Extract<SignInPage, { view: 'invitation' }>
const invitationPage: InvitationPage = {
  kind: 'signIn',
  view: 'invitation',
  back: '/',
  form: empty,
  invitation: {
    organisationName: 'Lokaal team Ermelo',
    organisationKind: 'local-team',
    role: 'referrer',
    regionCodes: ['JZ12'],
    email: 'nieuw@voorbeeld.example',
    invitedBy: 'Tom Oosterhof',
    expiresAt: ago(-7),
    invitee: 'new',
  },
  regionNames: ['Noord-Veluwe'],
  invitee: 'new',
}

const account: Extract<AccountPage, { view: 'account' }> = {
  kind: 'account',
  view: 'account',
  done: null,
  profile: { values: { name: caller.name, language: 'nl' }, faults: [] },
  address: empty,
  password: empty,
  hasPassword: true,
  hasSecondFactor: true,
  passkeys: null,
  sessionCount: 2,
  roles: [{ organisationName: office.name, role: 'region-manager', regionNames: ['Noord-Veluwe'] }],
}
const recoveryCodes = ['abcde-fghij', 'klmno-pqrst', 'uvwxy-z2345', 'bcdef-ghijk', 'lmnop-qrstu']
const setUp: Extract<AccountPage, { state: 'set-up' }> = {
  kind: 'account',
  view: 'second-step',
  state: 'set-up',
  done: null,
  form: empty,
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DP',
  address: 'otpauth://totp/Plekwijzer:samira?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Plekwijzer',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="white"></rect></svg>',
  recoveryCodes,
  back: '/',
}
const start: Extract<AccountPage, { state: 'start' }> = {
  kind: 'account',
  view: 'second-step',
  state: 'start',
  done: null,
  form: empty,
  isOn: false,
  isNeeded: true,
  back: '/',
}
const session = (id: string, userAgent: string | null, isThisOne = false) => ({
  id,
  isThisOne,
  startedAt: ago(isThisOne ? 0 : 12),
  lastSeenAt: isThisOne ? null : ago(3),
  userAgent,
  fromAddress: '192.0.2.0',
  signedInWith: isThisOne ? 'password' : 'Gemeente Ermelo',
})
const sessions: AccountPage = {
  kind: 'account',
  view: 'sessions',
  done: null,
  sessions: [
    session('s1', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36', true),
    session(
      's2',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    ),
    session('s3', null),
  ],
}

const organisation: Organisation = {
  id: 'o-team',
  kind: 'local-team',
  name: 'Lokaal team Ermelo',
  providerId: null,
  regionCode: 'JZ12',
  municipalityCode: 'GM0233',
  workRegions: ['JZ12'],
  isSecondFactorRelaxed: false,
  oidcProvider: null,
  memberCount: 2,
  invitationCount: 1,
  createdAt: ago(90),
  endedAt: null,
  version: 3,
}
const member = (membershipId: string, more: Partial<Member>): Member => ({
  membershipId,
  organisationId: 'o-team',
  organisationName: 'Lokaal team Ermelo',
  name: 'Samira de Boer',
  email: 'samira.deboer@voorbeeld.example',
  role: 'organisation-admin',
  regionCodes: [],
  locationIds: [],
  since: ago(90),
  lastSeenAt: ago(0),
  hasSecondFactor: true,
  isOneself: false,
  ...more,
})
type Members = Extract<OrganisationPage, { view: 'members' }>
const membersPage: Members = {
  kind: 'organisation',
  view: 'members',
  done: null,
  organisation,
  listAddress: null,
  ownAddress: '/organisatie',
  mayManage: true,
  mayReadLog: true,
  members: [
    member('m1', { isOneself: true }),
    member('m2', {
      name: 'Peter Haan',
      email: 'peter@voorbeeld.example',
      role: 'referrer',
      lastSeenAt: null,
      hasSecondFactor: false,
      regionCodes: ['JZ12'],
    }),
  ],
  invitations: [
    {
      id: 'i1',
      organisationId: 'o-team',
      organisationName: 'Lokaal team Ermelo',
      email: 'nieuw@voorbeeld.example',
      role: 'referrer',
      regionCodes: [],
      locationIds: [],
      invitedBy: 'Samira de Boer',
      createdAt: ago(1),
      expiresAt: ago(-6),
      isExpired: false,
    },
  ],
  regionNames: { JZ12: 'Noord-Veluwe' },
  form: empty,
  change: empty,
  roleChoices: ['referrer', 'organisation-admin'],
  regionChoices: [],
  locationChoices: [],
  relaxing: { isRelaxed: false },
}
type Organisations = Extract<OrganisationPage, { view: 'organisations' }>
const organisationsPage: Organisations = {
  kind: 'organisation',
  view: 'organisations',
  done: null,
  regionName: 'Noord-Veluwe',
  regionCode: 'JZ12',
  ownAddress: '/regio/organisaties',
  organisations: [organisation, { ...organisation, id: 'o2', name: 'Stichting De Zilverberk', kind: 'provider', endedAt: ago(3) }],
  form: empty,
  kindChoices: ['provider', 'local-team', 'certified-institution', 'practice', 'expert-team'],
  regions: [],
  regionChoices: [{ code: 'JZ12', name: 'Noord-Veluwe' }],
  providerChoices: [{ code: 'p1', name: 'Stichting De Zilverberk' }],
  municipalityChoices: [{ code: 'GM0233', name: 'Ermelo' }],
}
type Log = Extract<OrganisationPage, { view: 'log' }>
const logPage: Log = {
  kind: 'organisation',
  view: 'log',
  of: 'Lokaal team Ermelo',
  ownAddress: '/organisatie/logboek',
  regions: [],
  regionCode: null,
  done: null,
  page: 2,
  hasMore: true,
  regionNames: {},
  events: [
    {
      id: 'e1',
      at: ago(0),
      actor: 'user:u1',
      actorName: 'Samira de Boer',
      action: 'invitation.sent',
      subjectKind: 'invitation',
      subjectId: 'i1',
      subjectName: 'nieuw@voorbeeld.example',
      detail: { role: 'referrer' },
      organisationId: 'o-team',
      organisationName: 'Lokaal team Ermelo',
      regionCode: 'JZ12',
      fromAddress: '192.0.2.0',
    },
  ],
}

const at = (data: PageInput['data'], url: string, more: Partial<PageInput> = {}) =>
  pageInput(data, { url, viewer: 'member', caller, ...more })
const out = (data: PageInput['data'], url: string, more: Partial<PageInput> = {}) => pageInput(data, { url, ...more })
const english = { language: 'en' as const }

export const accountStates: Record<string, PageInput> = {
  signIn: out(signInPage, '/inloggen'),
  signInOfDemo: out({ ...signInPage, demoAccounts, providers, hasPasskeys: true, reason: 'needed' }, '/inloggen?terug=%2Fzoeken'),
  signInRefused: out(
    { ...signInPage, form: wrong({ email: 'samira' }, { field: 'email', code: 'not-an-address' }, { field: 'password', code: 'missing' }) },
    '/inloggen',
  ),
  signInLimited: out(
    { ...signInPage, form: wrong({ email: 'a@b.nl' }, { field: '', code: 'limited', retryAfterSeconds: 280 }) },
    '/inloggen',
  ),
  signInAfterReset: out({ ...signInPage, reason: 'password-set' }, '/inloggen'),
  signInEnglish: out({ ...signInPage, demoAccounts, providers }, '/inloggen', english),
  code: out(codePage, '/inloggen/code'),
  codeIncomplete: out({ ...codePage, form: wrong({ code: '407 19' }, { field: 'code', code: 'incomplete-code' }) }, '/inloggen/code'),
  codeExpired: out({ ...codePage, hasExpired: true, demoAccounts }, '/inloggen/code'),
  recovery: out(
    { ...codePage, method: 'recovery', form: wrong({ recovery: 'abc' }, { field: 'recovery', code: 'wrong-code' }) },
    '/inloggen/code?manier=recovery',
  ),
  codeEnglish: out(codePage, '/inloggen/code', english),
  signedOut: out({ kind: 'signIn', view: 'signed-out', back: '/' }, '/uitgelogd'),
  forgot: out(
    { kind: 'signIn', view: 'forgot-password', back: '/', form: wrong({ email: '' }, { field: 'email', code: 'missing' }), isSent: false },
    '/wachtwoord-vergeten',
  ),
  forgotSent: out(
    { kind: 'signIn', view: 'forgot-password', back: '/', form: wrong({ email: 'a@b.nl' }), isSent: true },
    '/wachtwoord-vergeten',
  ),
  setPassword: out(
    { kind: 'signIn', view: 'set-password', back: '/', form: wrong({}, { field: 'password', code: 'common' }), state: 'open' },
    '/wachtwoord-instellen/x',
  ),
  setPasswordExpired: out({ kind: 'signIn', view: 'set-password', back: '/', form: empty, state: 'expired' }, '/wachtwoord-instellen/x'),
  confirmAddress: out({ kind: 'signIn', view: 'confirm-address', back: '/', state: 'open' }, '/adres-bevestigen/x'),
  addressConfirmed: out({ kind: 'signIn', view: 'confirm-address', back: '/', state: 'done' }, '/adres-bevestigen/x'),
  addressExpired: out({ kind: 'signIn', view: 'confirm-address', back: '/', state: 'expired' }, '/adres-bevestigen/x'),
  invitation: out({ ...invitationPage, form: wrong({ name: 'Jo' }, { field: 'password', code: 'too-short' }) }, '/uitnodiging/x'),
  invitationKnown: out({ ...invitationPage, invitee: 'known' }, '/uitnodiging/x'),
  invitationSignedIn: at({ ...invitationPage, invitee: 'signed-in' }, '/uitnodiging/x'),
  invitationOfSomeoneElse: at({ ...invitationPage, invitee: 'someone-else' }, '/uitnodiging/x', english),
  invitationExpired: out({ kind: 'signIn', view: 'invitation-gone', back: '/', reason: 'expired' }, '/uitnodiging/x'),
  invitationUsed: out({ kind: 'signIn', view: 'invitation-gone', back: '/', reason: 'used' }, '/uitnodiging/x'),
  sendAgain: out(
    {
      kind: 'signIn',
      view: 'send-again',
      back: '/',
      address: '/organisatie/uitnodigingen',
      fields: [
        { name: 'email', value: 'nieuw@voorbeeld.example', isShown: true },
        { name: 'role', value: 'referrer', isShown: false },
      ],
    },
    '/organisatie/uitnodigingen',
  ),
  account: at(account, '/account'),
  accountFaults: at(
    {
      ...account,
      done: 'saved',
      password: wrong({}, { field: 'current', code: 'wrong-password' }, { field: 'next', code: 'holds-own-name' }),
      passkeys: [{ id: 'k1', name: 'Laptop', createdAt: ago(3) }],
    },
    '/account',
  ),
  accountThroughOrganisation: at({ ...account, hasPassword: false, hasSecondFactor: false, roles: [] }, '/account', english),
  secondStepStart: at(start, '/account/tweede-stap', { caller: { ...caller, organisation: null, organisations: [], rights: [] } }),
  secondStepOn: at(
    { ...start, isOn: true, isNeeded: false, form: wrong({}, { field: 'password', code: 'wrong-password' }) },
    '/account/tweede-stap',
  ),
  secondStepSetUp: at(setUp, '/account/tweede-stap'),
  secondStepWrongCode: at(
    { ...setUp, svg: null, form: wrong({ code: '123456' }, { field: 'code', code: 'wrong-code' }) },
    '/account/tweede-stap',
    english,
  ),
  recoveryCodes: at({ kind: 'account', view: 'recovery-codes', done: null, recoveryCodes }, '/account/tweede-stap'),
  sessions: at(sessions, '/account/sessies'),
  sessionsEnglish: at({ ...sessions, done: 'session-ended' }, '/account/sessies', english),
  members: at(membersPage, '/organisatie'),
  membersOfProvider: at(
    {
      ...membersPage,
      members: [member('m3', { role: 'provider-editor', locationIds: ['l1'] })],
      roleChoices: ['provider-editor', 'organisation-admin'],
      regionChoices: [
        { code: 'JZ12', name: 'Noord-Veluwe' },
        { code: 'JZ07', name: 'FoodValley' },
      ],
      locationChoices: [
        { code: 'l1', name: 'De Roerdomp, Ermelo' },
        { code: 'l2', name: 'De Kiekendief, Putten' },
      ],
      form: wrong({ email: 'a@b.nl', role: 'organisation-admin', locationIds: 'l2' }, { field: 'locationIds', code: 'not-allowed' }),
    },
    '/organisatie',
  ),
  membersOfTwo: at({ ...membersPage, done: 'invited' }, '/organisatie?namens=o-team', { caller: callerOfTwo }),
  membersReadOnly: at({ ...membersPage, mayManage: false, mayReadLog: false, relaxing: null, invitations: [] }, '/organisatie'),
  membersEmpty: at(
    {
      ...membersPage,
      members: [],
      invitations: [],
      listAddress: '/regio/organisaties',
      form: wrong({ email: 'x' }, { field: 'email', code: 'not-an-address' }),
    },
    '/regio/organisaties/o-team',
    english,
  ),
  organisations: at(organisationsPage, '/regio/organisaties'),
  organisationsEmpty: at(
    {
      ...organisationsPage,
      organisations: [],
      regionName: null,
      regionCode: null,
      form: wrong({ name: 'X' }, { field: 'providerId', code: 'missing' }),
    },
    '/beheer/organisaties',
    english,
  ),
  log: at(logPage, '/organisatie/logboek'),
  mails: at(
    {
      kind: 'mails',
      mails: [
        {
          id: 'm1',
          language: 'nl',
          toAddress: 'nieuw@zorg.example',
          subject: 'Je bent uitgenodigd voor Plekwijzer',
          createdAt: ago(0),
          text: 'Hallo,\n\n- Gezinshuis\n- Logeren\n\nUitnodiging openen:\nhttps://plekwijzer.example/uitnodiging?token=abc\n',
        },
        { id: 'm2', language: 'en', toAddress: 'oud@zorg.example', subject: 'Nieuw wachtwoord', createdAt: ago(9), text: null },
      ],
    },
    '/beheer/mails',
  ),
  mailsEmpty: at({ kind: 'mails', mails: [] }, '/beheer/mails', english),
  mailsSent: at({ kind: 'mails', mails: null }, '/beheer/mails'),
  logOfTwoRegions: at(
    {
      ...logPage,
      ownAddress: '/regio/logboek',
      regions: [
        { code: 'JZ12', name: 'Noord-Veluwe' },
        { code: 'JZ07', name: 'FoodValley' },
      ],
      regionCode: 'JZ12',
    },
    '/regio/logboek',
  ),
  logEmpty: at({ ...logPage, events: [], page: 1, hasMore: false }, '/regio/logboek', english),
}
