import { expect, it } from 'vitest'
import { measureNearness, resolveNear } from '../../api/usecases/nearness.ts'
import { toOffer, toOfferText } from '../../api/usecases/offer-card.ts'
import { referrerElsewhere, type Viewer } from '../../api/usecases/viewer.ts'
import { sharedFinderApp } from './finder-app.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const app = await sharedFinderApp()
const reference = app.deps.reference()
const ids = app.deps.db.$client.prepare('select id from offers where ended_on is null').pluck().all() as string[]
const offers = app.deps.readOffers(ids.filter((_, at) => at % 4 === 0))

const anonymous: Viewer = { ...referrerElsewhere, kind: 'anonymous', memberRegions: [] }
const staff: Viewer = { ...referrerElsewhere, staffRegions: [...reference.regions.keys()] }
const ofThisRegion: Viewer = { ...anonymous, memberRegions: [offers[0]!.fixed.regionCode] }
const viewers = [anonymous, referrerElsewhere, staff, ofThisRegion, anonymous, referrerElsewhere]
const arnhem = measureNearness(reference, resolveNear(reference, 'GM0202')!)
const places = [{}, { municipality: 'GM0202' }, { nearness: arnhem }, { municipality: 'GM0200', nearness: arnhem }]
const instants = [0, 20, 60, 20, 0].map((days) => app.deps.now() + days * DAY_MS)

it('the text of a card says what the card says: of every offer, whoever looks, from wherever, and as time passes', () => {
  const wrong: string[] = []
  const texts = new Set<string>()
  for (const now of instants) {
    const today = new Date(now).toISOString().slice(0, 10)
    for (const viewer of viewers) {
      for (const place of places) {
        const context = { now, viewer, reference: { ...reference, today }, ...place }
        for (const offer of offers) {
          const text = toOfferText(offer, context)
          texts.add(text)
          const isSame = JSON.stringify(sorted(JSON.parse(text))) === JSON.stringify(sorted(toOffer(offer, context)))
          if (!isSame) wrong.push(`${offer.fixed.card.id} ${viewer.kind} ${now}`)
        }
      }
    }
  }
  expect(wrong).toEqual([])
  expect(texts.size).toBeGreaterThan(10 * offers.length)
})

/** By the names of its fields, and without those that are not there. */
function sorted(card: object): unknown {
  return Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(card))).sort(([one], [other]) => (one < other ? -1 : 1)))
}
