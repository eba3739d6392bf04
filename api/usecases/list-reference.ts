/** The small lists of the API, from the reference in memory. */
import type { ProviderSummaryRow } from '../../db/queries/providers-read.ts'
import type { Reference } from './reference.ts'
import { maySeeRegion, type Viewer } from './viewer.ts'

export function listRegions(reference: Reference, offers: Record<string, number>) {
  return [...reference.regions.values()].map(({ code, name, lat, lon, youthCount, neighbours }) => ({
    code,
    name,
    lat,
    lon,
    youthCount,
    neighbours,
    offers: offers[code] ?? 0,
  }))
}

export function listMunicipalities(reference: Reference) {
  return [...reference.municipalities.values()].map(({ code, name, regionCode, province, lat, lon }) => ({
    code,
    name,
    region: regionCode,
    province,
    lat,
    lon,
  }))
}

export function listSegments(reference: Reference) {
  return [...reference.segments].map(([code, name]) => ({ code, name }))
}

export function listCategories(reference: Reference) {
  return [...reference.categories.values()].map(({ code, name, description, segment, waitKind, ijwCategories }) => ({
    code,
    name,
    description,
    segment,
    // A region that does not exist has no norm of its own, which leaves the general one.
    normWeeks: reference.normWeeks(code, ''),
    waitKind,
    ijwCategories,
  }))
}

export function listThemes(reference: Reference) {
  return [...reference.themes].map(([code, name]) => ({ code, name }))
}

export function listProducts(reference: Reference, viewer: Viewer) {
  return reference.products
    .filter(({ regionCode }) => maySeeRegion(viewer, regionCode))
    .map(({ id, code, regionCode, name, category, unit }) => ({ id, code, region: regionCode, name, category, unit }))
}

export function toProvider(row: ProviderSummaryRow) {
  return {
    id: row.id,
    name: row.name,
    isFictitious: row.isFictitious === 1,
    ...(row.website ? { website: row.website } : {}),
    towns: (JSON.parse(row.towns) as (string | null)[]).filter((town) => town !== null),
    offers: row.offers,
  }
}
