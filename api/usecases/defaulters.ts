/** Who is behind with the update duty in a region, and the press of a button that reminds them. */
import type { DefaulterRow, ReadDefaulters } from '../../db/queries/defaulters.ts'
import type { Defaulter } from '../contract/defaulter.ts'
import type { Caller } from './caller.ts'
import { type ReminderDeps, remindNow } from './send-reminders.ts'

export interface DefaulterDeps extends ReminderDeps {
  readDefaulters: ReadDefaulters
}

export function listDefaulters(deps: DefaulterDeps, regionCode: string): Defaulter[] {
  const now = deps.now()
  const today = deps.calendar.dayOf(now)
  return deps.readDefaulters({ region: regionCode, today, now }).map((row) => toDefaulter(row, today))
}

/** Only who is behind here; call `deps.committed()` when anybody was reminded. */
export function remindDefaulters(deps: DefaulterDeps, caller: Caller, regionCode: string, providerIds: readonly string[]) {
  const behind = new Set(
    listDefaulters(deps, regionCode)
      .filter(({ mayBeReminded }) => mayBeReminded)
      .map(({ provider }) => provider.id),
  )
  const asked = [...new Set(providerIds)]
  const reminded = asked.filter((id) => behind.has(id) && remindNow(deps, id, caller.actor) > 0).length
  return { reminded, skipped: asked.length - reminded }
}

function toDefaulter(row: DefaulterRow, today: string): Defaulter {
  const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
  return {
    provider: { id: row.providerId, name: row.providerName },
    phone: row.phone,
    offers: row.offers,
    due: row.due,
    stale: row.stale,
    never: row.never,
    overdueSince: iso(row.overdueSince),
    people: row.people,
    lastRemindedAt: iso(row.lastRemindedAt),
    reminders: row.remindersOfLate,
    mayBeReminded: row.people > 0 && row.lastRemindedOn !== today && row.due + row.stale > 0,
  }
}
