import type { Context } from 'hono'
import { type DoneCode, doneCodes } from '../contract/account-page.ts'

/** What was just done, as the address says; anything else there is ignored. */
export function doneIn(c: Context): DoneCode | null {
  const asked = c.req.query('gelukt')
  return doneCodes.find((code) => code === asked) ?? null
}
