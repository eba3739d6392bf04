/**
 * A remark is read by every referrer, so it is a short text with nothing about a person in it; contact data has its own
 * fields, and changes elsewhere. Source: issue 4, product.md.
 */
import type { AvailabilityFault } from './availability.ts'
import { MOST_SHORT_TEXT_CHARACTERS, type ShortTextFault, shortTextFaults, tidyShortText } from './short-text.ts'

export const MOST_REMARK_CHARACTERS = MOST_SHORT_TEXT_CHARACTERS

export type RemarkFaultCode = `remark-${ShortTextFault}`

export function remarkFaults(remark: string | null, today: string): AvailabilityFault[] {
  if (remark === null) return []
  return shortTextFaults(remark, today).map((code) => ({ field: 'remark', code: `remark-${code}` }))
}

export const tidyRemark = tidyShortText
