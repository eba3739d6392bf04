import { describe, expect, it } from 'vitest'
import type { Threshold } from '../../api/contract/bottleneck-threshold.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { auditOf, jsonCalls, type Listed } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const chair = jsonCalls(app, await signedInAs(app, 'expert-team-chair'))
const ADDRESS = '/regions/JZ12/bottleneck-thresholds'
const of = (found: Threshold[], category: string) => found.find((one) => one.category === category)

describe('the threshold above which a kind of care is a bottleneck', () => {
  it('is the norm as long as the region says nothing, and none where there is no norm', async () => {
    const { body } = await chair.get<Listed<Threshold>>('/regions/JZ30/bottleneck-thresholds')
    expect(body.total).toBe(app.deps.reference().categories.size)
    expect(of(body.items, 'basis-ggz')).toMatchObject({ normWeeks: 14, weeks: null, thresholdWeeks: 14, version: 0 })
    expect(of(body.items, 'gezinshuis')).toMatchObject({ normWeeks: null, weeks: null, thresholdWeeks: null })
  })

  it('is what the region says, until it takes that back', async () => {
    const set = await chair.put<Listed<Threshold>>(ADDRESS, { thresholds: [{ category: 'begeleiding-groep', weeks: 20, version: 0 }] })
    expect(of(set.body.items, 'begeleiding-groep')).toMatchObject({ weeks: 20, thresholdWeeks: 20, version: 1 })
    expect(auditOf(app, 'JZ12')[0]).toMatchObject({ action: 'thresholds-changed' })
    const back = await chair.put<Listed<Threshold>>(ADDRESS, { thresholds: [{ category: 'begeleiding-groep', weeks: null, version: 1 }] })
    expect(of(back.body.items, 'begeleiding-groep')).toMatchObject({ weeks: null, version: 0 })
  })

  it('that another set meanwhile is not overwritten', async () => {
    await chair.put(ADDRESS, { thresholds: [{ category: 'kamertraining', weeks: 8, version: 0 }] })
    const { status, body } = await chair.put<Problem>(ADDRESS, { thresholds: [{ category: 'kamertraining', weeks: 9, version: 0 }] })
    expect([status, body.conflicts]).toMatchObject([409, [{ id: 'kamertraining', version: 1, current: { weeks: 8 } }]])
  })

  it.each([
    [{ category: 'tovenarij', weeks: 3, version: 0 }, 'thresholds.0.category', 'unknown-category'],
    [{ category: 'dyslexie', weeks: 105, version: 0 }, 'thresholds.0.weeks', 'no-weeks'],
    [{ category: 'dyslexie', weeks: 2.5, version: 0 }, 'thresholds.0.weeks', 'no-weeks'],
    [{ category: 'dyslexie', weeks: -1, version: 0 }, 'thresholds.0.weeks', 'no-weeks'],
  ])('is refused when it makes no sense: %j', async (threshold, field, code) => {
    const { status, body } = await chair.put<Problem>(ADDRESS, { thresholds: [threshold] })
    expect([status, body.errors]).toMatchObject([400, [{ field, code }]])
  })
})
