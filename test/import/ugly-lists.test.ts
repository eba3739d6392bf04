import { expect, it } from 'vitest'
import type { AvailabilityImport } from '../../api/contract/availability-import.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'
import { previewText } from './preview-text.ts'
import { PASTED_BLOCK, plannerCsv, regionWorkbook } from './ugly-lists.ts'

const app = await sharedFinderApp()
const planner = await personSignedInAs(app, 'provider-editor')

it.each<[string, () => Promise<BodyInit>, Record<string, string>]>([
  [
    'a workbook of a region, with titles, two lines of headings, notes and other providers',
    async () => form(await regionWorkbook(), 'overzicht.xlsx'),
    {},
  ],
  ['a CSV file of a planner, in Windows-1252 with ranges', async () => form(plannerCsv(), 'wachtlijst.csv'), {}],
  [
    'a block pasted from a mail, with typing mistakes',
    async () => JSON.stringify({ text: PASTED_BLOCK }),
    { 'Content-Type': 'application/json' },
  ],
])('says of %s how every row is understood', async (name, body, headers) => {
  const answer = await app.request('/api/v1/availability-imports', {
    method: 'POST',
    headers: { ...planner.headers, ...headers },
    body: await body(),
  })
  const shown = (await answer.json()) as AvailabilityImport
  expect(answer.status, JSON.stringify(shown)).toBe(201)
  await expect(previewText(shown)).toMatchFileSnapshot(`reports/list-${name.split(',')[0]!.replaceAll(' ', '-')}.txt`)
})

function form(bytes: Uint8Array, name: string): FormData {
  const sent = new FormData()
  sent.set('file', new File([bytes as unknown as BlobPart], name))
  return sent
}
