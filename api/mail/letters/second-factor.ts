import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'

type SecondFactorChange = 'set-up' | 'removed' | 'new-recovery-codes' | 'recovery-code-used' | 'passkey-added' | 'passkey-removed'

const words = {
  nl: {
    subject: 'De beveiliging van je account is gewijzigd',
    hello: 'Hallo,',
    changes: {
      'set-up': 'de app voor de inlogcode is ingesteld',
      removed: 'de app voor de inlogcode is verwijderd',
      'new-recovery-codes': 'er zijn nieuwe herstelcodes gemaakt, de oude werken niet meer',
      'recovery-code-used': 'er is ingelogd met een herstelcode',
      'passkey-added': 'er is een passkey toegevoegd',
      'passkey-removed': 'er is een passkey verwijderd',
    } satisfies Record<SecondFactorChange, string>,
    changed: (change: string, moment: string) => `Bij je account voor Plekwijzer is iets gewijzigd: ${change}. Dat was op ${moment}.`,
    yourself: 'Heb je dit zelf gedaan? Dan hoef je niets te doen.',
    notYourself:
      'Heb je dit niet zelf gedaan? Kies dan meteen een nieuw wachtwoord en log overal uit. Vertel het ook de beheerder van je organisatie.',
    open: 'Naar de beveiliging van je account',
  },
  en: {
    subject: 'The security of your account was changed',
    hello: 'Hello,',
    changes: {
      'set-up': 'the app for the sign-in code was set up',
      removed: 'the app for the sign-in code was removed',
      'new-recovery-codes': 'new recovery codes were made, the old ones no longer work',
      'recovery-code-used': 'somebody signed in with a recovery code',
      'passkey-added': 'a passkey was added',
      'passkey-removed': 'a passkey was removed',
    } satisfies Record<SecondFactorChange, string>,
    changed: (change: string, moment: string) => `Something changed in your account at Plekwijzer: ${change}. That was on ${moment}.`,
    yourself: 'Did you do this yourself? Then there is nothing to do.',
    notYourself: 'Not you? Then choose a new password at once and sign out everywhere. Also tell the administrator of your organisation.',
    open: 'Go to the security of your account',
  },
}

interface SecondFactorNotice {
  language: Language
  change: SecondFactorChange
  at: number
  /** The account's page, without a token. */
  accountLink: string
}

export function secondFactorChangedLetter({ language, change, at, accountLink }: SecondFactorNotice): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'second-factor-changed',
    language,
    subject: say.subject,
    parts: [
      say.hello,
      say.changed(say.changes[change], momentIn(language, at)),
      say.yourself,
      say.notYourself,
      { label: say.open, url: accountLink },
    ],
  })
}
