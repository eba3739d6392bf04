/** The figures as a table to take along: the columns are the contract's own, and the second sheet says what they mean. */
import { type Bottleneck, bottleneckListSchema, bottleneckTrendSchema, figuresSchema, type ShownCount } from '../contract/bottleneck.ts'
import { bottleneckGroupLabels, trustLabels } from '../contract/labels.ts'
import { textsOf } from '../contract/titled.ts'
import type { BottleneckGroup } from '../domain/codes.ts'
import type { Cell, StreamedTable } from '../spreadsheet/stream-table.ts'
import type { NamedRow } from './bottleneck-rows.ts'

type FigureName = keyof typeof figuresSchema.entries
const figureNames = Object.keys(figuresSchema.entries) as FigureName[]
const figureTexts = figureNames.map((name) => textsOf(figuresSchema.entries[name]))

export interface TakenAlong {
  groupBy: readonly BottleneckGroup[]
  /** What the first column is. */
  moment: { title: string; description: string }
  /** The question, as it stands in the address. */
  asked: string
}

export function bottleneckTable(taken: TakenAlong, batches: Batches): StreamedTable {
  const groupHeaders = taken.groupBy.flatMap((by) => [`${bottleneckGroupLabels[by]} (code)`, bottleneckGroupLabels[by]])
  return {
    name: 'Knelpunten',
    headers: [taken.moment.title, ...groupHeaders, ...figureTexts.map(({ title }) => title)],
    rows: cellsOfAll(taken.groupBy, batches),
  }
}

type Batches = Iterable<MomentRows> | AsyncIterable<MomentRows>

export interface MomentRows {
  moment: string
  rows: readonly NamedRow[]
}

async function* cellsOfAll(groupBy: readonly BottleneckGroup[], batches: Batches): AsyncGenerator<Cell[]> {
  for await (const { moment, rows } of batches) for (const row of rows) yield [moment, ...cellsOf(groupBy, row)]
}

function cellsOf(groupBy: readonly BottleneckGroup[], { names, row }: NamedRow): Cell[] {
  const codeOf = (by: BottleneckGroup) => (typeof row.key === 'string' ? row.key : (row.key[by] ?? ''))
  const groups = groupBy.flatMap((by, at) => [codeOf(by), names[at] ?? ''])
  return [...groups, ...figureNames.map((name) => figureCell(name, row))]
}

function figureCell(name: FigureName, row: Bottleneck): Cell {
  if (name === 'trust') return trustLabels[row.trust]
  return name === 'unmet' ? unmetCell(row.unmet) : row[name]
}

function unmetCell(unmet: ShownCount | null): Cell {
  return unmet === 'under-5' ? 'minder dan 5' : unmet === 'hidden' ? 'afgeschermd' : unmet
}

export const momentOf = {
  day: textsOf(bottleneckListSchema.entries.day),
  months: textsOf(bottleneckTrendSchema.entries.items.pipe[0].item.entries.month),
}

/** What each column means, from the same texts as openapi.json has. */
export function definitionsTable({ groupBy, moment, asked }: TakenAlong): StreamedTable {
  const ofGroups = groupBy.map((by) => [bottleneckGroupLabels[by], 'Waarnaar is gegroepeerd; aanbod kan in meer groepen vallen.'])
  const general = [['Gevraagd', asked], [moment.title, moment.description], ...ofGroups]
  return {
    name: 'Definities',
    headers: ['Kolom', 'Wat het betekent'],
    rows: [...general, ...figureTexts.map(({ title, description }) => [title, description])],
  }
}
