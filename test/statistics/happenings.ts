/** Everything that may happen to what is dated, at any minute of so many days. */
import fc from 'fast-check'
import type { Event } from './changing-world.ts'

export function minutesOf(days: number) {
  return fc.nat(days * 1_440 - 1)
}

export function happenings(days: number): fc.Arbitrary<Event> {
  const minute = minutesOf(days)
  const inDays = fc.option(fc.integer({ min: -6, max: 6 }))
  const report = {
    kind: fc.constant('report' as const),
    offer: fc.nat(3),
    daysAgo: fc.nat(4),
    weeks: fc.option(fc.nat(9)),
    stopDays: fc.nat(5),
    minute,
  }
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(report) },
    fc.record({ kind: fc.constant('contract-ends' as const), contract: fc.nat(2), inDays, minute }),
    fc.record({ kind: fc.constant('offer-ends' as const), offer: fc.nat(3), inDays, minute }),
    fc.record({ kind: fc.constant('product-ends' as const), inDays, minute }),
    fc.record({ kind: fc.constant('new-kind' as const), isFamily: fc.boolean(), minute }),
    fc.record({ kind: fc.constant('norm' as const), weeks: fc.option(fc.nat(14)), daysAgo: fc.nat(9), isOfRegion: fc.boolean(), minute }),
  )
}
