/** The largest bottlenecks to take along: the columns are the contract's own, and the second sheet says what they mean. */
import { trustLabels } from '../contract/labels.ts'
import { type ScarcityItem, type ScarcityList, scarcityItemSchema } from '../contract/scarcity.ts'
import { textsOf } from '../contract/titled.ts'
import type { Cell, StreamedTable } from '../spreadsheet/stream-table.ts'

type FieldName = keyof typeof scarcityItemSchema.entries
/** Said in the text already. */
const fields = (Object.keys(scarcityItemSchema.entries) as FieldName[]).filter((name) => name !== 'reasons')
const texts = new Map<string, { title: string; description: string }>(
  fields.map((name) => [name, textsOf(scarcityItemSchema.entries[name])] as const),
)
const titleOf = (name: string) => texts.get(name)?.title ?? name

export function scarcityTables({ items, formula, nowhere }: ScarcityList): [StreamedTable, StreamedTable] {
  return [
    {
      name: 'Grootste knelpunten',
      headers: fields.flatMap(headersOf),
      rows: items.map((item) => fields.flatMap((name) => cellsOf(name, item))),
    },
    {
      name: 'Definities',
      headers: ['Kolom', 'Wat het betekent'],
      rows: [
        ['Score', formula],
        ['Bij geen enkele regio gecontracteerd', nowhere.map(({ name }) => name).join(', ')],
        ...[...texts.values()].map(({ title, description }) => [title, description]),
      ],
    },
  ]
}

function headersOf(name: FieldName): string[] {
  return name === 'category' || name === 'region' ? [`${titleOf(name)} (code)`, titleOf(name)] : [titleOf(name)]
}

function cellsOf(name: FieldName, item: ScarcityItem): Cell[] {
  if (name === 'category' || name === 'region') return [item[name].code, item[name].name]
  if (name === 'trust') return [trustLabels[item.trust]]
  const value = item[name as Exclude<FieldName, 'category' | 'region' | 'trust' | 'reasons'>]
  return [typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value]
}
