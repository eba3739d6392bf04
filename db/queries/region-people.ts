/** Managers of a region as they are written to, and whether they were written to already. */
import type { Language } from '../../api/contract/page.ts'
import type { Database } from '../client.ts'
import { HANDLERS } from './signals.ts'

export interface RegionManager {
  email: string
  language: Language
  organisationId: string
}

/** Somebody with two roles hears once. */
const MANAGERS = `select u.email, u.language, min(o.id) as organisationId ${HANDLERS} and m.role = 'region-manager'
  group by u.id order by u.name, u.id`

/** By `mails_created`. */
const MAILED = 'select 1 from mails where created_at >= @since and kind = @kind and to_address = @email limit 1'

export interface RegionPeople {
  managersOf(region: string): RegionManager[]
  wasMailed(email: string, kind: string, since: number): boolean
}

export function regionPeople({ $client }: Database): RegionPeople {
  const managers = $client.prepare<{ region: string }, RegionManager>(MANAGERS)
  const mailed = $client.prepare(MAILED)
  return {
    managersOf: (region) => managers.all({ region }),
    wasMailed: (email, kind, since) => mailed.get({ email, kind, since }) !== undefined,
  }
}
