/**
 * A short text that many people read: at most 280 characters, one line, and nothing about a person in it. It is refused,
 * with the reason, when it holds a number that passes the elfproef, a date less than 24 years past (a date of birth?), an
 * e-mail address or a phone number. Source: issue 4 (remark) and issue 5 (action, result), product.md.
 */
import { holdsEmailAddress, holdsPhoneNumber } from './contact-data.ts'
import { holdsBirthDate, holdsBsn } from './personal-data.ts'

export const MOST_SHORT_TEXT_CHARACTERS = 280

export type ShortTextFault = 'too-long' | 'unreadable' | 'holds-bsn' | 'holds-birth-date' | 'holds-email' | 'holds-phone'

export function shortTextFaults(text: string, today: string): ShortTextFault[] {
  const found: [ShortTextFault, boolean][] = [
    ['too-long', [...text].length > MOST_SHORT_TEXT_CHARACTERS],
    ['unreadable', /\p{Cc}/u.test(text)],
    ['holds-bsn', holdsBsn(text)],
    ['holds-birth-date', holdsBirthDate(text, today)],
    ['holds-email', holdsEmailAddress(text)],
    ['holds-phone', holdsPhoneNumber(text)],
  ]
  return found.flatMap(([code, isFound]) => (isFound ? [code] : []))
}

/** As it is kept: one line, without spaces around it; nothing is null. */
export function tidyShortText(written: string | null): string | null {
  return written?.replace(/\s+/g, ' ').trim() || null
}
