import { sameWords } from './interpret-same-words.ts'
import { fold } from './interpret-words.ts'

/**
 * Light Dutch stemming: "boze" and "boos", "slapen" and "slaapt" become one.
 * It need not give real words, only the same answer for the forms of one word.
 */
export function stem(word: string): string {
  const known = canonical.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || /\d/.test(word)) return word
  const result = soften(withoutPersonalEnding(withoutPlural(withoutDiminutive(word))))
  return (result.length > 2 ? canonical.get(result) : undefined) ?? result
}

/** Other readings of a word, tried when its stem says nothing: "weggelopen" as "weglopen", "gepest" as "pest". */
export function otherStems(word: string): string[] {
  const separable = word.match(separableParticiple)
  if (separable) return [`${separable[1]}${separable[2]}`, `${separable[1]}${separable[2]}en`].map(stem)
  const readings: string[] = []
  if (/^ge.{3,}(?:d|t|en)$/.test(word)) readings.push(stem(word.slice(2)), stem(word.slice(2).replace(/[dt]$/, '')))
  if (/[^aeiouy]d(?:e|en)$/.test(word)) readings.push(stem(word.replace(/de(?:n)?$/, '')))
  if (/[^aeiouy]d$/.test(word)) readings.push(stem(word.slice(0, -1)))
  if (/(?:end|ende)$/.test(word)) readings.push(stem(word.replace(/de?$/, '')))
  if (/s$/.test(word)) readings.push(stem(word.slice(0, -1)))
  return readings
}

const separableParticiple =
  /^(weg|af|uit|op|aan|in|mee|om|over|terug|door|rond|na|toe|vast|thuis|by|neer|los|kwyt|leeg|stil|vol|open|dicht|samen|lang)ge(.{2,}?)(?:d|t|en)$/

function withoutDiminutive(word: string): string {
  return word.length < 6 ? word : word.replace(/(?:etje|pje|(?<=[aeiouylnrw])tje|je)s?$/, '')
}

function withoutPlural(word: string): string {
  if (/(?:er|el|en|em|ing|eur|ist|aar)s$/.test(word) && word.length > 5) return word.slice(0, -1)
  return word
}

/** Of the words that have a line of their own every form is listed: "kant" is no form of "kan". */
function withoutPersonalEnding(word: string): string {
  const bare = withoutVerbOrAdjectiveEnding(word)
  const isVerbForm = bare.length > 3 && /[^aeiouyt]t$/.test(bare) && !canonical.has(bare.slice(0, -1))
  return isVerbForm ? bare.slice(0, -1) : bare
}

function withoutVerbOrAdjectiveEnding(word: string): string {
  if (/[^e]en$/.test(word) && word.length > 4) return word.slice(0, -2)
  if (/[^aeiouy]e$/.test(word) && word.length > 3) return word.slice(0, -1)
  return word
}

function soften(word: string): string {
  return word
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/aa/, 'a')
    .replace(/ee/, 'e')
    .replace(/oo/, 'o')
    .replace(/uu/, 'u')
}

const canonical = new Map<string, string>()
for (const line of sameWords.trim().split('\n')) {
  const [meant = '', ...forms] = line.trim().split(/\s+/).map(fold)
  for (const form of [meant, ...forms]) canonical.set(form, meant)
}

export function sameWordForms(): Iterable<string> {
  return canonical.keys()
}

export function hasSameWords(word: string): boolean {
  return canonical.has(word)
}
