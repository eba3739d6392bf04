import type { Language } from '../../contract/page.ts'
import { type Letter, writeLetter } from '../letter.ts'
import { dayIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'
import { availabilityLine, type StatedInLetter } from './availability-line.ts'

export interface AvailabilityReminder {
  language: Language
  /** `first`: the duty ends; `second`: halfway from there to stale; `late`: whatever is late, by the region's press. */
  tone: 'first' | 'second' | 'late'
  organisationName: string
  offers: readonly StatedInLetter[]
  /** Holds the token; only confirms. */
  confirmLink: string
  confirmLinkExpiresAt: number
  gridLink: string
  /** Whether some of these offers are unknown already; when the first of the others turns unknown. */
  isStaleAlready: boolean
  firstStaleAt: number | null
  now: number
}

const words = {
  nl: {
    hello: 'Hallo,',
    first: {
      subject: 'Klopt je beschikbaarheid nog?',
      lead: (organisation: string) => `Verwijzers kijken naar het aanbod van ${organisation}. Kijk je na of dit nog klopt?`,
    },
    second: {
      subject: 'Je beschikbaarheid wordt bijna onbekend',
      lead: (organisation: string) => `We vroegen je al om het aanbod van ${organisation} na te kijken. Dit is nog niet gedaan:`,
    },
    late: {
      subject: 'Je beschikbaarheid is te oud',
      lead: (organisation: string) => `Dit aanbod van ${organisation} is te lang niet nagekeken. Kijk je na of het nog klopt?`,
    },
    staleAlready: 'Van aanbod dat hier te lang op wacht, zien verwijzers nu al "onbekend".',
    stale: (day: string) => `Zonder je antwoord zien verwijzers vanaf ${day} "onbekend", en staat het aanbod onderaan.`,
    confirm: 'Alles klopt nog',
    until: (day: string) => `Deze knop werkt tot en met ${day}, en één keer. Je hoeft niet in te loggen.`,
    grid: 'Iets wijzigen in Mijn aanbod',
  },
  en: {
    hello: 'Hello,',
    first: {
      subject: 'Is your availability still right?',
      lead: (organisation: string) => `Referrers look at the offers of ${organisation}. Will you check whether this is still right?`,
    },
    second: {
      subject: 'Your availability is about to become unknown',
      lead: (organisation: string) => `We asked you before to check the offers of ${organisation}. This has not been done yet:`,
    },
    late: {
      subject: 'Your availability is too old',
      lead: (organisation: string) =>
        `These offers of ${organisation} were not checked for too long. Will you check whether this is still right?`,
    },
    staleAlready: 'Of offers that waited too long, referrers see "unknown" already.',
    stale: (day: string) => `Without your answer, referrers see "unknown" from ${day}, and the offers are shown last.`,
    confirm: 'All is still right',
    until: (day: string) => `This button works up to and including ${day}, and once. You need not sign in.`,
    grid: 'Change something in My offers',
  },
}

export function availabilityReminderLetter(reminder: AvailabilityReminder): Letter {
  const { language, tone, offers, now } = reminder
  const say = words[language]
  return writeLetter({
    kind: `availability-reminder-${tone}`,
    language,
    subject: say[tone].subject,
    parts: [
      say.hello,
      say[tone].lead(nameIn(reminder.organisationName)),
      { list: offers.map((offer) => availabilityLine(language, offer, now)) },
      ...(reminder.isStaleAlready ? [say.staleAlready] : []),
      ...(reminder.firstStaleAt === null ? [] : [say.stale(dayIn(language, reminder.firstStaleAt))]),
      { label: say.confirm, url: reminder.confirmLink },
      say.until(dayIn(language, reminder.confirmLinkExpiresAt)),
      { label: say.grid, url: reminder.gridLink },
    ],
  })
}
