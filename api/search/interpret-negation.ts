import type { Match } from './interpret-phrases.ts'
import type { Token } from './interpret-words.ts'

/** "geen autisme", "niet in een gezinshuis", "geen autisme of adhd": what was ruled out is not searched. */
export function isNegated(match: Match, tokens: Token[], isCare: boolean): boolean {
  if (isDeniedAfter(match, tokens)) return true
  const own = new Set(match.tokens)
  const first = match.tokens.reduce((lowest, token) => Math.min(lowest, tokens.indexOf(token)), tokens.length)
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const token = tokens[at]
    if (!token || own.has(token) || tokens[at + 1]?.isAfterBreak) return false
    if (denials.has(token.word)) return !isQuestioned(tokens, at) && !isLack(token, match, isCare)
    if (!mayStandBetween.has(token.word)) return isLinked(tokens, at)
  }
  return false
}

/** "crisis niet": nothing comes after it that it could belong to. */
function isDeniedAfter({ phrase, tokens: own }: Match, tokens: Token[]): boolean {
  const last = own.at(-1)
  const at = last ? tokens.indexOf(last) + 1 : tokens.length
  const isEnd = at === tokens.length - 1 || tokens[at + 1]?.isAfterBreak === true
  return phrase.isAcute && own.length === 1 && isEnd && tokens[at]?.word === 'niet' && !tokens[at]?.isAfterBreak
}

const reach = 3

const denials = new Set(['geen', 'niet', 'zonder'])

const mayStandBetween = new Set('een echt directe in naar de het acute sprake van voor'.split(' '))

/** "geen autisme of adhd": the denial goes on over "of", "en" and a comma. */
function isLinked(tokens: Token[], at: number): boolean {
  const linker = tokens[at + 1]?.word ?? ''
  return (linker === 'of' || linker === 'en') && denials.has(tokens[at - 1]?.word ?? '')
}

/** "zonder dak boven het hoofd", "zonder werk": tells what is missing; only care is ruled out so ("zonder verblijf"). */
function isLack(denial: Token, { phrase }: Match, isCare: boolean): boolean {
  return denial.word === 'zonder' && !phrase.isName && (phrase.stems.length > 1 || phrase.isHint || !isCare)
}

/** "niet of", "wel of niet", "niet alleen", "niet zeker": that rules nothing out. */
function isQuestioned(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.word === 'of') return true
  return /^(?:of|alleen|zeker|goed|genoeg|duidelyk|langer|tydig)$/.test(tokens[at + 1]?.word ?? '')
}
