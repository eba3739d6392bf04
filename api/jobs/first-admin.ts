/**
 * Lets the first person in, who then lets in everybody else: an invitation for an administrator of the installation, with its
 * link on the screen of who may start commands on the server. Only while there is none: after that administrators invite each
 * other.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'
import { auditWriter } from '../../db/queries/audit-write.ts'
import { type FirstAdminStore, firstAdminStore } from '../../db/queries/first-admin.ts'
import { newToken } from '../accounts/tokens.ts'
import { accountAddresses, addressWithToken } from '../contract/account-addresses.ts'
import { invitationExpiry, normalisedEmail } from '../domain/invitation.ts'
import { readSettings, WrongSettings } from '../env.ts'
import { tokenHash } from '../usecases/invite.ts'

const USAGE = `Zo gebruik je het: npm run first-admin -- --email ADRES [--language nl|en]
Maakt een uitnodiging voor de eerste beheerder en toont de link. Doe dit op de server, met dezelfde instellingen als Plekwijzer zelf.`
const ACTOR = 'command:first-admin'

/** The exit code: 0 when the link is shown, else 1. */
export function letFirstAdminIn(
  argv: readonly string[],
  environment: Record<string, string | undefined>,
  now: number,
  say: (text: string) => void,
): number {
  const asked = askedOf(argv)
  if (!asked) return refuse(say, USAGE)
  try {
    const { dataDir, baseUrl } = readSettings(environment)
    const file = join(dataDir, 'plekwijzer.sqlite')
    if (!existsSync(file))
      return refuse(say, `Er is nog geen database ${file}. Start Plekwijzer eerst één keer, of kies de map met DATA_DIR.`)
    const token = inviteFirst(file, asked, now)
    if (token === null) return refuse(say, 'Er is al een beheerder. Die kan andere beheerders uitnodigen.')
    const link = new URL(addressWithToken(accountAddresses.invitation, token), baseUrl).href
    say(`Geef deze link aan ${asked.email}. Hij werkt zeven dagen, en één keer. Een nieuwe link maakt deze ongeldig.\n${link}`)
    return 0
  } catch (error) {
    if (error instanceof WrongSettings || error instanceof DatabaseUnusable) return refuse(say, error.message)
    throw error
  }
}

interface Asked {
  email: string
  language: 'nl' | 'en'
}

function askedOf(argv: readonly string[]): Asked | null {
  try {
    const options = { email: { type: 'string' }, language: { type: 'string', default: 'nl' } } as const
    const { values } = parseArgs({ args: [...argv], options })
    const email = normalisedEmail(values.email ?? '')
    return email !== null && (values.language === 'nl' || values.language === 'en') ? { email, language: values.language } : null
  } catch {
    return null
  }
}

/** The token; null: somebody runs the installation already. */
function inviteFirst(file: string, asked: Asked, now: number): string | null {
  const db = openDatabase(file)
  try {
    const store = firstAdminStore(db)
    const audit = auditWriter(db)
    return db.transaction(
      () => {
        if (store.countAdmins() > 0) return null
        const organisationId = store.platformId() ?? addPlatform(store, now)
        const token = newToken()
        const id = uuidv7()
        store.withdrawOpen(organisationId, now)
        store.invite({ id, organisationId, ...asked, tokenHash: tokenHash(token), createdBy: ACTOR, now, expiresAt: invitationExpiry(now) })
        audit({
          at: now,
          actor: ACTOR,
          action: 'invitation-sent',
          subjectKind: 'invitation',
          subjectId: id,
          detail: { role: 'admin' },
          organisationId,
        })
        return token
      },
      { behavior: 'immediate' },
    )
  } finally {
    db.$client.close()
  }
}

function addPlatform(store: FirstAdminStore, now: number): string {
  const id = uuidv7()
  store.addPlatform(id, 'Beheer van Plekwijzer', now)
  return id
}

function refuse(say: (text: string) => void, text: string): number {
  say(text)
  return 1
}
