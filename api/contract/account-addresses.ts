/** Pages that a mail links to. The token stands at the end of the path, where the log leaves it out (`api/http/request-log.ts`). */
export const accountAddresses = {
  invitation: '/uitnodiging',
  setPassword: '/wachtwoord-instellen',
  confirmAddress: '/adres-bevestigen',
  forgotPassword: '/wachtwoord-vergeten',
  account: '/account',
} as const

export function addressWithToken(path: string, token: string): string {
  return `${path}/${encodeURIComponent(token)}`
}
