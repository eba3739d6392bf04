/** Product codes in what somebody wrote: by themselves, or beside a name ("44C51 Pleegzorg", "44 c51"). */
import type { MyOffer } from '../contract/my-offer.ts'

/** As iJw writes them: two digits, then three letters or digits. */
const CODE = /\b\d{2}[A-Z0-9]{3}\b/gi

export function codesIn(written: string, offers: readonly MyOffer[]): string[] {
  const whole = joined(written)
  const own = new Set(offers.map(({ product }) => joined(product.code)))
  if (own.has(whole)) return [whole]
  const parts = [...(written.match(CODE) ?? []), ...written.split(/\s+/)].map(joined)
  const known = parts.filter((part) => own.has(part))
  if (known.length > 0) return known
  return (written.match(CODE) ?? []).filter((part) => /[a-z]/i.test(part)).map(joined)
}

export function sameCode(one: string, other: string): boolean {
  return joined(one) === joined(other)
}

function joined(code: string): string {
  return code.toUpperCase().replace(/[\s.\-_/]/g, '')
}
