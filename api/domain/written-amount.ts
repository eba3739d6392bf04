/**
 * An amount as people write it in a list: "3", "3 à 4", "±6", "ca. 5 wkn", "max 8", "> 10", "drie", "2 mnd". What it says is
 * what it is at least and at most; who reads it takes the side that promises least. Source: issue 4.
 */
import { plainText } from './plain-text.ts'

export type AmountUnit = 'weeks' | 'months' | 'days' | 'working-days' | 'years' | 'pieces'

export interface WrittenAmount {
  /** null: not said. */
  least: number | null
  most: number | null
  isAbout: boolean
  /** A word instead of digits. */
  isWord: boolean
  unit: AmountUnit | null
}

const NUMBER_WORDS = [
  'nul zero',
  'een one',
  'twee two',
  'drie three',
  'vier four',
  'vijf five',
  'zes six',
  'zeven seven',
  'acht eight',
  'negen nine',
  'tien ten',
  'elf eleven',
  'twaalf twelve',
  'dertien thirteen',
  'veertien fourteen',
  'vijftien fifteen',
  'zestien sixteen',
  'zeventien seventeen',
  'achttien eighteen',
  'negentien nineteen',
  'twintig twenty',
]
const WORDS = new Map<string, number>([
  ...NUMBER_WORDS.flatMap((names, value) => names.split(' ').map((name) => [name, value] as const)),
  ['half', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
])

const UNITS: Record<AmountUnit, string> = {
  weeks: 'w|wk|wkn|wken|week|weken|weeks',
  months: 'm|mnd|mnden|mndn|maand|maanden|month|months',
  'working-days': 'werkdag|werkdagen|wd',
  days: 'd|dag|dagen|dgn|day|days',
  years: 'j|jr|jaar|jaren|year|years',
  pieces: 'plek|plekken|plaats|plaatsen|pl|kind|kinderen|jeugdigen|jongeren|client|clienten|personen|pers|stuks|st|places',
}
const UNIT = `(?:(${Object.values(UNITS).join('|')})\\.?)`

const ABOUT = '(?:±|\\+ ?/ ?-|\\+-|~|≈|ca\\.?|circa|ongeveer|ong\\.?|plm\\.?|rond(?: de)?|gemiddeld|gem\\.?|about|around|approx\\.?)'
const AT_MOST =
  '(?:max\\.?|maximaal|maximum|hooguit|hoogstens|ten hoogste|tot|t/m|binnen|<=|<|≤|minder dan|korter dan|at most|up to|less than|within)'
const AT_LEAST =
  '(?:>=|>|≥|meer dan|langer dan|minimaal|minimum|min\\.?|minstens|ten ?minste|op zijn minst|vanaf|at least|more than|over|from)'
const NUMBER = `(\\d{1,4}(?:[.,]\\d{1,2})?|${[...WORDS.keys()].join('|')})`
const ABOUT_AFTER = '(?: ?\\(?(?:ongeveer|circa|ca\\.?|schatting|geschat|indicatie|verwacht)\\)?)?'
const BETWEEN = '(?: ?(?:-|/|a|tot en met|tot|t/m|tm|of|en|to|or) ?)'

const SINGLE = new RegExp(
  `^(${ABOUT})? ?(?:(${AT_MOST})|(${AT_LEAST}))? ?(${ABOUT})? ?${NUMBER} ?(\\+)? ?\\(?${UNIT}?\\)?( ?\\+)?${ABOUT_AFTER}$`,
)
const RANGE = new RegExp(`^(${ABOUT})? ?(?:tussen |van )?(?:de )?${NUMBER} ?${UNIT}?${BETWEEN}${NUMBER} ?\\(?${UNIT}?\\)?${ABOUT_AFTER}$`)

/** null: there is something else than one amount. */
export function amountIn(written: string): WrittenAmount | null {
  const text = plainText(written.replace(/(\d?)½/, (_, before: string) => `${before || '0'},5`))
    .replace(/ ?(?:[*!]+|\.)$/, '')
    .replace(/^een half/, 'half')
  return rangeIn(text) ?? singleIn(text)
}

function singleIn(text: string): WrittenAmount | null {
  const found = SINGLE.exec(text)
  if (!found) return null
  const [, about, atMost, atLeast, aboutToo, number = '', plus, unit, plusToo] = found
  const value = amountOf(number)
  const isFrom = Boolean(atLeast || plus || plusToo)
  return {
    least: atMost ? null : value,
    most: isFrom ? null : value,
    isAbout: Boolean(about || aboutToo) || saysAbout(text),
    isWord: WORDS.has(number),
    unit: unitOf(unit),
  }
}

function rangeIn(text: string): WrittenAmount | null {
  const found = RANGE.exec(text)
  if (!found) return null
  const [, about, from = '', firstUnit, to = '', lastUnit] = found
  const [least, most] = [amountOf(from), amountOf(to)]
  if (least >= most) return null
  const unit = unitOf(lastUnit) ?? unitOf(firstUnit)
  if (firstUnit && lastUnit && unitOf(firstUnit) !== unitOf(lastUnit)) return null
  return { least, most, isAbout: Boolean(about), isWord: WORDS.has(from) || WORDS.has(to), unit }
}

function saysAbout(text: string): boolean {
  return /(?:ongeveer|circa|ca\.?|schatting|geschat|indicatie|verwacht)\)?$/.test(text)
}

function amountOf(number: string): number {
  return WORDS.get(number) ?? Number(number.replace(',', '.'))
}

export function unitOf(written: string | undefined): AmountUnit | null {
  if (!written) return null
  const units = Object.entries(UNITS) as [AmountUnit, string][]
  return units.find(([, names]) => names.split('|').includes(written))?.[0] ?? null
}
