import type { FaultCode } from '../../../api/contract/account-page.ts'

type Words = Record<FaultCode, (label: string) => string>

export const faultsNl = {
  summary: 'Dit klopt nog niet',
  titlePrefix: 'Fout: ',
  /** Any field; `code field` where the field has words of its own. */
  words: {
    missing: (label) => `Vul “${label}” in.`,
    'not-an-address': () => 'Dit is geen e-mailadres. Vul het hele adres in, bijvoorbeeld naam@organisatie.nl.',
    refused: () => 'Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is er niet. Probeer het opnieuw.',
    limited: () => 'Er is te vaak geprobeerd.',
    elsewhere: () => 'Jouw organisatie logt in via een eigen inlog. Gebruik de knop bovenaan.',
    'wrong-code': () => 'Deze code klopt niet. Neem de code over die nu in je app staat. Kijk ook of de klok van je telefoon gelijk loopt.',
    'used-code': () => 'Deze code is al gebruikt. Wacht tot je app een nieuwe toont, en vul die in.',
    'clock-off': () => 'De klok van je telefoon loopt niet gelijk. Zet de tijd in je telefoon op automatisch en vul de nieuwe code in.',
    'incomplete-code': () => 'Een code heeft 6 cijfers.',
    'too-short': () => 'Dit wachtwoord is te kort. Gebruik ten minste 12 tekens.',
    'too-long': (label) => `“${label}” is te lang. Maak het korter.`,
    common: () => 'Dit wachtwoord wordt veel gebruikt en is makkelijk te raden. Kies een ander.',
    'holds-own-name': () => 'In dit wachtwoord staat je naam of e-mailadres. Dat is makkelijk te raden. Kies een ander.',
    'wrong-password': () => 'Dit is niet je huidige wachtwoord. Probeer het opnieuw.',
    'same-address': () => 'Dit is al je e-mailadres.',
    'address-in-use': () => 'Dit e-mailadres kan niet. Gebruik een ander.',
    'not-allowed': (label) => `Deze keuze kan niet bij “${label}”. Kies een andere.`,
    'already-member': () => 'Deze persoon heeft deze rol hier al.',
    'last-admin': () => 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    'also-elsewhere': () =>
      'Deze persoon werkt ook voor een organisatie die jij niet beheert. Vraag het de regiobeheerder of de beheerder van Plekwijzer.',
    unknown: () => 'Dit is er niet meer. Misschien heeft iemand anders het net gewijzigd.',
    'name-in-use': () => 'Een organisatie met deze naam is er al.',
    'set-up-expired': () => 'Het instellen duurde te lang. Begin opnieuw.',
    unchanged: () => 'Dit is al zo. Kies iets anders.',
    personal: (label) => `Bij “${label}” lijken gegevens van een kind te staan. Haal die weg.`,
  } satisfies Words as Words,
  fieldWords: {
    'not-allowed regionCodes': 'Kies alleen regio’s waarvoor je zelf een rol hebt, en alleen bij een rol die voor regio’s geldt.',
    'not-allowed locationIds': 'Alleen een bewerker van beschikbaarheid kun je tot locaties beperken.',
    'limited email': 'Er zijn kort na elkaar veel uitnodigingen verstuurd.',
    'wrong-code recovery': 'Deze herstelcode klopt niet, of is al gebruikt. Kijk of je hem helemaal hebt overgenomen.',
    'unknown providerId': 'Deze zorgaanbieder heeft geen contract in deze regio. Kies er een die dat wel heeft.',
    'name-in-use providerId': 'Deze zorgaanbieder doet al mee. Zoek de organisatie op in de lijst.',
    'not-allowed providerId': 'Een zorgaanbieder kies je alleen bij de soort “zorgaanbieder”.',
    'unknown municipalityCode': 'Deze gemeente hoort niet bij de regio. Kies een andere.',
    'not-allowed municipalityCode': 'Een gemeente kies je alleen bij de soort “lokaal team”.',
    'unchanged role': 'Deze persoon heeft deze rol al. Kies een andere.',
    'already-member role': 'Deze persoon heeft die rol ook al. Beëindig deze in plaats van haar te wijzigen.',
  } as Record<string, string>,
  digitsMissing: (missing: number) =>
    missing > 0
      ? `Er ${missing === 1 ? 'ontbreekt nog 1 cijfer' : `ontbreken nog ${missing} cijfers`}.`
      : 'Een code heeft 6 cijfers; je vulde er meer in.',
  clock: (minutes: number, isAhead: boolean) =>
    `De klok van je telefoon loopt ongeveer ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} ${isAhead ? 'voor' : 'achter'}. Zet de tijd in je telefoon op automatisch en vul de nieuwe code in.`,
  wait: (minutes: number) => {
    if (minutes <= 1) return 'Wacht een minuut en probeer het dan opnieuw.'
    return `Wacht ${minutes < 120 ? `${minutes} minuten` : `${Math.ceil(minutes / 60)} uur`} en probeer het dan opnieuw.`
  },
}

export type FaultText = typeof faultsNl
