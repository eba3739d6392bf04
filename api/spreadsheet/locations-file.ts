import { decimalNumber, text } from './cells.ts'
import { importFile, optional, required } from './fields.ts'
import { municipalityKind, providerFields } from './shared-fields.ts'

export const locationsFile = importFile('locations', 'locaties', {
  ...providerFields,
  code: required(text('ERM1', 40), 'Locatiecode', 'Code', 'Code locatie'),
  name: required(text('Praktijk Ermelo', 200), 'Naam', 'Naam locatie', 'Locatie'),
  town: required(text('Ermelo', 80), 'Plaats', 'Woonplaats'),
  municipality: required(municipalityKind, 'Gemeente', 'Gemeentecode'),
  postcode: optional(text('3851', 7), 'Postcode'),
  lat: optional(decimalNumber(50, 54, '52,301'), 'Breedtegraad', 'Latitude', 'Noorderbreedte'),
  lon: optional(decimalNumber(3, 8, '5,618'), 'Lengtegraad', 'Longitude', 'Oosterlengte'),
})
