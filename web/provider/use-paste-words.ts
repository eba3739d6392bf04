import { usePage } from '../shared/page-context.ts'
import type { Words } from './paste-words.ts'
import { useGridText, usePasteText } from './provider-text.ts'

export function usePasteWords(): Words {
  const { language, text } = usePage()
  return { text: usePasteText(), grid: useGridText(), language, locale: text.locale }
}
