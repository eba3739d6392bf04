/** Puts together what the functions of sign-in share. */
import { LRUCache } from 'lru-cache'
import type { Database } from '../../db/client.ts'
import { auditWriter } from '../../db/queries/audit-write.ts'
import { type PeopleStore, peopleStore } from '../../db/queries/people.ts'
import { secondFactorStore } from '../../db/queries/second-factors.ts'
import { sessionStore } from '../../db/queries/sessions.ts'
import { usedCodeStore } from '../../db/queries/used-codes.ts'
import { verificationStore } from '../../db/queries/verifications.ts'
import type { SessionLimits } from '../domain/session-limits.ts'
import type { AccountDeps } from './account-deps.ts'
import { createAuth } from './auth.ts'
import { accountCookies } from './cookies.ts'
import type { Discovery } from './oidc-discovery.ts'
import type { AdmitFromProvider, OidcProvider } from './oidc-port.ts'
import { RENEWED_FOR_MS } from './person.ts'
import { sealOf } from './seal.ts'
import type { AuthSecrets } from './secrets.ts'
import type { SessionMarks } from './session-hooks.ts'
import { attemptLimits } from './sign-in-limits.ts'

export interface AccountOptions {
  db: Database
  now(): number
  baseUrl: string
  secrets: AuthSecrets
  sessionLimits: SessionLimits
  isProduction: boolean
  oidcProviders: readonly OidcProvider[]
  admitFromProvider: AdmitFromProvider
  log(event: string, detail?: Record<string, unknown>): void
  /** Something waits to be sent. */
  mailQueued(): void
}

export function accountDeps(options: AccountOptions, discovery: Discovery): AccountDeps {
  const { db, now, baseUrl, secrets, sessionLimits, log, mailQueued } = options
  const people = peopleStore(db)
  const audit = auditWriter(db)
  const oidc = { providers: options.oidcProviders, discovery, admit: options.admitFromProvider }
  return {
    db,
    now,
    baseUrl,
    sessionLimits,
    log,
    audit,
    people,
    mailQueued,
    oidcProviders: options.oidcProviders,
    afterAnswer: (work) => void setImmediate(() => attempt(work, log)),
    renewed: new LRUCache<string, string>({ max: 10_000, ttl: RENEWED_FOR_MS, ttlResolution: 0, perf: { now } }),
    auth: createAuth({ ...options, marks: sessionMarks(people, audit, now), oidc }),
    seal: sealOf(secrets),
    cookies: accountCookies(baseUrl, secrets[0].value),
    sessions: sessionStore(db),
    secondFactors: secondFactorStore(db),
    usedCodes: usedCodeStore(db),
    verifications: verificationStore(db),
    attempts: attemptLimits(),
  }
}

/** Closed to those who sign in through their organisation. */
const LOCAL_WAYS = ['password', 'passkey']

function sessionMarks(people: PeopleStore, audit: AccountDeps['audit'], now: () => number): SessionMarks {
  return {
    now,
    maySignIn: (userId, signedInWith) =>
      people.byId(userId)?.closedAt === null && (!LOCAL_WAYS.includes(signedInWith) || people.oidcProviderOf(userId) === null),
    hasSecondFactor: (userId) => people.byId(userId)?.twoFactorEnabled === 1,
    signedIn: ({ userId, signedInWith, secondFactorAt, fromAddress }) =>
      audit({
        at: now(),
        actor: `user:${userId}`,
        action: 'sign-in',
        subjectKind: 'user',
        subjectId: userId,
        detail: { with: signedInWith, hasSecondFactor: secondFactorAt !== null },
        fromAddress,
      }),
  }
}

function attempt(work: () => void, log: AccountOptions['log']): void {
  try {
    work()
  } catch (error) {
    log('after-answer-failed', { error: error instanceof Error ? error.name : 'unknown' })
  }
}
