/** The main contractor says, per subcontract, whether the subcontractor keeps the availability (decision 36). */
import type { Database } from '../../db/client.ts'
import type { WriteAudit } from '../../db/queries/audit-write.ts'
import type { SubcontractRow, SubcontractStore } from '../../db/queries/subcontracts.ts'
import type { Subcontract } from '../contract/subcontract.ts'
import type { Caller } from './caller.ts'
import type { Reference } from './reference.ts'

export interface SubcontractDeps {
  db: Database
  now(): number
  reference(): Reference
  audit: WriteAudit
  subcontracts: SubcontractStore
}

export function listSubcontracts({ subcontracts, reference }: SubcontractDeps, { organisation }: Caller): Subcontract[] {
  const { today, regions } = reference()
  const rows = organisation?.providerId ? subcontracts.of(organisation.providerId, today) : []
  return rows.map((row) => toSubcontract(row, regions))
}

/** null: not a subcontract under an own contract. Said again as it was: nothing is written. */
export function changeSubcontract(
  deps: SubcontractDeps,
  caller: Caller,
  { id, isReportedBySubcontractor }: { id: string; isReportedBySubcontractor: boolean },
): Subcontract | null {
  const { today, regions } = deps.reference()
  const providerId = caller.organisation?.providerId
  return deps.db.$client
    .transaction(() => {
      const row = providerId && deps.subcontracts.find(providerId, today, id)
      if (!row) return null
      const before = row.isReportedBySubcontractor === 1
      if (before !== isReportedBySubcontractor) {
        deps.subcontracts.setReportedBySubcontractor(id, isReportedBySubcontractor)
        leaveAudit(deps, caller, row, { isReportedBySubcontractor: [before, isReportedBySubcontractor] })
      }
      return { ...toSubcontract(row, regions), isReportedBySubcontractor }
    })
    .immediate()
}

function leaveAudit(deps: SubcontractDeps, caller: Caller, { id, regionCode }: SubcontractRow, changes: Record<string, unknown>): void {
  deps.audit({
    at: deps.now(),
    actor: caller.actor,
    action: 'subcontract-changed',
    subjectKind: 'contract',
    subjectId: id,
    detail: { changes },
    organisationId: caller.organisation?.id ?? null,
    regionCode,
    fromAddress: caller.fromAddress,
  })
}

function toSubcontract(row: SubcontractRow, regions: Reference['regions']): Subcontract {
  const { id, number, mainNumber, regionCode, providerId, providerName, startsOn, endsOn, offers } = row
  return {
    id,
    number,
    mainNumber,
    region: { code: regionCode, name: regions.get(regionCode)?.name ?? regionCode },
    subcontractor: { id: providerId, name: providerName },
    startsOn,
    endsOn,
    offers,
    isReportedBySubcontractor: row.isReportedBySubcontractor === 1,
  }
}
