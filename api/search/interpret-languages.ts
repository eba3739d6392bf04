import type { CareLanguage } from '../domain/codes.ts'
import { fold, type Token } from './interpret-words.ts'

/** The language in which help is asked. Dutch is none: every offer has it, and "geen Nederlands" asks for another. */
export interface FoundLanguage {
  code: CareLanguage
  label: string
  tokens: Token[]
}

export function findLanguage(tokens: Token[]): FoundLanguage | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const language = tokens[at]?.isTaken ? undefined : languageAt(tokens, at)
    if (language && !/^(?:geen|niet)$/.test(tokens[at - 1]?.word ?? '')) return { ...language, tokens: namedAt(tokens, at) }
  }
  return undefined
}

function languageAt(tokens: Token[], at: number): Language | undefined {
  const word = fold(tokens[at]?.raw ?? '')
  const bare = word.replace(/(?:talige?|sprekende?)$/, '')
  if (languages.has(bare)) return languages.get(bare)
  const isOfPerson = speakers.has(fold(tokens[at + 1]?.raw ?? ''))
  return isOfPerson && word.endsWith('e') ? languages.get(word.slice(0, -1)) : undefined
}

/** "in het Engels", "Arabisch sprekend": the words around it say no more than the language. */
function namedAt(tokens: Token[], at: number): Token[] {
  return tokens.slice(at, speaking.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1)
}

const speaking = new Set(['sprekend', 'sprekende', 'talig', 'talige'])
const speakers = new Set('hulpverlener behandelaar therapeut psycholoog begeleider begeleiding hulp taal tolk'.split(' '))

interface Language {
  code: CareLanguage
  label: string
}

const named: Partial<Record<CareLanguage, [label: string, ...names: string[]]>> = {
  en: ['Engels', 'engels', 'english'],
  ar: ['Arabisch', 'arabisch'],
  tr: ['Turks', 'turks'],
  pl: ['Pools', 'pools'],
  uk: ['Oekraïens', 'oekraïens', 'oekraiens'],
  ti: ['Tigrinya', 'tigrinya', 'tigrinja', 'tigrigna', 'eritrees'],
  fa: ['Farsi', 'farsi', 'perzisch', 'dari'],
  so: ['Somalisch', 'somalisch', 'somali'],
  dse: ['Gebarentaal', 'gebarentaal', 'gebaren', 'ngt'],
}

const languages = new Map<string, Language>(
  Object.entries(named).flatMap(([code, [label, ...names]]) =>
    names.map((name) => [fold(name), { code: code as CareLanguage, label }] as const),
  ),
)
