import { expect, it } from 'vitest'
import { importText } from '../../api/jobs/import-text.ts'
import { readFolder } from '../../api/spreadsheet/folder.ts'
import { contentOf, importFrom, referenceDatabase } from './import-folders.ts'

it.each([
  ['wrong codes and dates', 'broken-codes-and-dates'],
  ['numbers that contradict each other, and references to nothing', 'broken-keys-and-references'],
  ['Windows-1252 with tabs, loose quotes, a broken and a locked Excel file', 'broken-encodings'],
])('tells everything that is wrong at once: %s', async (_, name) => {
  const db = referenceDatabase()
  const before = contentOf(db)
  const folder = `seed/samples/${name}`
  const outcome = await importFrom(db, [folder])
  const { skipped } = await readFolder(folder)
  await expect(importText({ ...outcome, skipped })).toMatchFileSnapshot(`reports/${name}.txt`)
  expect(outcome.isStored).toBe(false)
  expect(contentOf(db)).toEqual(before)
})

it('says so when the folder is not there', async () => {
  const { problems } = await importFrom(referenceDatabase(), ['nergens'])
  expect(problems.map(({ file, wrong }) => `${file}: ${wrong}`)).toEqual(['nergens: deze map bestaat niet of kan niet worden gelezen'])
})

it('shows hundreds of wrong rows, and counts the rest', async () => {
  const db = referenceDatabase()
  const rows = Array.from({ length: 700 }, (_, place) => `Nergens;NV-${place};00000901;1-1-2025`)
  const { folderOf } = await import('./import-folders.ts')
  const outcome = await importFrom(db, [
    folderOf({ 'contracten.csv': ['Regio;Contractnummer;KvK-nummer;Ingangsdatum', ...rows].join('\n') }),
  ])
  const text = importText({ ...outcome, skipped: [] })
  expect(outcome.problems).toHaveLength(1400)
  expect(text).toContain('Er is niets opgeslagen: er zijn 1400 fouten.')
  expect(text.trimEnd().endsWith('En nog 900 meer.')).toBe(true)
})
