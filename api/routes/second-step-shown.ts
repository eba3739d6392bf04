/**
 * What the page of the set-up carries along in its own form, so that a wrong code does not lose it. It comes back from a
 * browser: only what looks like it is shown again.
 */
const MOST_CODES = 20

export function secretOf(sent: string | undefined): { secret: string; address: string } {
  const address = sent && /^otpauth:\/\/totp\/[\x21-\x7e]{1,400}$/.test(sent) ? sent : ''
  const secret = /[?&]secret=([A-Z2-7]{16,128})(?:&|$)/.exec(address)?.[1] ?? ''
  return secret === '' ? { secret: '', address: '' } : { secret, address }
}

export function shownRecoveryCodes(sent: string | undefined): string[] {
  return (sent ?? '')
    .split(' ')
    .filter((code) => /^[\w-]{6,24}$/.test(code))
    .slice(0, MOST_CODES)
}
