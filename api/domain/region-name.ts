/**
 * The youth-care region that somebody means: its code, its name with or without "regio", an abbreviation of its own initials
 * ("MIJOV", "NV", "RvN"), a part of it ("Nijmegen"), a name mistyped, or a municipality in it. Source: issue 4.
 */
import { likenessTo, nearness } from './alike.ts'
import { plainText, plainWords } from './plain-text.ts'

export interface NamedRegion {
  code: string
  name: string
  otherNames: readonly string[]
  municipalities: readonly string[]
}

const LEAST_LIKE = 0.8
/** A sentence is no region. */
const MOST_CHARACTERS = 60

/** `own` go first: an abbreviation means one of these. */
export function createRegionReader(own: readonly NamedRegion[], all: readonly NamedRegion[]): (written: string) => NamedRegion | null {
  const [mostOfOwn, mostOfAll] = [mostAlike(own), mostAlike(all)]
  return (written) => regionMeant(written, own, all, (text) => mostOfOwn(text) ?? mostOfAll(text))
}

type Guess = (text: string) => NamedRegion | null

function regionMeant(written: string, own: readonly NamedRegion[], all: readonly NamedRegion[], guess: Guess): NamedRegion | null {
  const text = stripped(written)
  if (text === '' || text.length > MOST_CHARACTERS) return null
  return (
    one(all, ({ code }) => plainText(code) === text || plainText(written).split(' ').includes(plainText(code))) ??
    one(all, (region) => namesOf(region).some((name) => joined(name) === joined(text))) ??
    one(own, (region) => isAbbreviation(joined(text), region)) ??
    one(all, (region) => isAbbreviation(joined(text), region) && joined(text).length > 3) ??
    guess(text) ??
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

function mostAlike(regions: readonly NamedRegion[]): Guess {
  const named = regions.flatMap((region) => namesOf(region).map((name) => ({ region, name: joined(name) })))
  const likeness = likenessTo(regions.flatMap(namesOf))
  return (text) => {
    const ours = joined(text)
    const scores = [...likeness(text)].map((score, at) => Math.max(score, nearness(ours, named[at]?.name ?? '')))
    const best = Math.max(0, ...scores)
    const found = new Set(named.filter((_, at) => scores[at] === best).map(({ region }) => region))
    return best >= LEAST_LIKE && found.size === 1 ? ([...found][0] ?? null) : null
  }
}

function joined(text: string): string {
  return plainWords(text).join('')
}

function one<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | null {
  const found = items.filter(test)
  return found.length === 1 ? (found[0] ?? null) : null
}
