import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { regions } from '../schema.ts'

/** Reached day and night, and how care begins there. */
export function setRegionContact(db: Database, code: string, contact: { crisisPhone: string; routes: string[] }): void {
  db.update(regions).set(contact).where(eq(regions.code, code)).run()
}

export function hasOffers(db: Database): boolean {
  return db.$client.prepare('select 1 from offers limit 1').get() !== undefined
}
