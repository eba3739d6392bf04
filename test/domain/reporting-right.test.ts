import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReportedParties, type Reporter, reportingPart, reportingRefusal } from '../../api/domain/reporting-right.ts'

const OWN: ReportedParties = {
  providerId: 'brug',
  mainProviderId: null,
  isReportedBySubcontractor: false,
  locationId: 'ermelo',
  force: 'in-force',
}
const SUBCONTRACTED: ReportedParties = { ...OWN, mainProviderId: 'hoofd' }
const GRANTED: ReportedParties = { ...SUBCONTRACTED, isReportedBySubcontractor: true }
const brug: Reporter = { providerId: 'brug', locationIds: null }
const hoofd: Reporter = { providerId: 'hoofd', locationIds: null }

describe('who may state the availability of an offer', () => {
  it.each<[string, ReportedParties, Reporter, string | null]>([
    ['who delivers under its own contract', OWN, brug, null],
    ['another provider', OWN, hoofd, 'not-yours'],
    ['an organisation that is no provider', OWN, { providerId: null, locationIds: null }, 'not-yours'],
    ['the main contractor of a subcontract', SUBCONTRACTED, hoofd, null],
    ['a subcontractor', SUBCONTRACTED, brug, 'main-contractor-reports'],
    ['a subcontractor to whom it was granted', GRANTED, brug, null],
    ['the main contractor, also when it was granted', GRANTED, hoofd, null],
    ['an editor of this location', OWN, { ...brug, locationIds: ['putten', 'ermelo'] }, null],
    ['an editor of another location', OWN, { ...brug, locationIds: ['putten'] }, 'other-location'],
    ['an editor of no location at all', OWN, { ...brug, locationIds: [] }, 'other-location'],
    ['an editor of a location, of help without one', { ...OWN, locationId: null }, { ...brug, locationIds: ['ermelo'] }, 'other-location'],
    ['anybody, of what has ended', { ...OWN, force: 'ended' }, brug, 'ended'],
    ['anybody, of what has not begun', { ...OWN, force: 'not-yet' }, brug, 'not-begun'],
    ['a stranger, of what has ended', { ...OWN, force: 'ended' }, hoofd, 'not-yours'],
  ])('%s', (_, offer, reporter, refusal) => {
    expect(reportingRefusal(offer, reporter)).toBe(refusal)
  })

  it('nobody but the two parties, whatever was granted', () => {
    const names = fc.constantFrom('brug', 'hoofd', 'ander')
    const anyOffer = fc.record({
      providerId: names,
      mainProviderId: fc.option(names),
      isReportedBySubcontractor: fc.boolean(),
      locationId: fc.option(fc.constantFrom('ermelo', 'putten')),
      force: fc.constantFrom('in-force' as const, 'ended' as const, 'not-yet' as const),
    })
    const anyReporter = fc.record({ providerId: fc.option(names), locationIds: fc.option(fc.subarray(['ermelo', 'putten'])) })
    fc.assert(
      fc.property(anyOffer, anyReporter, (offer, reporter) => {
        if (reportingRefusal(offer, reporter) !== null) return
        expect([offer.providerId, offer.mainProviderId]).toContain(reporter.providerId)
        expect(reportingPart(offer, reporter)).not.toBeNull()
        expect(offer.force).toBe('in-force')
      }),
    )
  })
})
