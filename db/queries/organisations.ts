/** Organisations, and the regions in which they work: that let them in, that have a contract with them, or of their municipality. */
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import { organisations } from '../account-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface OrganisationRow {
  id: string
  kind: OrganisationKind
  name: string
  providerId: string | null
  regionCode: string | null
  municipalityCode: string | null
  isSecondFactorRelaxed: 0 | 1
  oidcProvider: string | null
  createdAt: number
  endedAt: number | null
  version: number
  /** JSON list. */
  workRegions: string
  memberCount: number
  invitationCount: number
}

export interface OrganisationChange {
  id: string
  name: string
  isSecondFactorRelaxed: boolean
  oidcProvider: string | null
  endedAt: number | null
  version: number
}

/** Contracts that ended no longer count; those that begin later do: people are let in beforehand. */
const WORK_REGIONS = `select o.region_code as code where o.region_code is not null
  union select c.region_code from contracts c where c.provider_id = o.provider_id and (c.ends_on is null or c.ends_on >= @today)
  union select r.region_code from region_memberships r
    where r.municipality_code = o.municipality_code and r.valid_from <= @today and (r.valid_to is null or r.valid_to >= @today)`

const COLUMNS = `o.id, o.kind, o.name, o.provider_id as providerId, o.region_code as regionCode, o.municipality_code as municipalityCode,
  o.is_second_factor_relaxed as isSecondFactorRelaxed, o.oidc_provider as oidcProvider, o.created_at as createdAt,
  o.ended_at as endedAt, o.version, (select json_group_array(code) from (${WORK_REGIONS})) as workRegions,
  (select count(distinct m.user_id) from memberships m where m.organisation_id = o.id and m.ended_at is null) as memberCount,
  (select count(*) from invitations i where i.organisation_id = o.id and i.accepted_at is null and i.withdrawn_at is null
     and i.expires_at > @now) as invitationCount`

const IN_REGION = `select id from organisations where region_code = @regionCode
  union select p.id from contracts c join organisations p on p.provider_id = c.provider_id
    where c.region_code = @regionCode and (c.ends_on is null or c.ends_on >= @today)
  union select t.id from region_memberships r join organisations t on t.municipality_code = r.municipality_code
    where r.region_code = @regionCode and r.valid_from <= @today and (r.valid_to is null or r.valid_to >= @today)`

const OF_INSTALLATION = `select id from organisations where kind in ('region-office', 'expert-team', 'platform')`

type Moment = { today: string; now: number }

export type OrganisationStore = ReturnType<typeof organisationStore>

export function organisationStore(db: Database) {
  const { $client } = db
  const byId = $client.prepare<Moment & { id: string }, OrganisationRow>(`select ${COLUMNS} from organisations o where o.id = @id`)
  const inRegion = $client.prepare<Moment & { regionCode: string }, OrganisationRow>(
    `select ${COLUMNS} from organisations o where o.id in (${IN_REGION}) order by o.name, o.id`,
  )
  const ofInstallation = $client.prepare<Moment, OrganisationRow>(
    `select ${COLUMNS} from organisations o where o.id in (${OF_INSTALLATION}) order by o.name, o.id`,
  )
  const nameTaken = $client
    .prepare('select 1 from organisations where kind = @kind and name = @name and ended_at is null and id is not @exceptId')
    .pluck()
  const ofProvider = $client.prepare<[string], string>('select id from organisations where provider_id = ?').pluck()
  const contract = $client
    .prepare(
      `select 1 from contracts where provider_id = @providerId and region_code = @regionCode
       and (ends_on is null or ends_on >= @today) limit 1`,
    )
    .pluck()
  const change = $client.prepare(
    `update organisations set name = @name, is_second_factor_relaxed = @isSecondFactorRelaxed, oidc_provider = @oidcProvider,
       ended_at = @endedAt, version = version + 1 where id = @id and version = @version`,
  )
  const { insert } = rowWriter(db, organisations)
  return {
    insert,
    byId: (id: string, moment: Moment) => byId.get({ id, ...moment }),
    inRegion: (regionCode: string, moment: Moment) => inRegion.all({ regionCode, ...moment }),
    ofInstallation: (moment: Moment) => ofInstallation.all(moment),
    isNameTaken: (kind: OrganisationKind, name: string, exceptId: string | null) => nameTaken.get({ kind, name, exceptId }) === 1,
    hasProvider: (providerId: string) => ofProvider.get(providerId) !== undefined,
    hasContract: (providerId: string, regionCode: string, today: string) => contract.get({ providerId, regionCode, today }) === 1,
    /** false: somebody else was first. */
    change: ({ isSecondFactorRelaxed, ...rest }: OrganisationChange) =>
      change.run({ ...rest, isSecondFactorRelaxed: Number(isSecondFactorRelaxed) }).changes === 1,
  }
}
