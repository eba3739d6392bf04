/** The small tables in memory, arranged for look-up; made anew when they change and at midnight. */
import type { ReferenceRows } from '../../db/queries/reference-read.ts'
import type { Norm } from '../domain/norm.ts'
import { normWeeksOn } from '../domain/norm.ts'
import { pointKey } from '../domain/protected-place.ts'
import type { Concept, Expression, Vocabulary } from '../search/interpretation.ts'

export type Region = Omit<ReferenceRows['regions'][number], 'routes' | 'isOpenToPlatform'> & {
  routes: string[]
  isOpenToPlatform: boolean
  neighbours: string[]
  municipalities: string[]
}
type Municipality = ReferenceRows['municipalities'][number]
type Category = Omit<ReferenceRows['categories'][number], 'ijwCategories' | 'related'> & {
  ijwCategories: string[]
  related: string[]
}

export interface Reference {
  today: string
  regions: Map<string, Region>
  municipalities: Map<string, Municipality>
  postcodes: Map<string, ReferenceRows['postcodes'][number]>
  segments: Map<string, string>
  categories: Map<string, Category>
  themes: Map<string, string>
  providers: Map<string, ReferenceRows['providers'][number]>
  products: ReferenceRows['products']
  serviceAreas: Map<string, Set<string>>
  /** Distinct places of offers, by point key. */
  points: Map<string, { lat: number; lon: number }>
  vocabulary: Vocabulary
  normWeeks(category: string, region: string): number | null
}

export function createReference(rows: ReferenceRows, today: string): Reference {
  const municipalities = new Map(rows.municipalities.map((row) => [row.code, row]))
  const vocabulary = createVocabulary(rows)
  return {
    today,
    regions: regionsOf(rows),
    municipalities,
    postcodes: new Map(rows.postcodes.map((row) => [row.code, row])),
    segments: new Map(rows.segments.map((row) => [row.code, row.name])),
    categories: categoriesOf(rows),
    themes: new Map(vocabulary.concepts.filter((concept) => concept.isTheme).map((concept) => [concept.code, concept.label])),
    providers: new Map(rows.providers.map((row) => [row.id, row])),
    products: rows.products,
    serviceAreas: grouped(rows.serviceAreas.map((row) => [row.id, row.municipalityCode])),
    points: pointsOf(rows, municipalities),
    vocabulary,
    normWeeks: normLookup(rows.norms, today),
  }
}

function regionsOf(rows: ReferenceRows): Map<string, Region> {
  const members = grouped(rows.municipalities.map((row) => [row.regionCode, row.code]))
  const neighbours = grouped(rows.neighbours.map((row) => [row.regionCode, row.neighbourCode]))
  return new Map(
    rows.regions.map((row) => [
      row.code,
      {
        // By name, as in current-offer.ts: every request looks at all of them.
        code: row.code,
        name: row.name,
        lat: row.lat,
        lon: row.lon,
        youthCount: row.youthCount,
        finderAccess: row.finderAccess,
        crisisPhone: row.crisisPhone,
        routes: JSON.parse(row.routes),
        isOpenToPlatform: row.isOpenToPlatform === 1,
        neighbours: [...(neighbours.get(row.code) ?? [])],
        municipalities: [...(members.get(row.code) ?? [])],
      },
    ]),
  )
}

function categoriesOf(rows: ReferenceRows): Map<string, Category> {
  return new Map(
    rows.categories.map((row) => [row.code, { ...row, ijwCategories: JSON.parse(row.ijwCategories), related: JSON.parse(row.related) }]),
  )
}

/** Locations themselves, and the main towns that stand in for protected ones. */
function pointsOf(rows: ReferenceRows, municipalities: Map<string, Municipality>): Reference['points'] {
  const points = new Map<string, { lat: number; lon: number }>()
  for (const location of rows.locationPoints) {
    points.set(pointKey(location), location)
    const town = municipalities.get(location.municipalityCode)
    if (town) points.set(pointKey(town), town)
  }
  return points
}

function normLookup(norms: readonly Norm[], today: string): Reference['normWeeks'] {
  const found = new Map<string, number | null>()
  return (category, region) => {
    const key = `${category} ${region}`
    if (!found.has(key)) found.set(key, normWeeksOn(norms, category, region, today))
    return found.get(key) ?? null
  }
}

function createVocabulary(rows: ReferenceRows): Vocabulary {
  const bodies = <Body>(kind: string) => rows.vocabulary.filter((row) => row.kind === kind).map((row) => JSON.parse(row.body) as Body)
  const otherNames = new Map(
    rows.vocabulary.filter((row) => row.kind === 'place').map((row) => [row.key, JSON.parse(row.body) as string[]]),
  )
  const place = ({ code, name }: { code: string; name: string }) => ({ code, name, otherNames: otherNames.get(code) ?? [] })
  return {
    concepts: bodies<Concept>('concept'),
    expressions: bodies<Expression>('expression'),
    noTypoTerms: rows.vocabulary.filter((row) => row.kind === 'no-typo').map((row) => row.key),
    municipalities: rows.municipalities.map(place),
    regions: rows.regions.map(place),
    postcodes: new Set(rows.postcodes.map((row) => row.code)),
    providers: rows.providers.map(({ id, name }) => ({ id, name })),
    products: rows.products.map((row) => ({ region: row.regionCode, code: row.code, category: row.category })),
  }
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.add(value)
    else groups.set(key, new Set([value]))
  }
  return groups
}
