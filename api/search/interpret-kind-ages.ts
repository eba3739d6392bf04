import type { Concept } from './interpretation.ts'

/** For whom a kind of care is as a rule: what an age in the text makes unlikely does not lead. */
const usualAges: Record<string, [from: number, to: number]> = {
  jeugdzorgplus: [12, 18],
  'ggz-kliniek': [10, 22],
  'ggz-hoogspecialistisch': [5, 22],
  'fact-jeugd': [12, 22],
  iht: [6, 18],
  'mst-mdft': [10, 19],
  verslavingszorg: [11, 22],
  forensisch: [9, 22],
  kamertraining: [15, 22],
  woongroep: [6, 21],
  'behandelgroep-intensief': [4, 18],
  logeren: [2, 18],
  'dagbehandeling-jonge-kind': [0, 7],
  'dagbehandeling-schoolgaand': [5, 18],
  onderwijszorg: [3, 18],
  dagbesteding: [4, 22],
  'specialistische-ggz': [4, 22],
  'begeleiding-groep': [4, 18],
  dyslexie: [6, 13],
  crisisverblijf: [5, 18],
  vaktherapie: [2, 18],
}

/** Where a concept is about a parent, the age in the text is the parent's. */
const ofParent = new Set(['ouder-kind'])

export function fitsAge(concept: Concept, age: number): boolean {
  return concept.categories.slice(0, concept.best ?? 2).some((category) => isUsual(category, age))
}

export function isAgeOfParent(concept: string | undefined, age: number): boolean {
  return concept !== undefined && ofParent.has(concept) && age >= youngestParent
}

const youngestParent = 12

export function isUsual(category: string, age: number): boolean {
  const [from, to] = usualAges[category] ?? [0, 22]
  return age >= from && age <= to
}
