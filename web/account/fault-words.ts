import type { FormFault, FormState } from '../../api/contract/account-page.ts'
import type { FaultText } from './text/faults-nl.ts'

const CODE_DIGITS = 6

export function faultOf(form: FormState, field: string): FormFault | undefined {
  return form.faults.find((fault) => fault.field === field)
}

/** What is wrong and what to do, in the reader's words. */
export function faultWords(text: FaultText, fault: FormFault, label: string, typed: string): string {
  const { words, fieldWords } = text
  switch (`${fault.code} ${fault.field}`) {
    case 'incomplete-code code':
      return fieldWords['incomplete-code code'](CODE_DIGITS - typed.replace(/\D/g, '').length)
    case 'wrong-code recovery':
      return fieldWords['wrong-code recovery']
  }
  if (fault.secondsOff !== undefined) return text.clock(Math.max(1, Math.round(Math.abs(fault.secondsOff) / 60)), fault.secondsOff > 0)
  const said = words[fault.code](label)
  return fault.retryAfterSeconds === undefined ? said : `${said} ${text.wait(Math.ceil(fault.retryAfterSeconds / 60))}`
}
