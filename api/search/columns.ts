/**
 * What is filtered and counted, in memory: per attribute one number per document, standing for a value (or a combination
 * of values) that occurs. A filter is then worked out once per value, and a search looks up one byte per document.
 */

import { type Facet, facets } from '../contract/facets.ts'
import type { Access } from '../domain/codes.ts'
import type { OfferDocument } from './document.ts'

export type Value = string | number | boolean | null | readonly string[] | Reach

/** Access and the municipalities served, together: the contract fit follows from the two. */
export interface Reach {
  access: Access
  municipalities: ReadonlySet<string>
}

export interface Column {
  /** Per document its value's place in `values`. */
  codes: Uint32Array
  values: Value[]
}

interface KeptColumn extends Column {
  known: Map<string, number>
}

type FilteredDocument = Pick<OfferDocument, keyof OfferDocument>

const reach = ({ access, municipalities }: FilteredDocument): Value => ({ access, municipalities: new Set(municipalities) })
const reachKey = ({ access, municipalities }: FilteredDocument) => `${access} ${municipalities.join(' ')}`

const plainAttributes = [
  ...new Set([
    ...Object.values<Facet>(facets).flatMap((facet) => ('attribute' in facet ? [facet.attribute] : [])),
    'kindConcepts',
    'generalConcepts',
    'relatedConcepts',
    'product',
    'contractRegion',
    'ageFrom',
    'ageTo',
    'point',
    'inTime',
  ]),
] as (keyof OfferDocument)[]

/** What has to be kept of a document besides its words. */
export const keptAttributes: (keyof OfferDocument)[] = [
  ...new Set<keyof OfferDocument>([
    ...plainAttributes,
    'id',
    'municipalities',
    'access',
    'statusRank',
    'startWaitWeeks',
    'freshnessRank',
    'checkedAt',
  ]),
]

export class Columns {
  ids: string[] = []
  /** 1 where a document is; removed ones leave a gap. */
  isPresent = new Uint8Array(0)
  /** Status, wait and freshness as one number: the smaller, the higher in the list. */
  order = new Uint32Array(0)
  checkedAt = new Float64Array(0)
  present = 0
  readonly #columns = new Map<string, KeptColumn>()

  get size(): number {
    return this.ids.length
  }

  column(attribute: string): Column {
    return this.#keptColumn(attribute)
  }

  #keptColumn(attribute: string): KeptColumn {
    const found = this.#columns.get(attribute)
    if (found) return found
    const fresh = { codes: new Uint32Array(this.isPresent.length), values: [], known: new Map<string, number>() }
    this.#columns.set(attribute, fresh)
    return fresh
  }

  set(row: number, document: FilteredDocument): void {
    this.#reserve(row)
    this.#mark(row, document.id, 1)
    this.order[row] = orderOf(document)
    this.checkedAt[row] = document.checkedAt
    for (const attribute of plainAttributes) this.#put(attribute, row, keyOf(document[attribute]), () => document[attribute] as Value)
    this.#put('reach', row, reachKey(document), () => reach(document))
  }

  remove(row: number): void {
    this.#reserve(row)
    this.#mark(row, this.ids[row] ?? '', 0)
  }

  #mark(row: number, id: string, isPresent: 0 | 1): void {
    this.present += isPresent - (this.isPresent[row] ?? 0)
    this.isPresent[row] = isPresent
    this.ids[row] = id
  }

  #put(attribute: string, row: number, key: string, value: () => Value): void {
    const column = this.#keptColumn(attribute)
    let code = column.known.get(key)
    if (code === undefined) {
      code = column.values.push(value()) - 1
      column.known.set(key, code)
    }
    column.codes[row] = code
  }

  #reserve(row: number): void {
    while (this.ids.length <= row) this.ids.push('')
    if (row < this.isPresent.length) return
    const length = Math.max(1_024, row + 1, this.isPresent.length * 2)
    this.isPresent = grown(this.isPresent, new Uint8Array(length))
    this.order = grown(this.order, new Uint32Array(length))
    this.checkedAt = grown(this.checkedAt, new Float64Array(length))
    for (const column of this.#columns.values()) column.codes = grown(column.codes, new Uint32Array(length))
  }
}

function grown<Numbers extends Uint8Array | Uint32Array | Float64Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old)
  return larger
}

function keyOf(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : String(value)
}

const NO_WAIT = 255

/** An offer without a wait comes after every wait of the same status. */
function orderOf({ statusRank, startWaitWeeks, freshnessRank }: FilteredDocument): number {
  return (statusRank << 16) | ((startWaitWeeks ?? NO_WAIT) << 8) | freshnessRank
}
