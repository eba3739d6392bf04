import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rightNames } from '../../api/domain/rights.ts'
import { roles } from '../../api/domain/roles.ts'
import { readCsv } from '../../api/spreadsheet/csv.ts'
import { tableToCsv, tableToXlsx } from '../../api/spreadsheet/write-table.ts'
import { readXlsx } from '../../api/spreadsheet/xlsx.ts'
import { rightsDocument } from '../../api/usecases/rights-document.ts'
import { sharedFinderApp } from './finder-app.ts'
import { personSignedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const admin = await personSignedInAs(app, 'organisation-admin')
const manager = await personSignedInAs(app, 'region-manager')
const CSV = 'text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function taken(path: string, type: string, headers = manager.headers) {
  const answer = await app.get(`/api/v1${path}`, { ...headers, Accept: type })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain(type)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const rows = type === CSV ? readCsv(bytes) : await readXlsx(bytes)
  return { rows: rows.map(({ cells }) => cells.map(String)), name: answer.headers.get('content-disposition') }
}

const exportsLogged = () =>
  app.deps.db.$client
    .prepare(
      `select actor, action, detail, organisation_id as organisationId, region_code as regionCode from audit_events where action like '%-exported' order by rowid desc`,
    )
    .all() as {
    actor: string
    action: string
    detail: string
    organisationId: string
    regionCode: string
  }[]

describe('the rights matrix to take along', () => {
  it.each([CSV, XLSX])('as %s: every right, every role, and how far it reaches', async (type) => {
    const { rows, name } = await taken('/rights', type)
    const [head, ...lines] = rows
    expect(head).toHaveLength(3 + roles.length)
    expect(lines.map((cells) => cells[1])).toEqual(rightNames)
    const members = lines.find((cells) => cells[1] === 'members.manage') ?? []
    expect(members[0]).toBe('Mensen uitnodigen en hun toegang aanpassen of beëindigen')
    expect(members[(head ?? []).indexOf('verwijzer')]).toBe('nee')
    expect(members[(head ?? []).indexOf('regiobeheerder')]).toBe('eigen organisatie en organisaties die in de eigen regio’s werken')
    expect(name).toMatch(/rechten\.(csv|xlsx)/)
  })
})

describe('docs/rights.md', () => {
  it('is what the rights table says; run npm run docs when it differs', () => {
    expect(readFileSync('docs/rights.md', 'utf8')).toBe(rightsDocument())
  })
})

describe('who has access, to take along', () => {
  it.each([CSV, XLSX])('of an organisation, as %s', async (type) => {
    const { rows } = await taken(`/organisations/${admin.organisationId}/members`, type, admin.headers)
    expect(rows[0]).toEqual(['Organisatie', 'Naam', 'E-mailadres', 'Rol', 'Regio’s', 'Locaties', 'Sinds', 'Laatst gezien', 'Tweede stap'])
    const own = rows.find((cells) => cells.includes(admin.email))
    expect(own).toContain('beheerder van de organisatie')
    expect(own?.at(-1)).toBe('ja')
  })

  it('of a region, over its organisations', async () => {
    const { rows } = await taken('/regions/JZ12/users', CSV)
    expect(new Set(rows.slice(1).map((cells) => cells[0])).size).toBeGreaterThan(1)
  })

  it('leaves a row in the audit: who took what, in which form', async () => {
    const before = exportsLogged().length
    await taken('/regions/JZ12/users', XLSX)
    await taken(`/organisations/${admin.organisationId}/members`, CSV, admin.headers)
    await taken('/rights', CSV)
    expect(exportsLogged().slice(0, exportsLogged().length - before)).toMatchObject([
      { actor: `user:${manager.userId}`, action: 'rights-exported' },
      { actor: `user:${admin.userId}`, action: 'access-exported', detail: '{"form":"csv"}', organisationId: admin.organisationId },
      { actor: `user:${manager.userId}`, action: 'access-exported', detail: '{"form":"xlsx"}', regionCode: 'JZ12' },
    ])
  })

  it('does not on screen, and who may not gets nothing in any form', async () => {
    const before = exportsLogged().length
    await app.get('/api/v1/regions/JZ12/users', manager.headers)
    await app.get('/api/v1/regions/JZ12/users', { ...manager.headers, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
    for (const type of [CSV, XLSX]) {
      expect((await app.get('/api/v1/regions/JZ12/users', { ...admin.headers, Accept: type })).status).toBe(403)
      expect((await app.get('/api/v1/rights', { Accept: type })).status).toBe(401)
    }
    expect(exportsLogged()).toHaveLength(before)
  })
})

describe('a table as a file', () => {
  const table = {
    name: 'Proef',
    headers: ['a', 'b;c'],
    rows: [
      ['=1+1', 'zei "ja"'],
      ['@SUM(A1)', -3.5],
      [null, 'é\nü'],
    ],
  }

  it('CSV holds what was written, and nothing that Excel would count', () => {
    const text = tableToCsv(table)
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain("'=1+1")
    expect(readCsv(Buffer.from(text)).map(({ cells }) => cells)).toEqual([
      ['a', 'b;c'],
      ["'=1+1", 'zei "ja"'],
      ["'@SUM(A1)", '-3,5'],
      ['', 'é\nü'],
    ])
  })

  it('an Excel file holds texts as texts', async () => {
    const rows = await readXlsx(Buffer.from(await tableToXlsx(table)))
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b;c'],
      ['=1+1', 'zei "ja"'],
      ['@SUM(A1)', -3.5],
      [null, 'é\nü'],
    ])
  })
})
