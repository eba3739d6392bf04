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

/** A whole name, of a town too ("Bennekom"); else what begins with what was typed, if that is one municipality. */
function municipalityNamed(typed: string, reference: Reference): string | null {
  const wanted = simplified(typed)
  if (wanted === '') return null
  const names = namesOf(reference)
  const exact = names.find(({ name }) => name === wanted)
  if (exact) return exact.code
  const beginning = new Set(names.filter(({ name }) => name.startsWith(wanted)).map(({ code }) => code))
  const [only] = beginning
  return beginning.size === 1 && only !== undefined && wanted.length >= 3 ? only : null
}

/** Own names first: a municipality goes before a town of the same name elsewhere. */
function namesOf({ vocabulary }: Reference): { code: string; name: string }[] {
  const own = vocabulary.municipalities.map(({ code, name }) => ({ code, name: simplified(name) }))
  const other = vocabulary.municipalities.flatMap(({ code, otherNames }) => otherNames.map((name) => ({ code, name: simplified(name) })))
  return [...own, ...other]
}

function simplified(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
