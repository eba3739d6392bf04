/** An organisation's keys: listed, made and withdrawn by its administrator, with a trace of each. The key itself is shown once. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../db/client.ts'
import { type ApiKeys, apiKeyStore, type ListedKey } from '../../db/queries/api-keys.ts'
import { auditWriter, type WriteAudit } from '../../db/queries/audit-write.ts'
import type { ApiKey, MadeApiKey, NewApiKey } from '../contract/api-key.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { expiryFault, isKeyAlive, MOST_KEYS } from '../domain/api-keys.ts'
import { nextDay, shiftDay, type WorkingCalendar } from '../domain/working-days.ts'
import { newSecret } from './api-key-secret.ts'
import { type Caller, mayDo } from './caller.ts'

export interface KeyDeps {
  db: Database
  keys: ApiKeys
  audit: WriteAudit
  calendar: WorkingCalendar
  now(): number
}

/** Prepares its statements: once per connection. */
export function keyDeps({ db, calendar, now }: Pick<KeyDeps, 'db' | 'calendar' | 'now'>): KeyDeps {
  return { db, keys: apiKeyStore(db), audit: auditWriter(db), calendar, now }
}

export function listKeys(deps: KeyDeps, caller: Caller): ApiKey[] {
  return deps.keys.of(organisationIdOf(caller)).map((key) => toApiKey(deps, key))
}

export function makeKey(deps: KeyDeps, caller: Caller, wanted: NewApiKey): { made: MadeApiKey } | { faults: FieldProblem[] } {
  return deps.db.transaction(
    () => {
      const faults = faultsOf(deps, caller, wanted)
      return faults.length > 0 ? { faults } : { made: storeKey(deps, caller, wanted) }
    },
    { behavior: 'immediate' },
  )
}

export function withdrawKey(deps: KeyDeps, caller: Caller, id: string): boolean {
  return deps.db.transaction(
    () => {
      const isWithdrawn = deps.keys.withdraw(id, organisationIdOf(caller), deps.now())
      if (isWithdrawn) leaveAudit(deps, caller, 'api-key-withdrawn', id, {})
      return isWithdrawn
    },
    { behavior: 'immediate' },
  )
}

function storeKey(deps: KeyDeps, caller: Caller, { name, rights, expiresOn }: NewApiKey): MadeApiKey {
  const { key, prefix, hash } = newSecret()
  const now = deps.now()
  const expiresAt = expiresOn ? deps.calendar.startOf(nextDay(expiresOn)) : null
  const row = { id: uuidv7(), name: name.trim(), rights: [...new Set(rights)], prefix, createdAt: now, expiresAt }
  deps.keys.add({ ...row, organisationId: organisationIdOf(caller), keyHash: hash, createdBy: caller.actor })
  leaveAudit(deps, caller, 'api-key-made', row.id, { name: row.name, rights: row.rights, expiresOn: expiresOn ?? null })
  const listed = {
    ...row,
    rights: JSON.stringify(row.rights),
    createdByName: caller.person?.name ?? null,
    withdrawnAt: null,
    lastUsedAt: null,
  }
  return { ...toApiKey(deps, listed), key }
}

function faultsOf({ keys, calendar, now }: KeyDeps, caller: Caller, { rights, expiresOn }: NewApiKey): FieldProblem[] {
  const expiry = expiresOn ? expiryFault(expiresOn, calendar.dayOf(now())) : null
  const unheld = rights.filter((right) => !mayDo(caller, right))
  return [
    ...(keys.of(organisationIdOf(caller)).length >= MOST_KEYS ? [tooMany] : []),
    ...(unheld.length > 0 ? [notHeld(unheld)] : []),
    ...(expiry ? [{ field: 'expiresOn', code: expiry, message: EXPIRY_TEXTS[expiry] }] : []),
  ]
}

const tooMany: FieldProblem = {
  field: 'name',
  code: 'too-many-keys',
  message: `Je hebt al ${MOST_KEYS} sleutels. Trek eerst een sleutel in die je niet meer gebruikt.`,
}
const EXPIRY_TEXTS = {
  'expiry-past': 'Geldig tot en met: deze dag is al voorbij. Kies een dag die nog komt.',
  'expiry-too-far': 'Geldig tot en met: kies een dag binnen vijf jaar.',
}

function notHeld(rights: readonly string[]): FieldProblem {
  return { field: 'rights', code: 'not-held', message: `Je hebt zelf dit recht niet: ${rights.join(', ')}. Laat het weg.` }
}

function toApiKey({ calendar, now }: KeyDeps, key: ListedKey): ApiKey {
  return {
    id: key.id,
    name: key.name,
    rights: JSON.parse(key.rights),
    prefix: key.prefix,
    createdAt: new Date(key.createdAt).toISOString(),
    createdBy: key.createdByName ?? 'iemand die hier niet meer werkt',
    expiresOn: key.expiresAt === null ? null : shiftDay(calendar.dayOf(key.expiresAt), -1),
    hasExpired: !isKeyAlive(key, now()),
    lastUsedAt: key.lastUsedAt === null ? null : new Date(key.lastUsedAt).toISOString(),
  }
}

function leaveAudit({ audit, now }: KeyDeps, caller: Caller, action: string, id: string, detail: Record<string, unknown>): void {
  const { actor, organisation, fromAddress } = caller
  const about = { organisationId: organisation?.id ?? null, regionCode: organisation?.regionCode ?? null, fromAddress }
  audit({ at: now(), actor, action, subjectKind: 'api-key', subjectId: id, detail, ...about })
}

function organisationIdOf({ organisation }: Caller): string {
  if (!organisation) throw new Error('a caller with rights has an organisation')
  return organisation.id
}
