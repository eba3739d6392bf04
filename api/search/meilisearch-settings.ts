/** The index settings, worked out from the facet registry and the document. Their hash (index-words.ts) tells when an index must be rebuilt. */
import type { Settings } from 'meilisearch'
import { type Facet, facets } from '../contract/facets.ts'
import { conceptToken } from './concept-token.ts'
import type { OfferDocument } from './document.ts'
import type { IndexWords } from './index-words.ts'
import { searchedAttributes } from './searched-attributes.ts'
import { stopWords } from './stop-words.ts'

/** Filtered on besides the facets. */
const otherEquality: (keyof OfferDocument)[] = ['municipalities', 'contractRegion', 'product', 'point', 'inTime', 'access']
const compared: (keyof OfferDocument)[] = ['startWaitWeeks', 'ageFrom', 'ageTo']

/** A counted list must hold every wait (0 to 104 weeks) and every code of a facet on screen. */
const MOST_FACET_VALUES = 128

export function indexSettings(words: IndexWords): Settings {
  return {
    searchableAttributes: [...searchedAttributes],
    displayedAttributes: ['id', 'point', 'statusRank', 'startWaitWeeks', 'freshnessRank'],
    filterableAttributes: filterable(),
    sortableAttributes: ['statusRank', 'startWaitWeeks', 'freshnessRank', 'checkedAt'],
    // A chosen sort goes first; without one relevance decides, and inside one tier of it the order of the finder.
    rankingRules: ['sort', 'words', 'typo', 'attribute', 'statusRank:asc', 'startWaitWeeks:asc', 'freshnessRank:asc', 'checkedAt:desc'],
    typoTolerance: typoTolerance(words),
    stopWords: [...stopWords],
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
    facetSearch: false,
    proximityPrecision: 'byAttribute',
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    // Never the reason why a page is empty.
    pagination: { maxTotalHits: 1_000_000 },
  }
}

/** An index carries its own proof: a word that occurs nowhere stands among the stop words. */
export function markOf(hash: string): string {
  return `settings0${hash}`
}

export function markedSettings(settings: Settings, hash: string): Settings {
  return { ...settings, stopWords: [...(settings.stopWords ?? []), markOf(hash)] }
}

function filterable(): NonNullable<Settings['filterableAttributes']> {
  const choices = Object.values<Facet>(facets).flatMap((facet) => (facet.kind === 'choice' ? [facet.attribute] : []))
  const equal = [...new Set([...choices, ...otherEquality])]
  return [
    { attributePatterns: equal, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    { attributePatterns: compared, features: { facetSearch: false, filter: { equality: false, comparison: true } } },
  ]
}

function typoTolerance({ concepts, noTypoTerms }: IndexWords): Settings['typoTolerance'] {
  return {
    enabled: true,
    disableOnWords: [...new Set([...noTypoTerms, ...concepts.map(({ code }) => conceptToken(code))])].sort(),
    disableOnAttributes: ['kindConcepts', 'generalConcepts', 'relatedConcepts', 'productCode'],
    disableOnNumbers: true,
  }
}
