/** People for the tests of pages, with what they know: their password and the secret of their app. */
import { hashPassword } from '../../api/accounts/passwords.ts'
import { sealRecoveryCodes } from '../../api/accounts/recovery-codes.ts'
import { sealOf } from '../../api/accounts/seal.ts'
import { readSecrets } from '../../api/accounts/secrets.ts'
import { codeAt } from '../../api/accounts/totp.ts'
import type { Role } from '../../api/domain/roles.ts'
import { type SeedOrganisation, seedMembership, seedOrganisation, seedPerson } from '../../seed/people.ts'
import { type FinderApp, TEST_SECRET } from './finder-app.ts'
import { Visitor } from './visitor.ts'

export const PASSWORD = 'vier fietsen naast de kast'
const SECRET = 'geheim-van-de-app-van-de-proeven'
export const RECOVERY_CODES = ['abcde-fghij', 'klmno-pqrst', 'uvwxy-12345']

export const team: SeedOrganisation = {
  id: 'o-team',
  kind: 'local-team',
  name: 'Lokaal team Ermelo',
  regionCode: 'JZ12',
  municipalityCode: 'GM0233',
}
export const office: SeedOrganisation = { id: 'o-office', kind: 'region-office', name: 'Regiobureau Noord-Veluwe', regionCode: 'JZ12' }
export const practice: SeedOrganisation = { id: 'o-practice', kind: 'practice', name: 'Praktijk De Hei', regionCode: 'JZ12' }

export interface PagePerson {
  userId: string
  name: string
  email: string
}

interface Options {
  roles: [Role, SeedOrganisation][]
  hasSecondFactor?: boolean
}

let hashed: Promise<string> | undefined

export async function makePerson(app: FinderApp, mailbox: string, { roles, hasSecondFactor = true }: Options): Promise<PagePerson> {
  const { db, now } = app.deps
  const person = { userId: `page-${mailbox}`, name: `Kim ${mailbox}`, email: `${mailbox}@pagina.example` }
  hashed ??= hashPassword(PASSWORD)
  const seal = sealOf(readSecrets(TEST_SECRET, ''))
  const sealed = { secret: await seal.close(SECRET), recoveryCodes: await sealRecoveryCodes(seal, RECOVERY_CODES) }
  seedPerson(
    db,
    {
      id: person.userId,
      name: person.name,
      email: person.email,
      passwordHash: await hashed,
      ...(hasSecondFactor ? { secondFactor: sealed } : {}),
    },
    now(),
  )
  for (const [role, organisation] of roles) {
    const organisationId = seedOrganisation(db, organisation, now())
    seedMembership(db, { userId: person.userId, organisationId, role }, now())
  }
  return person
}

/** The code that the app of these people shows; `stepsOff` half minutes from now. */
export function codeNow(stepsOff = 0, at = Date.now()): string {
  return codeAt(SECRET, at, stepsOff)
}

/** Through the pages: a code is accepted once, so the ones beside it are tried as well. */
export async function signedIn(app: FinderApp, { email }: Pick<PagePerson, 'email'>): Promise<Visitor> {
  for (const stepsOff of [0, 1, -1]) {
    const visitor = new Visitor(app)
    const first = await visitor.post('/inloggen', { email, password: PASSWORD })
    if (!first.at.startsWith('/inloggen/code')) return visitor
    const second = await visitor.post('/inloggen/code', { code: codeNow(stepsOff) })
    if (!(second.data.kind === 'signIn' && second.data.view === 'code')) return visitor
  }
  throw new Error(`${email} cannot sign in`)
}
