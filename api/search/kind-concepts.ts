import type { Concept, Vocabulary } from './interpretation.ts'

/**
 * The concept codes by which an offer is found, from its kind of care and its themes.
 * Primary: the kind is among the best for the concept (the first `best` of its categories, else two), and when the concept
 * is a theme the offer has it. General: one of the best kinds, by an offer that does not name the theme. Related: the kind
 * stands further down the list, or the offer only has the concept as a theme. A theme does not lift a kind from related
 * to primary: measured, that put a third choice with the theme (MST for any addiction) level with the first choice.
 * Within each list the strongest comes first, themes of the offer ahead, for an engine that weighs position.
 */
export function conceptsOfKind(
  vocabulary: Pick<Vocabulary, 'concepts'>,
  category: string,
  themes: readonly string[],
): { primary: string[]; general: string[]; related: string[] } {
  const ranked = vocabulary.concepts
    .map((concept) => ({ code: concept.code, ...tierOf(concept, category, themes) }))
    .filter(({ tier }) => tier !== 'none')
    .sort((a, b) => a.order - b.order)
  const inTier = (tier: Tier) => ranked.filter((each) => each.tier === tier).map(({ code }) => code)
  return { primary: inTier('primary'), general: inTier('general'), related: inTier('related') }
}

type Tier = 'primary' | 'general' | 'related' | 'none'

function tierOf(concept: Concept, category: string, themes: readonly string[]): { tier: Tier; order: number } {
  const at = concept.categories.indexOf(category)
  const isTheme = themes.includes(concept.code)
  const order = (at < 0 ? notListed : at) - (isTheme ? 0.5 : 0)
  if (at >= 0 && at < (concept.best ?? 2)) return { tier: concept.isTheme && !isTheme ? 'general' : 'primary', order }
  return { tier: at >= 0 || isTheme ? 'related' : 'none', order }
}

const notListed = 100
