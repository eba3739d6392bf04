import type { OfferDocument } from './document.ts'

/** Where words are looked for, heaviest first: a match on the kind of care stands above the title, that above what is related. */
export const searchedAttributes = [
  'kindConcepts',
  'generalConcepts',
  'title',
  'categoryName',
  'relatedConcepts',
  'themeNames',
  'productName',
  'productCode',
  'providerName',
  'town',
  'specialisms',
  'description',
] as const satisfies readonly (keyof OfferDocument)[]
