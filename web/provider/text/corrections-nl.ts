import type { CorrectionAnswer, CorrectionCode } from '../../../api/domain/codes.ts'

export const correctionsNl = {
  title: 'Meldingen over je aanbod',
  back: 'Mijn aanbod',
  intro: 'Verwijzers melden dat iets niet klopt. Pas het aan, of laat weten hoe het zit. Dit is niet openbaar.',
  none: 'Er zijn geen open meldingen.',
  answered: 'De laatste dertig dagen beantwoord',
  by: (organisation: string, day: string) => `Gemeld door ${organisation} op ${day}.`,
  escalates: (day: string) => `Zonder antwoord ziet de regio deze melding vanaf ${day}.`,
  choose: 'Kies een antwoord.',
  change: 'Pas de beschikbaarheid aan',
  codes: {
    'wait-differs': 'De wachttijd is anders',
    'no-place': 'Er is geen plek',
    'contact-wrong': 'Het contact klopt niet',
    'target-group-wrong': 'De doelgroep klopt niet',
  } satisfies Record<CorrectionCode, string>,
  answers: {
    corrected: 'Aangepast',
    'is-right': 'Het klopt zo',
    'call-us': 'Bel ons',
  } satisfies Record<CorrectionAnswer, string>,
}

export type CorrectionsText = typeof correctionsNl
