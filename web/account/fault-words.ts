import type { FormFault, FormState } from '../../api/contract/account-page.ts'
import type { FaultText } from './text/faults-nl.ts'

const CODE_DIGITS = 6

export function faultOf(form: FormState, field: string): FormFault | undefined {
  return form.faults.find((fault) => fault.field === field)
}

/** What is wrong and what to do, in the reader's words; a field may have words of its own. */
export function faultWords(text: FaultText, fault: FormFault, label: string, typed: string): string {
  const { code, field, secondsOff, retryAfterSeconds } = fault
  if (code === 'incomplete-code') return text.digitsMissing(CODE_DIGITS - typed.replace(/\D/g, '').length)
  if (secondsOff !== undefined) return text.clock(Math.max(1, Math.round(Math.abs(secondsOff) / 60)), secondsOff > 0)
  const said = text.fieldWords[`${code} ${field}`] ?? text.words[code](label)
  return retryAfterSeconds === undefined ? said : `${said} ${text.wait(Math.ceil(retryAfterSeconds / 60))}`
}
