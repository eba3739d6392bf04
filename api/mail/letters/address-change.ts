import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { momentIn } from '../letter-dates.ts'

const words = {
  nl: {
    hello: 'Hallo,',
    confirmSubject: 'Bevestig je nieuwe mailadres',
    asked: 'Er is gevraagd om dit mailadres te gebruiken voor een account bij Plekwijzer. Bevestig dat het van jou is.',
    confirm: 'Mailadres bevestigen',
    until: (moment: string) => `De link werkt tot ${moment}, en één keer. Tot die tijd verandert er niets.`,
    notAsked: 'Niet aangevraagd? Doe dan niets.',
    noticeSubject: 'Je mailadres wordt gewijzigd',
    notice: (moment: string) => `Op ${moment} is gevraagd om een ander mailadres te gebruiken voor je account bij Plekwijzer.`,
    after: 'Na bevestiging log je in met het nieuwe adres. Heb je dit zelf gevraagd? Dan hoef je niets te doen.',
    notYourself: 'Heb je dit niet zelf gevraagd? Kies dan meteen een nieuw wachtwoord, en vertel het de beheerder van je organisatie.',
    choose: 'Nieuw wachtwoord kiezen',
  },
  en: {
    hello: 'Hello,',
    confirmSubject: 'Confirm your new e-mail address',
    asked: 'Somebody asked to use this e-mail address for an account at Plekwijzer. Please confirm that it is yours.',
    confirm: 'Confirm the address',
    until: (moment: string) => `The link works until ${moment}, and once. Nothing changes before that.`,
    notAsked: 'Not you? Then do nothing.',
    noticeSubject: 'Your e-mail address is being changed',
    notice: (moment: string) => `On ${moment} somebody asked to use another e-mail address for your account at Plekwijzer.`,
    after: 'Once confirmed, you sign in with the new address. Did you ask for this yourself? Then there is nothing to do.',
    notYourself: 'Not you? Then choose a new password at once, and tell the administrator of your organisation.',
    choose: 'Choose a new password',
  },
}

/** To the new address: the link holds the token. */
export function addressConfirmationLetter({ language, link, expiresAt }: { language: Language; link: string; expiresAt: number }): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'address-confirmation',
    language,
    subject: say.confirmSubject,
    parts: [say.hello, say.asked, { label: say.confirm, url: link }, say.until(momentIn(language, expiresAt)), say.notAsked],
  })
}

/** To the old address, which does not hear the new one. `forgottenLink`: the page that asks for a reset, without a token. */
export function addressNoticeLetter({ language, at, forgottenLink }: { language: Language; at: number; forgottenLink: string }): Letter {
  const say = words[language]
  return writeLetter({
    kind: 'address-notice',
    language,
    subject: say.noticeSubject,
    parts: [say.hello, say.notice(momentIn(language, at)), say.after, say.notYourself, { label: say.choose, url: forgottenLink }],
  })
}
