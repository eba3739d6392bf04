import { createInterpreter } from '../../api/search/interpret.ts'
import type { Interpretation } from '../../api/search/interpretation.ts'
import { conceptsOfKind } from '../../api/search/kind-concepts.ts'
import { vocabulary } from './example-vocabulary.ts'

/** Which kinds of care a query brings first, over five invented offers of every kind, without an engine. */

const kinds = [...new Set(vocabulary.concepts.flatMap((concept) => concept.categories))].sort()
const offers = kinds.flatMap((kind, at) => offersOf(kind, at))
const { interpret } = createInterpreter(vocabulary)

/**
 * Ties are broken against us: of offers that rank alike those that are not accepted come first. The best of each likely
 * kind goes before all others, as the finder shows them.
 */
export function firstKinds(q: string, accept: readonly string[]): string[] {
  const wanted = interpret(q)
  const ranked = offers
    .filter((offer) => fitsAge(offer.kind, wanted.age))
    .map((offer) => ({ offer, rank: rankOf(offer, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || Number(accept.includes(a.offer.kind)) - Number(accept.includes(b.offer.kind)))
  const likely = (wanted.likelyKinds ?? []).map(({ category }) => category).filter((kind) => fitsAge(kind, wanted.age))
  return [...likely, ...ranked.map(({ offer }) => offer.kind)].slice(0, 3)
}

/** As both engines rank: concepts are left out from the last, so the first must be there; then primary goes before general, that before related. */
function rankOf(offer: (typeof offers)[number], { concepts }: Interpretation): number {
  const missing = concepts.findIndex((code) => ![...offer.primary, ...offer.general, ...offer.related].includes(code))
  const matched = missing < 0 ? concepts : concepts.slice(0, missing)
  const worth = (code: string) => (offer.primary.includes(code) ? 2 : offer.general.includes(code) ? 1 : 0)
  return matched.length * 100 + matched.reduce((sum, code) => sum + worth(code), 0)
}

function offersOf(kind: string, at: number) {
  const own = vocabulary.concepts.filter((concept) => concept.isTheme && concept.categories.includes(kind)).map(({ code }) => code)
  const common = ['autisme', 'adhd', 'lvb', 'trauma', 'gedragsproblemen', 'hechting']
  return [0, 1, 2, 3, 4].map((each) => {
    const themes = [...own.slice(each, each + 2), common[(at + each) % 6] ?? '', common[(at + each * 2 + 1) % 6] ?? '']
    return { kind, ...conceptsOfKind(vocabulary, kind, [...new Set(themes)].slice(0, 3)) }
  })
}

function fitsAge(kind: string, age: number | undefined): boolean {
  const [from, to] = ages[kind] ?? [0, 22]
  return age === undefined || (age >= from && age <= to)
}

const ages: Record<string, [number, number]> = {
  'mst-mdft': [12, 19],
  verslavingszorg: [12, 22],
  kamertraining: [16, 22],
  'dagbehandeling-jonge-kind': [0, 7],
  'dagbehandeling-schoolgaand': [6, 18],
  forensisch: [10, 22],
  dyslexie: [7, 12],
  'fact-jeugd': [12, 22],
  jeugdzorgplus: [12, 18],
  'ggz-kliniek': [8, 19],
  crisisverblijf: [6, 18],
}
