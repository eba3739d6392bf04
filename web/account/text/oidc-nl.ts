import type { OidcFault } from '../../../api/contract/oidc-fault.ts'

/** `label`: of the provider, as on its button; null when we do not know it. */
export type OidcText = Record<OidcFault, (label: string | null) => string>

export const oidcNl: OidcText = {
  'unknown-provider': () => 'Deze manier van inloggen bestaat hier niet. Kies een van de knoppen hieronder.',
  unreachable: (label) =>
    `${label ?? 'De inlogpagina van je organisatie'} is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.`,
  cancelled: () => 'Je bent niet ingelogd, want het inloggen is afgebroken. Begin opnieuw als je wilt inloggen.',
  'attempt-expired': () => 'Deze poging om in te loggen is verlopen of al gebruikt. Begin opnieuw met de knop hieronder.',
  'answer-refused': (label) =>
    `Het antwoord van ${label ?? 'je organisatie'} klopte niet. Probeer het opnieuw. Lukt het dan nog niet, vraag het de beheerder van je organisatie.`,
  'not-sure-enough': (label) =>
    `Bij ${label ?? 'je organisatie'} is een extra controle nodig, zoals een code op je telefoon. Log daar opnieuw in.`,
  'email-missing': (label) =>
    `${label ?? 'Je organisatie'} gaf geen e-mailadres door. Vraag de beheerder van je organisatie om dat te herstellen.`,
  'email-unproven': (label) =>
    `${label ?? 'Je organisatie'} staat niet in voor je e-mailadres. Vraag de beheerder van je organisatie om dat te herstellen.`,
  'known-elsewhere': () =>
    'Je e-mailadres hoort al bij een ander account. Log in zoals je gewend bent, of vraag het de beheerder van je organisatie.',
  closed: () => 'Je account is afgesloten. Vraag de beheerder van je organisatie of dat klopt.',
  'no-role': () => 'Je hebt nog geen toegang tot Plekwijzer. Vraag de beheerder van je organisatie om een rol.',
  'roles-unreadable': (label) =>
    `${label ?? 'Je organisatie'} gaf je rollen niet volledig door. Vraag de beheerder van je organisatie om dat te herstellen.`,
}
