/** Subcontracts under the contracts of a main contractor: who delivers, how much, and who keeps the availability. By `contracts_provider` and `contracts_main`. */
import type { Database } from '../client.ts'

export interface SubcontractRow {
  id: string
  number: string
  mainNumber: string
  regionCode: string
  providerId: string
  providerName: string
  startsOn: string
  endsOn: string | null
  /** In force on the day. */
  offers: number
  isReportedBySubcontractor: 0 | 1
}

interface Asked {
  mainProviderId: string
  today: string
}

/** Offers stand under the subcontract, or under the main contract with who delivers them; what has ended is history. */
const OWN = `select s.id, s.number, m.number as mainNumber, s.region_code as regionCode, p.id as providerId, p.name as providerName,
    s.starts_on as startsOn, s.ends_on as endsOn, s.is_reported_by_subcontractor as isReportedBySubcontractor,
    (select count(*) from offers o where (o.contract_id = s.id or (o.contract_id = m.id and o.provider_id = s.provider_id))
      and (o.ended_on is null or o.ended_on >= :today)) as offers
  from contracts m join contracts s on s.main_contract_id = m.id join providers p on p.id = s.provider_id
  where m.provider_id = :mainProviderId and s.provider_id <> m.provider_id
    and min(coalesce(s.ends_on, '9'), coalesce(m.ends_on, '9')) >= :today`

export type SubcontractStore = ReturnType<typeof subcontractStore>

export function subcontractStore({ $client }: Database) {
  const all = $client.prepare<Asked, SubcontractRow>(`${OWN} order by p.name, s.region_code, s.number`)
  const one = $client.prepare<Asked & { id: string }, SubcontractRow>(`${OWN} and s.id = :id`)
  const grant = $client.prepare('update contracts set is_reported_by_subcontractor = ? where id = ?')
  return {
    of: (mainProviderId: string, today: string) => all.all({ mainProviderId, today }),
    /** undefined: not a subcontract under a contract of this provider. */
    find: (mainProviderId: string, today: string, id: string) => one.get({ mainProviderId, today, id }),
    setReportedBySubcontractor: (id: string, isReported: boolean) => void grant.run(isReported ? 1 : 0, id),
  }
}
