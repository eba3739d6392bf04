/** The audit row of what was done about a bottleneck, in the log of its region; inside the transaction of what was done. */
import type { Caller } from './caller.ts'
import type { WorkDeps } from './work-deps.ts'

interface Done {
  action: string
  subjectKind: 'bottleneck-action' | 'region'
  subjectId: string
  regionCode: string
  detail: Record<string, unknown>
}

export function auditWork({ access, now }: Pick<WorkDeps, 'access' | 'now'>, caller: Caller, done: Done): void {
  const { actor, organisation, fromAddress } = caller
  access.audit({ at: now(), actor, ...done, organisationId: organisation?.id ?? null, fromAddress })
}
