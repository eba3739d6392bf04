/**
 * A remark is read by every referrer: at most 280 characters, one line, and nothing about a person in it. It is refused,
 * with the reason, when it holds a number that passes the elfproef, a date less than 24 years past (a date of birth?), an
 * e-mail address or a phone number (those have their own fields, and change elsewhere). Source: issue 4, product.md.
 */
import type { AvailabilityFault } from './availability.ts'
import { holdsEmailAddress, holdsPhoneNumber } from './contact-data.ts'
import { holdsBirthDate, holdsBsn } from './personal-data.ts'

export const MOST_REMARK_CHARACTERS = 280

export type RemarkFaultCode =
  | 'remark-too-long'
  | 'remark-unreadable'
  | 'remark-holds-bsn'
  | 'remark-holds-birth-date'
  | 'remark-holds-email'
  | 'remark-holds-phone'

export function remarkFaults(remark: string | null, today: string): AvailabilityFault[] {
  if (remark === null) return []
  const found: [RemarkFaultCode, boolean][] = [
    ['remark-too-long', [...remark].length > MOST_REMARK_CHARACTERS],
    ['remark-unreadable', /\p{Cc}/u.test(remark)],
    ['remark-holds-bsn', holdsBsn(remark)],
    ['remark-holds-birth-date', holdsBirthDate(remark, today)],
    ['remark-holds-email', holdsEmailAddress(remark)],
    ['remark-holds-phone', holdsPhoneNumber(remark)],
  ]
  return found.filter(([, isFound]) => isFound).map(([code]) => ({ field: 'remark', code }))
}

/** As it is kept: one line, without spaces around it; nothing is null. */
export function tidyRemark(written: string | null): string | null {
  return written?.replace(/\s+/g, ' ').trim() || null
}
