import { describe, expect, it } from 'vitest'
import { type ImprovableOffer, improvementsOf } from '../../api/domain/offer-improvements.ts'

const whole: ImprovableOffer = {
  freshness: 'current',
  status: 'waiting',
  startWaitWeeks: 6,
  intakeWaitWeeks: 2,
  countsPlaces: true,
  freePlaces: 0,
  isForWhomStated: true,
  isPhoneStated: true,
  description: 'Hulp aan huis voor gezinnen waar het vastloopt, met een vaste begeleider die elke week komt.',
}

describe('what would improve an offer', () => {
  it.each<[Partial<ImprovableOffer>, string[]]>([
    [{}, []],
    [{ freshness: 'never', status: 'unknown' }, ['report-first']],
    [{ freshness: 'stale', status: 'unknown' }, ['report-stale']],
    [{ freshness: 'due' }, ['confirm-due']],
    [{ status: 'unknown' }, ['stop-ended']],
    [{ intakeWaitWeeks: null }, ['state-intake-wait']],
    [{ status: 'matching', intakeWaitWeeks: null, freePlaces: null }, []],
    [{ freePlaces: null }, ['state-places']],
    [{ countsPlaces: false, freePlaces: null }, []],
    [{ isForWhomStated: false, isPhoneStated: false }, ['state-for-whom', 'state-phone']],
    [{ description: 'Hulp.' }, ['describe-more']],
  ])('of one with %j: %j', (more, improvements) => {
    expect(improvementsOf({ ...whole, ...more })).toEqual(improvements)
  })
})
