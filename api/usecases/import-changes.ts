/** What a statement changes in an offer, field by field. */
import type { ImportRow } from '../contract/availability-import.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import type { AvailabilityField, StatedAvailability } from '../domain/availability.ts'
import { valueAt } from './import-row-words.ts'

const compared: AvailabilityField[] = [
  'intakeMode',
  'intakeWaitWeeks',
  'startWaitWeeks',
  'freePlaces',
  'waitingCount',
  'stop.reason',
  'stop.until',
  'remark',
]

export function changesTo({ availability }: MyOffer, stated: StatedAvailability): ImportRow['changes'] {
  const before = availability as StatedAvailability
  const changes = compared.map((field) => ({ field, from: valueAt(before, field), to: valueAt(stated, field) }))
  return changes.filter(({ from, to }) => from !== to)
}
