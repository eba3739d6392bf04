import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'

const words = {
  nl: {
    subject: 'Je account bij Plekwijzer is gesloten',
    hello: 'Hallo,',
    closed: (moment: string) => `Je account bij Plekwijzer is gesloten op ${moment}. Je kunt niet meer inloggen.`,
    question: 'Klopt dit niet? Vraag het aan de beheerder van je organisatie.',
  },
  en: {
    subject: 'Your account at Plekwijzer was closed',
    hello: 'Hello,',
    closed: (moment: string) => `Your account at Plekwijzer was closed on ${moment}. You can no longer sign in.`,
    question: 'Is this not right? Ask the administrator of your organisation.',
  },
}

export function accountClosedLetter({ language, at }: { language: Language; at: number }): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'account-closed',
    language,
    subject: say.subject,
    parts: [say.hello, say.closed(momentIn(language, at)), say.question],
  })
}
