/** Who asks when a key asks: its organisation, with at most the rights that the key carries; nobody when it does not hold. */
import type { ApiKeys, FoundKey } from '../../db/queries/api-keys.ts'
import { isKeyAlive } from '../domain/api-keys.ts'
import { hashOf } from './api-key-secret.ts'
import { anonymous, type Caller, type OrganisationOfCaller } from './caller.ts'

/** Each use is not a write. */
const USED_EVERY_MS = 10 * 60_000

export interface IdentifyKeyDeps {
  keys: Pick<ApiKeys, 'byHash' | 'used'>
  now(): number
}

export function identifyKey({ keys, now }: IdentifyKeyDeps, authorization: string, fromAddress: string | null): Caller {
  const [, secret] = /^Bearer +(\S{1,200}) *$/i.exec(authorization) ?? []
  const key = secret === undefined ? undefined : keys.byHash(hashOf(secret))
  if (!key || !isKeyAlive(key, now())) return { ...anonymous, fromAddress }
  if (key.lastUsedAt === null || now() - key.lastUsedAt > USED_EVERY_MS) keys.used(key.id, now())
  const organisation = organisationOf(key)
  const keyRights = JSON.parse(key.rights)
  return { kind: 'key', actor: `key:${key.id}`, person: null, organisation, organisations: [organisation], keyRights, fromAddress }
}

/** As one of its editors; the key's own rights bound it. */
function organisationOf(key: FoundKey): OrganisationOfCaller {
  const { organisationId, kind, organisationName, providerId, regionCode, municipalityCode } = key
  return {
    id: organisationId,
    kind,
    name: organisationName,
    providerId,
    regionCode,
    municipalityCode,
    held: [{ role: 'provider-editor', organisationId, organisationKind: kind, regionCodes: [] }],
    locationIds: null,
  }
}
