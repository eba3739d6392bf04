/** What was not understood, or not used, is said; nothing of the text is dropped in silence. */
import type { Notice } from '../contract/search.ts'
import type { Reference } from './reference.ts'
import type { SearchPlan } from './search-plan.ts'
import { crisisRegionsOf } from './urgent-help.ts'

const sentences: Record<Notice['code'], (text: string) => string> = {
  'unknown-postcode': (text) => `Postcode ${text} kennen we niet. Kies een gemeente.`,
  'unknown-product': (text) => `Productcode ${text} staat in geen productenboek dat we hebben.`,
  'ambiguous-place': (text) => `Er zijn meer gemeenten die "${text}" heten. Kies de gemeente bij "Dicht bij".`,
  'second-place': (text) => `We zoeken bij één plaats tegelijk; "${text}" is niet gebruikt.`,
  'age-out-of-range': (text) => `"${text}" is geen leeftijd voor jeugdhulp (0 tot en met 27 jaar) en is niet gebruikt.`,
  'no-crisis-region': () => 'Vul een gemeente in. Dan staat hier ook het crisisnummer van die regio.',
}

export function noticesFor(plan: SearchPlan, reference: Reference): Notice[] {
  const { notices = [], isAcute } = plan.interpretation
  const told = notices.map(({ code, text }) => noticeOf(code, text))
  const lacksRegion = isAcute && crisisRegionsOf(reference, plan).length === 0
  return lacksRegion ? [...told, noticeOf('no-crisis-region', '')] : told
}

function noticeOf(code: Notice['code'], text: string): Notice {
  return { code, text, message: sentences[code](text) }
}
