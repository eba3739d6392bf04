/** How a cell was read, and what is asked about a row, in plain Dutch. The screen has its own English by the same codes. */
import type { Because, QuestionCode } from '../domain/read-cell.ts'

/** After "… gelezen als …: ". */
export const becauseTexts: Record<Because, string> = {
  name: 'zo herkend',
  about: 'ongeveer telt als dit aantal',
  'range-longest': 'van twee getallen telt het grootste',
  'range-fewest': 'van twee getallen telt het kleinste',
  'at-most': 'hooguit telt als dit aantal',
  'at-least': 'minstens telt als dit aantal',
  'number-word': 'het woord als getal',
  'rounded-up': 'hele weken, naar boven afgerond',
  months: 'een maand is 4⅓ week, naar boven afgerond',
  days: 'dagen als hele weken, naar boven afgerond',
  years: 'een jaar is 52 weken',
  'at-once': 'direct is 0 weken',
  'none-is-zero': 'geen telt als 0',
  'not-applicable': 'hier staat dat er niets is',
  'says-full': 'vol is een aanmeldstop zonder vrije plek',
  'says-stopped': 'dit betekent een aanmeldstop',
  'says-mode': 'zo nemen jullie aan',
  'last-day': 'de laatste dag van de stop',
  'end-of-month': 'de laatste dag van die maand',
  'year-added': 'het eerstvolgende jaar',
  'added-up': 'weken tot intake en daarna bij elkaar opgeteld',
  'weeks-so-accepting': 'er staan weken, dus jullie nemen aan',
  'stop-so-no-weeks': 'bij een aanmeldstop horen geen weken',
  'mode-so-no-weeks': 'weken horen alleen bij "neemt aan"',
  'places-not-counted': 'deze soort hulp telt geen plekken, dus dit wordt niet bewaard',
  'row-above': 'overgenomen van de regel erboven',
  section: 'van het kopje erboven',
}

export const questionTexts: Record<QuestionCode, string> = {
  'to-agree': 'dit moet nog worden afgesproken. Vul in wat je nu verwacht, of sla de regel over.',
  'not-known': 'hier staat dat je het niet weet. Vul in wat je nu verwacht, of sla de regel over.',
  'more-than': 'hoeveel hooguit? Vul het getal in dat je verwacht.',
  'fewer-than': 'hoeveel zeker? Vul het getal in.',
  'a-date': 'Excel heeft hier een datum van gemaakt. Vul het getal in dat je bedoelde.',
  'counts-from-intake': 'deze weken tellen vanaf de intake. Vul de weken in vanaf de dag waarop het volledige aanmeldformulier binnen is.',
  contradiction: 'wat hier staat spreekt zich tegen. Kies hoe jullie aannemen.',
  'no-day': 'dit is geen dag. Vul een datum in, zoals 1-3-2027.',
  'not-read': 'dit kunnen we niet lezen. Vul in wat het moet zijn.',
  withheld: 'dit is weggelaten.',
}

export type NamingFault =
  | 'unknown-offer'
  | 'unknown-product'
  | 'unknown-region'
  | 'no-offer-in-region'
  | 'unknown-location'
  | 'no-such-combination'
  | 'several-offers'
  | 'nothing-named'

export const namingFaultTexts: Record<NamingFault, string> = {
  'unknown-offer': 'Dit kenmerk is niet van jullie aanbod. Kies welk aanbod je bedoelt, of sla de regel over.',
  'unknown-product': 'Dit product kennen we niet bij jullie aanbod. Kies welk aanbod je bedoelt, of sla de regel over.',
  'unknown-region': 'Deze regio herkennen we niet. Kies welk aanbod je bedoelt, of sla de regel over.',
  'no-offer-in-region': 'In deze regio hebben jullie geen aanbod. Kies welk aanbod je bedoelt, of sla de regel over.',
  'unknown-location': 'Deze locatie herkennen we niet bij dit product. Kies welk aanbod je bedoelt, of sla de regel over.',
  'no-such-combination':
    'Dit product hebben jullie niet in deze regio of op deze locatie. Kies welk aanbod je bedoelt, of sla de regel over.',
  'several-offers': 'Dit kan over meer aanbod gaan. Kies welk aanbod je bedoelt, of sla de regel over.',
  'nothing-named': 'Er staat niet bij over welk aanbod dit gaat. Kies het, of sla de regel over.',
}

export const importTexts = {
  twice: (rows: readonly number[]) => `Over dit aanbod staat ook iets anders op regel ${rows.join(', ')}. Sla alle regels over op één na.`,
  conflict: 'Iemand anders heeft dit aanbod net aangepast. Kijk wat er nu staat, en kies of jouw regel toch geldt.',
  skippedByChoice: 'Zelf overgeslagen.',
  sameAsRow: (row: number) => `Zelfde als regel ${row}.`,
  nothingSaid: 'Hier is niets ingevuld; er wordt niets bevestigd.',
  notes: 'Geen regel over aanbod.',
  ofProvider: (name: string) => `Van ${name}.`,
  recognised: (written: string, value: string, because: string) => `"${written}" gelezen als ${value}: ${because}.`,
  derived: (value: string, because: string) => `${value}: ${because}.`,
}
