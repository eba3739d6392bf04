import type { Language } from '../../api/contract/page.ts'
import { usePage } from './page-context.ts'
import { offerEn } from './text/offer-en.ts'
import { type OfferText, offerNl } from './text/offer-nl.ts'

const texts: Record<Language, OfferText> = { nl: offerNl, en: offerEn }

export function useOfferText(): OfferText {
  return texts[usePage().language]
}
