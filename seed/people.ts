/** Makes organisations, people and the roles they hold, for the demo and for tests; what is there already stays. */
import type { OrganisationKind } from '../api/domain/organisations.ts'
import type { Role } from '../api/domain/roles.ts'
import type { Database } from '../db/client.ts'

export interface SeedOrganisation {
  id: string
  kind: OrganisationKind
  name: string
  providerId?: string | null
  regionCode?: string | null
  municipalityCode?: string | null
}

export interface SeedPerson {
  id: string
  name: string
  email: string
  passwordHash: string
  /** Sealed; none: no second step yet. */
  secondFactor?: { secret: string; recoveryCodes: string }
}

export interface SeedMembership {
  userId: string
  organisationId: string
  role: Role
  regionCodes?: readonly string[]
}

/** The id under which it is known: a provider has one organisation. */
export function seedOrganisation({ $client }: Database, organisation: SeedOrganisation, now: number): string {
  const { id, kind, name, providerId = null, regionCode = null, municipalityCode = null } = organisation
  $client
    .prepare(
      `insert into organisations (id, kind, name, provider_id, region_code, municipality_code, is_second_factor_relaxed, created_at, version)
       values (@id, @kind, @name, @providerId, @regionCode, @municipalityCode, 0, @now, 1) on conflict do nothing`,
    )
    .run({ id, kind, name, providerId, regionCode, municipalityCode, now })
  const known =
    providerId === null ? undefined : $client.prepare('select id from organisations where provider_id = ?').pluck().get(providerId)
  return (known as string | undefined) ?? id
}

/** Opens a closed account again, and seals its second factor anew: the secret of the installation may be another one. */
export function seedPerson({ $client }: Database, { id, name, email, passwordHash, secondFactor }: SeedPerson, now: number): void {
  $client
    .prepare(
      `insert into users (id, name, email, email_verified, two_factor_enabled, created_at, updated_at) values (@id, @name, @email, 1, @hasFactor, @now, @now)
       on conflict (id) do update set closed_at = null`,
    )
    .run({ id, name, email, hasFactor: secondFactor ? 1 : 0, now })
  $client
    .prepare(
      `insert into accounts (id, account_id, provider_id, user_id, password, created_at, updated_at)
       values (@id, @id, 'credential', @id, @passwordHash, @now, @now) on conflict do nothing`,
    )
    .run({ id, passwordHash, now })
  if (!secondFactor) return
  $client
    .prepare(
      `insert into two_factors (id, secret, backup_codes, user_id, verified, failed_verification_count)
       values (@id, @secret, @recoveryCodes, @id, 1, 0) on conflict (id) do update set secret = @secret, backup_codes = @recoveryCodes`,
    )
    .run({ id, ...secondFactor })
}

export function seedMembership({ $client }: Database, membership: SeedMembership, now: number): void {
  const { userId, organisationId, role, regionCodes = [] } = membership
  const id = `${userId} ${organisationId} ${role}`
  $client
    .prepare(
      `insert into memberships (id, user_id, organisation_id, role, created_at, created_by) values (?, ?, ?, ?, ?, 'seed') on conflict do nothing`,
    )
    .run(id, userId, organisationId, role, now)
  for (const regionCode of regionCodes) {
    $client.prepare('insert into membership_regions (membership_id, region_code) values (?, ?) on conflict do nothing').run(id, regionCode)
  }
}
