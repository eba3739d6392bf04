import { hashPassword } from '../../api/accounts/passwords.ts'
import { sealOf } from '../../api/accounts/seal.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { codeAt } from '../../api/accounts/totp.ts'
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import type { Database } from '../../db/client.ts'
import { demoOrganisations } from '../../seed/demo-organisations.ts'
import { type SeedOrganisation, seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { type FinderApp, TEST_SECRET } from './finder-app.ts'

const PASSWORD = 'een wachtwoord voor proeven'
const TOTP_SECRET = 'geheim-van-de-app-van-de-proeven'

export interface SignedIn {
  /** Cookie, Origin and, for somebody with one organisation, nothing more. */
  headers: Record<string, string>
  userId: string
  organisationId: string
  email: string
}

interface SignedInOptions {
  /** One of your own; without: the demo's of the kind that fits the role. */
  organisation?: SeedOrganisation
  /** The regions for which the role is held; without: the organisation's. */
  regionCodes?: readonly string[]
  /** Another person with the same role and organisation. */
  name?: string
}

const known = new WeakMap<FinderApp, Map<string, Promise<SignedIn>>>()
let hashed: Promise<string> | undefined

/** Headers of somebody with this role, signed in by password and code, as a browser would send them. */
export async function signedInAs(app: FinderApp, role: Role, options: SignedInOptions = {}): Promise<Record<string, string>> {
  return (await personSignedInAs(app, role, options)).headers
}

/** The same person and session each time; a code is accepted only once. */
export function personSignedInAs(app: FinderApp, role: Role, options: SignedInOptions = {}): Promise<SignedIn> {
  const ofApp = known.get(app) ?? new Map<string, Promise<SignedIn>>()
  known.set(app, ofApp)
  const key = JSON.stringify([role, options])
  const found = ofApp.get(key) ?? makeAndSignIn(app, role, options)
  ofApp.set(key, found)
  return found
}

async function makeAndSignIn(app: FinderApp, role: Role, { organisation, regionCodes, name = '' }: SignedInOptions): Promise<SignedIn> {
  const { db, now } = app.deps
  const organisationId = seedOrganisation(db, organisation ?? organisationFor(db, role), now())
  const userId = ['test', role, organisationId, ...(regionCodes ?? []), name].filter(Boolean).join('-').replaceAll(' ', '-')
  const email = `${userId.toLowerCase()}@proef.example`
  hashed ??= hashPassword(PASSWORD)
  const seal = sealOf(readSecrets(TEST_SECRET, ''))
  const secondFactor = { secret: await seal.close(TOTP_SECRET), recoveryCodes: await seal.close('[]') }
  seedPerson(db, { id: userId, name: `${name || role} van de proef`, email, passwordHash: await hashed, secondFactor }, now())
  seedMembership(db, { userId, organisationId, role, regionCodes }, now())
  const firstStep = await send(app, '/sign-in/email', { email, password: PASSWORD })
  const cookie = await send(app, '/two-factor/verify-totp', { code: codeAt(TOTP_SECRET, Date.now()) }, firstStep)
  return { headers: { Cookie: cookie, Origin: 'http://localhost' }, userId, organisationId, email }
}

/** The cookies that the answer sets, as the next request brings them. */
async function send(app: FinderApp, path: string, body: object, cookie = ''): Promise<string> {
  const headers = { 'Content-Type': 'application/json', Origin: 'http://localhost', ...(cookie ? { Cookie: cookie } : {}) }
  const answer = await app.request(`/api/v1/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return cookiesOf(answer)
}

export function cookiesOf(answer: Response): string {
  const lines = answer.headers.getSetCookie().filter((line) => !/Max-Age=0/i.test(line))
  return lines.map((line) => line.split(';')[0]).join('; ')
}

function organisationFor(db: Database, role: Role): SeedOrganisation {
  const organisations = Object.values(demoOrganisations(db))
  const found = organisations.find((one) => one?.kind === kindsPerRole[role])
  if (!found) throw new Error(`no organisation for ${role}`)
  return found
}

const kindsPerRole: Record<Role, OrganisationKind> = {
  referrer: 'local-team',
  'provider-editor': 'provider',
  'organisation-admin': 'provider',
  'region-manager': 'region-office',
  'care-broker': 'region-office',
  'expert-team-chair': 'expert-team',
  'expert-team-member': 'expert-team',
  'policy-reader': 'region-office',
  admin: 'platform',
}
