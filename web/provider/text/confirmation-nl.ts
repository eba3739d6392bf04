import type { DeadLink } from '../../../api/contract/confirmation.ts'

export const confirmationNl = {
  title: 'Klopt dit nog?',
  intro: (organisation: string) => `Dit staat er nu voor ${organisation}. Klopt het allemaal nog, druk dan op de knop.`,
  confirm: 'Alles klopt nog',
  changedSince: 'Dit is na de mail al gewijzigd; het wordt niet nog eens bevestigd.',
  done: (count: number) => (count === 1 ? 'Bedankt, 1 regel is bevestigd' : `Bedankt, ${count} regels zijn bevestigd`),
  left: 'Dit is niet bevestigd. Kijk ernaar in Mijn aanbod.',
  why: { 'changed-since': 'dit is na de mail al gewijzigd', 'not-right': 'dit kan zo niet bevestigd worden' },
  grid: 'Naar Mijn aanbod',
  deadTitle: 'Deze link werkt niet meer',
  dead: {
    unknown: 'De link is niet compleet. Kopieer hem helemaal, of log in en bevestig in Mijn aanbod.',
    used: 'De link is al gebruikt; hij werkt één keer. Log in om te zien wat er staat.',
    expired: 'De link is verlopen; hij werkt zeven dagen. Log in en bevestig in Mijn aanbod.',
    withdrawn: 'Je houdt geen beschikbaarheid meer bij voor deze organisatie. Vraag het de beheerder van je organisatie.',
  } satisfies Record<DeadLink, string>,
}

export type ConfirmationText = typeof confirmationNl
