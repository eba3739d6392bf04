import type { OidcText } from './oidc-nl.ts'

export const oidcEn: OidcText = {
  'unknown-provider': () => 'This way of signing in does not exist here. Choose one of the buttons below.',
  unreachable: (label) => `${label ?? 'Your organisation’s sign-in page'} cannot be reached now. Try again in a few minutes.`,
  cancelled: () => 'You are not signed in, because signing in was stopped. Start again if you want to sign in.',
  'attempt-expired': () => 'This attempt to sign in has expired or was used already. Start again with the button below.',
  'answer-refused': (label) =>
    `The answer of ${label ?? 'your organisation'} was not right. Try again. If it fails once more, ask your organisation’s administrator.`,
  'not-sure-enough': (label) =>
    `${label ?? 'Your organisation'} has to check one thing more, such as a code on your phone. Sign in there again.`,
  'email-missing': (label) => `${label ?? 'Your organisation'} gave no e-mail address. Ask your organisation’s administrator to mend this.`,
  'email-unproven': (label) =>
    `${label ?? 'Your organisation'} does not vouch for your e-mail address. Ask your organisation’s administrator to mend this.`,
  'known-elsewhere': () =>
    'Your e-mail address belongs to another account already. Sign in as you are used to, or ask your organisation’s administrator.',
  closed: () => 'Your account is closed. Ask your organisation’s administrator whether that is right.',
  'no-role': () => 'You have no access to Plekwijzer yet. Ask your organisation’s administrator for a role.',
  'roles-unreadable': (label) =>
    `${label ?? 'Your organisation'} did not pass on all your roles. Ask your organisation’s administrator to mend this.`,
}
