/** `OIDC_PROVIDERS`: the identity providers of organisations. Every fault is named at once, with what would be right. */
import * as v from 'valibot'
import type { OidcProvider } from './accounts/oidc-port.ts'
import { roles } from './domain/roles.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const texts = v.pipe(v.array(text), v.minLength(1))
const address = v.pipe(v.string(), v.url(), v.check(isSafeAddress))
const RESERVED_IDS = ['credential', 'password', 'passkey']

const providerSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{1,39}$/),
    v.check((id) => !RESERVED_IDS.includes(id)),
  ),
  label: v.pipe(text, v.maxLength(60)),
  issuer: address,
  discoveryUrl: v.optional(address),
  clientId: text,
  clientSecret: v.optional(text),
  clientSecretFrom: v.optional(text),
  clientAuthentication: v.optional(v.picklist(['post', 'basic']), 'post'),
  scopes: v.optional(v.pipe(texts, v.includes('openid')), ['openid', 'email', 'profile']),
  organisations: v.pipe(
    v.array(
      v.strictObject({ id: v.optional(text), kvk: v.optional(v.pipe(v.string(), v.regex(/^\d{8}$/))), claimValue: v.optional(text) }),
    ),
    v.minLength(1),
  ),
  organisationClaim: v.optional(text),
  claims: v.optional(
    v.strictObject({ subject: v.optional(text, 'sub'), email: v.optional(text, 'email'), name: v.optional(text, 'name') }),
    {},
  ),
  emailDomains: v.optional(v.pipe(v.array(v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/))), v.minLength(1))),
  roles: v.array(
    v.strictObject({ role: v.picklist(roles), claim: v.optional(text), values: v.optional(texts), organisation: v.optional(text) }),
  ),
  acr: v.optional(texts),
  amr: v.optional(texts),
})
type Given = v.InferOutput<typeof providerSchema>

/** What is right, by field. */
const right: Record<string, string> = {
  id: `een korte naam van kleine letters, cijfers en streepjes, zoals entra-ede (niet ${RESERVED_IDS.join(', ')})`,
  label: 'wat er op de knop staat, zoals Gemeente Ede (ten hoogste 60 tekens)',
  issuer: 'het adres van de uitgever, met https://, precies zoals in diens .well-known/openid-configuration',
  discoveryUrl: 'het hele adres van .well-known/openid-configuration, met https://',
  clientId: 'de client-id die de identiteitsprovider gaf',
  clientSecret: 'het geheim, of gebruik clientSecretFrom',
  clientSecretFrom: 'de naam van de omgevingsvariabele waar het geheim in staat',
  clientAuthentication: 'post of basic',
  scopes: 'een lijst waar openid in staat, zoals ["openid", "email", "profile"]',
  organisations: 'een lijst van organisaties, zoals [{ "id": "…" }] of [{ "kvk": "12345678" }]',
  'organisations.id': 'het kenmerk van een organisatie in Plekwijzer',
  'organisations.kvk': 'een KvK-nummer van 8 cijfers',
  'organisations.claimValue': 'de waarde van organisationClaim bij deze organisatie',
  organisationClaim: 'de naam van de claim die zegt voor welke organisatie iemand komt',
  claims: 'namen van claims: { "subject": "sub", "email": "email", "name": "name" }',
  emailDomains: 'een lijst van eigen domeinen, zoals ["ede.nl"]',
  roles: 'een lijst van rollen, zoals [{ "role": "referrer" }], of [] als mensen worden uitgenodigd',
  'roles.role': `een van ${roles.join(', ')}`,
  'roles.claim': 'de naam van een claim, zoals groups of roles',
  'roles.values': 'een lijst van waarden van die claim',
  'roles.organisation': 'de id of het KvK-nummer van een van de organisations',
  acr: 'een lijst van niveaus waarvan er één genoeg is',
  amr: 'een lijst van manieren waarvan er één genoeg is, zoals ["mfa"]',
}

interface Read {
  providers: OidcProvider[]
  wrong: string[]
}

export function readOidcProviders(json: string | undefined, environment: Record<string, string | undefined>): Read {
  if (!json) return { providers: [], wrong: [] }
  const list = parsedList(json)
  if (!list) return { providers: [], wrong: ['OIDC_PROVIDERS: verwacht JSON: een lijst van identiteitsproviders (docs/sso.md).'] }
  const read = list.map((item, index) => readProvider(item, `OIDC_PROVIDERS[${index}]`, environment))
  const ids = read.flatMap(({ provider }) => (provider ? [provider.id] : []))
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  return {
    providers: read.flatMap(({ provider }) => provider ?? []),
    wrong: [
      ...read.flatMap(({ wrong }) => wrong),
      ...twice.map((id) => `OIDC_PROVIDERS: id ${id} staat er tweemaal, verwacht bij elke provider een eigen id.`),
    ],
  }
}

function parsedList(json: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function readProvider(item: unknown, at: string, environment: Record<string, string | undefined>) {
  const result = v.safeParse(providerSchema, item)
  if (!result.success) return { provider: null, wrong: [...new Set(result.issues.map((issue) => faultOf(issue, at)))] }
  const wrong = faultsBetweenFields(result.output, environment).map((fault) => `${at}.${fault}`)
  return wrong.length > 0 ? { provider: null, wrong } : { provider: providerOf(result.output, environment), wrong }
}

function faultOf(issue: v.BaseIssue<unknown>, at: string): string {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number)
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  const names = keys.filter((key) => typeof key === 'string')
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${at}${place}: onbekend veld, kijk naar de spelling (docs/sso.md).`
  const known = right[names.join('.')] ?? right[names[0] ?? ''] ?? 'een object met onder meer id, label en issuer'
  return `${at}${place}: verwacht ${known}.`
}

function faultsBetweenFields(given: Given, environment: Record<string, string | undefined>): string[] {
  return [...secretFaults(given, environment), ...organisationFaults(given), ...roleFaults(given)]
}

function secretFaults({ clientSecret, clientSecretFrom }: Given, environment: Record<string, string | undefined>): string[] {
  if ((clientSecret === undefined) === (clientSecretFrom === undefined)) {
    return ['clientSecret: verwacht óf clientSecret óf clientSecretFrom, één van beide.']
  }
  if (clientSecretFrom !== undefined && !environment[clientSecretFrom]) {
    return [`clientSecretFrom: de omgevingsvariabele ${clientSecretFrom} is leeg, verwacht daar het geheim.`]
  }
  return []
}

function organisationFaults({ organisations, organisationClaim }: Given): string[] {
  return organisations.flatMap(({ id, kvk, claimValue }, index) => {
    const at = `organisations[${index}]`
    if ((id === undefined) === (kvk === undefined)) return [`${at}: verwacht óf id óf kvk, één van beide.`]
    const isTold = claimValue !== undefined || kvk !== undefined
    if (organisationClaim !== undefined && !isTold)
      return [`${at}.claimValue: verwacht de waarde van ${organisationClaim} bij deze organisatie.`]
    if (organisationClaim === undefined && claimValue !== undefined) return [`${at}.claimValue: werkt alleen met organisationClaim erbij.`]
    return []
  })
}

function roleFaults({ roles: rules, organisations, organisationClaim }: Given): string[] {
  const references = organisations.map(({ id, kvk }) => id ?? kvk)
  const isAmbiguous = organisations.length > 1 && organisationClaim === undefined
  return rules.flatMap(({ claim, values, organisation }, index) => {
    const at = `roles[${index}]`
    if ((claim === undefined) !== (values === undefined)) return [`${at}: verwacht claim en values samen, of geen van beide.`]
    if (organisation !== undefined && !references.includes(organisation))
      return [`${at}.organisation: verwacht ${right['roles.organisation']}.`]
    if (organisation === undefined && isAmbiguous) {
      return [`${at}.organisation: verwacht welke organisatie het is, want er zijn er meer (of zet organisationClaim).`]
    }
    return []
  })
}

function providerOf(given: Given, environment: Record<string, string | undefined>): OidcProvider {
  const { clientSecretFrom, clientSecret, acr = [], amr = [], organisationClaim = null, emailDomains = [], claims, ...rest } = given
  return {
    ...rest,
    clientSecret: clientSecret ?? environment[clientSecretFrom ?? ''] ?? '',
    discoveryUrl: given.discoveryUrl ?? `${given.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    organisations: given.organisations.map(({ id, kvk, claimValue }) => ({
      reference: id ?? kvk ?? '',
      claimValue: organisationClaim === null ? null : (claimValue ?? kvk ?? null),
    })),
    organisationClaim,
    claims: { subject: claims.subject ?? 'sub', email: claims.email ?? 'email', name: claims.name ?? 'name' },
    emailDomains,
    roles: given.roles.map(({ role, claim = null, values = [], organisation = null }) => ({ role, claim, values, organisation })),
    assurance: { acr, amr },
  }
}

/** What is sent to and heard from an identity provider goes encrypted; only a test on this machine may do without. */
function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname))
}
