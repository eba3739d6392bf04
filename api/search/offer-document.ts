/**
 * `document(row, now)`: what the index should hold of an offer at this moment. Status and wait are the effective ones,
 * so that a stale figure is neither found nor counted as a wait.
 */
import type { DocumentRow } from '../../db/queries/documents.ts'
import type { Freshness, Segment } from '../domain/codes.ts'
import { freshnessAt } from '../domain/freshness.ts'
import { isInTime } from '../domain/norm.ts'
import { isPlaceProtected, type LocationPrecision, pointKey } from '../domain/protected-place.ts'
import { effectiveStatus, hasWait, statusRank } from '../domain/status.ts'
import type { OfferDocument } from './document.ts'

/** The reference data of one day. */
export interface DocumentContext {
  today: string
  municipalities: ReadonlyMap<string, { name: string; lat: number; lon: number; regionCode: string }>
  categories: ReadonlyMap<string, { name: string; segment: Segment; locationPrecision: LocationPrecision }>
  /** Names by code. */
  themes: ReadonlyMap<string, string>
  normWeeks(category: string, region: string): number | null
  municipalitiesOf(serviceAreaId: string): readonly string[]
  conceptsOf(category: string, themes: readonly string[]): { primary: string[]; general: string[]; related: string[] }
}

const freshnessRank: Record<Freshness, number> = { current: 0, due: 1, stale: 2, never: 3 }

export function toOfferDocument(row: DocumentRow, context: DocumentContext, now: number): OfferDocument {
  const municipalities = [...context.municipalitiesOf(row.serviceAreaId)]
  return {
    id: row.id,
    ...wordsOf(row, context),
    ...whatItIs(row, context),
    regions: regionsOf(municipalities, context),
    municipalities,
    contractRegion: row.regionCode,
    ageFrom: row.ageFrom,
    ageTo: row.ageTo,
    point: pointOf(row, context),
    ...availabilityOf(row, context, now),
  }
}

function wordsOf(row: DocumentRow, context: DocumentContext) {
  const themes = parsed(row.themes)
  const concepts = context.conceptsOf(row.categoryCode, themes)
  return {
    kindConcepts: concepts.primary,
    generalConcepts: concepts.general,
    title: row.title,
    categoryName: context.categories.get(row.categoryCode)?.name ?? '',
    relatedConcepts: concepts.related,
    themeNames: themes.map((theme) => context.themes.get(theme) ?? theme),
    productName: row.productName,
    productCode: row.productCode,
    providerName: row.providerName,
    town: shownTown(row, context),
    specialisms: parsed(row.specialisms),
    description: row.description,
  }
}

function whatItIs(row: DocumentRow, context: DocumentContext) {
  return {
    category: row.categoryCode,
    segment: context.categories.get(row.categoryCode)?.segment ?? '4',
    sectors: parsed(row.sectors),
    forms: parsed(row.forms),
    themes: parsed(row.themes),
    languages: parsed(row.languages),
    access: row.access,
    scope: row.scope,
    provider: row.providerId,
    product: `${row.regionCode}:${row.productCode}`,
  }
}

function availabilityOf(row: DocumentRow, context: DocumentContext, now: number) {
  const limits = row.dueAt === null || row.staleAt === null ? null : { dueAt: row.dueAt, staleAt: row.staleAt }
  const freshness = freshnessAt(limits, now)
  const status = effectiveStatus(row, limits, now, context.today)
  const startWaitWeeks = hasWait(status) ? row.startWaitWeeks : null
  return {
    status,
    freshness,
    inTime: isInTime(status, startWaitWeeks, context.normWeeks(row.categoryCode, row.regionCode)),
    statusRank: statusRank[status],
    startWaitWeeks,
    freshnessRank: freshnessRank[freshness],
    checkedAt: row.checkedAt ?? 0,
  }
}

function shownTown(row: DocumentRow, context: DocumentContext): string {
  const town = protectingTown(row, context)
  return town === undefined ? (row.town ?? '') : (town?.name ?? '')
}

/** Protected places are found by their main town alone, or the search would tell what the card does not. */
function protectingTown(row: DocumentRow, context: DocumentContext) {
  const precision = context.categories.get(row.categoryCode)?.locationPrecision ?? 'town'
  return isPlaceProtected(precision, row.isOnePerson === 1) ? (context.municipalities.get(row.municipalityCode ?? '') ?? null) : undefined
}

function pointOf(row: DocumentRow, context: DocumentContext): string | null {
  if (row.lat === null || row.lon === null) return null
  const town = protectingTown(row, context)
  if (town === undefined) return pointKey({ lat: row.lat, lon: row.lon })
  return town ? pointKey(town) : null
}

function regionsOf(municipalities: readonly string[], context: DocumentContext): string[] {
  const regions = municipalities.map((code) => context.municipalities.get(code)?.regionCode)
  return [...new Set(regions.filter((code) => code !== undefined))]
}

function parsed(codes: string): string[] {
  return codes === '[]' ? [] : JSON.parse(codes)
}
