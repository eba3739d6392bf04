/** Product codes in what somebody wrote: by themselves, or beside a name ("44C51 Pleegzorg", "44 c51"). */

/** As iJw writes them: two digits, then three letters or digits. */
const CODE = /\b\d{2}[A-Z0-9]{3}\b/gi

/** `own`: the codes of the own offers, as `sameCode` writes them. */
export function codesIn(written: string, own: { has(code: string): boolean }): string[] {
  const whole = sameCode(written)
  if (own.has(whole)) return [whole]
  const likely = (written.match(CODE) ?? []).map(sameCode)
  const known = [...likely, ...written.split(/\s+/).map(sameCode)].filter((part) => own.has(part))
  return known.length > 0 ? known : likely.filter((part) => /[A-Z]/.test(part))
}

/** The one way of writing a code. */
export function sameCode(code: string): string {
  return code.toUpperCase().replace(/[\s.\-_/]/g, '')
}
