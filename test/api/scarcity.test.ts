import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { XLSX_TYPE } from '../../api/contract/operation.ts'
import { type ScarcityList, scarcityListSchema } from '../../api/contract/scarcity.ts'
import { readXlsx } from '../../api/spreadsheet/xlsx.ts'
import { scarcityTables } from '../../api/usecases/scarcity-table.ts'
import { sharedFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const PATH = '/api/v1/bottlenecks/scarcity'
const app = await sharedFinderApp()
const chair = await signedInAs(app, 'expert-team-chair')
const list = (await (await app.get(PATH, chair)).json()) as ScarcityList

describe('the largest bottlenecks over the API', () => {
  it('hold what openapi.json says, ranked', () => {
    expect(v.safeParse(scarcityListSchema, list).issues).toBeUndefined()
    expect(list.total).toBeGreaterThan(5)
    expect(list.looked).toBeGreaterThan(list.total)
    const scores = list.items.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  it('say of offers, and of who takes nobody in, what the finder says', async () => {
    for (const { category, region, offers, stops } of list.items.slice(0, 15)) {
      const total = async (more = '') =>
        (await app.search(`category=${category.code}&region=${region.code}&pageSize=1${more}`, chair)).total
      expect([await total(), await total('&status=stopped')], `${category.code} ${region.code}`).toEqual([offers, stops])
    }
  })

  it('come as a file, with the formula on the second sheet', async () => {
    const answer = await app.get(`${PATH}?segment=2`, { ...chair, Accept: 'text/csv' })
    const text = await answer.text()
    const rows = await readXlsx(Buffer.from(await (await app.get(PATH, { ...chair, Accept: XLSX_TYPE })).arrayBuffer()))
    expect(rows).toHaveLength(list.total + 1)
    const [, definitions] = scarcityTables(list)
    expect([...(definitions.rows as Iterable<string[]>)][0]).toEqual(['Score', list.formula])
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(text.split('\r\n')[0]).toContain('Plaats;Soort hulp (code);Soort hulp;Segment')
  })

  it('name what cannot be asked', async () => {
    expect((await app.get(`${PATH}?region=JZ99`, chair)).status).toBe(400)
    expect((await app.get(`${PATH}?sector=ggz`, chair)).status).toBe(400)
  })
})
