/** What is wrong with a statement of availability, in plain Dutch with the cure: the same for screen, API, files and import. */
import {
  type AvailabilityFault,
  type AvailabilityFaultCode,
  type AvailabilityField,
  MOST_COUNTED,
  MOST_WEEKS,
} from '../domain/availability.ts'
import { MOST_REMARK_CHARACTERS } from '../domain/remark.ts'

export const availabilityFieldTitles: Record<AvailabilityField, string> = {
  intakeMode: 'Neemt aan?',
  intakeWaitWeeks: 'Weken tot intake',
  startWaitWeeks: 'Weken tot start',
  freePlaces: 'Vrije plekken',
  waitingCount: 'Aantal wachtenden',
  stop: 'Aanmeldstop',
  'stop.reason': 'Reden van de stop',
  'stop.until': 'Stop tot en met',
  remark: 'Opmerking',
}

interface FaultText {
  wrong: string
  cure: string
}

const weeks = `Vul een heel getal in van 0 tot en met ${MOST_WEEKS}.`
const nothingOfPeople = 'Haal het weg: Plekwijzer bewaart niets over een kind of ouder.'

export const availabilityFaultTexts: Record<AvailabilityFaultCode, FaultText> = {
  'weeks-only-when-accepting': { wrong: 'weken horen alleen bij "neemt aan"', cure: 'Laat dit leeg, of kies "neemt aan".' },
  'weeks-needed': { wrong: 'bij "neemt aan" horen weken tot start', cure: weeks },
  'weeks-out-of-range': { wrong: 'dit aantal weken kan niet', cure: weeks },
  'start-before-intake': {
    wrong: 'de start ligt voor de intake',
    cure: 'Weken tot start zijn minstens de weken tot intake; beide tellen vanaf de aanmelding.',
  },
  'count-out-of-range': { wrong: 'dit aantal kan niet', cure: `Vul een heel getal in van 0 tot en met ${MOST_COUNTED}.` },
  'places-not-counted': { wrong: 'deze soort hulp telt geen plekken', cure: 'Laat dit leeg; de weken tot start zeggen genoeg.' },
  'places-while-stopped': {
    wrong: 'bij een aanmeldstop is geen plek vrij',
    cure: 'Laat dit leeg of vul 0 in, of haal de aanmeldstop weg.',
  },
  'stop-reason-needed': { wrong: 'bij een aanmeldstop hoort een reden', cure: 'Kies de reden.' },
  'stop-end-needed': { wrong: 'bij een aanmeldstop hoort een einddatum', cure: 'Vul de laatste dag van de stop in; verlengen kan later.' },
  'stop-end-no-day': { wrong: 'dit is geen bestaande dag', cure: 'Vul een datum in, zoals 2027-03-01.' },
  'stop-end-past': {
    wrong: 'de laatste dag van de stop is al voorbij',
    cure: 'Vul een dag in die nog komt, of kies of je weer aanneemt.',
  },
  'stop-end-too-far': { wrong: 'een aanmeldstop duurt hooguit een jaar', cure: 'Kies een eerdere dag; verlengen kan later.' },
  'stop-only-when-stopped': {
    wrong: 'een reden en einddatum horen alleen bij een aanmeldstop',
    cure: 'Laat ze leeg, of kies "aanmeldstop".',
  },
  'remark-too-long': { wrong: 'de opmerking is te lang', cure: `Gebruik hooguit ${MOST_REMARK_CHARACTERS} tekens.` },
  'remark-unreadable': { wrong: 'hier staan onzichtbare tekens', cure: 'Typ de opmerking opnieuw.' },
  'remark-holds-bsn': { wrong: 'hier lijkt een burgerservicenummer in te staan', cure: nothingOfPeople },
  'remark-holds-birth-date': {
    wrong: 'hier staat een datum die voorbij is, en die een geboortedatum kan zijn',
    cure: 'Haal hem weg, of noem een dag die nog komt. Plekwijzer bewaart niets over een kind of ouder.',
  },
  'remark-holds-email': {
    wrong: 'hier staat een e-mailadres in',
    cure: 'Haal het weg; het adres van het aanmeldpunt staat al bij het aanbod.',
  },
  'remark-holds-phone': {
    wrong: 'hier staat een telefoonnummer in',
    cure: 'Haal het weg; het nummer van het aanmeldpunt staat al bij het aanbod. Tijden schrijf je als 8.00-17.00 uur.',
  },
}

/** For one field, by itself: names the field, what is wrong, and what to do. */
export function availabilityFaultMessage({ field, code }: Pick<AvailabilityFault, 'field' | 'code'>): string {
  const { wrong, cure } = availabilityFaultTexts[code]
  return `${availabilityFieldTitles[field]}: ${wrong}. ${cure}`
}
