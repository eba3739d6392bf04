import { readSheet } from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import { CSV_TYPE, XLSX_TYPE } from '../../api/contract/operation.ts'
import { emptyTally, figuresOf } from '../../api/domain/bottleneck-figures.ts'
import type { Statistics } from '../../api/statistics/port.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { signedInAs } from '../api/signed-in.ts'
import { NOW } from '../import/import-folders.ts'
import { storeWith } from './ten-offers.ts'

const here = { category: 'basis-ggz', region: 'JZ12', serves: ['JZ12'], mode: 'accepting' } as const
const FORMULA = '=HYPERLINK("http://kwaad.example";"<klik>")'
const app = await startFinderApp(
  {},
  {
    db: storeWith(
      [
        { ...here, weeks: 3 },
        { ...here, weeks: 6 },
      ],
      FORMULA,
    ),
    now: () => NOW,
  },
)
afterAll(() => app.stop())
const office = { id: 'o-exports', kind: 'region-office', name: 'Bureau', regionCode: 'JZ12' } as const
const manager = await signedInAs(app, 'region-manager', { organisation: office })
const take = (path: string, type: string) => app.get(`/api/v1${path}`, { ...manager, Accept: type })

describe('the figures as CSV', () => {
  it('have Dutch headers, a decimal comma, and nothing that Excel would count', async () => {
    const answer = await take('/bottlenecks?groupBy=provider&region=JZ12', CSV_TYPE)
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="knelpunten-2026-11-18.csv"')
    // By its bytes: reading as text takes the mark at the beginning away.
    const text = Buffer.from(await answer.arrayBuffer()).toString()
    expect(text.split('\r\n')).toEqual([
      '\uFEFFStand van;Zorgaanbieder (code);Zorgaanbieder;Aanbod;Doet mee;Aandeel actueel;Waarden;Middelste wachttijd (mediaan);90e percentiel;Kortste wachttijd;Langste wachttijd;Norm;Aandeel boven de norm;Plek vrij;Neemt aan, met wachttijd;Na beoordeling;Na matching;Aanmeldstops;Onbekend;Vrije plekken;Niet vervulde vraag;Hoe zeker',
      `2026-11-18;p;"'=HYPERLINK(""http://kwaad.example"";""<klik>"")";2;2;1;2;4,5;6;3;6;4;0,5;0;2;0;0;0;0;0;;te weinig waarden`,
      '',
    ])
  })

  it('by month have a row for each month of which something is known', async () => {
    const lines = (await (await take('/bottlenecks/trend?months=2', CSV_TYPE)).text()).trim().split('\r\n')
    expect(lines.map((line) => line.split(';').slice(0, 3))).toEqual([
      ['Maand', 'Soort hulp (code)', 'Soort hulp'],
      ['2026-11', 'basis-ggz', 'Basis-ggz jeugd (generalistisch)'],
    ])
  })
})

describe('the figures as an Excel file', () => {
  it('have the figures on the first sheet and what they mean on the second', async () => {
    const answer = await take('/bottlenecks?groupBy=provider&region=JZ12', XLSX_TYPE)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const [head, row, ...rest] = await readSheet(bytes, 'Knelpunten')
    expect([head?.slice(0, 3), rest]).toEqual([['Stand van', 'Zorgaanbieder (code)', 'Zorgaanbieder'], []])
    // Text and numbers as such; the formula is a text.
    expect(row?.slice(0, 8)).toEqual(['2026-11-18', 'p', FORMULA, 2, 2, 1, 2, 4.5])
    const definitions = await readSheet(bytes, 'Definities')
    expect(definitions[1]).toEqual(['Gevraagd', '?groupBy=provider&region=JZ12'])
    const meant = new Map(definitions.map(([column, meaning]) => [column, meaning]))
    expect(head?.filter((column) => !meant.has(column))).toEqual(['Zorgaanbieder (code)'])
    expect(meant.get('Norm')).toMatch(/^Langste aanvaardbare wachttijd/)
  })
})

/** Many more turns than all of it would take. */
async function whatIsUnderWay(): Promise<void> {
  for (let turns = 0; turns < 2_000; turns += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** Three years of every kind of care in every municipality. */
describe('a course of 430,000 rows', () => {
  const codes = { kinds: [...app.deps.reference().categories.keys()].slice(0, 35), places: [...app.deps.reference().municipalities.keys()] }
  const groups = codes.kinds.flatMap((kind) => codes.places.map((place) => ({ codes: [kind, place], figures: figuresOf(emptyTally()) })))
  const path = '/bottlenecks/trend?months=36&groupBy=category&groupBy=municipality'

  function countingAsks(): { asked: number } {
    const counted = { asked: 0 }
    const statistics: Pick<Statistics, 'ask' | 'firstDay'> = {
      firstDay: async () => '2020-01-01',
      async ask() {
        counted.asked += 1
        return [{ groups, overall: figuresOf(emptyTally()) }]
      },
    }
    Object.assign(app.deps, { statistics: { ...app.deps.statistics, ...statistics } })
    return counted
  }

  it.each([CSV_TYPE, XLSX_TYPE])('as %s is made no faster than it is read, and not at all when nobody reads on', async (type) => {
    const counted = countingAsks()
    const reader = (await take(path, type)).body?.getReader()
    while (counted.asked === 0) await reader?.read()
    await whatIsUnderWay()
    const until = counted.asked
    expect(until).toBeLessThan(12)
    await reader?.cancel()
    await whatIsUnderWay()
    expect(counted.asked).toBeLessThanOrEqual(until + 1)
  })

  it('comes whole', async () => {
    countingAsks()
    let lines = 0
    for await (const chunk of (await take(path.replace('36', '6'), CSV_TYPE)).body as unknown as AsyncIterable<Uint8Array>) {
      for (const byte of chunk) if (byte === 10) lines += 1
    }
    expect(lines).toBe(1 + 6 * groups.length)
  })

  it('is refused as one JSON answer, with what to do', async () => {
    countingAsks()
    const answer = await app.get(`/api/v1${path}`, manager)
    expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ field: 'months', code: 'too-much' }] }])
  })
})
