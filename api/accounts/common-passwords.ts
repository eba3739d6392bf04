/** The passwords that many people use, in the order of how many (from leaked lists): refused at every choice of a password. */
import { dictionary } from '@zxcvbn-ts/language-common'
import { comparedPassword } from '../domain/password-rules.ts'

let known: ReadonlySet<string> | undefined

export function isCommonPassword(compared: string): boolean {
  known ??= new Set((dictionary['passwords-common'] as string[]).map(comparedPassword))
  return known.has(compared)
}
