/** Which rows are in view, and how they are grouped; the address says it, so that it can be shared and comes back. */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import type { RowState } from './row-state.ts'
import { isToConfirm } from './urgency.ts'

export const shownRows = ['all', 'to-confirm', 'changed'] as const
export type ShownRows = (typeof shownRows)[number]

export interface GridView {
  shown: ShownRows
  /** Region code; empty: all. */
  region: string
}

const WORDS: Record<ShownRows, string> = { all: 'alles', 'to-confirm': 'te-bevestigen', changed: 'gewijzigd' }

export function viewIn(address: string): GridView {
  const parameters = new URLSearchParams(address.split('?')[1] ?? '')
  const shown = shownRows.find((name) => WORDS[name] === parameters.get('toon')) ?? 'all'
  return { shown, region: parameters.get('regio') ?? '' }
}

export function addressOf({ shown, region }: GridView, current: string): string {
  const [path = '', query = ''] = current.split('?')
  const parameters = new URLSearchParams(query)
  if (shown === 'all') parameters.delete('toon')
  else parameters.set('toon', WORDS[shown])
  if (region === '') parameters.delete('regio')
  else parameters.set('regio', region)
  const text = parameters.toString()
  return text ? `${path}?${text}` : path
}

export function isShown(row: RowState, { shown, region }: GridView, now: number): boolean {
  if (region !== '' && row.offer.region.code !== region) return false
  if (shown === 'changed') return row.changes.length > 0
  return shown === 'all' || isToConfirm(row.offer, now) || row.changes.length > 0
}

export interface RowGroup {
  key: string
  name: string
  rows: RowState[]
  /** How many regions these rows are in. */
  regions: number
}

/** The API gives them sorted: by kind of care, then title, region and place. */
export function groupsOf(rows: readonly RowState[]): RowGroup[] {
  const groups = new Map<string, RowGroup>()
  for (const row of rows) {
    const { key, name } = groupOf(row.offer)
    const group = groups.get(key) ?? { key, name, rows: [], regions: 0 }
    group.rows.push(row)
    group.regions = new Set(group.rows.map(({ offer }) => offer.region.code)).size
    groups.set(key, group)
  }
  return [...groups.values()]
}

function groupOf({ category, product }: MyOffer): { key: string; name: string } {
  return category ? { key: category.code, name: category.name } : { key: product.id, name: product.name }
}

/** What tells this row apart, for labels and messages: "Noord-Veluwe, Harderwijk". */
export function rowName({ region, location }: MyOffer): string {
  return location ? `${region.name}, ${location.town}` : region.name
}
