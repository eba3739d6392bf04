import type { Token } from './interpret-words.ts'

/**
 * Help that cannot wait, read from the words as typed: a longer phrase ("kan niet naar huis") would take the word that
 * says so ("vannacht") without telling.
 */
export interface Urgency {
  tokens: Token[]
  /** "zsm", "dringend": wanted soon, but no reason to offer the crisis form of what is asked. */
  isHaste: boolean
}

export function findUrgency(tokens: Token[]): Urgency | undefined {
  const danger = firstOf(tokens, dangers)
  if (danger) return { tokens: danger, isHaste: false }
  const haste = firstOf(tokens, hastes)
  return haste && { tokens: haste, isHaste: true }
}

/** "zsm" and "dringend" are said in one word, and mean nothing else. */
export function isHasteWord({ word }: Token): boolean {
  return /^(?:zsm|asap|dringende?)$/.test(word)
}

function firstOf(tokens: Token[], patterns: RegExp[]): Token[] | undefined {
  const text = ` ${tokens.map(({ word, isAfterBreak }) => (isAfterBreak ? `, ${word}` : word)).join(' ')} `
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = wordsIn(text.slice(0, match.index))
      const found = tokens.slice(from, from + wordsIn(match[0]))
      if (!isDenied(tokens, from, from + found.length)) return found
    }
  }
  return undefined
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '' && word !== ',').length
}

/** "geen spoed", "niet met spoed", "spoed niet". */
function isDenied(tokens: Token[], from: number, end: number): boolean {
  const isLast = end === tokens.length - 1 || tokens[end + 1]?.isAfterBreak === true
  if (tokens[end]?.word === 'niet' && isLast && !tokens[end]?.isAfterBreak) return true
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (tokens[at + 1]?.isAfterBreak) return false
    const word = tokens[at]?.word ?? ''
    if (/^(?:geen|niet|zonder)$/.test(word)) return true
    if (!/^(?:een|echt|met|direct|acute?|meer|heel|zo|sprake|van|op|per|voor)$/.test(word)) return false
  }
  return false
}

const today = '(?:nu|vandaag|vanmiddag|vanochtend|direct|meteen|onmiddellyk)'
const safety = '(?:opname|opnemen|bed|onderdak|crisisplek|opnameplek|gevaar|onveilig|psychose|psychotisch|geweld|mishandeling)'
const between = (most: number) => `(?: [^ ,]+){0,${most}}`
const pattern = (text: string) => new RegExp(`(?<= )${text}(?= )`, 'g')

const dangers = [
  '(?:vannacht|vanavond)',
  '(?:spoed|spoedplek|spoedopname|spoedplaatsing|spoedbed|noodgeval|noodsituatie|noodbed|noodplek|levensgevaar|acuut|acute|urgente?)',
  `${today}(?: een| met)? ${safety}`,
  `${safety}(?: thuis)? ${today}`,
  `(?:opname|plek|hulp|bed|plaatsing|opvang|verblyf)${between(1)} (?:nu|vandaag|meteen) nodig`,
  `(?:nu|vandaag)${between(1)} (?:opname|plek|hulp|bed|plaatsing|opvang|verblyf) nodig`,
  `(?:dreigt|dreigen|dreigde|bedreigt|bedreigde|zwaait|steekt|stak|gestoken|gedreigd)${between(4)} (?:mes|messen|wapen|vuurwapen|pistool|machete|byl)`,
  '(?:staat|staan|slaapt|slapen|belandt|leeft) (?:nu |letterlyk |weer )?op straat',
  '(?:op straat|uit huis|het huis uit|eruit|buiten) (?:is |zyn |werd )?(?:gezet|gegooid|geschopt|getrapt)',
].map(pattern)

const hastes = ['(?:zsm|asap|dringende?)'].map(pattern)
