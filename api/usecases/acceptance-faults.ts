/** What is wrong with the name and password of somebody new, in words. */
import type { FieldProblem } from '../contract/problem.ts'
import type { PasswordFault } from '../domain/password-rules.ts'
import type { NameFault } from './accept-invitation.ts'

const nameMessages: Record<NameFault, string> = {
  missing: 'Vul je naam in.',
  'too-long': 'Gebruik voor je naam ten hoogste 100 tekens.',
  personal: 'In je naam lijkt een burgerservicenummer of geboortedatum te staan. Haal dat weg.',
}

const passwordMessages: Record<PasswordFault, string> = {
  'too-short': 'Kies een wachtwoord van ten minste 12 tekens.',
  'too-long': 'Kies een korter wachtwoord.',
  common: 'Dit wachtwoord staat op lijsten die aanvallers proberen. Kies een ander.',
  'holds-own-name': 'In dit wachtwoord staat je naam of adres. Kies een ander.',
}

export function acceptanceFaults({ name, password }: { name: NameFault | null; password: readonly PasswordFault[] }): FieldProblem[] {
  return [
    ...(name ? [{ field: 'name', code: name, message: nameMessages[name] }] : []),
    ...password.map((code) => ({ field: 'password', code, message: passwordMessages[code] })),
  ]
}
