/**
 * What a password must be: long, not one that many people use, and not one's own name or address. No rules about capitals,
 * digits or signs, and no expiry. Source: NIST SP 800-63B 5.1.1.2, OWASP ASVS 4.0 V2.1; the Dutch NCSC says the same.
 */
const LEAST_PASSWORD_CHARACTERS = 12
/** Long sentences are welcome; beyond this it is no longer typed. */
export const MOST_PASSWORD_CHARACTERS = 128

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'holds-own-name'

export interface PasswordOwner {
  name: string
  email: string
}

/** `isCommon` is asked with the password as it is compared: normalised, in lower case. */
export function passwordFaults(password: string, owner: PasswordOwner, isCommon: (compared: string) => boolean): PasswordFault[] {
  const characters = [...password.normalize('NFKC')].length
  const compared = comparedPassword(password)
  const faults: [PasswordFault, boolean][] = [
    ['too-short', characters < LEAST_PASSWORD_CHARACTERS],
    ['too-long', characters > MOST_PASSWORD_CHARACTERS],
    ['common', isCommon(compared) || isOneWordOver(compared, isCommon) || isOnlyContext(compared)],
    ['holds-own-name', ownWords(owner).some((word) => compared.includes(word))],
  ]
  return faults.filter(([, holds]) => holds).map(([fault]) => fault)
}

export function comparedPassword(password: string): string {
  return password.normalize('NFKC').toLowerCase()
}

const SHORTEST_TELLING_WORD = 4

/** What somebody who guesses at Plekwijzer would try first: its name, its field, and what people write when asked for a password. */
const contextWords = [
  'plekwijzer',
  'beschikbaarheidswijzer',
  'jeugdhulp',
  'jeugdzorg',
  'jeugdwet',
  'wijkteam',
  'lokaalteam',
  'gemeente',
  'aanbieder',
  'verwijzer',
  'zorgbemiddelaar',
  'expertteam',
  'wachtlijst',
  'wachttijd',
  'noordveluwe',
  'veluwe',
  'gelderland',
  'wachtwoord',
  'welkom',
  'geheim',
  'inloggen',
  'beheerder',
  'admin',
  'password',
  'welcome',
]
/** Letters of any alphabet, with the marks that belong to them. */
const NO_LETTERS = /[^\p{L}\p{M}]/gu
const NO_LETTERS_AROUND = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu
/** What is left beside such words has to be something by itself. */
const LEAST_OWN_CHARACTERS = 6

/** The parts of a name and of an address that would tell whose password it is. */
function ownWords({ name, email }: PasswordOwner): string[] {
  const [local = '', domain = ''] = comparedPassword(email).split('@')
  const words = [...comparedPassword(name).split(/[\s.'’-]+/), ...local.split(/[._+-]+/), local, domain.split('.').at(-2) ?? '']
  return words.filter((word) => word.length >= SHORTEST_TELLING_WORD)
}

/** Welkom-plekwijzer-2026 */
function isOnlyContext(compared: string): boolean {
  const letters = compared.replace(NO_LETTERS, '')
  const own = contextWords.reduce((rest, word) => rest.replaceAll(word, ''), letters)
  return own !== letters && own.length < LEAST_OWN_CHARACTERS
}

/** 1234567890123, zyxwvutsrqpo */
function isRow(compared: string): boolean {
  const codes = [...compared].map((sign) => sign.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, place) => Math.abs(code - (codes[place] ?? 0)))
  return steps.filter((step) => step !== 1).length <= steps.length / 10
}

/** A common password with digits or signs around it, or twice after each other, is as easily guessed. */
function isOneWordOver(compared: string, isCommon: (compared: string) => boolean): boolean {
  const core = compared.replace(NO_LETTERS_AROUND, '')
  const half = compared.slice(0, compared.length / 2)
  const isDoubled = compared.length % 2 === 0 && half + half === compared
  const isOneSign = new Set(compared).size <= 2
  return isOneSign || isRow(compared) || (core.length > 0 && core !== compared && isCommon(core)) || (isDoubled && isCommon(half))
}
