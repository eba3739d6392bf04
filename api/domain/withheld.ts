/**
 * Plekwijzer holds nothing of a child or parent. So a cell in which a citizen service number, a date of birth, an address or a
 * phone number seems to stand is not kept, not even until tomorrow: only why it was left out is. Source: product.md, issue 4.
 */
import { holdsBirthDate, holdsBsn } from './personal-data.ts'
import { type RemarkFaultCode, remarkFaults } from './remark.ts'
import { dayIn } from './written-days.ts'

/** No cell that is read holds this sign. */
const MARK = '\u0001'
/** "1 mei '15". */
const FEWEST_DIGITS = 3
const KEPT_ANYWAY: RemarkFaultCode[] = ['remark-too-long', 'remark-unreadable']

/** A remark goes to every referrer, so it is looked at hardest. */
export function keptRemark(written: string, today: string): string {
  const fault = remarkFaults(written, today).find(({ code }) => !KEPT_ANYWAY.includes(code as RemarkFaultCode))
  return fault ? `${MARK}${fault.code}` : written
}

/** The product's own id of an offer, as the template gives it: some hold digits that happen to pass the elfproef. */
const OWN_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A cell by itself that is a day says when a stop ends, or is what Excel made of "2-3". */
export function keptCell(written: string, today: string): string {
  if (OWN_ID.test(written.trim()) || (written.match(/\p{Nd}/gu)?.length ?? 0) < FEWEST_DIGITS) return written
  if (holdsBsn(written)) return `${MARK}remark-holds-bsn`
  return dayIn(written) === null && holdsBirthDate(written, today) ? `${MARK}remark-holds-birth-date` : written
}

/** Why it was left out; null: it was not. */
export function withheldBecause(kept: string): RemarkFaultCode | null {
  return kept.startsWith(MARK) ? (kept.slice(MARK.length) as RemarkFaultCode) : null
}
