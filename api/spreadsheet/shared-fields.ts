/** Columns that several files use to point at a region, a provider, a contract or a municipality. */
import { digits, text } from './cells.ts'
import { optional, required } from './fields.ts'

const kvk = digits(8, 'een KvK-nummer', '00000030')
const agb = digits(8, 'een AGB-code', '00000030')

export const providerFields = {
  kvkNumber: optional(kvk, 'KvK-nummer', 'KvK', 'KvK nr'),
  agbCode: optional(agb, 'AGB-code', 'AGB'),
}
export const regionField = required(text('JZ12 of Noord-Veluwe', 80), 'Regio', 'Jeugdregio', 'Regiocode')
export const contractNumberField = required(text('NV-2025-014', 60), 'Contractnummer', 'Contract')
export const productCodeField = required(text('45N20', 20), 'Productcode', 'Code product')
export const locationCodeField = optional(text('ERM1', 40), 'Locatiecode', 'Locatie')
export const municipalityKind = text('GM0233 of Ermelo', 80)
