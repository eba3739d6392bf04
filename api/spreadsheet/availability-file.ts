import { MOST_REMARK_CHARACTERS } from '../domain/remark.ts'
import { text, wholeNumber } from './cells.ts'
import { intakeMode, stopReason } from './choices.ts'
import { day, moment } from './dates.ts'
import { importFile, optional, required } from './fields.ts'
import { contractNumberField, locationCodeField, productCodeField, providerFields, regionField } from './shared-fields.ts'

/** Wide on purpose: what is too much or too little is told by the rules of `api/domain/availability.ts`. */
const weeks = wholeNumber(-9999, 9999, '3')
const count = wholeNumber(-9999, 99_999, '2')

export const availabilityFile = importFile('availability', 'beschikbaarheid', {
  region: regionField,
  contractNumber: contractNumberField,
  productCode: productCodeField,
  ...providerFields,
  locationCode: locationCodeField,
  statedAt: required(moment, 'Peildatum', 'Datum', 'Stand op'),
  intakeMode: required(intakeMode, 'Neemt aan', 'Neemt aan?', 'Status'),
  intakeWaitWeeks: optional(weeks, 'Weken tot intake', 'Wachttijd intake'),
  startWaitWeeks: optional(weeks, 'Weken tot start', 'Wachttijd', 'Wachttijd start'),
  freePlaces: optional(count, 'Vrije plekken', 'Plekken vrij'),
  waitingCount: optional(count, 'Aantal wachtenden', 'Wachtenden'),
  stopReason: optional(stopReason, 'Reden stop', 'Reden aanmeldstop'),
  stopUntil: optional(day, 'Stop tot en met', 'Stop tot', 'Aanmeldstop tot'),
  remark: optional(text('nieuwe groep start na de zomer', MOST_REMARK_CHARACTERS), 'Opmerking', 'Toelichting'),
})
