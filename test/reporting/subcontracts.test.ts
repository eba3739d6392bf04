import { describe, expect, it } from 'vitest'
import { type FinderApp, startFinderApp } from '../api/finder-app.ts'
import { personSignedInAs, signedInAs } from '../api/signed-in.ts'

interface Listed {
  id: string
  subcontractor: { id: string; name: string }
  offers: number
  isReportedBySubcontractor: boolean
}

describe('a main contractor and its subcontractors', () => {
  it('says per subcontract that the subcontractor keeps its availability, which then may, and takes it back', async () => {
    const { app, admin, subcontractor, contract } = await withSubcontract()
    expect(contract).toMatchObject({ isReportedBySubcontractor: false })
    expect(contract.offers).toBeGreaterThan(0)
    expect(await mayReport(app, subcontractor, contract.id)).toBe(false)

    const press = (wie: string) =>
      app.request('/mijn-aanbod/onderaannemers', {
        method: 'POST',
        headers: admin,
        body: new URLSearchParams({ contract: contract.id, wie }),
      })
    const answer = await press('onderaannemer')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/mijn-aanbod/onderaannemers?gewijzigd=${contract.id}`])
    await app.get(answer.headers.get('Location') ?? '', admin)
    expect(app.lastPage().data).toMatchObject({ kind: 'subcontracts', changedId: contract.id })
    expect(await mayReport(app, subcontractor, contract.id)).toBe(true)

    await press('wij')
    expect(await mayReport(app, subcontractor, contract.id)).toBe(false)
    await app.stop()
  })

  it('leaves who said what in the log, once for what was said twice', async () => {
    const { app, admin, contract } = await withSubcontract()
    for (const isReportedBySubcontractor of [true, true, false]) {
      const answer = await change(app, admin, contract.id, { isReportedBySubcontractor })
      expect(await answer.json()).toMatchObject({ id: contract.id, isReportedBySubcontractor })
    }
    const told = app.deps.db.$client
      .prepare(
        "select actor like 'user:%' as isPerson, detail, region_code is not null as hasRegion from audit_events where action = 'subcontract-changed' order by at, id",
      )
      .all()
    expect(told).toEqual([
      { isPerson: 1, detail: '{"changes":{"isReportedBySubcontractor":[false,true]}}', hasRegion: 1 },
      { isPerson: 1, detail: '{"changes":{"isReportedBySubcontractor":[true,false]}}', hasRegion: 1 },
    ])
    await app.stop()
  })

  it('hears what is wrong: another one’s contract, and a word that is neither yes nor no', async () => {
    const { app, admin, subcontractor, contract } = await withSubcontract()
    const ofSubcontractor = await signedInAs(app, 'organisation-admin', { organisation: subcontractor })
    expect((await change(app, ofSubcontractor, contract.id, { isReportedBySubcontractor: true })).status).toBe(404)
    const wrong = await change(app, admin, contract.id, { isReportedBySubcontractor: 'ja' })
    expect(await wrong.json()).toMatchObject({ status: 400, code: 'invalid-input' })
    await app.stop()
  })
})

async function withSubcontract() {
  const app = await startFinderApp()
  const found = app.deps.db.$client
    .prepare(
      `select m.provider_id as mainId, s.provider_id as subId from contracts s join contracts m on m.id = s.main_contract_id
       join offers o on o.contract_id = s.id and o.provider_id = s.provider_id and o.ended_on is null and o.intake_mode is not null
       where s.provider_id <> m.provider_id and s.ends_on is null limit 1`,
    )
    .get() as { mainId: string; subId: string }
  const organisation = (id: string, providerId: string) => ({ id, kind: 'provider', name: id, providerId, regionCode: 'JZ12' }) as const
  const subcontractor = organisation('onder', found.subId)
  const admin = (await personSignedInAs(app, 'organisation-admin', { organisation: organisation('hoofd', found.mainId) })).headers
  const { items } = (await (await app.get('/api/v1/my/subcontracts', admin)).json()) as { items: Listed[] }
  const contract = items.find((one) => one.subcontractor.id === found.subId)
  if (!contract) throw new Error('not listed')
  return { app, admin, subcontractor, contract }
}

function change(app: FinderApp, headers: Record<string, string>, id: string, body: object) {
  const json = { ...headers, 'Content-Type': 'application/json' }
  return app.request(`/api/v1/my/subcontracts/${id}`, { method: 'PATCH', headers: json, body: JSON.stringify(body) })
}

async function mayReport(
  app: FinderApp,
  organisation: { id: string; kind: 'provider'; name: string; providerId: string },
  contractId: string,
) {
  const editor = await signedInAs(app, 'provider-editor', { organisation })
  const { items } = (await (await app.get('/api/v1/my/offers', editor)).json()) as { items: { id: string; mayReport: boolean }[] }
  const ids = app.deps.db.$client.prepare('select id from offers where contract_id = ? and ended_on is null').pluck().all(contractId)
  const own = items.filter(({ id }) => ids.includes(id))
  expect(own.length).toBeGreaterThan(0)
  return own.every((item) => item.mayReport)
}
