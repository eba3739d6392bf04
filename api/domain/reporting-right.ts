/**
 * Who may state the availability of an offer: the provider that delivers it, and the main contractor that answers for it.
 * Where it is delivered under somebody else's contract, the one who delivers may only when that was granted on its
 * subcontract. An editor who is held to some locations keeps those, and nothing that has no location. What has ended can
 * no longer be stated, what has not begun not yet. Source: issue 4, glossary.md (offer, contract), db `contracts`.
 */
import type { ForceState } from './in-force.ts'

export interface ReportedParties {
  /** Who delivers. */
  providerId: string
  /** Who answers for it, when that is another: the main contractor. */
  mainProviderId: string | null
  isReportedBySubcontractor: boolean
  locationId: string | null
  force: ForceState
}

export interface Reporter {
  providerId: string | null
  /** null: not held to locations. */
  locationIds: readonly string[] | null
}

export const reportingParts = ['delivers', 'answers-for'] as const
export type ReportingPart = (typeof reportingParts)[number]
export type ReportingRefusal = 'not-yours' | 'main-contractor-reports' | 'other-location' | 'ended' | 'not-begun'

export function reportingPart({ providerId, mainProviderId }: ReportedParties, reporter: Reporter): ReportingPart | null {
  if (reporter.providerId === null) return null
  if (reporter.providerId === providerId) return 'delivers'
  return reporter.providerId === mainProviderId ? 'answers-for' : null
}

/** null: may. */
export function reportingRefusal(offer: ReportedParties, reporter: Reporter): ReportingRefusal | null {
  const part = reportingPart(offer, reporter)
  if (part === null) return 'not-yours'
  if (part === 'delivers' && offer.mainProviderId !== null && !offer.isReportedBySubcontractor) return 'main-contractor-reports'
  if (reporter.locationIds !== null && !(offer.locationId !== null && reporter.locationIds.includes(offer.locationId)))
    return 'other-location'
  if (offer.force === 'in-force') return null
  return offer.force === 'ended' ? 'ended' : 'not-begun'
}
