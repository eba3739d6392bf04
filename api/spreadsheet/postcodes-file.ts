import { decimalNumber, digits } from './cells.ts'
import { importFile, required } from './fields.ts'
import { municipalityKind } from './shared-fields.ts'

export const postcodesFile = importFile('postcodes', 'postcodes', {
  code: required(digits(4, 'een postcode', '3851'), 'Postcode'),
  lat: required(decimalNumber(50, 54, '52,301'), 'Breedtegraad', 'Latitude'),
  lon: required(decimalNumber(3, 8, '5,618'), 'Lengtegraad', 'Longitude'),
  municipality: required(municipalityKind, 'Gemeente', 'Gemeentecode'),
})
