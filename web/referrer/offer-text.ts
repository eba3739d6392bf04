import type { Language } from '../../api/contract/page.ts'
import { usePage } from '../shared/page-context.ts'
import { offerEn } from '../shared/text/offer-en.ts'
import { offerNl, type OfferText } from '../shared/text/offer-nl.ts'

const texts: Record<Language, OfferText> = { nl: offerNl, en: offerEn }

export function useOfferText(): OfferText {
  return texts[usePage().language]
}
