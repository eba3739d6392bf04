import { describe, expect, it } from 'vitest'
import type { AdviceCountList } from '../../api/contract/advice-count.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { auditOf, jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const member = jsonCalls(app, await signedInAs(app, 'expert-team-member'))
const manager = jsonCalls(app, await signedInAs(app, 'region-manager'))
const policy = jsonCalls(app, await signedInAs(app, 'policy-reader'))
const elsewhere = jsonCalls(
  app,
  await signedInAs(app, 'expert-team-chair', {
    organisation: { id: 'o-ret', kind: 'expert-team', name: 'RET elders', regionCode: 'JZ30' },
  }),
)
const ADDRESS = '/regions/JZ12/advice-counts'
const asked = (month: string, counts: object[]) => ({ month, counts })
const wait = { category: null, cause: 'wait', count: 7, version: 0 }

describe('advice given, counted by the expert team', () => {
  it('stands per cause and kind of care, and is seen whole by the region', async () => {
    const late = { category: 'gezinshuis', cause: 'called-in-late', count: 2, version: 0 }
    const { status } = await member.put(ADDRESS, asked('2026-08', [wait, late]))
    expect(status).toBe(200)
    const { body } = await manager.get<AdviceCountList>(`${ADDRESS}?month=2026-08`)
    expect(body.items).toEqual([
      { ...wait, version: 1 },
      { ...late, version: 1 },
    ])
    expect(auditOf(app, 'JZ12')[0]).toMatchObject({ action: 'advice-counted', detail: { month: '2026-08', count: 2 } })
  })

  it('shows others no count of 1 to 4', async () => {
    const late = { category: 'dyslexie', cause: 'called-in-late', count: 8, version: 0 }
    await member.put(ADDRESS, asked('2026-04', [wait, { ...wait, cause: 'called-in-late', count: 6 }, late]))
    await member.put(ADDRESS, asked('2026-04', [{ category: 'dyslexie', cause: 'wait', count: 4, version: 0 }]))
    for (const outsider of [policy, elsewhere]) {
      const { body } = await outsider.get<AdviceCountList>(`${ADDRESS}?month=2026-04`)
      const small = body.items.find(({ category, cause }) => category === 'dyslexie' && cause === 'wait')
      expect(small?.count).toBe('hidden')
      // What the totals of the quarter would tell by subtraction is hidden as well.
      expect(body.items.filter(({ count }) => count === 'hidden').length).toBeGreaterThan(1)
    }
  })

  it('of a quarter that is not over are not shown to others at all', async () => {
    await member.put(ADDRESS, asked('2026-11', [{ ...wait, count: 12 }]))
    const { body } = await policy.get<AdviceCountList>(`${ADDRESS}?month=2026-11`)
    expect(body.items.map(({ count }) => count)).toEqual(['hidden'])
  })

  it('that was counted meanwhile is not overwritten, and nothing else is stored with it', async () => {
    await member.put(ADDRESS, asked('2026-06', [wait]))
    const other = { category: 'dyslexie', cause: 'wait', count: 9, version: 0 }
    const { status, body } = await member.put<Problem>(ADDRESS, asked('2026-06', [{ ...wait, count: 8 }, other]))
    expect([status, body.conflicts?.[0]?.current]).toEqual([409, { category: null, cause: 'wait', count: 7, version: 1 }])
    expect((await member.get<AdviceCountList>(`${ADDRESS}?month=2026-06`)).body.total).toBe(1)
    const again = await member.put<AdviceCountList>(ADDRESS, asked('2026-06', [{ ...wait, count: 8, version: 1 }]))
    expect(again.body.items).toEqual([{ ...wait, count: 8, version: 2 }])
  })

  it.each([
    ['a month that has not begun', asked('2026-12', [wait]), ['month', 'month-ahead']],
    ['a month that is none', asked('2026-13', [wait]), ['month', 'no-month']],
    ['half advice', asked('2026-10', [{ ...wait, count: 1.5 }]), ['counts.0.count', 'no-count']],
    ['less than nothing', asked('2026-10', [{ ...wait, count: -1 }]), ['counts.0.count', 'no-count']],
    ['a kind of care nobody knows', asked('2026-10', [{ ...wait, category: 'tovenarij' }]), ['counts.0.category', 'unknown-category']],
    ['the same twice', asked('2026-10', [wait, wait]), ['counts.1.category', 'twice']],
  ])('is refused: %s', async (_, sent, [field, code]) => {
    const { status, body } = await member.put<Problem>(ADDRESS, sent)
    expect([status, body.errors]).toMatchObject([400, [{ field, code }]])
  })

  it('has no room for words', async () => {
    const { body } = await member.put<Problem>(ADDRESS, asked('2026-10', [{ ...wait, remark: 'over een kind' }]))
    expect(body.errors).toMatchObject([{ field: 'counts.0.remark', code: 'unknown-field' }])
  })
})
