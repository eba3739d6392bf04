/** Loads the facts every installation starts from: regions, municipalities, kinds of care, norms, duties and words. */
import { uuidv7 } from 'uuidv7'
import type { Capacity } from '../api/domain/codes.ts'
import type { Concept, Expression, VocabularyPlace } from '../api/search/interpretation.ts'
import type { Database } from '../db/client.ts'
import { hasNorms, type ReferenceRows, recordReferenceLoad, upsertReference } from '../db/queries/reference.ts'
import * as tables from '../db/schema.ts'
import { readSeedJson } from './files.ts'
import { neighboursOf } from './reference-neighbours.ts'

interface Place {
  code: string
  name: string
  lat: number
  lon: number
  population: number
  youthCount: number
}
export interface ReferenceMunicipality extends Place {
  province: string
}
export interface ReferenceRegion extends Place {
  slug: string
  municipalities: ReferenceMunicipality[]
}
export interface ReferenceCategory extends Record<string, unknown> {
  code: string
  name: string
  segment: string
  ijwCategories: string[]
  unit: string
  capacity: Capacity
  waitKind: 'weeks' | 'matching'
  locationPrecision: 'address' | 'town'
  normWeeks: number | null
  normSource: string
}
interface CategoryFile {
  meta: { validFrom: string }
  segments: { code: string; name: string; dutyWorkingDays: number }[]
  categories: ReferenceCategory[]
}

/** Idempotent: what is already there and the same stays untouched. */
export function loadReference(db: Database, now: number): void {
  db.transaction(() => {
    const parts = [...regionRows(), ...categoryRows(hasNorms(db) ? now : 0), ...vocabularyRows()]
    const changed = parts.reduce((total, part) => total + upsertReference(db, part), 0)
    if (changed > 0) recordReferenceLoad(db, uuidv7(), now, changed)
  })
}

export function referenceRegions(): { validFrom: string; regions: ReferenceRegion[] } {
  const { meta, regions } = readSeedJson<{ meta: { validFrom: string }; regions: ReferenceRegion[] }>('reference/regions.json')
  return { validFrom: meta.validFrom, regions }
}

export function referenceCategories(): ReferenceCategory[] {
  return readSeedJson<CategoryFile>('reference/categories.json').categories
}

function regionRows(): ReferenceRows[] {
  const { validFrom, regions } = referenceRegions()
  const memberships = regions.flatMap((region) =>
    region.municipalities.map(({ code }) => ({ municipalityCode: code, regionCode: region.code, validFrom })),
  )
  return [
    { table: tables.regions, key: ['code'], rows: regions.map(({ municipalities: _, ...region }) => region) },
    { table: tables.municipalities, key: ['code'], rows: regions.flatMap((region) => region.municipalities) },
    { table: tables.regionMemberships, key: ['municipalityCode', 'validFrom'], rows: memberships },
    { table: tables.regionNeighbours, key: ['regionCode', 'neighbourCode'], rows: neighboursOf(regions) },
  ]
}

/** `normsCountFrom`: the first ones count for all days, later ones do not rewrite what was shown before. */
function categoryRows(normsCountFrom: number): ReferenceRows[] {
  const { meta, segments, categories } = readSeedJson<CategoryFile>('reference/categories.json')
  const { validFrom } = meta
  return [
    { table: tables.segmentsTable, key: ['code'], rows: segments.map(({ code, name }) => ({ code, name })) },
    {
      table: tables.categories,
      key: ['code'],
      rows: categories.map(({ normWeeks, normSource, ...rest }, position) => ({ ...rest, position })),
    },
    {
      table: tables.norms,
      key: ['categoryCode', 'regionCode', 'validFrom'],
      rows: categories.map((one) => ({
        categoryCode: one.code,
        regionCode: null,
        weeks: one.normWeeks,
        source: one.normSource,
        validFrom,
        recordedAt: normsCountFrom,
      })),
    },
    {
      table: tables.updateDuties,
      key: ['segment', 'regionCode', 'validFrom'],
      rows: segments.map((one) => ({ segment: one.code, regionCode: null, workingDays: one.dutyWorkingDays, validFrom })),
    },
  ]
}

interface WordFiles {
  concepts: Concept[]
  noTypoTerms: string[]
  expressions: Expression[]
  places: VocabularyPlace[]
}

function vocabularyRows(): ReferenceRows[] {
  const read = (name: string) => readSeedJson<WordFiles>(`reference/${name}.json`)
  const files = { ...read('concepts'), ...read('expressions'), ...read('places') }
  const words = [
    ...files.concepts.map((body) => ({ kind: 'concept', key: body.code, body })),
    ...files.expressions.map((body) => ({ kind: 'expression', key: body.phrase, body })),
    ...files.noTypoTerms.map((body) => ({ kind: 'no-typo', key: body, body })),
    ...files.places.map(({ code, otherNames }) => ({ kind: 'place', key: code, body: otherNames })),
  ]
  return [{ table: tables.vocabulary, key: ['kind', 'key'], rows: words.map((word, position) => ({ ...word, position })), isWhole: true }]
}
