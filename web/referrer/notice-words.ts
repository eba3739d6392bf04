import type { Language } from '../../api/contract/page.ts'
import type { Notice } from '../../api/contract/search.ts'

/** The server says it in Dutch. */
const english: Record<Notice['code'], (text: string) => string> = {
  'unknown-postcode': (text) => `We do not know postcode ${text}. Choose a municipality.`,
  'unknown-product': (text) => `Product code ${text} is in none of the product books we have.`,
  'ambiguous-place': (text) => `More than one municipality is called “${text}”. Choose the municipality at “Close to”.`,
  'second-place': (text) => `We search near one place at a time; “${text}” was not used.`,
  'age-out-of-range': (text) => `“${text}” is no age for youth care (0 to 27 years) and was not used.`,
  'no-crisis-region': () => 'Fill in a municipality. Then the crisis number of its region stands here too.',
}

export function noticeWords({ code, text, message }: Notice, language: Language): string {
  return language === 'nl' ? message : english[code](text)
}
