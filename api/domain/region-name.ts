/**
 * The youth-care region that somebody means: its code, its name with or without "regio", an abbreviation of its own initials
 * ("MIJOV", "NV", "RvN"), a part of it ("Nijmegen"), a name mistyped, or a municipality in it. Source: issue 4.
 */
import { alike, mistakesBetween } from './alike.ts'
import { plainText, plainWords } from './plain-text.ts'

export interface NamedRegion {
  code: string
  name: string
  otherNames: readonly string[]
  municipalities: readonly string[]
}

const LEAST_LIKE = 0.8

/** `own` go first: an abbreviation means one of these. */
export function regionMeant(written: string, own: readonly NamedRegion[], all: readonly NamedRegion[]): NamedRegion | null {
  const text = stripped(written)
  if (text === '') return null
  return (
    one(all, ({ code }) => plainText(code) === text || plainText(written).split(' ').includes(plainText(code))) ??
    one(all, (region) => namesOf(region).some((name) => joined(name) === joined(text))) ??
    one(own, (region) => isAbbreviation(joined(text), region)) ??
    one(all, (region) => isAbbreviation(joined(text), region) && joined(text).length > 3) ??
    most(own, text) ??
    most(all, text) ??
    one(own, ({ municipalities }) => municipalities.some((name) => joined(name) === joined(text))) ??
    one(all, ({ municipalities }) => municipalities.some((name) => joined(name) === joined(text)))
  )
}

function stripped(written: string): string {
  return plainText(written)
    .replace(/\b(?:jeugd(?:hulp)?regio|regio|region|gemeenten?|bureau|rhj)\b/g, '')
    .replace(/\bv\.|\bv\b/g, 'van')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name in brackets is one too: "Nijmegen (Rijk van Nijmegen)". */
function namesOf({ name, otherNames }: NamedRegion): string[] {
  const parts = /^(.*?) ?\((.*)\)$/.exec(name)
  return [name, ...otherNames, ...(parts ? [parts[1] ?? '', parts[2] ?? ''] : [])]
}

function isAbbreviation(text: string, region: NamedRegion): boolean {
  return text.length >= 2 && namesOf(region).some((name) => initialsOf(name).includes(text))
}

/** "Midden-IJssel/Oost-Veluwe": mijov, miov; "FoodValley": fv. */
function initialsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const joinedInitials = (initialOf: (word: string) => string) => words.map(initialOf).join('').toLowerCase()
  return [joinedInitials((word) => (/^ij/i.test(word) ? 'ij' : (word[0] ?? ''))), joinedInitials((word) => word[0] ?? '')]
}

function most(regions: readonly NamedRegion[], text: string): NamedRegion | null {
  const scored = regions.map((region) => ({ region, score: Math.max(...namesOf(region).map((name) => likeness(text, name))) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored.filter(({ score }) => score === best)
  return best >= LEAST_LIKE && found.length === 1 ? (found[0]?.region ?? null) : null
}

function likeness(text: string, name: string): number {
  const [ours, theirs] = [joined(text), joined(name)]
  return Math.max(alike(text, name), 1 - mistakesBetween(ours, theirs) / Math.max(ours.length, theirs.length))
}

function joined(text: string): string {
  return plainWords(text).join('')
}

function one<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | null {
  const found = items.filter(test)
  return found.length === 1 ? (found[0] ?? null) : null
}
