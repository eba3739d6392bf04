/** Words of acute need put telephone numbers above the results: the region's crisis service, Veilig Thuis and 112. */
import type { SearchAnswer } from '../contract/search.ts'
import type { Reference, Region } from './reference.ts'
import type { SearchPlan } from './search-plan.ts'

/** National and free, day and night. Source: veiligthuis.nl. */
const VEILIG_THUIS = {
  name: 'Veilig Thuis',
  phone: '0800 2000',
  note: 'Bij (een vermoeden van) huiselijk geweld of kindermishandeling. Gratis, dag en nacht.',
}
const EMERGENCY = { name: 'Alarmnummer', phone: '112', note: 'Bij direct gevaar.' }

export function urgentHelpFor(reference: Reference, plan: SearchPlan): NonNullable<SearchAnswer['urgentHelp']> {
  const crisis = crisisRegionsOf(reference, plan).flatMap((region) =>
    region.crisisPhone ? [{ name: `Crisisdienst jeugd ${region.name}`, phone: region.crisisPhone, note: 'Dag en nacht bereikbaar.' }] : [],
  )
  return { phones: [EMERGENCY, ...crisis, VEILIG_THUIS] }
}

/** Where the child is goes before who pays; without a place there is no region to call. */
export function crisisRegionsOf(reference: Reference, { query, nearness }: SearchPlan): Region[] {
  const municipality = nearness?.near.municipality ?? query.municipality
  const regionOfPlace = municipality ? reference.municipalities.get(municipality)?.regionCode : undefined
  const codes = regionOfPlace ? [regionOfPlace] : (query.choices.region ?? [])
  return codes.flatMap((code) => reference.regions.get(code) ?? []).slice(0, 3)
}
