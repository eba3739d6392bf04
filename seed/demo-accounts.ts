/**
 * The people of the demo: one per role, and one who belongs to two organisations. Their password and second factors are known
 * to everybody who reads this, so they exist in the demo only (which runs on loopback only) and are closed wherever a database
 * of the demo is opened otherwise.
 */
import { createHash } from 'node:crypto'
import { hashPassword } from '../api/accounts/passwords.ts'
import { sealOf } from '../api/accounts/seal.ts'
import type { AuthSecrets } from '../api/accounts/secrets.ts'
import { base32, codeAt, codeSecondsLeft } from '../api/accounts/totp.ts'
import type { DemoAccount } from '../api/contract/demo-account.ts'
import type { Role } from '../api/domain/roles.ts'
import type { Database } from '../db/client.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { seedMembership, seedOrganisation, seedPerson } from './people.ts'

const DOMAIN = 'demo.plekwijzer.example'
export const DEMO_PASSWORD = 'demo-plek-op-de-veluwe'

type OrganisationKey = keyof ReturnType<typeof demoOrganisations>

interface DemoPerson {
  /** Before the @. */
  mailbox: string
  name: string
  roles: readonly [{ role: Role; organisation: OrganisationKey }, ...{ role: Role; organisation: OrganisationKey }[]]
}

const people: readonly DemoPerson[] = [
  { mailbox: 'verwijzer', name: 'Vera Wijers', roles: [{ role: 'referrer', organisation: 'localTeam' }] },
  { mailbox: 'jeugdbeschermer', name: 'Joris Beschut', roles: [{ role: 'referrer', organisation: 'certifiedInstitution' }] },
  { mailbox: 'aanbieder', name: 'Anna Plaats', roles: [{ role: 'provider-editor', organisation: 'provider' }] },
  { mailbox: 'aanbieder-beheer', name: 'Bert Houder', roles: [{ role: 'organisation-admin', organisation: 'provider' }] },
  { mailbox: 'regiobeheer', name: 'Rianne Gebied', roles: [{ role: 'region-manager', organisation: 'regionOffice' }] },
  { mailbox: 'zorgbemiddelaar', name: 'Zohra Midden', roles: [{ role: 'care-broker', organisation: 'regionOffice' }] },
  { mailbox: 'beleid', name: 'Bas Leidraad', roles: [{ role: 'policy-reader', organisation: 'regionOffice' }] },
  { mailbox: 'expertteam-voorzitter', name: 'Esther Voorzit', roles: [{ role: 'expert-team-chair', organisation: 'expertTeam' }] },
  { mailbox: 'expertteam-lid', name: 'Lucas Deskundig', roles: [{ role: 'expert-team-member', organisation: 'expertTeam' }] },
  { mailbox: 'beheer', name: 'Ben Heer', roles: [{ role: 'admin', organisation: 'platform' }] },
  {
    mailbox: 'twee-organisaties',
    name: 'Tessa Weerzijds',
    roles: [
      { role: 'referrer', organisation: 'localTeam' },
      { role: 'care-broker', organisation: 'regionOffice' },
    ],
  },
]

export async function fillDemoAccounts(db: Database, now: number, secrets: AuthSecrets): Promise<void> {
  const seal = sealOf(secrets)
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const sealed = await Promise.all(
    people.map(async ({ mailbox }) => ({
      secret: await seal.close(secretOf(mailbox)),
      // None: whoever tries the demo sees the code of the app.
      recoveryCodes: await seal.close('[]'),
    })),
  )
  const organisations = demoOrganisations(db)
  db.transaction(() => {
    for (const [place, { mailbox, name, roles }] of people.entries()) {
      const id = `demo-${mailbox}`
      seedPerson(db, { id, name, email: demoEmail(mailbox), passwordHash, secondFactor: sealed[place] }, now)
      for (const { role, organisation } of roles) {
        const found = organisations[organisation]
        if (found) seedMembership(db, { userId: id, organisationId: seedOrganisation(db, found, now), role }, now)
      }
    }
  })
}

/** Where no demo runs, nobody signs in as one of them. */
export function closeDemoAccounts({ $client }: Database, now: number): void {
  const demo = `select id from users where email like '%@${DOMAIN}'`
  $client.prepare(`update users set closed_at = ? where closed_at is null and id in (${demo})`).run(now)
  $client.prepare(`delete from sessions where user_id in (${demo})`).run()
}

/** With the code of this moment, so that a person can sign in by hand. */
export function demoAccounts(db: Database): (now: number) => DemoAccount[] {
  const organisations = demoOrganisations(db)
  return (now) =>
    people.map(({ mailbox, name, roles: [first] }) => ({
      role: first.role,
      name,
      organisation: organisations[first.organisation]?.name ?? '',
      email: demoEmail(mailbox),
      password: DEMO_PASSWORD,
      secret: base32(secretOf(mailbox)),
      code: demoCode(mailbox, now),
      secondsLeft: codeSecondsLeft(now),
    }))
}

export function demoEmail(mailbox: string): string {
  return `${mailbox}@${DOMAIN}`
}

/** `stepsOff`: the code before or after. */
export function demoCode(mailbox: string, now: number, stepsOff = 0): string {
  return codeAt(secretOf(mailbox), now, stepsOff)
}

function secretOf(mailbox: string): string {
  return createHash('sha256').update(`plekwijzer-demo ${mailbox}`).digest('base64url').slice(0, 20)
}
