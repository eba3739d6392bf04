import { describe, expect, it } from 'vitest'
import type { Problem } from '../../api/contract/problem.ts'
import type { RegionAccess } from '../../api/contract/region-access.ts'
import { sharedFinderApp } from './finder-app.ts'
import { auditOf, jsonCalls } from './json-calls.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const asManager = jsonCalls(app, await signedInAs(app, 'region-manager'))
const asPlatform = await signedInAs(app, 'admin')
const unset: RegionAccess = { finderAccess: null, isOpenToPlatform: false }
const path = '/regions/JZ12/access'
const regionsSeen = async (headers: Record<string, string> = {}) =>
  (await app.search('pageSize=1&facets=region&region=JZ12', headers)).total

describe('the managers of a region say who may look', () => {
  it('for members only: from the next request on a visitor sees nothing of its contracts', async () => {
    const before = (await app.search('pageSize=1')).total
    expect((await asManager.patch(path, { from: unset, to: { ...unset, finderAccess: 'members' } })).body).toMatchObject({
      finderAccess: 'members',
    })
    expect((await app.search('pageSize=1')).total).toBeLessThan(before)
    expect((await asManager.get<RegionAccess>(path)).body).toEqual({ finderAccess: 'members', isOpenToPlatform: false })
  })

  it('open to the platform: its staff sees the region as members do', async () => {
    const closed = await regionsSeen(asPlatform)
    const members = { finderAccess: 'members', isOpenToPlatform: false } as const
    expect((await asManager.patch(path, { from: members, to: { ...members, isOpenToPlatform: true } })).status).toBe(200)
    expect(await regionsSeen(asPlatform)).toBeGreaterThan(closed)
    expect(await regionsSeen()).toBe(closed)
  })

  it('not over what a colleague just set', async () => {
    const { status, body } = await asManager.patch<Problem>(path, { from: unset, to: unset })
    expect(status).toBe(409)
    expect(body.conflicts).toEqual([{ id: 'JZ12', current: { finderAccess: 'members', isOpenToPlatform: true } }])
  })

  it('which stands in the audit, old beside new', () => {
    expect(auditOf(app, 'JZ12').filter(({ action }) => action === 'region-access-changed')).toMatchObject([
      { region_code: 'JZ12', detail: { before: { isOpenToPlatform: false }, after: { isOpenToPlatform: true } } },
      { region_code: 'JZ12', detail: { before: unset, after: { finderAccess: 'members' } } },
    ])
  })
})
