import { isNoise } from './interpret-noise.ts'
import { type Token, wordsOf } from './interpret-words.ts'
import type { Vocabulary, VocabularyPlace } from './interpretation.ts'

/** Municipalities and regions named in the text. A name that is also a common word counts only when it is used as a name. */

interface FoundPlace {
  kind: 'place' | 'region'
  place: VocabularyPlace
  tokens: Token[]
  isAmbiguous: boolean
}

interface PlaceName {
  kind: 'place' | 'region'
  place: VocabularyPlace
  words: string[]
  /** Part of a longer name ("Sittard" of "Sittard-Geleen"). */
  isPart: boolean
  /** Several municipalities have this name ("Bergen"): nobody can tell which is meant. */
  isAmbiguous: boolean
}

export type PlaceNames = Map<string, PlaceName[]>

export function compilePlaces(vocabulary: Vocabulary): PlaceNames {
  const names: PlaceName[] = [
    ...vocabulary.municipalities.flatMap((place) => namesOf('place', place)),
    ...vocabulary.regions.flatMap((place) => namesOf('region', place)),
  ]
  const byFirstWord: PlaceNames = new Map()
  for (const name of withAmbiguous(names)) {
    const first = name.words[0] ?? ''
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return byFirstWord
}

export interface PlacesInText {
  /** At most one of each kind. */
  meant: FoundPlace[]
  /** Ruled out, come from, or the same once more: no words to search either. */
  others: FoundPlace[]
  /** Named beside the one that is meant, as if it were meant too. */
  alsoNamed: FoundPlace[]
  ambiguous: FoundPlace[]
}

export function findPlaces(tokens: Token[], names: PlaceNames): PlacesInText {
  const found: FoundPlace[] = []
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at, names)
    if (!place) continue
    found.push(place)
    at += place.tokens.length - 1
  }
  const wanted = found.filter((place) => !place.isAmbiguous && !isRuledOut(place, tokens))
  const meant = onePerKind(wanted, tokens)
  const alsoNamed = wanted.filter((place) => isOneMore(place, meant) && !isLeft(place, tokens))
  const ambiguous = found.filter((place) => place.isAmbiguous)
  return { meant, alsoNamed, ambiguous, others: found.filter((place) => ![...meant, ...alsoNamed, ...ambiguous].includes(place)) }
}

/** "niet in Ede", "behalve Ede". */
function isRuledOut({ tokens: [first] }: FoundPlace, tokens: Token[]): boolean {
  const at = first ? tokens.indexOf(first) : -1
  const before = tokens[at - 1]?.word ?? ''
  const denial = placePrepositions.has(before) || /^(?:by|naar|uit|te)$/.test(before) ? tokens[at - 2]?.word : before
  return /^(?:niet|behalve|geen)$/.test(denial ?? '')
}

function isOneMore(place: FoundPlace, meant: FoundPlace[]): boolean {
  return meant.some((other) => other.kind === place.kind && other.place.code !== place.place.code)
}

/** "van Ede naar Arnhem": where someone comes from is not asked. */
function isLeft({ tokens: [first] }: FoundPlace, tokens: Token[]): boolean {
  return /^(?:van|uit|vanuit)$/.test(first ? (tokens[tokens.indexOf(first) - 1]?.word ?? '') : '')
}

function placeAt(tokens: Token[], at: number, names: PlaceNames): FoundPlace | undefined {
  if (tokens[at]?.isTaken) return undefined
  const fitting = (names.get(tokens[at]?.word ?? '') ?? []).filter((name) => isTypedAt(name, tokens, at))
  const longest = fitting.filter((name) => name.words.length === fitting[0]?.words.length)
  const wanted = tokens[at - 1]?.word === 'regio' ? 'region' : 'place'
  const name = longest.find((candidate) => candidate.kind === wanted) ?? longest[0]
  if (!name || !isUsedAsName(tokens, at, name)) return undefined
  const end = at + name.words.length
  const withProvince = provinces.has(tokens[end]?.word ?? '') ? end + 1 : end
  return { kind: name.kind, place: name.place, tokens: tokens.slice(at, withProvince), isAmbiguous: name.isAmbiguous }
}

function isTypedAt(name: PlaceName, tokens: Token[], at: number): boolean {
  return name.words.every((word, index) => tokens[at + index]?.word === word && !tokens[at + index]?.isTaken)
}

/** "buren maken ruzie" is about neighbours; "in Buren", "autisme 9 jaar buren" and "Buren" alone are about the town. */
function isUsedAsName(tokens: Token[], at: number, name: PlaceName): boolean {
  if (name.words.length > 1 || !commonWords.has(name.words[0] ?? '')) return true
  const token = tokens[at]
  const before = tokens[at - 1]
  if (tokens.length === 1) return true
  if (before && placePrepositions.has(before.word)) return true
  const stylesNames = tokens.some((other) => /^\p{Ll}/u.test(other.raw))
  if (at > 0 && token?.isCapitalised && stylesNames) return true
  const isLast = at === tokens.length - 1
  if (isLast && before !== undefined && standsApart(before, tokens.length)) return true
  const after = tokens[at + 1]
  return at === 0 && after !== undefined && /^\d/.test(after.word)
}

/** What goes before is a number, or a short string of bare search words: then this is not a sentence. */
function standsApart(before: Token, length: number): boolean {
  return before.isTaken || /^\d/.test(before.word) || /^(?:jaar|jr|jarige?)$/.test(before.word) || (length <= 3 && !isNoise(before.word))
}

/** The last after "naar", else the first with "in" or "bij" before it, else the first. */
function onePerKind(found: FoundPlace[], tokens: Token[]): FoundPlace[] {
  const before = ({ tokens: [first] }: FoundPlace) => (first && tokens[tokens.indexOf(first) - 1]?.word) ?? ''
  return (['place', 'region'] as const).flatMap((kind) => {
    const ofKind = found.filter((place) => place.kind === kind)
    const goal = ofKind.filter((place) => before(place) === 'naar').at(-1)
    const pointedAt = ofKind.find((place) => placePrepositions.has(before(place)) || before(place) === 'by')
    return goal ?? pointedAt ?? ofKind[0] ?? []
  })
}

function namesOf(kind: 'place' | 'region', place: VocabularyPlace): PlaceName[] {
  const typed = [place.name, ...place.otherNames]
  const whole = typed.flatMap((name) => [
    name,
    name.replace(/\(.*?\)/g, ''),
    ...(name.match(/(?<=\()[^)]{4,}(?=\))/g) ?? []),
    ...name.split('/'),
  ])
  const parts = kind === 'place' ? place.name.split(/-|, /).filter(isTellingPart) : []
  const names = new Map<string, PlaceName>()
  for (const text of [...whole, ...parts]) {
    const words = wordsOf(text)
    const withoutS = words[0] === 's' ? words.slice(1) : words
    const isPart = !whole.includes(text)
    for (const form of [words, withoutS]) {
      const key = form.join(' ')
      if (key.length > 1 && !names.has(key)) names.set(key, { kind, place, words: form, isPart, isAmbiguous: false })
    }
  }
  return [...names.values()]
}

function isTellingPart(part: string): boolean {
  const word = wordsOf(part).join(' ')
  return (
    word.length >= 5 &&
    !/^(?:noord|zuid|oost|west|midden|neder|oude|kop|sint|sud|noardeast|amstel|holten)/.test(word) &&
    !isNoise(word) &&
    !commonWords.has(word)
  )
}

/** A name that two municipalities bear alike stays, to be told; of a part of a name that says nothing. */
function withAmbiguous(names: PlaceName[]): PlaceName[] {
  const only = names.filter((name) => isOnlyBearer(name, names))
  const known = new Set(only.map((name) => name.words.join(' ')))
  const shared = names.filter((name) => name.kind === 'place' && !name.isPart && !known.has(name.words.join(' ')))
  return [...only, ...shared.map((name) => ({ ...name, isAmbiguous: true }))]
}

/** Two places of one name and kind: nobody can tell which, unless one bears it whole. */
function isOnlyBearer(name: PlaceName, names: PlaceName[]): boolean {
  const key = name.words.join(' ')
  return !names.some(
    (other) => other.place !== name.place && other.kind === name.kind && other.isPart <= name.isPart && other.words.join(' ') === key,
  )
}

const provinces = new Set('gld gelderland ut nh zh nb lb ov'.split(' '))

const placePrepositions = new Set('in omgeving regio gemeente rond rondom nabij vlakby'.split(' '))

const commonWords = new Set(
  `best buren bergen beek borne delft duiven echt epe goes heel hoorn houten huizen hulst kapelle laren leiden losser
  putten rijswijk sluis soest stein veere voorst weert asten assen emmen ommen kampen woerden wierden oss urk elst waterland
  westland altena tholen diemen stein zetten dieren rekken doorn leek lent rolde delden roden goor grave baak ingen wilp emst borger mook lisse schagen heerde meppel epen`
    .split(/\s+/)
    .filter((word) => !['epe', 'rijswijk', 'assen', 'emmen', 'lisse', 'meppel', 'heerde', 'oss'].includes(word)),
)
