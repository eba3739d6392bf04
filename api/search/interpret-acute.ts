import type { Concept } from './interpretation.ts'

/** Acute need: "now" together with a kind of care asks for the crisis form of that care. */

/** Turns the general concept crisis into the special one that the other concepts point at, and drops what that replaces. */
export function sharpenCrisis(codes: string[], byCode: Map<string, Concept>): string[] {
  if (codes[0] !== undefined && isMeantForDanger.has(codes[0])) return codes.filter((code) => code !== 'crisis')
  const special = codes.find((code) => code.startsWith('crisis-') || code === 'crisispleegzorg' || code === 'crisisverblijf')
  if (special) return codes.filter((code) => code !== 'crisis' && !isReplacedBy(special, byCode.get(code)))
  const pointing = codes.find((code) => crisisFormOf(byCode.get(code)) !== undefined)
  const form = crisisFormOf(pointing === undefined ? undefined : byCode.get(pointing))
  if (form === undefined || !byCode.has(form)) return codes
  return [form, ...codes.filter((code) => code !== 'crisis' && !(code === pointing && byCode.get(code)?.role === 'care'))]
}

function isReplacedBy(special: string, concept: Concept | undefined): boolean {
  return concept?.role === 'care' && crisisFormOf(concept) === special && concept.code !== special
}

/** Asked for by name because of the danger: another kind would not be what was asked. */
const isMeantForDanger = new Set(['iht'])

function crisisFormOf(concept: Concept | undefined): string | undefined {
  return concept?.categories[0] === undefined ? undefined : crisisForms[concept.categories[0]]
}

const crisisForms: Record<string, string> = {
  pleegzorg: 'crisispleegzorg',
  gezinshuis: 'crisisverblijf',
  woongroep: 'crisisverblijf',
  kamertraining: 'crisisverblijf',
  logeren: 'crisisverblijf',
  'behandelgroep-intensief': 'crisisverblijf',
  'crisis-ggz': 'crisis-ggz',
  'ggz-kliniek': 'crisis-ggz',
  'ggz-hoogspecialistisch': 'crisis-ggz',
  'specialistische-ggz': 'crisis-ggz',
  iht: 'crisis-ggz',
  gezinsbehandeling: 'crisis-ambulant',
  'mst-mdft': 'crisis-ambulant',
  'begeleiding-individueel': 'crisis-ambulant',
}
