/**
 * Where to go on afterwards (after signing in, after choosing a language) is one of our own pages, whatever an address asks
 * for: `//` and `/\` lead to another site, and so do control characters in some browsers. Source: OWASP ASVS 5.0, 3.7.2.
 */
export function localPath(path: string): string {
  return /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(path) ? path : '/'
}
