import type { Language } from '../../api/contract/page.ts'
import { usePage } from '../shared/page-context.ts'
import { bottlenecksEn } from './text/bottlenecks-en.ts'
import { type BottlenecksText, bottlenecksNl } from './text/bottlenecks-nl.ts'

export const bottlenecksTexts: Record<Language, BottlenecksText> = { nl: bottlenecksNl, en: bottlenecksEn }

export function useBottlenecksText(): BottlenecksText {
  return bottlenecksTexts[usePage().language]
}
