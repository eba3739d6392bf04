import type { Language } from '../../api/contract/page.ts'
import { usePage } from '../shared/page-context.ts'
import { defaultersEn } from './text/defaulters-en.ts'
import { type DefaultersText, defaultersNl } from './text/defaulters-nl.ts'

export const defaultersTexts: Record<Language, DefaultersText> = { nl: defaultersNl, en: defaultersEn }

export function useDefaultersText(): DefaultersText {
  return defaultersTexts[usePage().language]
}
