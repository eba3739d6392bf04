/** What happened, as the rest of a sentence that begins with who did it. `of`: whom or what it was about; `how`: what came with it. */
interface Told {
  of: string
  /** In words: a role, a way in, a reason, a number. */
  how: string
}

type Words = Record<string, (told: Told) => string>

const and = (how: string) => (how ? ` (${how})` : '')

export const logNl = {
  title: (of: string) => `Logboek: ${of}`,
  intro: 'Wie wat deed en wanneer. Regels worden nooit gewijzigd.',
  empty: 'Er staat nog niets in het logboek.',
  at: (hour: string) => `${hour} uur`,
  from: (address: string) => `vanaf ${address}`,
  newer: 'Nieuwer',
  older: 'Ouder',
  pages: 'Bladzijden van het logboek',
  page: (page: number) => `Bladzijde ${page}`,
  somebody: 'Iemand',
  program: (name: string) => `Het programma ${name}`,
  key: (name: string) => `De sleutel ${name}`,
  other: (action: string, of: string) => `deed “${action}”${of ? `: ${of}` : ''}`,
  actions: {
    'sign-in': ({ how }) => `logde in${and(how)}`,
    'sign-in-failed': ({ of, how }) => `probeerde in te loggen${of ? ` als ${of}` : ''}, zonder succes${and(how)}`,
    'second-factor-failed': ({ of, how }) => `gaf geen goede code voor ${of}${and(how)}`,
    'sign-out': () => 'logde uit',
    'session-ended': () => 'logde een ander apparaat uit',
    'sessions-ended': ({ how }) => `logde andere apparaten uit${and(how)}`,
    'password-changed': () => 'wijzigde het eigen wachtwoord',
    'password-reset-asked': ({ of }) => `vroeg een nieuw wachtwoord aan voor ${of}`,
    'password-reset': ({ of }) => `stelde een nieuw wachtwoord in voor ${of}`,
    'password-reset-failed': ({ of }) => `gebruikte een link voor een nieuw wachtwoord die niet meer werkt${of ? `: ${of}` : ''}`,
    'own-password-wrong': () => 'vulde het eigen wachtwoord verkeerd in',
    'address-change-asked': () => 'vroeg om een ander e-mailadres',
    'address-changed': ({ of }) => `kreeg een ander e-mailadres: ${of}`,
    'second-factor-set': () => 'stelde een tweede stap in',
    'recovery-codes-made': () => 'maakte nieuwe herstelcodes',
    'recovery-code-used': () => 'gebruikte een herstelcode',
    'profile-changed': ({ how }) => `wijzigde het eigen account${and(how)}`,
    'account-made': ({ of }) => `kreeg een account via de organisatie: ${of}`,
    'account-joined': ({ of }) => `koppelde een account aan de organisatie: ${of}`,
    'account-reopened': ({ of }) => `kreeg het account terug via de organisatie: ${of}`,
    'invitation-sent': ({ of, how }) => `nodigde ${of} uit${and(how)}`,
    'invitation-accepted': ({ of, how }) => `nam de uitnodiging aan ${of} aan${and(how)}`,
    'invitation-withdrawn': ({ of, how }) => `trok de uitnodiging aan ${of} in${and(how)}`,
    'membership-added': ({ of, how }) => `gaf ${of} toegang${and(how)}`,
    'membership-changed': ({ of, how }) => `wijzigde de toegang van ${of}${and(how)}`,
    'membership-ended': ({ of, how }) => `beëindigde de toegang van ${of}${and(how)}`,
    'organisation-made': ({ of }) => `voegde de organisatie ${of} toe`,
    'organisation-changed': ({ of, how }) => `wijzigde de organisatie ${of}${and(how)}`,
    'access-exported': ({ of }) => `haalde op wie toegang heeft tot ${of}`,
    'rights-exported': () => 'haalde op welke rol wat mag',
    'availability.report': ({ how }) => `werkte beschikbaarheid bij${and(how)}`,
    import: ({ of }) => `las bestanden in voor ${of}`,
  } as Words,
  reasons: {
    refused: 'adres en wachtwoord horen niet bij elkaar',
    limited: 'te vaak geprobeerd',
    elsewhere: 'logt in via de organisatie',
    wrong: 'verkeerde code',
    used: 'code al gebruikt',
    expired: 'eerste stap te lang geleden',
    'clock-off': 'klok loopt niet gelijk',
  } as Record<string, string>,
  ways: { password: 'met wachtwoord', passkey: 'met passkey' } as Record<string, string>,
  through: (name: string) => `via ${name}`,
  fields: { name: 'naam', language: 'taal' } as Record<string, string>,
  changes: {
    name: (from: string, to: string) => `naam: ${from} → ${to}`,
    isSecondFactorRelaxed: (_from: string, to: string) =>
      to === 'true' ? 'verwijzers hoeven geen tweede stap' : 'verwijzers moeten een tweede stap',
    oidcProvider: (_from: string, to: string) => (to === 'null' ? 'inloggen met wachtwoord' : `inloggen via ${to}`),
    hasEnded: (_from: string, to: string) => (to === 'true' ? 'gestopt' : 'weer begonnen'),
  } as Record<string, (from: string, to: string) => string>,
  left: 'vertrok zelf',
}

export type LogText = typeof logNl
