/** What can be wrong with an organisation, an invitation or a role: the field, a fixed code, and what to do. */
import type { FieldProblem } from '../contract/problem.ts'
import type { Role } from '../domain/roles.ts'

const fault = (field: string, code: string, message: string, allowed?: readonly string[]): FieldProblem => ({
  field,
  code,
  message,
  ...(allowed ? { allowed: [...allowed] } : {}),
})

export const accessFaults = {
  noName: () => fault('name', 'missing', 'Vul een naam in.'),
  longName: (most: number) => fault('name', 'too-long', `Gebruik voor de naam ten hoogste ${most} tekens.`),
  nameInUse: () => fault('name', 'name-in-use', 'Er is al zo’n organisatie met deze naam. Kies een andere naam.'),
  personalName: () => fault('name', 'personal', 'In de naam lijkt een burgerservicenummer of geboortedatum te staan. Haal dat weg.'),

  noProvider: () => fault('providerId', 'missing', 'Kies de zorgaanbieder waar het om gaat.'),
  strayProvider: () => fault('providerId', 'not-allowed', 'Alleen bij een zorgaanbieder hoort een zorgaanbieder. Haal dit veld weg.'),
  unknownProvider: () =>
    fault('providerId', 'unknown', 'Deze zorgaanbieder heeft geen contract in deze regio. Kies er een die dat wel heeft.'),
  providerInUse: () => fault('providerId', 'name-in-use', 'Deze zorgaanbieder doet al mee. Zoek de organisatie op in de lijst.'),
  noMunicipality: () => fault('municipalityCode', 'missing', 'Kies de gemeente waarvoor het lokale team werkt.'),
  strayMunicipality: () => fault('municipalityCode', 'not-allowed', 'Alleen bij een lokaal team hoort een gemeente. Haal dit veld weg.'),
  foreignMunicipality: () => fault('municipalityCode', 'unknown', 'Deze gemeente hoort niet bij de regio. Kies een gemeente van de regio.'),

  notRelaxable: () =>
    fault('isSecondFactorRelaxed', 'not-allowed', 'Alleen verwijzers mogen zonder tweede stap inloggen. Laat deze instelling uit.'),
  unknownOidcProvider: (known: readonly string[]) =>
    fault(
      'oidcProvider',
      'unknown',
      known.length > 0 ? `Kies een inlogvoorziening: ${known.join(', ')}.` : 'Er is geen inlogvoorziening ingesteld.',
      known,
    ),
  platformStays: () => fault('hasEnded', 'not-allowed', 'Het platform zelf kan niet eindigen.'),

  notAnAddress: () => fault('email', 'not-an-address', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'),
  alreadyMember: () => fault('email', 'already-member', 'Deze persoon heeft deze rol al in deze organisatie.'),
  wrongRole: (allowed: readonly Role[]) =>
    fault('role', 'not-allowed', `Deze rol past niet bij deze organisatie. Kies: ${allowed.join(', ')}.`, allowed),
  unchangedRole: () => fault('role', 'unchanged', 'Deze persoon heeft deze rol al zo. Kies iets anders.'),
  roleHeld: () => fault('role', 'already-member', 'Deze persoon heeft die rol ook al. Beëindig deze rol in plaats van haar te wijzigen.'),
  strayRegions: () => fault('regionCodes', 'not-allowed', 'Bij deze rol horen geen regio’s. Laat dit leeg.'),
  foreignRegions: (allowed: readonly string[]) =>
    fault('regionCodes', 'not-allowed', 'Kies alleen regio’s waarvoor je zelf een rol hebt.', allowed),
  unknownRegions: () => fault('regionCodes', 'unknown', 'Een van deze regio’s bestaat niet. Gebruik CBS-codes, zoals JZ12.'),
  strayLocations: () => fault('locationIds', 'not-allowed', 'Alleen een bewerker kan tot locaties worden beperkt. Laat dit leeg.'),
  foreignLocations: () => fault('locationIds', 'unknown', 'Kies alleen locaties van deze zorgaanbieder.'),
  lastAdmin: () =>
    fault('membershipId', 'last-admin', 'Dit is de laatste beheerder van de organisatie. Maak eerst iemand anders beheerder.'),
}
