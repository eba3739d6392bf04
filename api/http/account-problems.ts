/** What can go wrong with signing in, in plain words. */
import { problem } from '../contract/problem.ts'

const AGAIN = 'Log opnieuw in.'

export const accountProblems = {
  wrongPassword: () =>
    problem(
      401,
      'wrong-sign-in',
      'Inloggen lukt niet',
      'Het e-mailadres of het wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.',
    ),
  signInElsewhere: (provider: string) =>
    problem(403, 'sign-in-elsewhere', 'Log in via je organisatie', `Je organisatie logt in via ${provider}, niet met een wachtwoord.`),
  wrongCode: () => problem(401, 'wrong-code', 'De code klopt niet', 'Typ de code over die je app nu laat zien.'),
  usedCode: () =>
    problem(401, 'used-code', 'De code is al gebruikt', 'Elke code werkt één keer. Wacht op de volgende code in je app en typ die over.'),
  clockOff: (secondsOff: number) =>
    problem(
      401,
      'clock-off',
      'De klok van je telefoon loopt niet gelijk',
      `Hij loopt ongeveer ${inWords(Math.abs(secondsOff))} ${secondsOff > 0 ? 'voor' : 'achter'}. Zet in je telefoon de tijd op automatisch en typ een nieuwe code over.`,
    ),
  firstStepOver: () => problem(401, 'first-step-over', 'Dat duurde te lang', `Je eerste stap is te lang geleden of al gebruikt. ${AGAIN}`),
  wrongOwnPassword: () =>
    problem(403, 'wrong-own-password', 'Je wachtwoord klopt niet', 'Dit is niet je huidige wachtwoord. Typ het opnieuw.'),
  passkeyRefused: () =>
    problem(
      400,
      'passkey-refused',
      'De passkey is niet toegevoegd',
      'Je apparaat gaf geen geldige passkey terug. Probeer het opnieuw, met je vinger, gezicht of pincode.',
    ),
  tooManyAttempts: (seconds: number) =>
    problem(
      429,
      'too-many-attempts',
      'Even wachten',
      `Er is te vaak iets ingevuld dat niet klopt. Probeer het over ${inWords(seconds)} opnieuw. Wachtwoord vergeten? Vraag een nieuw aan.`,
    ),
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}
