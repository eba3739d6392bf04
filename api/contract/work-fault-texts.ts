/** What is wrong with counted advice or a threshold, with the cure, in both languages: the same for API and screen. */
import { type AdviceFaultCode, MOST_ADVICE } from '../domain/advice-count.ts'
import { MOST_THRESHOLD_WEEKS } from '../domain/bottleneck.ts'
import type { Language } from './page.ts'

export type WorkFaultCode = AdviceFaultCode | 'no-weeks' | 'no-quarter' | 'quarter-ahead'

export const workFaultTexts: Record<Language, Record<WorkFaultCode, string>> = {
  nl: {
    'no-month': 'Maand: dit is geen maand. Kies een jaar en een maand, zoals 2026-10.',
    'month-ahead': 'Maand: deze maand is nog niet begonnen. Kies een eerdere maand.',
    'no-quarter': 'Kwartaal: dit is geen kwartaal. Kies een jaar en een getal van 1 tot en met 4, zoals 2026-3.',
    'quarter-ahead': 'Kwartaal: dit kwartaal is nog niet begonnen. Kies een eerder kwartaal.',
    'no-count': `Aantal: vul een heel getal in van 0 tot en met ${MOST_ADVICE}.`,
    'unknown-category': 'Soort hulp: deze kennen we niet. Kies er een uit de lijst.',
    twice: 'Soort hulp: deze staat er al. Tel de aantallen bij elkaar op.',
    'no-weeks': `Drempel: vul een heel aantal weken in van 0 tot en met ${MOST_THRESHOLD_WEEKS}, of laat het leeg.`,
  },
  en: {
    'no-month': 'Month: this is not a month. Choose a year and a month, such as 2026-10.',
    'month-ahead': 'Month: this month has not begun yet. Choose an earlier month.',
    'no-quarter': 'Quarter: this is not a quarter. Choose a year and a number from 1 to 4, such as 2026-3.',
    'quarter-ahead': 'Quarter: this quarter has not begun yet. Choose an earlier quarter.',
    'no-count': `Number: fill in a whole number from 0 to ${MOST_ADVICE}.`,
    'unknown-category': 'Kind of care: we do not know this one. Choose one from the list.',
    twice: 'Kind of care: this one is there already. Add the numbers up.',
    'no-weeks': `Threshold: fill in a whole number of weeks from 0 to ${MOST_THRESHOLD_WEEKS}, or leave it empty.`,
  },
}
