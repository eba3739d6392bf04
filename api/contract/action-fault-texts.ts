/** What is wrong with an action against a bottleneck, with the cure, in both languages: the same for API and screen. */
import type { ActionFault, ActionFaultCode, ActionField } from '../domain/bottleneck-action.ts'
import { MOST_SHORT_TEXT_CHARACTERS } from '../domain/short-text.ts'
import type { Language } from './page.ts'
import type { FieldProblem } from './problem.ts'

const actionFieldTitles: Record<Language, Record<ActionField, string>> = {
  nl: { region: 'Regio', category: 'Soort hulp', action: 'Actie', owner: 'Wie', dueOn: 'Klaar op', result: 'Resultaat' },
  en: { region: 'Region', category: 'Kind of care', action: 'Action', owner: 'Who', dueOn: 'Due on', result: 'Result' },
}

const faultTexts: Record<Language, Record<ActionFaultCode, string>> = {
  nl: {
    missing: 'vul dit in.',
    'too-long': `dit is te lang. Gebruik hooguit ${MOST_SHORT_TEXT_CHARACTERS} tekens.`,
    unreadable: 'hier staan onzichtbare tekens. Typ de tekst opnieuw.',
    'holds-bsn': 'hier lijkt een burgerservicenummer in te staan. Haal het weg: Plekwijzer bewaart niets over een kind of ouder.',
    'holds-birth-date': 'hier staat een datum die voorbij is, en die een geboortedatum kan zijn. Noem alleen de maand, zoals “in oktober”.',
    'holds-email': 'hier staat een e-mailadres in. Haal het weg, en noem de organisatie.',
    'holds-phone': 'hier staat een telefoonnummer in. Haal het weg, en noem de organisatie.',
    'unknown-region': 'deze regio kennen we niet. Gebruik een CBS-code, zoals JZ12.',
    'unknown-category': 'deze soort hulp kennen we niet. Kies er een uit de lijst.',
    'unknown-owner': 'deze organisatie werkt niet in de regio. Kies er een uit de lijst.',
    'no-day': 'dit is geen bestaande dag. Vul een datum in, zoals 2027-03-01.',
    'day-past': 'deze dag is al voorbij. Vul een dag in die nog komt.',
    'day-too-far': 'deze dag ligt meer dan twee jaar vooruit. Kies een eerdere dag.',
  },
  en: {
    missing: 'please fill this in.',
    'too-long': `this is too long. Use ${MOST_SHORT_TEXT_CHARACTERS} characters at most.`,
    unreadable: 'this holds characters that cannot be seen. Please type the text again.',
    'holds-bsn': 'this seems to hold a citizen service number. Take it out: Plekwijzer keeps nothing about a child or parent.',
    'holds-birth-date': 'this holds a date in the past, which may be a date of birth. Name the month only, such as “in October”.',
    'holds-email': 'this holds an e-mail address. Take it out, and name the organisation.',
    'holds-phone': 'this holds a phone number. Take it out, and name the organisation.',
    'unknown-region': 'we do not know this region. Use a CBS code, such as JZ12.',
    'unknown-category': 'we do not know this kind of care. Choose one from the list.',
    'unknown-owner': 'this organisation does not work in the region. Choose one from the list.',
    'no-day': 'this day does not exist. Fill in a date, such as 2027-03-01.',
    'day-past': 'this day has gone by. Choose a day to come.',
    'day-too-far': 'this day is more than two years ahead. Choose an earlier day.',
  },
}

export function actionFaultMessage(language: Language, { field, code }: ActionFault): string {
  return `${actionFieldTitles[language][field]}: ${faultTexts[language][code]}`
}

export function actionFieldProblem(fault: ActionFault): FieldProblem {
  return { ...fault, message: actionFaultMessage('nl', fault) }
}
