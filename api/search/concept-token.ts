/**
 * A concept as one word that no text holds, the same in document and query. Without separators, so that it stays one
 * word; closed by a double 0, so that no token begins another (the last word of a query also matches as a beginning).
 */
export function conceptToken(code: string): string {
  return `concept0${code.toLowerCase().replace(/[^a-z0-9]+/g, '0')}00`
}
