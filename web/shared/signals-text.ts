import type { Language } from '../../api/contract/page.ts'
import { usePage } from './page-context.ts'
import { signalsEn } from './text/signals-en.ts'
import { type SignalsText, signalsNl } from './text/signals-nl.ts'

export const signalsTexts: Record<Language, SignalsText> = { nl: signalsNl, en: signalsEn }

export function useSignalsText(): SignalsText {
  return signalsTexts[usePage().language]
}
