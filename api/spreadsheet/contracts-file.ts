import { text, wholeNumber, yesNo } from './cells.ts'
import { contractKind, scope, serviceLevel } from './choices.ts'
import { day } from './dates.ts'
import { importFile, optional, required } from './fields.ts'
import { contractNumberField, providerFields, regionField } from './shared-fields.ts'

export const contractsFile = importFile('contracts', 'contracten', {
  region: regionField,
  number: contractNumberField,
  ...providerFields,
  kind: optional(contractKind, 'Soort', 'Soort contract'),
  mainContract: optional(text('NV-2025-003', 60), 'Hoofdcontract', 'Contract hoofdaannemer', 'mainContractNumber'),
  scope: optional(scope, 'Bereik', 'Schaal'),
  serviceLevel: optional(serviceLevel, 'Serviceniveau', 'Afspraak'),
  startsOn: required(day, 'Ingangsdatum', 'Begindatum', 'Startdatum'),
  endsOn: optional(day, 'Einddatum', 'Loopt tot en met'),
  isReportedBySubcontractor: optional(yesNo, 'Onderaannemer werkt bij', 'Onderaannemer meldt zelf'),
  updateDutyDays: optional(wholeNumber(1, 60, '5'), 'Bijwerkplicht', 'Bijwerkplicht (werkdagen)'),
})
