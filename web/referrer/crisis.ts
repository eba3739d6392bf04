import type { OfferDetail } from '../../api/contract/offer-detail.ts'

/** Crisis care is reached by day and night on its own number; for all other help that number is not meant. */
export function crisisPhoneOf({ category, contact }: OfferDetail): string | undefined {
  return category.segment === '5' ? contact.crisisPhone : undefined
}
