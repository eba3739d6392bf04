import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'

const words = {
  nl: {
    hello: 'Hallo,',
    resetSubject: 'Nieuw wachtwoord voor Plekwijzer',
    asked: 'Er is een nieuw wachtwoord aangevraagd voor je account bij Plekwijzer.',
    choose: 'Nieuw wachtwoord kiezen',
    hour: 'De link werkt 1 uur, en één keer.',
    notAsked: 'Niet aangevraagd? Doe dan niets. Je wachtwoord blijft zoals het is.',
    changedSubject: 'Je wachtwoord is gewijzigd',
    changed: (moment: string) => `Het wachtwoord van je account bij Plekwijzer is gewijzigd op ${moment}.`,
    yourself: 'Heb je dit zelf gedaan? Dan hoef je niets te doen.',
    notYourself: 'Heb je dit niet zelf gedaan? Kies dan meteen een nieuw wachtwoord, en vertel het de beheerder van je organisatie.',
  },
  en: {
    hello: 'Hello,',
    resetSubject: 'New password for Plekwijzer',
    asked: 'A new password was asked for your account at Plekwijzer.',
    choose: 'Choose a new password',
    hour: 'The link works for 1 hour, and once.',
    notAsked: 'Not you? Then do nothing. Your password stays as it is.',
    changedSubject: 'Your password was changed',
    changed: (moment: string) => `The password of your account at Plekwijzer was changed on ${moment}.`,
    yourself: 'Did you do this yourself? Then there is nothing to do.',
    notYourself: 'Not you? Then choose a new password at once, and tell the administrator of your organisation.',
  },
}

/** The link holds the token and works for an hour. */
export function passwordResetLetter({ language, link }: { language: Language; link: string }): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'password-reset',
    language,
    subject: say.resetSubject,
    parts: [say.hello, say.asked, { label: say.choose, url: link }, say.hour, say.notAsked],
  })
}

/** `forgottenLink`: the page that asks for a reset, without a token. */
export function passwordChangedLetter({ language, at, forgottenLink }: { language: Language; at: number; forgottenLink: string }): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'password-changed',
    language,
    subject: say.changedSubject,
    parts: [say.hello, say.changed(momentIn(language, at)), say.yourself, say.notYourself, { label: say.choose, url: forgottenLink }],
  })
}
