import type { Language } from '../../api/contract/page.ts'
import { monthAndYear } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { reviewEn } from './text/review-en.ts'
import { type ReviewText, reviewNl } from './text/review-nl.ts'

export const reviewTexts: Record<Language, ReviewText> = { nl: reviewNl, en: reviewEn }

export function useReviewText(): ReviewText {
  return reviewTexts[usePage().language]
}

/** "oktober 2026". */
export function monthWords(language: Language, month: string): string {
  return monthAndYear(language === 'nl' ? 'nl-NL' : 'en-GB', `${month}-01`)
}
