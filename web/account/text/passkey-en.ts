import type { PasskeyText } from './passkey-nl.ts'

export const passkeyEn: PasskeyText = {
  title: 'Passkeys',
  intro: 'With a passkey you sign in with your finger, face or PIN. You need no password and no code then.',
  none: 'You have no passkey yet.',
  unnamed: 'Passkey without a name',
  since: (day) => `since ${day}`,
  name: 'Name',
  nameHint: 'By which you know it, such as “laptop from work”.',
  rename: 'Save name',
  remove: 'Remove',
  removeName: (name) => `Remove ${name}`,
  renameName: (name) => `New name for ${name}`,
  password: 'Your password',
  add: 'Add a passkey',
  busy: 'Look at your device…',
  notPossible: 'This browser cannot make passkeys. Use a newer one.',
  stopped: 'Nothing was changed, because it was stopped. Try again.',
  signInStopped: 'You are not signed in, because it was stopped. Try again, or sign in with your e-mail address.',
  known: 'This device has a passkey for Plekwijzer already.',
  failed: 'That did not work. See whether you are online and try again.',
}
