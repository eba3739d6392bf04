/** One of the own offers exactly as a referrer of another organisation sees it, and what would improve it. */
import type { MyOffer } from '../contract/my-offer.ts'
import type { OfferDetail, Report } from '../contract/offer-detail.ts'
import { improvementsOf, type OfferImprovement } from '../domain/offer-improvements.ts'
import type { FinderDeps } from './finder-deps.ts'
import { getOffer } from './get-offer.ts'
import { offerHistory } from './offer-history.ts'
import type { Viewer } from './viewer.ts'

export interface OfferPreview {
  offer: OfferDetail
  reports: Report[] | null
  improvements: OfferImprovement[]
}

/** null: it has ended or not begun, so nobody sees it. */
export async function previewOffer(deps: FinderDeps, own: MyOffer, referrer: Viewer): Promise<OfferPreview | null> {
  const found = await getOffer(deps, { id: own.id }, referrer)
  if (found.state !== 'found') return null
  const history = offerHistory(deps, own.id, referrer)
  const { offer } = found
  const { freshness, status, startWaitWeeks, intakeWaitWeeks, freePlaces } = offer.availability
  const improvements = improvementsOf({
    freshness,
    status,
    startWaitWeeks,
    intakeWaitWeeks,
    freePlaces,
    countsPlaces: own.countsPlaces,
    isForWhomStated: offer.forWhom.length > 0,
    isPhoneStated: Boolean(offer.contact.phone),
    description: offer.description,
  })
  return { offer, reports: history.state === 'found' ? history.answer.items : null, improvements }
}
