import { type Token, wordsOf } from './interpret-words.ts'
import type { Vocabulary } from './interpretation.ts'

/** A provider by its whole name or by the words that only its name has ("veldbries"). */

export interface ProviderNames {
  byFirstWord: Map<string, { id: string; words: string[] }[]>
  /** A word of one provider's name only, to its id. */
  byOwnWord: Map<string, string>
}

export interface FoundProvider {
  id: string
  tokens: Token[]
}

/** `isOrdinary`: words of care, places and daily speech; they name no provider by themselves. */
export function compileProviders(vocabulary: Vocabulary, isOrdinary: (word: string) => boolean): ProviderNames {
  const byFirstWord: ProviderNames['byFirstWord'] = new Map()
  const owners = new Map<string, Set<string>>()
  for (const { id, name } of vocabulary.providers) {
    const words = wordsOf(name)
    const own = words.filter((word) => word.length >= shortestOwnWord && !generic.has(word) && !isOrdinary(word))
    for (const word of own) owners.set(word, (owners.get(word) ?? new Set()).add(id))
    if (words.length < 2) continue
    byFirstWord.set(words[0] ?? '', [...(byFirstWord.get(words[0] ?? '') ?? []), { id, words }])
  }
  const byOwnWord = new Map([...owners].flatMap(([word, ids]) => (ids.size === 1 ? [[word, [...ids][0] ?? ''] as const] : [])))
  return { byFirstWord, byOwnWord }
}

export function findProviderByWholeName(tokens: Token[], names: ProviderNames): FoundProvider | undefined {
  const found = tokens.flatMap((token, at) => {
    const fitting = (names.byFirstWord.get(token.word) ?? []).filter(({ words }) => isTypedAt(words, tokens, at))
    const longest = fitting.sort((a, b) => b.words.length - a.words.length)
    const rivals = longest.filter(({ words }) => words.length === longest[0]?.words.length)
    return longest[0] && rivals.length === 1 ? [{ id: longest[0].id, tokens: tokens.slice(at, at + longest[0].words.length) }] : []
  })
  return only(found)
}

export function findProviderByOwnWord(tokens: Token[], names: ProviderNames): FoundProvider | undefined {
  const found = tokens.flatMap((token) => {
    const id = token.isTaken ? undefined : names.byOwnWord.get(token.word)
    return id === undefined ? [] : [{ id, tokens: [token] }]
  })
  const first = only(found)
  if (!first) return undefined
  return { id: first.id, tokens: found.flatMap((each) => each.tokens) }
}

function only(found: FoundProvider[]): FoundProvider | undefined {
  return new Set(found.map(({ id }) => id)).size === 1 ? found[0] : undefined
}

function isTypedAt(words: string[], tokens: Token[], at: number): boolean {
  return words.every((word, index) => tokens[at + index]?.word === word && !tokens[at + index]?.isTaken)
}

const shortestOwnWord = 4

const generic = new Set(
  `stichting jeugdhulp jeugd gezin praktyk bureau centrum zorggroep groep team jeugdteam atelier collectief woonvorm behandelcentrum
  psychologenpraktyk dienst zorg ggz huis hoeve instelling voorziening kinderen specialistische ambulant twee jongeren`.split(/\s+/),
)
