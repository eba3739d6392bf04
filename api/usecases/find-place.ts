/** A place as people type it in a field: a municipality's name, a postcode with or without letters, or both ("Ermelo, 3851"). */
import type { Reference } from './reference.ts'
import { folded } from './suggest.ts'

export interface FoundPlace {
  municipality: string
  /** The postcode when one was typed, else the municipality. */
  near: string
}

const POSTCODE = /(?<!\d)(\d{4})\s*(?:[a-z]{2})?(?![\da-z])/i

export function findPlace(typed: string, reference: Reference): FoundPlace | null {
  const digits = POSTCODE.exec(typed)?.[1]
  const postcode = digits ? reference.postcodes.get(digits) : undefined
  if (postcode) return { municipality: postcode.municipalityCode, near: postcode.code }
  const code = municipalityNamed(typed.replace(/[,(].*$/, '').replace(POSTCODE, ''), reference)
  return code ? { municipality: code, near: code } : null
}

/** The whole name, or the only name that begins with what was typed. */
function municipalityNamed(typed: string, reference: Reference): string | null {
  const wanted = simplified(typed)
  if (wanted === '') return null
  const all = [...reference.municipalities.values()].map(({ code, name }) => ({ code, name: simplified(name) }))
  const exact = all.find(({ name }) => name === wanted)
  if (exact) return exact.code
  const beginning = all.filter(({ name }) => name.startsWith(wanted))
  return beginning.length === 1 && beginning[0] && wanted.length >= 3 ? beginning[0].code : null
}

const OTHER_NAMES: Record<string, string> = { 'den haag': 's gravenhage', 'den bosch': 's hertogenbosch', 'nijmegen stad': 'nijmegen' }

function simplified(name: string): string {
  const plain = folded(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return OTHER_NAMES[plain] ?? plain
}
