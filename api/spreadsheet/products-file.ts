import { digits, text } from './cells.ts'
import { unit } from './choices.ts'
import { day } from './dates.ts'
import { importFile, optional, required } from './fields.ts'
import { productCodeField, regionField } from './shared-fields.ts'

export const productsFile = importFile('products', 'producten', {
  region: regionField,
  code: productCodeField,
  name: required(text('Ambulante begeleiding', 200), 'Naam', 'Productnaam', 'Product'),
  description: optional(text('Begeleiding thuis of op school'), 'Omschrijving'),
  unit: required(unit, 'Eenheid'),
  ijwCategory: required(digits(2, 'een iJw-productcategorie', '45'), 'iJw-categorie', 'Productcategorie'),
  category: required(text('begeleiding-individueel', 80), 'Soort hulp', 'Zorgvorm', 'Categorie'),
  validFrom: optional(day, 'Geldig van', 'Geldig vanaf', 'Ingangsdatum'),
  validTo: optional(day, 'Geldig tot en met', 'Geldig tot', 'Einddatum'),
})
