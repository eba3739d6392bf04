/** Keys of record systems: found by their hash at each request, listed and withdrawn by their organisation. */
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Database } from '../client.ts'
import { apiKeys } from '../portal-schema.ts'
import { rowWriter } from './row-writer.ts'

export interface FoundKey {
  id: string
  /** JSON list. */
  rights: string
  expiresAt: number | null
  withdrawnAt: number | null
  lastUsedAt: number | null
  organisationId: string
  kind: OrganisationKind
  organisationName: string
  providerId: string | null
  regionCode: string | null
  municipalityCode: string | null
}

export interface ListedKey {
  id: string
  name: string
  rights: string
  prefix: string
  createdAt: number
  createdByName: string | null
  expiresAt: number | null
  withdrawnAt: number | null
  lastUsedAt: number | null
}

const FOUND = `select k.id, k.rights, k.expires_at as expiresAt, k.withdrawn_at as withdrawnAt, k.last_used_at as lastUsedAt,
  o.id as organisationId, o.kind, o.name as organisationName, o.provider_id as providerId, o.region_code as regionCode,
  o.municipality_code as municipalityCode
  from api_keys k join organisations o on o.id = k.organisation_id where k.key_hash = ? and o.ended_at is null`

const LISTED = `select k.id, k.name, k.rights, k.prefix, k.created_at as createdAt, u.name as createdByName, k.expires_at as expiresAt,
  k.withdrawn_at as withdrawnAt, k.last_used_at as lastUsedAt
  from api_keys k left join users u on u.id = substr(k.created_by, 6)
  where k.organisation_id = ? and k.withdrawn_at is null order by k.created_at desc, k.id desc`

export interface ApiKeys {
  /** Of an organisation that has not ended. */
  byHash(hash: string): FoundKey | undefined
  used(id: string, at: number): void
  /** Not those that were withdrawn, the newest first. */
  of(organisationId: string): ListedKey[]
  add(key: typeof apiKeys.$inferInsert): void
  /** Whether there was one to withdraw. */
  withdraw(id: string, organisationId: string, at: number): boolean
}

export function apiKeyStore(db: Database): ApiKeys {
  const found = db.$client.prepare<[string], FoundKey>(FOUND)
  const used = db.$client.prepare('update api_keys set last_used_at = ? where id = ?')
  const listed = db.$client.prepare<[string], ListedKey>(LISTED)
  const { insert } = rowWriter(db, apiKeys)
  const withdraw = db.$client.prepare('update api_keys set withdrawn_at = ? where id = ? and organisation_id = ? and withdrawn_at is null')
  return {
    byHash: (hash) => found.get(hash),
    used: (id, at) => void used.run(at, id),
    of: (organisationId) => listed.all(organisationId),
    add: insert,
    withdraw: (id, organisationId, at) => withdraw.run(at, id, organisationId).changes > 0,
  }
}
