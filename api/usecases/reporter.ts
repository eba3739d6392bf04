/** Who reports, from the caller; and whose an offer is, from its row: what `domain/reporting-right.ts` looks at. */
import type { ReportableOfferRow } from '../../db/queries/reportable-offers.ts'
import { forceStateOn } from '../domain/in-force.ts'
import type { ReportedParties, Reporter } from '../domain/reporting-right.ts'
import type { Caller } from './caller.ts'

export function reporterOf({ organisation }: Caller): Reporter {
  return { providerId: organisation?.providerId ?? null, locationIds: organisation?.locationIds ?? null }
}

export function partiesOf(offer: ReportableOfferRow, today: string): ReportedParties {
  const { providerId, mainProviderId, isReportedBySubcontractor, locationId } = offer
  return {
    providerId,
    mainProviderId,
    isReportedBySubcontractor: isReportedBySubcontractor === 1,
    locationId,
    force: forceStateOn(offer, today),
  }
}
