import { createHash } from 'node:crypto'
import type { Database } from '../client.ts'
import { serviceAreas } from '../schema.ts'
import { rowWriter } from './row-writer.ts'

/** Offers that serve the same municipalities share one set; its id is made from its members. */
export function serviceAreaKeeper(db: Database): (municipalityCodes: readonly string[]) => string {
  const writer = rowWriter(db, serviceAreas)
  const kept = new Set<string>()
  return (municipalityCodes) => {
    const members = [...new Set(municipalityCodes)].sort()
    const id = createHash('sha256').update(members.join(' ')).digest('base64url').slice(0, 16)
    if (!kept.has(id)) for (const municipalityCode of members) writer.insertIfAbsent({ id, municipalityCode })
    kept.add(id)
    return id
  }
}
