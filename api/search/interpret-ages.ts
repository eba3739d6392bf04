import { isNoise } from './interpret-noise.ts'
import { numberWords } from './interpret-number-words.ts'
import { fold, type Token } from './interpret-words.ts'

/** The child's age in whole years, from figures, words, school years or life stages. */

export interface FoundAge {
  age: number
  tokens: Token[]
  /** A life stage ("peuter"): only when no figure says it, and the word stays there for other rules. */
  isStage: boolean
}

const oldestAge = 22
const oldestWithCare = 27

export function findAge(tokens: Token[]): FoundAge | undefined {
  const found = tokens.flatMap((_, at) => ageAt(tokens, at) ?? [])
  const allowed = found.filter((age) => age.age >= 0 && (age.age <= oldestAge || isYoungAdult(age, tokens)))
  return allowed.find((age) => !age.isStage) ?? allowed[0]
}

/** "30 jaar": no child; but of a parent it tells nothing, and as a time it is no age. */
export function ageOutOfRange(tokens: Token[]): Token[] | undefined {
  const found = tokens.flatMap((_, at) => ageAt(tokens, at) ?? []).find(({ age }) => age > oldestWithCare)
  return found && !isOfAdult(found, tokens) ? found.tokens : undefined
}

/** Care may go on for some years, but from 23 a number must say that it is an age. */
function isYoungAdult(found: FoundAge, tokens: Token[]): boolean {
  const saysYears = found.tokens.some(({ word }) => yearUnit.test(word) || word === 'oud' || /^\d+(?:jaar|jr|j|jarige?n?)$/.test(word))
  return found.age <= oldestWithCare && saysYears && !isOfAdult(found, tokens)
}

function isOfAdult({ tokens: [first] }: FoundAge, tokens: Token[]): boolean {
  const at = first ? tokens.indexOf(first) : 0
  return tokens.slice(Math.max(0, at - 3), at + 5).some(({ word }) => adults.has(word))
}

const adults = new Set(
  'moeder vader ouder ouders mama papa oma opa tante oom partner vrouw man stiefvader stiefmoeder volwassene'.split(' '),
)

/** Numbers that count something else ("2 weken", "moeder 35 jaar"): no age, and no word to search either. */
export function isCount(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  return /^\d+(?:[.,]\d+)?$/.test(word) && (counted.test(next) || yearUnit.test(next))
}

function ageAt(tokens: Token[], at: number): FoundAge | undefined {
  if (tokens[at]?.isTaken) return undefined
  return (
    ageLimit(tokens, at) ??
    ageInOneWord(tokens, at) ??
    ageWithUnit(tokens, at) ??
    ageAfterUnit(tokens, at) ??
    ageBySchoolYear(tokens, at) ??
    bareAge(tokens, at) ??
    ageByStage(tokens, at)
  )
}

/** "jonger dan 12" is 11 at most, "ouder dan 12" 13 at least. */
function ageLimit(tokens: Token[], at: number): FoundAge | undefined {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  const isBelow = (first === 'jonger' && second === 'dan') || (first === 'onder' && second === 'de')
  const limit = isBelow || (first === 'ouder' && second === 'dan') ? numberAt(tokens, at + 2) : undefined
  if (limit === undefined || counted.test(tokens[at + 3]?.word ?? '')) return undefined
  const length = yearUnit.test(tokens[at + 3]?.word ?? '') ? 4 : 3
  return years(tokens, at, length, isBelow ? Math.max(0, limit - 1) : limit + 1)
}

/** "9jr", "16+", "9-jarige" (two tokens), "negenjarige"; "m13" and "v16" as doctors write a boy and a girl. */
function ageInOneWord(tokens: Token[], at: number): FoundAge | undefined {
  const word = tokens[at]?.word ?? ''
  const figure = word.match(/^(\d{1,2})(?:\+|plus|(?:jaar|jr|j|jarige?n?))$/) ?? word.match(/^[mvjk](\d{1,2})$/)
  if (figure) return years(tokens, at, 1, Number(figure[1]))
  const written = word.match(/^(.+)jarige?n?$/)
  const age = written ? numberWords.get(written[1] ?? '') : undefined
  return age === undefined ? undefined : years(tokens, at, 1, age)
}

function ageWithUnit(tokens: Token[], at: number): FoundAge | undefined {
  const typed = numberAt(tokens, at)
  if (typed === undefined) return undefined
  const range = secondOfRange(tokens, at)
  const unitAt = at + 1 + range
  const unit = tokens[unitAt]?.word ?? ''
  if (yearUnit.test(unit)) return isDuration(tokens, at, unitAt) ? undefined : years(tokens, at, 2 + range, typed)
  if (unit === 'plus') return years(tokens, at, 2, typed)
  const after = tokens[unitAt + 1]?.word ?? ''
  const isAgeInMonths =
    monthUnit.test(unit) &&
    !isDuration(tokens, at, unitAt) &&
    (after === 'oud' || isOfPerson(tokens, at) || (typed >= 7 && !/^(?:in|op|by|zonder|gezeten|vast)$/.test(after)))
  if (isAgeInMonths) return years(tokens, at, 2 + range, typed / 12)
  if (/^(?:week|weken|wk)$/.test(unit) && (after === 'oud' || tokens[at - 1]?.word === 'baby')) return years(tokens, at, 2 + range, 0)
  return undefined
}

/** "jr 16 somber"; in capitals it is the abbreviation of jeugdreclassering. */
function ageAfterUnit(tokens: Token[], at: number): FoundAge | undefined {
  const age = tokens[at]?.raw === 'jr' && !numbersAYear(tokens, at - 1) ? numberAt(tokens, at + 1) : undefined
  const next = tokens[at + 2]?.word ?? ''
  return age === undefined || counted.test(next) || yearUnit.test(next) ? undefined : years(tokens, at, 2, age)
}

function numbersAYear(tokens: Token[], at: number): boolean {
  return numberAt(tokens, at) !== undefined
}

/** "baby 3 maanden", "kind van 3 maanden". */
function isOfPerson(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  return persons.has(before) || (before === 'van' && persons.has(tokens[at - 2]?.word ?? ''))
}

/** "groep 3" is about six years old, "klas 2" and "havo 2" about thirteen. */
function ageBySchoolYear(tokens: Token[], at: number): FoundAge | undefined {
  const word = tokens[at]?.word ?? ''
  const grade = Number(tokens[at + 1]?.word)
  if (/^(?:groep|gr)$/.test(word) && grade >= 1 && grade <= 8) return years(tokens, at, 2, grade + 3)
  if (/^(?:klas|vmbo|mavo|havo|vwo|gymnasium|atheneum)$/.test(word) && grade >= 1 && grade <= 6) return years(tokens, at, 2, grade + 11)
  const reversed = /^[1-6]e?$/.test(word) && /^(?:vmbo|mavo|havo|vwo|klas|gymnasium|atheneum)$/.test(tokens[at + 1]?.word ?? '')
  return reversed ? years(tokens, at, 2, Number(word.replace('e', '')) + 11) : undefined
}

/** A number without a unit: after a word that announces an age, or loose among search words. */
function bareAge(tokens: Token[], at: number): FoundAge | undefined {
  const age = numberAt(tokens, at)
  const range = secondOfRange(tokens, at)
  const unit = tokens[at + 1 + range]?.word ?? ''
  if (age === undefined || counted.test(unit) || yearUnit.test(unit)) return undefined
  const before = tokens[at - 1]?.word ?? ''
  if (range > 0) return isLabelOfNumber(before) || /^\d/.test(before) ? undefined : years(tokens, at, 1 + range, age)
  const after = tokens[at + 1]?.word
  if (/^\d/.test(before) || /^\d/.test(after ?? '') || isLabelOfNumber(before)) return undefined
  const isFigure = /^\d/.test(tokens[at]?.word ?? '')
  const isAnnounced = before === 'byna' || persons.has(before) || (isFigure && announcing.has(before))
  if (isAnnounced) return years(tokens, at, 1, age)
  const isLoose =
    isFigure &&
    (isAlone(tokens, at) || (age >= 2 && before !== '') || (age >= 4 && tokens.length <= mostKeywords)) &&
    !/^(?:op|keer|x|tot)$/.test(after ?? '')
  return isLoose ? years(tokens, at, 1, age) : undefined
}

/** "9 autisme ede": in front it is an age where keywords follow, not a sentence. */
const mostKeywords = 4

/** "9", "9 graag": nothing else it could count. */
function isAlone(tokens: Token[], at: number): boolean {
  return tokens.every((token, place) => place === at || isNoise(token.word) || token.isTaken)
}

function ageByStage(tokens: Token[], at: number): FoundAge | undefined {
  const age = stages.get(tokens[at]?.word ?? '')
  return age === undefined ? undefined : { age, tokens: tokens.slice(at, at + 1), isStage: true }
}

function years(tokens: Token[], at: number, length: number, age: number): FoundAge {
  const isAlmost = tokens[at - 1]?.word === 'byna'
  const from = isAlmost ? at - 1 : at
  const isSpoken = /^oud$/.test(tokens[at + length]?.word ?? '')
  const end = at + length + (isSpoken ? 1 : monthsAfter(tokens, at + length))
  return { age: Math.floor(age) - (isAlmost ? 1 : 0), tokens: tokens.slice(from, end), isStage: false }
}

/** "9 jaar en 3 maanden": how many tokens the months take. */
function monthsAfter(tokens: Token[], at: number): number {
  const from = tokens[at]?.word === 'en' ? 1 : 0
  const isMonths = numberAt(tokens, at + from) !== undefined && monthUnit.test(tokens[at + from + 1]?.word ?? '')
  return isMonths && yearUnit.test(tokens[at - 1]?.word ?? '') ? from + 2 : 0
}

function numberAt(tokens: Token[], at: number): number | undefined {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,2}(?:[.,]\d)?$/.test(word)) return Number(word.replace(',', '.'))
  return word === 'anderhalf' ? 1 : numberWords.get(word)
}

/** "12-18 jaar", "4 tot 12 jaar", "12 t/m 14": the first counts; tells how many tokens the rest takes. */
function secondOfRange(tokens: Token[], at: number): number {
  const link = lengthOfLink(tokens, at + 1)
  const second = tokens[at + 1 + link]?.word ?? ''
  const after = tokens[at + 2 + link]?.word ?? ''
  if (!/^\d{1,2}$/.test(second)) return 0
  if (yearUnit.test(after)) return link + 1
  const isEnumeration = /^(?:en|of|a)$/.test(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.isAfterBreak
  const isSpan = Number(tokens[at]?.word) < Number(second) && Number(second) <= oldestAge + 1
  return isSpan && !isEnumeration && !/^\d/.test(after) ? link + 1 : 0
}

/** Between the numbers of a range: "tot", "t/m", "tot en met", or nothing but a dash. */
function lengthOfLink(tokens: Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({ word }) => word)
  if (words.join(' ') === 'tot en met') return 3
  if (words[0] === 't' && words[1] === 'm') return 2
  return /^(?:tot|en|of|a|t|tm|t\/m)$/.test(words[0] ?? '') ? 1 : 0
}

/** "al 2 jaar thuis", "2 jaar wachten", "binnen 1 jaar": how long, not how old. */
function isDuration(tokens: Token[], at: number, unitAt: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  const after = tokens[unitAt + 1]?.word ?? ''
  return (
    /^(?:al|sinds|binnen|over|na|ruim|afgelopen|laatste|minstens|minimaal|maximaal|max|zeker|elke|per)$/.test(before) ||
    /^(?:geleden|wachttyd|wachtlyst|wachten|gewacht|lang|durend|later|thuiszitter|thuis|verzuim|afwezig|ziek|opname|niet|geen)$/.test(after)
  )
}

function isLabelOfNumber(word: string): boolean {
  return /^(?:segment|iq|bmi|avi|cluster|nummer|nr|stap|fase|niveau|top|pagina|graad|type|tel|kamer|minder|meer|dan|route|product|code|week|sinds|al|binnen|over|laatste|minstens|ruim)$/.test(
    word,
  )
}

const monthUnit = /^(?:maand|maanden|mnd|maandjes)$/
const yearUnit = /^(?:jaar|jaren|jr|j|jarige?n?|jarig)$/
const counted =
  /^(?:weken|week|wk|dagen|dag|uur|uren|u|etm|maanden|maand|mnd|keer|x|kinderen|broers?|broertjes?|zussen|zusjes?|gezinnen|jongens|meisjes|plekken|plaatsen|dagdelen|dagdeel|minuten|min|personen|procent|euro|km|kilometer|kilo|kg|op|nachten|etmaal|etmalen|ochtenden|middagen|scholen|huizen|ouders|broers)$/

const announcing = new Set('van leeftyd en wordt is net vanaf mevrouw'.split(' '))

const persons = new Set(
  `kind jongen meisje zoon dochter jongere client jeugdige puber peuter kleuter leerling tiener knul meid zoontje
  dochtertje broertje zusje broer zus baby jongetje pleegkind`.split(/\s+/),
)

const stages = new Map(
  Object.entries({
    baby: 0,
    babys: 0,
    zuigeling: 0,
    pasgeborene: 0,
    dreumes: 1,
    peuter: 3,
    peuters: 3,
    peutertje: 3,
    kleuter: 5,
    kleuters: 5,
    basisschoolkind: 8,
    basisschoolleeftijd: 8,
    schoolkind: 8,
    brugklas: 12,
    brugklasser: 12,
    puber: 14,
    pubers: 14,
    puberzoon: 14,
    puberdochter: 14,
    puberjongen: 14,
    pubermeisje: 14,
    tiener: 15,
    tieners: 15,
    tienerdochter: 15,
    tienerzoon: 15,
    jongvolwassene: 18,
    jongvolwassenen: 18,
  }).map(([word, age]) => [fold(word), age] as const),
)
