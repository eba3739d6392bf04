/** The largest bottlenecks as a table to take along. */
import type { ScarcityItem, ScarcityList } from '../contract/scarcity.ts'
import type { Table } from '../spreadsheet/write-table.ts'

const trusts: Record<ScarcityItem['trust'], string> = { ok: 'zeker', thin: 'te weinig waarden', stale: 'te weinig actueel' }

const columns: Record<string, (item: ScarcityItem) => string | number | null> = {
  Plaats: ({ rank }) => rank,
  Score: ({ score }) => score,
  Reden: ({ text }) => text,
  'Soort hulp (code)': ({ category }) => category.code,
  'Soort hulp': ({ category }) => category.name,
  Segment: ({ segment }) => segment,
  'Regio (code)': ({ region }) => region.code,
  Regio: ({ region }) => region.name,
  Aanbod: ({ offers }) => offers,
  Aanbieders: ({ providers }) => providers,
  Aanmeldstops: ({ stops }) => stops,
  'Middelste wachttijd (weken)': ({ medianWaitWeeks }) => medianWaitWeeks,
  'Grens (weken)': ({ thresholdWeeks }) => thresholdWeeks,
  'Hoe zeker': ({ trust }) => trusts[trust],
  'Deel van de jeugd binnen 15 km of aan huis': ({ nearbyShare }) => nearbyShare,
  'Jeugd van de regio': ({ youthCount }) => youthCount,
}

/** The formula stands below, so that it travels along. */
export function scarcityTable({ items, formula }: ScarcityList): Table {
  const names = Object.keys(columns)
  const rows = items.map((item) => Object.values(columns).map((cell) => cell(item)))
  const below = (text: string) => names.map((name) => (name === 'Reden' ? text : null))
  return { name: 'Grootste knelpunten', headers: names, rows: [...rows, below(''), ...formula.split(/(?<=\.) /).map(below)] }
}
