import type { Language } from '../../api/contract/page.ts'
import type { FieldProblem } from '../../api/contract/problem.ts'
import type { Text } from './text/nl.ts'

type Words = Record<string, (label: string) => string>

/** By code; `code field` where the field has words of its own. What is not here keeps the server's message. */
const words: Record<Language, Words> = {
  nl: {
    'not-in-range age': () => 'Vul bij leeftijd een getal in van 0 tot en met 27.',
    'not-in-range': (label) => `Dit getal kan niet bij “${label}”.`,
    'too-long': (label) => `Dit is te lang voor “${label}”. Een paar woorden zijn genoeg.`,
    'control-characters': (label) => `Bij “${label}” staan onzichtbare tekens. Typ de woorden opnieuw.`,
    'given-twice': (label) => `Vul “${label}” één keer in.`,
    bsn: () => 'Dit lijkt op een burgerservicenummer. Zoek zonder gegevens van het kind; wat je typte is niet bewaard.',
    'birth-date': () => 'Dit lijkt op een geboortedatum. Vul alleen de leeftijd in, bijvoorbeeld 9; wat je typte is niet bewaard.',
    'not-allowed municipality': () => 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.',
    'not-allowed': (label) => `Deze keuze bestaat niet bij “${label}”.`,
    'unknown-postcode': () => 'Deze postcode kennen we niet. Kies een gemeente.',
    'unknown-place': () => 'Deze plaats kennen we niet. Kies een gemeente uit de lijst, of vul 4 cijfers van een postcode in.',
    'needs-near': () => 'Voor een afstand is een plaats nodig. Vul ook “Dicht bij” in.',
    'needs-municipality': () => 'Of een contract past, hangt af van wie betaalt. Vul ook “Betalende gemeente” in.',
    'unknown-parameter': (label) => `“${label}” in het adres kennen we niet.`,
  },
  en: {
    'not-in-range age': () => 'Enter an age: a number from 0 to 27.',
    'not-in-range': (label) => `This number is not possible for “${label}”.`,
    'too-long': (label) => `This is too long for “${label}”. A few words are enough.`,
    'control-characters': (label) => `“${label}” holds invisible characters. Type the words again.`,
    'given-twice': (label) => `Fill in “${label}” once.`,
    bsn: () => 'This looks like a citizen service number (BSN). Search without details of the child; what you typed was not kept.',
    'birth-date': () => 'This looks like a date of birth. Enter the age only, for example 9; what you typed was not kept.',
    'not-allowed municipality': () => 'We do not know this municipality. Choose a municipality from the list.',
    'not-allowed': (label) => `This choice does not exist for “${label}”.`,
    'unknown-postcode': () => 'We do not know this postcode. Choose a municipality.',
    'unknown-place': () => 'We do not know this place. Choose a municipality from the list, or enter the 4 digits of a postcode.',
    'needs-near': () => 'A distance needs a place. Fill in “Close to” as well.',
    'needs-municipality': () => 'Whether a contract fits depends on who pays. Fill in “Paying municipality” as well.',
    'unknown-parameter': (label) => `We do not know “${label}” in the address.`,
  },
}

/** What is wrong in the reader's own language; `isOwn` is false for a message that only the server has, in Dutch. */
export function problemWords({ field, code, message }: FieldProblem, language: Language, text: Text): { said: string; isOwn: boolean } {
  const own = words[language][`${code} ${field}`] ?? words[language][code]
  return own ? { said: own(labelOf(field, text)), isOwn: true } : { said: message, isOwn: false }
}

function labelOf(field: string, text: Text): string {
  const { q, municipality, near, age } = text.band
  const labels: Record<string, string> = { ...text.filters.facets, q, municipality, near, age, sort: text.results.order }
  return labels[field] ?? field
}
