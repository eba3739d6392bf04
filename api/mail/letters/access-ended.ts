import type { Language } from '../../contract/page.ts'
import { roleLabels } from '../../contract/role-labels.ts'
import type { Role } from '../../domain/roles.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'

export interface AccessEnded {
  language: Language
  organisationName: string
  role: Role
  at: number
}

const words = {
  nl: {
    subject: 'Je toegang tot Plekwijzer is veranderd',
    hello: 'Hallo,',
    ended: (role: string, organisation: string, moment: string) =>
      `Je bent sinds ${moment} geen ${role} meer voor ${organisation}. Wat je deed, blijft bewaard.`,
    question: 'Klopt dit niet? Vraag het aan de beheerder van je organisatie.',
  },
  en: {
    subject: 'Your access to Plekwijzer has changed',
    hello: 'Hello,',
    ended: (role: string, organisation: string, moment: string) =>
      `Since ${moment} your role at ${organisation} (${role}) has ended. What you did is kept.`,
    question: 'Is this not right? Ask the administrator of your organisation.',
  },
}

export function accessEndedLetter({ language, organisationName, role, at }: AccessEnded): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'access-ended',
    language,
    subject: say.subject,
    parts: [say.hello, say.ended(roleLabels[language][role], nameIn(organisationName), momentIn(language, at)), say.question],
  })
}
