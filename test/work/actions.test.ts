import { describe, expect, it } from 'vitest'
import type { ActionOwner, BottleneckAction } from '../../api/contract/bottleneck-action.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { auditOf, jsonCalls, type Listed } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const chair = jsonCalls(app, await signedInAs(app, 'expert-team-chair'))
const manager = jsonCalls(app, await signedInAs(app, 'region-manager'))
const policy = jsonCalls(app, await signedInAs(app, 'policy-reader'))
const [owner] = (await chair.get<Listed<ActionOwner>>('/regions/JZ12/action-owners')).body.items

const asked = { region: 'JZ12', category: 'dyslexie', action: 'Met aanbieders om tafel', owner: owner?.id ?? '', dueOn: '2026-12-20' }
const made = async (more: Partial<typeof asked> = {}) =>
  (await chair.post<BottleneckAction>('/bottleneck-actions', { ...asked, ...more })).body

describe('an action about a bottleneck', () => {
  it('is recorded by the chair, read by whoever sees bottlenecks, and stands in the log of the region', async () => {
    const action = await made({ action: '  Met aanbieders \n om tafel ' })
    expect(action).toMatchObject({
      action: 'Met aanbieders om tafel',
      owner,
      category: { code: 'dyslexie', name: 'Ernstige dyslexie (ED, voorheen EED)' },
      state: 'planned',
      version: 1,
    })
    const { body } = await policy.get<Listed<BottleneckAction>>('/bottleneck-actions?region=JZ12&category=dyslexie')
    expect(body.items).toContainEqual(action)
    expect(auditOf(app, action.id)).toMatchObject([{ action: 'bottleneck-action-made', region_code: 'JZ12' }])
  })

  it('is refused with everything that is wrong at once, each with its cure', async () => {
    const wrong = { region: 'JZ12', category: 'tovenarij', action: 'bel 06-12345678', owner: 'nergens', dueOn: '2026-11-01' }
    const { status, body } = await chair.post<Problem>('/bottleneck-actions', wrong)
    expect(status).toBe(400)
    expect(body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['category', 'unknown-category'],
      ['action', 'holds-phone'],
      ['owner', 'unknown-owner'],
      ['dueOn', 'day-past'],
    ])
  })

  it('cannot be owned by an organisation that does not work in the region', async () => {
    const { $client } = app.deps.db
    $client
      .prepare("insert into organisations (id, kind, name, region_code, created_at) values ('o-ver', 'local-team', 'Ver weg', 'JZ30', 1)")
      .run()
    const { body } = await chair.post<Problem>('/bottleneck-actions', { ...asked, owner: 'o-ver' })
    expect(body.errors).toMatchObject([{ field: 'owner', code: 'unknown-owner' }])
  })

  it('is finished with a result, and not without', async () => {
    const { id } = await made()
    const empty = await manager.patch<Problem>(`/bottleneck-actions/${id}`, { version: 1, result: '  ' })
    expect([empty.status, empty.body.errors?.[0]?.code]).toEqual([400, 'missing'])
    const personal = await manager.patch<Problem>(`/bottleneck-actions/${id}`, { version: 1, result: 'plek voor kind van 3-4-2017' })
    expect(personal.body.errors).toMatchObject([{ field: 'result', code: 'holds-birth-date' }])
    const done = await manager.patch<BottleneckAction>(`/bottleneck-actions/${id}`, { version: 1, result: 'Twee aanbieders erbij' })
    expect(done.body).toMatchObject({ state: 'finished', result: 'Twee aanbieders erbij', finishedOn: '2026-11-18', version: 2 })
    const open = await manager.patch<BottleneckAction>(`/bottleneck-actions/${id}`, { version: 2, result: null })
    expect(open.body).toMatchObject({ state: 'planned', result: null, finishedOn: null })
    expect(auditOf(app, id).map(({ action }) => action)).toEqual([
      'bottleneck-action-changed',
      'bottleneck-action-finished',
      'bottleneck-action-made',
    ])
  })

  it('that was changed meanwhile is not overwritten: the second sees what holds now', async () => {
    const { id } = await made()
    await manager.patch(`/bottleneck-actions/${id}`, { version: 1, dueOn: '2027-01-10' })
    const { status, body } = await chair.patch<Problem>(`/bottleneck-actions/${id}`, { version: 1, action: 'Iets anders' })
    expect(status).toBe(409)
    expect(body.conflicts).toMatchObject([{ id, version: 2, current: { action: asked.action, dueOn: '2027-01-10' } }])
  })

  it('whose day went by can still be finished or given another owner', async () => {
    const { id } = await made()
    app.deps.db.$client.prepare("update bottleneck_actions set due_on = '2026-11-02' where id = ?").run(id)
    const { body } = await chair.patch<BottleneckAction>(`/bottleneck-actions/${id}`, { version: 1, action: 'Nog eens om tafel' })
    expect(body).toMatchObject({ state: 'overdue', action: 'Nog eens om tafel' })
  })
})

describe('the list', () => {
  it('begins with the longest overdue, and filters by region, kind of care and state', async () => {
    await made({ category: 'fact-jeugd', dueOn: '2027-02-01' })
    const { body } = await policy.get<Listed<BottleneckAction>>('/bottleneck-actions')
    const days = body.items.filter(({ state }) => state !== 'finished').map(({ dueOn }) => dueOn)
    expect(days).toEqual([...days].sort())
    const some = await policy.get<Listed<BottleneckAction>>('/bottleneck-actions?region=JZ12&category=fact-jeugd&state=planned')
    expect(some.body.items.map(({ category }) => category.code)).toContain('fact-jeugd')
    expect(some.body.items.every(({ category, state }) => category.code === 'fact-jeugd' && state === 'planned')).toBe(true)
    const none = await policy.get<Listed<BottleneckAction>>('/bottleneck-actions?region=JZ30&category=fact-jeugd')
    expect(none.body).toEqual({ items: [], total: 0 })
  })

  it('says which code it does not know', async () => {
    const { status, body } = await policy.get<Problem>('/bottleneck-actions?region=JZ99')
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'region'])
  })
})
