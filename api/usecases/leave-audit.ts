/** The audit row of what was done to an organisation or its people; call it inside the transaction of what was done. */
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { loggedRegion, type Reached } from './reach-organisation.ts'

interface Done {
  action: string
  subjectKind: 'organisation' | 'membership' | 'invitation' | 'region'
  subjectId: string
  detail?: Record<string, unknown>
}

export function leaveAudit(
  deps: Pick<AccessDeps, 'access' | 'now'>,
  caller: Caller,
  about: Pick<Reached, 'organisation' | 'workRegions'>,
  done: Done,
): void {
  const onBehalfOf = caller.organisation?.id
  const elsewhere = onBehalfOf && onBehalfOf !== about.organisation.id ? { onBehalfOf } : {}
  deps.access.audit({
    at: deps.now(),
    actor: caller.actor,
    ...done,
    detail: { ...done.detail, ...elsewhere },
    organisationId: about.organisation.id,
    regionCode: loggedRegion(caller, about),
    fromAddress: caller.fromAddress,
  })
}
