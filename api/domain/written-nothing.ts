/** Words that say that there is nothing to say, that it is not known, or that it has to be talked over. Source: issue 4. */
import { plainText } from './plain-text.ts'

const NOTHING = ['nvt', 'n v t', 'niet van toepassing', 'n/a', 'na', 'not applicable', 'leeg', 'empty', '-', '--', '---', '/', '.']
const NONE = ['geen', 'geen een', 'none', 'nihil', 'niets', 'niemand', 'no']
const UNKNOWN = [
  'onbekend',
  'niet bekend',
  'nog niet bekend',
  'nog onbekend',
  'weet niet',
  'nnb',
  'ntb',
  'nader te bepalen',
  'volgt',
  'unknown',
  'tbd',
  'tba',
]
const TO_AGREE =
  /^(?:in|na|iom|op|via)? ?(?:onderling )?(?:overleg|afstemming|aanvraag|afspraak|maatwerk)(?: .*)?$|^(?:wisselend|varieert|verschilt|divers|variabel|afhankelijk(?: van)?|bellen|bel|tbd in overleg)(?: .*)?$/

/** "n.v.t.", "-". */
export function saysNothing(written: string): boolean {
  return NOTHING.includes(plainText(written)) || NOTHING.includes(withoutDots(written))
}

/** "geen": of a count it is zero. */
export function saysNone(written: string): boolean {
  return NONE.includes(withoutDots(written))
}

export function saysUnknown(written: string): boolean {
  return /^\?+$/.test(written.trim()) || UNKNOWN.includes(withoutDots(written))
}

export function saysToAgree(written: string): boolean {
  return TO_AGREE.test(withoutDots(written))
}

/** "n.v.t." is "nvt". */
export function withoutDots(written: string): string {
  return plainText(written).replace(/[.!*]/g, '').replace(/\s+/g, ' ').trim()
}
