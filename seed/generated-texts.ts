/** Titles and sentences for generated offers: those of the demo, per kind of care, put together anew. */
import { join } from 'node:path'
import { readFolder } from '../api/spreadsheet/folder.ts'
import { importFiles } from '../api/spreadsheet/import-files.ts'
import { readRows } from '../api/spreadsheet/rows.ts'
import { demoSlugs } from './demo-folders.ts'
import { seedFolder } from './files.ts'
import type { Random } from './random.ts'

export type OfferValues = ReturnType<typeof readRows<typeof importFiles.offers.fields>>['rows'][number]['values']

export interface KindTexts {
  examples: OfferValues[]
  sentences: string[]
}

export async function textsByCategory(): Promise<Map<string, KindTexts>> {
  const texts = new Map<string, KindTexts>()
  for (const slug of demoSlugs()) {
    const { tables } = await readFolder(join(seedFolder(), 'demo', slug))
    const rows = <Name extends 'products' | 'offers'>(name: Name) => tables.filter((table) => table.name === name)
    const categoryOf = new Map(
      rows('products').flatMap((table) =>
        readRows(importFiles.products, table).rows.map(({ values }) => [values.code, values.category] as const),
      ),
    )
    const offers = rows('offers').flatMap((table) => readRows(importFiles.offers, table).rows)
    for (const { values } of offers) add(texts, categoryOf.get(values.productCode) ?? '', values)
  }
  return texts
}

function add(texts: Map<string, KindTexts>, category: string, values: OfferValues): void {
  const known = texts.get(category) ?? { examples: [], sentences: [] }
  known.examples.push(values)
  known.sentences.push(...values.description.split(/(?<=[.?])\s+/))
  texts.set(category, known)
}

const ENDINGS = [
  '',
  '',
  '',
  ' in TOWN',
  ' bij PROVIDER',
  ', ook in de avond',
  ', korte lijnen met school',
  ' (TOWN en omgeving)',
  ', kleine groep',
  ', vaste begeleider',
]

export function titleOf({ title }: OfferValues, town: string, provider: string, random: Random): string {
  return title + random.pick(ENDINGS).replace('TOWN', town).replace('PROVIDER', provider)
}

export function descriptionOf(example: OfferValues, { sentences }: KindTexts, town: string, random: Random): string {
  const own = example.description.split(/(?<=[.?])\s+/).slice(0, 2)
  const extra = [random.pick(sentences), random.pick(sentences)]
  return [
    ...new Set([...own, ...extra, random.pick([`We werken vanuit ${town}.`, `De hulp is er voor gezinnen in ${town} en omgeving.`, ''])]),
  ]
    .join(' ')
    .trim()
}
