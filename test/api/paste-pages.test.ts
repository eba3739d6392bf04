import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../api/contract/availability-import.ts'
import type { AvailabilityImportPage } from '../../api/contract/availability-import-page.ts'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import { sharedFinderApp } from './finder-app.ts'
import { personSignedInAs } from './signed-in.ts'
import { type Visit, Visitor } from './visitor.ts'

const app = await sharedFinderApp()
const planner = await personSignedInAs(app, 'provider-editor')
const visitor = new Visitor(app, planner.headers.Cookie)

const mine = async () => ((await (await app.request('/api/v1/my/offers', { headers: planner.headers })).json()) as MyOffers).items
const waiting = (await mine()).filter(({ availability, mayReport }) => mayReport && (availability.startWaitWeeks ?? 0) >= 5)
let next = 0
async function anOffer(): Promise<MyOffer> {
  const { id } = waiting[next++ % waiting.length]!
  return (await mine()).find((offer) => offer.id === id)!
}

const list = (...lines: string[]) => ['Code\tRegio\tPlaats\tStart\tOpm', ...lines].join('\n')
const line = ({ product, region, location }: MyOffer, cells: string) => `${product.code}\t${region.name}\t${location?.town ?? ''}\t${cells}`

type View<Name> = Extract<AvailabilityImportPage, { view: Name }>
function page<Name extends AvailabilityImportPage['view']>(visit: Visit, view: Name): View<Name> {
  const { data } = visit
  if (data.kind !== 'availabilityImport' || data.view !== view) throw new Error(`${visit.status} ${JSON.stringify(data).slice(0, 300)}`)
  return data as View<Name>
}
const rowAt = ({ shown }: { shown: { rows: ImportRow[] } }, row: number) => shown.rows.find((one) => one.row === row) as ImportRow

describe('the page on which a list is pasted', () => {
  it('goes from pasting to looking, mending, looking again and taking over, as plain forms', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const weeks = one.availability.startWaitWeeks! + 1
    page(await visitor.get('/mijn-aanbod/plakken'), 'start')
    const looked = await visitor.post('/mijn-aanbod/plakken', { text: list(line(one, `${weeks}\t`), line(two, 'in overleg\t')) })
    const preview = page(looked, 'preview')
    expect([rowAt(preview, 2).state, rowAt(preview, 3).state]).toEqual(['change', 'problem'])
    expect(preview.text).toContain('in overleg')

    const mended = await visitor.post(looked.at, {
      'waarde-3-startWaitWeeks': `${two.availability.startWaitWeeks}`,
      getoond: '2',
      neem: '2',
      doe: 'neem',
    })
    expect(page(mended, 'preview').notice).toBe('looked-again')
    expect(rowAt(page(mended, 'preview'), 3).state).toBe('confirm')
    expect((await mine()).find(({ id }) => id === one.id)?.availability.startWaitWeeks).toBe(weeks - 1)

    const taken = await visitor.post(looked.at, { doe: 'neem' })
    expect(page(taken, 'done').shown.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'stored'],
      [3, 'confirmed'],
    ])
    expect((await mine()).find(({ id }) => id === one.id)?.availability.startWaitWeeks).toBe(weeks)
    expect(page(await visitor.post(looked.at, { doe: 'neem' }), 'done').shown.committedAt).not.toBeNull()
  })

  it('keeps what was pasted when it cannot be read, and says so beside it', async () => {
    const visit = await visitor.post('/mijn-aanbod/plakken', { text: 'appels\tperen\n3\t4' })
    expect(visit.status).toBe(400)
    const { typed, faults } = page(visit, 'start')
    expect([typed, faults.map(({ field, code }) => [field, code])]).toEqual(['appels\tperen\n3\t4', [['text', 'no-columns']]])
  })

  it('takes only what is ticked of what was on the page', async () => {
    const [one, two] = [await anOffer(), await anOffer()]
    const text = list(line(one, `${one.availability.startWaitWeeks! + 1}\t`), line(two, `${two.availability.startWaitWeeks! + 1}\t`))
    const { at } = await visitor.post('/mijn-aanbod/plakken', { text })
    const form = new URLSearchParams([
      ['getoond', '2'],
      ['getoond', '3'],
      ['neem', '3'],
      ['doe', 'neem'],
    ])
    await visitor.send(at, { method: 'POST', body: form })
    const done = page(await visitor.get(at), 'done')
    expect([2, 3].map((row) => rowAt(done, row).outcome)).toEqual(['left', 'stored'])
    expect(done.text.split('\n')).toHaveLength(2)
  })

  it('chooses an offer, skips a row, leaves a remark out and confirms a jump', async () => {
    const one = await anOffer()
    const two = (await mine()).find(
      ({ id, availability: { startWaitWeeks } }) => id !== one.id && startWaitWeeks! > 5 && startWaitWeeks! < 20,
    )!
    const jump = line(two, `${two.availability.startWaitWeeks! * 3 + 12}\tBel 06 12345678`)
    const text = list(`99X01\tNergens\t\t${one.availability.startWaitWeeks! + 1}\t`, '99X02\tNergens\t\t9\t', jump)
    const looked = await visitor.post('/mijn-aanbod/plakken', { text })
    const chosen = await visitor.post(looked.at, { 'aanbod-2': one.id, 'aanbod-3': 'skip', 'zonder-4-remark': '1', doe: 'kijk' })
    expect([2, 3, 4].map((row) => rowAt(page(chosen, 'preview'), row).state)).toEqual(['change', 'skipped', 'problem'])
    expect(rowAt(page(chosen, 'preview'), 4).jumps).toHaveLength(1)
    const confirmed = await visitor.post(looked.at, { 'sprong-4': '1', doe: 'kijk' })
    expect(rowAt(page(confirmed, 'preview'), 4).state).toBe('change')
  })

  it('throws a list away, and lets a new one take its place', async () => {
    const offer = await anOffer()
    const first = await visitor.post('/mijn-aanbod/plakken', { text: list(line(offer, `${offer.availability.startWaitWeeks}\t`)) })
    const id = first.at.split('/').at(-1) ?? ''
    const second = await visitor.post('/mijn-aanbod/plakken', {
      text: list(line(offer, `${offer.availability.startWaitWeeks}\t`)),
      vorige: id,
    })
    expect((await visitor.get(first.at)).status).toBe(404)
    const away = await visitor.send(second.at, { method: 'POST', body: new URLSearchParams({ doe: 'weg' }) })
    expect(away.headers.get('Location')).toBe('/mijn-aanbod')
    expect((await visitor.get(second.at)).status).toBe(404)
  })

  it.each([7, 50])('refuses a file of %i MB before it is read, on a page with the cure', async (megabytes) => {
    const sent = new FormData()
    sent.set('file', new File([new Uint8Array(megabytes * 1_000_000)], 'groot.xlsx'))
    const answer = await visitor.send('/mijn-aanbod/plakken', { method: 'POST', body: sent })
    expect(answer.status).toBe(413)
    const { data } = app.lastPage()
    expect(data.kind === 'availabilityImport' && data.view === 'start' && data.faults[0]?.message).toMatch(/hooguit 5 MB/)
  })

  it('gives what was left as a file', async () => {
    const { at } = await visitor.post('/mijn-aanbod/plakken', { text: list('99X01\tNergens\t\t9\t') })
    const answer = await visitor.send(`${at}/bestand`)
    expect(answer.headers.get('Content-Disposition')).toContain('niet-overgenomen.csv')
    expect(await answer.text()).toContain('99X01;Nergens;;9;')
  })
})
