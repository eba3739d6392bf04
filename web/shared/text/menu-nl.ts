export const menuNl = {
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  ofYou: (name: string) => `Menu van ${name}`,
  account: 'Mijn account',
  organisation: 'Mensen en toegang',
  organisationLog: 'Logboek',
  organisations: 'Organisaties',
  regionLog: 'Logboek van de regio',
  mails: 'Mails',
  actingFor: 'Je werkt namens',
  actFor: (name: string) => `Werk namens ${name}`,
  noOrganisation: 'Geen organisatie',
}
