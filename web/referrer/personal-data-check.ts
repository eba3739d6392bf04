import type { Problem } from '../../api/contract/problem.ts'
import { dayOf } from '../shared/dates.ts'

/** Fewer digits hold no date of birth or citizen service number, so most searches need not wait for the check. */
const fewestDigits = 4

export function mayHoldPersonalData(words: string): boolean {
  return (words.match(/\d/g)?.length ?? 0) >= fewestDigits
}

/** The server refuses it too, but then it already stands in the address and the history of this browser. */
export async function refusalOf(words: string, now: number): Promise<Problem | null> {
  if (!mayHoldPersonalData(words)) return null
  const { personalDataIn } = await import('../../api/domain/personal-data.ts')
  const code = personalDataIn(words, dayOf(now))
  const errors = [{ field: 'q', code: code ?? '', message: '' }]
  return code && { type: 'about:blank', title: '', status: 400, detail: '', code: 'invalid-input', errors }
}
