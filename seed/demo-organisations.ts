/** The organisations of the demo: around Noord-Veluwe, with its own provider of the widest offer. All invented. */
import type { Database } from '../db/client.ts'
import type { SeedOrganisation } from './people.ts'

const NOORD_VELUWE = 'JZ12'
const ERMELO = 'GM0233'

/** Of the main contractors in the region with subcontractors, the one with the most to report on; without any, simply the largest. */
const LARGEST_PROVIDER = `select p.id, p.name, count(distinct o.id) as offers, count(distinct c.region_code) as regions,
  exists (select 1 from contracts main join contracts sub on sub.main_contract_id = main.id where main.provider_id = p.id) as hasSubcontractors
  from providers p join offers o on o.provider_id = p.id and o.ended_on is null join contracts c on c.id = o.contract_id
  group by p.id having sum(c.region_code = ?) > 0 order by hasSubcontractors desc, regions desc, offers desc, p.id limit 1`

export function demoOrganisations(db: Database) {
  const provider = largestProvider(db)
  return {
    localTeam: {
      id: 'demo-lokaal-team-ermelo',
      kind: 'local-team',
      name: 'Lokaal team Ermelo (demo)',
      regionCode: NOORD_VELUWE,
      municipalityCode: ERMELO,
    },
    certifiedInstitution: {
      id: 'demo-gi',
      kind: 'certified-institution',
      name: 'Jeugdbescherming Heidestreek (demo)',
      regionCode: NOORD_VELUWE,
    },
    provider: provider && {
      id: 'demo-aanbieder',
      kind: 'provider',
      name: provider.name,
      providerId: provider.id,
      regionCode: NOORD_VELUWE,
    },
    regionOffice: {
      id: 'demo-regiobureau',
      kind: 'region-office',
      name: 'Regiobureau Jeugd Noord-Veluwe (demo)',
      regionCode: NOORD_VELUWE,
    },
    expertTeam: {
      id: 'demo-expertteam',
      kind: 'expert-team',
      name: 'Regionaal Expertteam Noord-Veluwe (demo)',
      regionCode: NOORD_VELUWE,
    },
    platform: { id: 'demo-platform', kind: 'platform', name: 'Beheer Plekwijzer (demo)' },
  } as const satisfies Record<string, SeedOrganisation | null>
}

/** null: the database was filled otherwise, and nobody works in the region of the demo. */
function largestProvider({ $client }: Database): { id: string; name: string } | null {
  return $client.prepare<[string], { id: string; name: string }>(LARGEST_PROVIDER).get(NOORD_VELUWE) ?? null
}
