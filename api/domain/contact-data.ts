/**
 * Whether a text holds a way to reach somebody: an e-mail address, or a Dutch phone number however it is grouped. In a
 * remark it would be a person's own, and stay there when that person has left. Opening hours ("0800-1700 uur"), product
 * codes, postcodes and dates are none. Source: issue 4.
 */
import { inOneWriting } from './personal-data.ts'

const EMAIL = /[^\s@<>()[\],;:"]+ ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/iu

const GAP = '(?: ?[-./] ?| )'
/** Four digits that are no year, so that a day or a month with ages behind it is no number. */
const NO_YEAR = '(?!19|20)\\d{4}'
/** Eight digits as people group them. */
const EIGHT = `(?:\\d{8}|\\d{5}${GAP}\\d{3}|\\d{3}${GAP}\\d{5}|\\d{4}${GAP}\\d{4}|${NO_YEAR}${GAP}\\d{2}${GAP}\\d{2}|\\d{2}${GAP}\\d{2}${GAP}${NO_YEAR}|\\d{3}${GAP}\\d{2}${GAP}\\d{3}|\\d{3}${GAP}\\d{3}${GAP}\\d{2}|\\d{2}${GAP}\\d{3}${GAP}\\d{3}|\\d{2}(?:${GAP}\\d{2}){3})`
const SEVEN = `(?:\\d{7}|\\d{3}${GAP}\\d{4}|\\d{4}${GAP}\\d{3}|\\d{3}${GAP}\\d{2}${GAP}\\d{2}|\\d{2}${GAP}\\d{2}${GAP}\\d{3}|\\d{2}${GAP}\\d{3}${GAP}\\d{2})`
const SIX = `(?:\\d{6}|\\d{3}${GAP}\\d{3}|\\d{2}(?:${GAP}\\d{2}){2})`
const ABROAD = `(?:\\+|\\b00)[1-9]\\d?\\)?${GAP}?(?:\\(0\\) ?)?\\d(?:${GAP}?\\d){7,10}`
const OPTIONAL_GAP = `(?:\\)? ?${GAP}|\\))?`
/** Behind a slash another number may follow, not the rest of this one. */
const PHONE = new RegExp(
  `(?<!\\d|\\d[-./])(?:${ABROAD}|0[1-9]\\d{8}|\\(?06${OPTIONAL_GAP}${EIGHT}|\\(?0[1-9]\\d${OPTIONAL_GAP}${SEVEN}|\\(?0[1-9]\\d\\d${OPTIONAL_GAP}${SIX}|0[89]0[0-9]${GAP}?\\d{4}(?:\\d{3})?(?! ?(?:u|uur)\\b))(?!\\d|[-.]\\d|/[1-9])`,
)

export function holdsEmailAddress(text: string): boolean {
  return EMAIL.test(inOneWriting(text))
}

export function holdsPhoneNumber(text: string): boolean {
  return PHONE.test(inOneWriting(text))
}
