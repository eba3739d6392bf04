import { describe, expect, it } from 'vitest'
import type { WorkPage } from '../../api/contract/work-page.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { signedInAs } from '../api/signed-in.ts'
import { Visitor } from '../api/visitor.ts'

const app = await sharedFinderApp()
const visitorAs = async (role: 'expert-team-chair' | 'expert-team-member' | 'policy-reader') =>
  new Visitor(app, (await signedInAs(app, role)).Cookie)
const chair = await visitorAs('expert-team-chair')
const member = await visitorAs('expert-team-member')
const policy = await visitorAs('policy-reader')

type View<Name extends WorkPage['view']> = Extract<WorkPage, { view: Name }>
function viewOf<Name extends WorkPage['view']>(data: unknown, view: Name): View<Name> {
  expect(data).toMatchObject({ kind: 'bottleneckWork', view })
  return data as View<Name>
}

const LIST = '/knelpunten/acties'
const typed = { category: 'dyslexie', action: 'Een tweede aanbieder vragen', owner: 'demo-regiobureau', dueOn: '2027-01-10' }

describe('the page of actions', () => {
  it('takes a new action without script, and says that it did', async () => {
    const visit = await chair.post(`${LIST}?region=JZ12`, typed)
    expect(visit.at).toBe('/knelpunten/acties?region=JZ12&gelukt=made')
    expect(viewOf(visit.data, 'actions').actions.map(({ action }) => action)).toContain(typed.action)
  })

  it('keeps all that was typed when something is wrong', async () => {
    const wrong = { ...typed, action: 'mail jan@zorg.nl', dueOn: '' }
    const visit = await chair.post(`${LIST}?region=JZ12`, wrong)
    expect(visit.status).toBe(400)
    expect(viewOf(visit.data, 'actions').adding?.form).toEqual({
      values: wrong,
      faults: [
        { field: 'action', code: 'holds-email' },
        { field: 'dueOn', code: 'missing' },
      ],
    })
  })

  it('filters by the address, and offers no form where one may not act', async () => {
    const elsewhere = viewOf((await chair.get(`${LIST}?region=JZ30&category=dyslexie&state=overdue`)).data, 'actions')
    expect([elsewhere.asked, elsewhere.adding]).toEqual([{ region: 'JZ30', category: 'dyslexie', state: 'overdue' }, null])
    expect(viewOf((await policy.get(LIST)).data, 'actions').adding).toBeNull()
    expect((await chair.post(`${LIST}?region=JZ30`, typed)).status).toBe(403)
  })
})

describe('the page of one action', () => {
  const newest = async () => {
    const { actions } = viewOf((await chair.post(`${LIST}?region=JZ12`, typed)).data, 'actions')
    return actions.findLast(({ action }) => action === typed.action)!
  }

  it('finishes it with a result, and opens it again', async () => {
    const { id, version } = await newest()
    const without = await chair.post(`${LIST}/${id}`, { version: `${version}`, doe: 'rond-af', result: ' ' })
    expect([without.status, viewOf(without.data, 'action').finish.faults]).toEqual([400, [{ field: 'result', code: 'missing' }]])
    const done = await chair.post(`${LIST}/${id}`, { version: `${version}`, doe: 'rond-af', result: 'Gelukt in januari' })
    expect(viewOf(done.data, 'action')).toMatchObject({ done: 'finished', action: { state: 'finished', result: 'Gelukt in januari' } })
    const open = await chair.post(`${LIST}/${id}`, { version: `${version + 1}`, doe: 'open-weer' })
    expect(viewOf(open.data, 'action')).toMatchObject({ done: 'reopened', action: { state: 'planned', result: null } })
  })

  it('shows what another changed meanwhile beside what was typed', async () => {
    const { id, version } = await newest()
    await chair.post(`${LIST}/${id}`, { ...typed, version: `${version}`, doe: 'wijzig', action: 'Van een ander' })
    const late = { ...typed, version: `${version}`, doe: 'wijzig', action: 'Van mij' }
    const visit = await chair.post(`${LIST}/${id}`, late)
    expect(visit.status).toBe(409)
    expect(viewOf(visit.data, 'action')).toMatchObject({ isConflict: true, action: { action: 'Van een ander' }, change: { values: late } })
  })
})

describe('the page of advice', () => {
  const PAGE = '/knelpunten/adviezen?region=JZ12&maand=2026-09'

  it('stores a month at once, with kinds of care that were not there yet', async () => {
    const visit = await member.post(PAGE, {
      'aantal - wait': '6',
      'versie - wait': '0',
      'soort 1': 'gezinshuis',
      'aantal nieuw-1 called-in-late': '2',
    })
    expect(visit.at).toBe('/knelpunten/adviezen?region=JZ12&maand=2026-09&gelukt=saved')
    const { rows } = viewOf(visit.data, 'advice')
    expect(rows.map(({ category, cells }) => [category?.code, cells.map(({ count }) => count)])).toEqual([
      [undefined, [6, 0, 0]],
      ['gezinshuis', [0, 0, 2]],
    ])
  })

  it('stores nothing in a month that is none, and keeps what was typed', async () => {
    const visit = await member.post('/knelpunten/adviezen?region=JZ12&maand=2026-31', { 'aantal - wait': '7', 'versie - wait': '0' })
    expect(visit.status).toBe(400)
    const { asked, form } = viewOf(visit.data, 'advice')
    expect(asked.faults).toEqual([{ field: 'maand', code: 'no-month' }])
    expect(form.values['aantal - wait']).toBe('7')
    const running = viewOf((await member.get('/knelpunten/adviezen?region=JZ12')).data, 'advice')
    expect(running.rows.flatMap(({ cells }) => cells.map(({ count }) => count))).not.toContain(7)
  })

  it('shows a reader no number of 1 to 4', async () => {
    const { rows, mayRecord } = viewOf((await policy.get(PAGE)).data, 'advice')
    expect(mayRecord).toBe(false)
    expect(rows.flatMap(({ cells }) => cells.map(({ count }) => count))).toEqual([6, 0, 0, 0, 0, 'hidden'])
  })

  it('keeps what was typed, and names the cell', async () => {
    const visit = await member.post(PAGE, { 'aantal - wait': 'zes', 'versie - wait': '1', 'aantal nieuw-1 wait': '3', 'soort 1': '' })
    expect(visit.status).toBe(400)
    const { form } = viewOf(visit.data, 'advice')
    expect(form.values['aantal - wait']).toBe('zes')
    expect(form.faults).toEqual([
      { field: 'aantal - wait', code: 'no-count' },
      { field: 'soort 1', code: 'unknown-category' },
    ])
  })
})

describe('the page of thresholds', () => {
  const PAGE = '/knelpunten/drempels?region=JZ12'

  it('sets and takes back', async () => {
    const of = (data: unknown) => viewOf(data, 'thresholds').thresholds.find(({ category }) => category === 'logeren')
    expect(of((await chair.post(PAGE, { 'weken logeren': '12', 'versie logeren': '0' })).data)).toMatchObject({ weeks: 12, version: 1 })
    expect(of((await chair.post(PAGE, { 'weken logeren': '', 'versie logeren': '1' })).data)).toMatchObject({ weeks: null })
  })

  it('keeps what was typed', async () => {
    const visit = await chair.post(PAGE, { 'weken logeren': '1000', 'versie logeren': '0' })
    expect(viewOf(visit.data, 'thresholds').form).toMatchObject({
      values: { 'weken logeren': '1000' },
      faults: [{ field: 'weken logeren', code: 'no-weeks' }],
    })
  })
})
