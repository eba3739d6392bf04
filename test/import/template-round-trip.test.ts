import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AvailabilityImport } from '../../api/contract/availability-import.ts'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import { CSV_TYPE, XLSX_TYPE } from '../../api/contract/operation.ts'
import { intakeModes, stopReasons } from '../../api/domain/codes.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp({ REQUESTS_PER_MINUTE: '0' })
const planner = await personSignedInAs(app, 'provider-editor')

interface Stated {
  mode: (typeof intakeModes)[number] | null
  intake: number | null
  more: number
  places: number | null
  waiting: number | null
  reason: (typeof stopReasons)[number]
  until: number
  remark: string | null
}

/** What a spreadsheet could take for something else. */
const remarks = fc.constantFrom(
  null,
  '=1+1',
  '-2 plekken minder',
  '+ een nieuwe groep',
  '@maandag',
  'geen',
  'n.v.t.',
  '3',
  '12-12',
  'ja; of "nee", wie weet',
  "'s avonds plek",
  'Cliënten vanaf 12 jaar – ook broers',
  'Nieuwe groep sinds 1-10-2026',
  'vol',
  '1e kwartaal 50% meer plek',
)

const stated: fc.Arbitrary<Stated> = fc.record({
  mode: fc.option(fc.constantFrom(...intakeModes), { freq: 8 }),
  intake: fc.option(fc.integer({ min: 0, max: 60 })),
  more: fc.integer({ min: 0, max: 44 }),
  places: fc.option(fc.integer({ min: 0, max: 99 })),
  waiting: fc.option(fc.integer({ min: 0, max: 9999 })),
  reason: fc.constantFrom(...stopReasons),
  until: fc.integer({ min: 0, max: 360 }),
  remark: remarks,
})

it('reads the template with the own rows back as it was: nothing changes, whatever was stated', async () => {
  const offers = (await (await app.request('/api/v1/my/offers', { headers: planner.headers })).json()) as MyOffers
  const mine = offers.items.filter(({ mayReport }) => mayReport)
  await fc.assert(
    fc.asyncProperty(fc.array(stated, { minLength: mine.length, maxLength: mine.length }), async (all) => {
      for (const [at, offer] of mine.entries()) stand(offer, all[at]!)
      for (const accept of [CSV_TYPE, XLSX_TYPE]) {
        const template = await app.request('/api/v1/availability-template', { headers: { ...planner.headers, Accept: accept } })
        const body = new FormData()
        body.set('file', new File([await template.arrayBuffer()], 'beschikbaarheid'))
        const answer = await app.request('/api/v1/availability-imports', { method: 'POST', headers: planner.headers, body })
        const shown = (await answer.json()) as AvailabilityImport
        expect(answer.status, JSON.stringify(shown).slice(0, 400)).toBe(201)
        const wrong = shown.rows.filter(({ state, changes }) => (state !== 'confirm' && state !== 'skipped') || changes.length > 0)
        expect(wrong.map(({ written, problems, changes, recognised }) => ({ written, problems, changes, recognised }))).toEqual([])
        expect(shown.counts.confirm + shown.counts.skipped).toBe(mine.length)
      }
    }),
    { numRuns: 15 },
  )
})

const MOMENTS = ['checked_at', 'changed_at', 'due_at', 'stale_at'].map((name) => `${name} = iif(@mode is null, null, @now)`).join(', ')
const update = app.deps.db.$client.prepare(
  `update offers set intake_mode = @mode, intake_wait_weeks = @intake, start_wait_weeks = @start, basis = @basis, free_places = @places,
   waiting_count = @waiting, stop_reason = @reason, stop_until = @until, remark = @remark, ${MOMENTS} where id = @id`,
)

/** As it would stand after a statement; nothing at all where nothing was ever stated. */
function stand({ id, countsPlaces }: MyOffer, { mode, intake, more, places, waiting, reason, until, remark }: Stated): void {
  const isAccepting = mode === 'accepting'
  const isStopped = mode === 'stopped'
  update.run({
    id,
    now: app.deps.now(),
    mode,
    intake: isAccepting ? intake : null,
    start: isAccepting ? (intake ?? 0) + more : null,
    basis: isAccepting ? 'estimated' : null,
    places: mode && countsPlaces ? (isStopped ? null : places) : null,
    waiting: mode && waiting,
    reason: isStopped ? reason : null,
    until: isStopped ? new Date(app.deps.now() + until * 86_400_000).toISOString().slice(0, 10) : null,
    remark: mode && remark,
  })
}
