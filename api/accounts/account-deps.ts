/** What the functions of sign-in share. */
import type { Database } from '../../db/client.ts'
import type { AuditEvent } from '../../db/queries/audit-write.ts'
import type { PeopleStore } from '../../db/queries/people.ts'
import type { SecondFactorStore } from '../../db/queries/second-factors.ts'
import type { UsedCodes } from '../../db/queries/used-codes.ts'
import type { Verifications } from '../../db/queries/verifications.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'
import type { Auth } from './auth.ts'
import type { OidcProvider } from './oidc-port.ts'
import type { PersonDeps } from './person.ts'
import type { RequestFrom } from './port.ts'
import type { Seal } from './seal.ts'
import type { AttemptLimits } from './sign-in-limits.ts'

export interface AccountDeps extends PersonDeps {
  db: Database
  baseUrl: string
  auth: Auth
  oidcProviders: readonly OidcProvider[]
  seal: Seal
  people: PeopleStore
  secondFactors: SecondFactorStore
  usedCodes: UsedCodes
  verifications: Verifications
  attempts: AttemptLimits
  audit(event: AuditEvent): void
  log(event: string, detail?: Record<string, unknown>): void
  /** Something waits to be sent; after the commit. */
  mailQueued(): void
  /** Work whose duration nobody may see. */
  afterAnswer(work: () => void): void
}

/** Reads and writes as one, without waiting inside; another writer comes before or after. */
export function inOneGo<Result>({ db }: Pick<AccountDeps, 'db'>, work: () => Result): Result {
  return db.transaction(work, { behavior: 'immediate' })
}

/** What a person did to their own account, or somebody tried. Nothing that was typed goes along. */
export function auditOf(
  deps: AccountDeps,
  action: string,
  userId: string | null,
  from: Pick<RequestFrom, 'address'> | null,
  detail: Record<string, unknown> = {},
): void {
  const subject = userId === null ? { subjectKind: 'sign-in', subjectId: 'unknown' } : { subjectKind: 'user', subjectId: userId }
  const isTried = action.endsWith('-failed')
  const actor = userId === null || isTried ? 'anonymous' : `user:${userId}`
  const fromAddress = from?.address ? shortenedAddress(from.address) : null
  deps.audit({ at: deps.now(), actor, action, ...subject, detail, fromAddress })
}
