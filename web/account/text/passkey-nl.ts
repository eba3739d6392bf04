export const passkeyNl = {
  title: 'Passkeys',
  intro: 'Met een passkey log je in met je vinger, gezicht of pincode. Je hebt dan geen wachtwoord en code nodig.',
  none: 'Je hebt nog geen passkey.',
  unnamed: 'Passkey zonder naam',
  since: (day: string) => `sinds ${day}`,
  name: 'Naam',
  nameHint: 'Waaraan je hem herkent, zoals “laptop van het werk”.',
  rename: 'Naam opslaan',
  remove: 'Verwijder',
  removeName: (name: string) => `Verwijder ${name}`,
  renameName: (name: string) => `Nieuwe naam voor ${name}`,
  password: 'Je wachtwoord',
  add: 'Voeg een passkey toe',
  busy: 'Kijk op je apparaat…',
  notPossible: 'Deze browser kan geen passkeys maken. Gebruik een nieuwere browser.',
  stopped: 'Er is niets gewijzigd, want het is afgebroken. Probeer het opnieuw.',
  signInStopped: 'Je bent niet ingelogd, want het is afgebroken. Probeer het opnieuw, of log in met je e-mailadres.',
  known: 'Dit apparaat heeft al een passkey voor Plekwijzer.',
  failed: 'Dat lukte niet. Kijk of je internet werkt en probeer het opnieuw.',
}

export type PasskeyText = typeof passkeyNl
