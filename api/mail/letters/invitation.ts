import type { Language } from '../../contract/page.ts'
import { roleLabels } from '../../contract/role-labels.ts'
import type { Role } from '../../domain/roles.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'

export interface Invitation {
  language: Language
  /** Holds the token. */
  link: string
  organisationName: string
  role: Role
  invitedByName: string
  expiresAt: number
}

const words = {
  nl: {
    subject: 'Je bent uitgenodigd voor Plekwijzer',
    hello: 'Hallo,',
    invited: (who: string, organisation: string, role: string) =>
      `${who} nodigt je uit om Plekwijzer te gebruiken voor ${organisation}. Je rol wordt: ${role}.`,
    what: 'In Plekwijzer zie je welke jeugdhulp plek heeft en hoe lang de wachttijd is.',
    open: 'Uitnodiging openen',
    until: (moment: string) => `De link werkt tot ${moment}, en één keer.`,
    unknown: 'Ken je deze organisatie niet? Doe dan niets. De uitnodiging vervalt vanzelf.',
  },
  en: {
    subject: 'You have been invited to Plekwijzer',
    hello: 'Hello,',
    invited: (who: string, organisation: string, role: string) =>
      `${who} invites you to use Plekwijzer for ${organisation}. Your role will be: ${role}.`,
    what: 'Plekwijzer shows which youth care has a place and how long the wait is.',
    open: 'Open the invitation',
    until: (moment: string) => `The link works until ${moment}, and once.`,
    unknown: 'Do you not know this organisation? Then do nothing. The invitation expires by itself.',
  },
}

export function invitationLetter({ language, link, organisationName, role, invitedByName, expiresAt }: Invitation): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'invitation',
    language,
    subject: say.subject,
    parts: [
      say.hello,
      say.invited(nameIn(invitedByName), nameIn(organisationName), roleLabels[language][role]),
      say.what,
      { label: say.open, url: link },
      say.until(momentIn(language, expiresAt)),
      say.unknown,
    ],
  })
}
