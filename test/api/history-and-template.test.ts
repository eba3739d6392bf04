import { describe, expect, it } from 'vitest'
import type { MyOffers } from '../../api/contract/my-offer.ts'
import type { Report } from '../../api/contract/offer-detail.ts'
import { CSV_TYPE, XLSX_TYPE } from '../../api/contract/operation.ts'
import { availabilityFile } from '../../api/spreadsheet/availability-file.ts'
import { type Cell, cellText } from '../../api/spreadsheet/cells.ts'
import { readCsv } from '../../api/spreadsheet/csv.ts'
import { type Field, fieldOfHeader } from '../../api/spreadsheet/fields.ts'
import { readXlsx } from '../../api/spreadsheet/xlsx.ts'
import { sharedFinderApp } from './finder-app.ts'
import { jsonCalls, type Listed } from './json-calls.ts'
import { personSignedInAs, signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const planner = await personSignedInAs(app, 'provider-editor')
const asPlanner = jsonCalls(app, planner.headers)
const mine = (await asPlanner.get<MyOffers>('/my/offers')).body.items

async function file(path: string, headers: Record<string, string>): Promise<{ type: string; cells: string[][]; name: string }> {
  const answer = await app.get(`/api/v1${path}`, headers)
  const type = answer.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await answer.arrayBuffer())
  const rows = type.startsWith(CSV_TYPE) ? readCsv(bytes) : await readXlsx(bytes)
  const cells = rows.map((row) => row.cells.map((cell: Cell) => cellText(cell).replace(/^\uFEFF/, '')))
  return { type, cells, name: answer.headers.get('content-disposition') ?? '' }
}

describe('the history of an offer', () => {
  const [offer] = mine.filter(
    ({ mayReport, availability, region }) => mayReport && availability.intakeMode === 'accepting' && region.code === 'JZ12',
  )
  const path = `/offers/${offer?.id}/reports`

  it('tells who keeps it, and its region, by whom and how; others see the values alone', async () => {
    const sent = { intakeMode: 'assessment', waitingCount: 3, remark: 'Op woensdag is er eerder plek.' }
    await asPlanner.post('/availability-reports', { reports: [{ offerId: offer?.id, kind: 'change', ...sent }] })
    const newest = async (headers: Record<string, string>) => (await jsonCalls(app, headers).get<Listed<Report>>(path)).body.items[0]
    const said = { by: 'provider-editor van de proef', source: 'screen', waitingCount: 3, remark: sent.remark, intakeMode: 'assessment' }
    expect(await newest(planner.headers)).toMatchObject(said)
    expect(await newest(await signedInAs(app, 'region-manager'))).toMatchObject(said)
    const seen = await newest(await signedInAs(app, 'referrer'))
    expect(seen).toMatchObject({ intakeMode: 'assessment', kind: 'change' })
    expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining(['by']))
    expect(JSON.stringify(seen)).not.toContain('woensdag')
  })

  it('of what the region took in is told so', async () => {
    const { items } = (await asPlanner.get<Listed<Report>>(path)).body
    expect(items.at(-1)).toMatchObject({ by: 'import van de regio', source: 'import' })
  })

  it.each([CSV_TYPE, XLSX_TYPE])('can be taken along as %s', async (type) => {
    const whole = await file(path, { ...planner.headers, Accept: type })
    expect(whole.type).toContain(type)
    expect(whole.cells[0]).toEqual(
      'Peilmoment,Vastgelegd,Soort,Neemt aan?,Weken tot intake,Weken tot start,Vrije plekken,Reden van de stop,Stop tot en met,Aantal wachtenden,Opmerking,Door,Hoe'.split(
        ',',
      ),
    )
    expect(whole.cells[1]?.slice(0, 4)).toEqual(['2026-11-18 10:30', '2026-11-18 10:30', 'wijziging', 'na beoordeling'])
    expect((await file(path, { ...(await signedInAs(app, 'referrer')), Accept: type })).cells[0]).toHaveLength(9)
  })
})

describe('the file to fill in', () => {
  it.each([
    ['an Excel file', XLSX_TYPE, XLSX_TYPE],
    ['CSV when asked', CSV_TYPE, CSV_TYPE],
    ['an Excel file for a browser', 'text/html,application/xhtml+xml,*/*;q=0.8', XLSX_TYPE],
  ])('is %s with the own rows that may be stated', async (_, accept, type) => {
    const { type: found, cells, name } = await file('/availability-template', { ...planner.headers, Accept: accept })
    expect(found).toContain(type)
    expect(name).toMatch(/attachment; filename="beschikbaarheid\.(csv|xlsx)"/)
    expect(cells.slice(1).map(([id]) => id)).toEqual(mine.filter(({ mayReport }) => mayReport).map(({ id }) => id))
  })

  it('holds what the reader of files reads back as it stands now', async () => {
    const { cells } = await file('/availability-template', { ...planner.headers, Accept: CSV_TYPE })
    const now = new Map((await asPlanner.get<MyOffers>('/my/offers')).body.items.map((offer) => [offer.id, offer]))
    const [headers = [], ...rows] = cells
    for (const row of rows) {
      const read = Object.fromEntries(
        headers.flatMap((header, at) => {
          const name = fieldOfHeader(availabilityFile, header)
          const written = row[at] ?? ''
          if (!name || written === '') return []
          const parsed = (availabilityFile.fields[name as keyof typeof availabilityFile.fields] as Field<unknown>).kind.parse(written)
          return [[name, 'value' in parsed ? parsed.value : parsed]]
        }),
      )
      const { availability, contractNumber, product } = now.get(row[0] ?? '') ?? (undefined as never)
      const { stop, ...values } = availability
      const stated = { ...values, stopReason: stop?.reason, stopUntil: stop?.until, contractNumber, productCode: product.code }
      expect(read).toMatchObject(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null && value !== undefined)))
    }
  })
})
