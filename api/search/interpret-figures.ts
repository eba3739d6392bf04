import type { Segment } from '../domain/codes.ts'
import { segments } from '../domain/codes.ts'
import { ageOutOfRange, findAge, isCount } from './interpret-ages.ts'
import {
  cutPostcodeLetters,
  findProducts,
  isPostcode,
  isPostcodeLetters,
  isYear,
  looksLikePostcode,
  looksLikeProduct,
  type ProductsByCode,
} from './interpret-codes.ts'
import { findLanguage } from './interpret-languages.ts'
import { findPlaces, type PlaceNames } from './interpret-places.ts'
import { take, takeSilently, takeWithNotice } from './interpret-take.ts'
import { findWait } from './interpret-wait.ts'
import type { Token } from './interpret-words.ts'
import type { Interpretation, Vocabulary } from './interpretation.ts'

/** Codes, places and figures: what they take can no longer be read as a need. */

interface Codes {
  vocabulary: Vocabulary
  products: ProductsByCode
}

export function takeCodes(codes: Codes, tokens: Token[], result: Interpretation): void {
  tokens.forEach((token, at) => {
    token.raw = cutPostcodeLetters(token.raw)
    if (isPostcodeLetters(tokens, at)) token.raw = ''
    if (!isCount(tokens, at) && token.raw !== '') takeCode(codes, tokens, at, result)
  })
  const hasCode = tokens.some((token) => looksLikeProduct(token.raw))
  const kept = tokens.filter((token) => token.raw !== '' && !(hasCode && /^JZ\d\d$/i.test(token.raw)))
  tokens.splice(0, tokens.length, ...kept)
}

function takeCode({ vocabulary, products }: Codes, tokens: Token[], at: number, result: Interpretation): void {
  const token = tokens[at] as Token
  const found = findProducts(tokens, at, products)
  if (found.length > 0) {
    result.products.push(...found)
    const value = found.length === 1 && found[0] ? found[0] : token.raw.toUpperCase()
    take(result, 'productCode', [token], value, token.raw.toUpperCase())
  } else if (looksLikeProduct(token.raw)) takeWithNotice(result, 'unknown-product', [token])
  else if (isYear(tokens, at)) takeSilently([token])
  else if (isPostcode(tokens, at, vocabulary.postcodes)) takePostcode(token, result)
  else if (looksLikePostcode(token.raw)) takeWithNotice(result, 'unknown-postcode', [token])
}

function takePostcode(token: Token, result: Interpretation): void {
  if (result.postcode === token.raw) takeSilently([token])
  else if (result.postcode !== undefined) takeWithNotice(result, 'second-place', [token])
  else {
    result.postcode = token.raw
    take(result, 'postcode', [token], token.raw, token.raw)
  }
}

export function takePlaces(places: PlaceNames, tokens: Token[], result: Interpretation): void {
  const { meant, others, alsoNamed, ambiguous } = findPlaces(tokens, places)
  for (const { tokens: named } of others) takeSilently(named)
  for (const found of meant) {
    if (found.kind === 'place') result.municipality = found.place.code
    else result.region = found.place.code
    take(result, found.kind, found.tokens, found.place.code, found.place.name)
  }
  for (const { tokens: named } of alsoNamed) takeWithNotice(result, 'second-place', named)
  for (const { tokens: named } of ambiguous) takeWithNotice(result, 'ambiguous-place', named)
}

export function takeFigures(tokens: Token[], result: Interpretation): void {
  takeSegment(tokens, result)
  const wait = findWait(tokens)
  if (wait) {
    result.maxWaitWeeks = wait.weeks
    take(result, 'wait', wait.tokens, String(wait.weeks), `binnen ${wait.weeks} ${wait.weeks === 1 ? 'week' : 'weken'}`)
  }
  takeAge(tokens, result)
}

function takeSegment(tokens: Token[], result: Interpretation): void {
  const at = tokens.findIndex((token, place) => token.word === 'segment' && isSegment(tokens[place + 1]?.word))
  const number = tokens[at + 1]?.word
  if (at < 0 || !isSegment(number)) return
  result.segment = number
  take(result, 'segment', tokens.slice(at, at + 2), number, `Segment ${number}`)
}

function isSegment(word: string | undefined): word is Segment {
  return segments.some((segment) => segment === word)
}

export function takeLanguage(tokens: Token[], result: Interpretation): void {
  const found = findLanguage(tokens)
  if (!found) return
  result.language = found.code
  take(result, 'language', found.tokens, found.code, found.label)
}

function takeAge(tokens: Token[], result: Interpretation): void {
  const found = findAge(tokens)
  const tooOld = found ? undefined : ageOutOfRange(tokens)
  if (tooOld) takeWithNotice(result, 'age-out-of-range', tooOld)
  if (!found) return
  result.age = found.age
  take(result, 'age', found.tokens, String(found.age), `${found.age} jaar`)
  if (found.isStage) for (const token of found.tokens) token.isTaken = false
  else readAsStage(found.tokens, found.age)
}

/** What is said of a "peuter" holds where "3 jaar" says so: "kind 3 jaar praat niet". */
function readAsStage([first]: Token[], age: number): void {
  const stage = age >= 2 && age <= 3 ? 'peuter' : age === 4 ? 'kleuter' : undefined
  if (!first || stage === undefined) return
  first.word = stage
  first.stems = [stage]
  first.isTaken = false
}
