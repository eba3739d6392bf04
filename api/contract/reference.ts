import * as v from 'valibot'
import { segments } from '../domain/codes.ts'
import { titled } from './titled.ts'

const code = titled(v.string(), 'Code', 'Vaste code.')
const name = titled(v.string(), 'Naam', 'Nederlandse naam.')

export const regionSchema = v.object({
  code,
  name,
  lat: titled(v.number(), 'Breedtegraad', 'Zwaartepunt van de inwoners.'),
  lon: titled(v.number(), 'Lengtegraad', 'Zwaartepunt van de inwoners.'),
  youthCount: titled(v.number(), 'Jeugd', 'Inwoners onder 18 jaar (schatting).'),
  neighbours: titled(v.array(v.string()), 'Buurregio’s', 'CBS-codes, dichtstbij eerst.'),
  offers: titled(v.number(), 'Aanbod', 'Hoeveel aanbod er nu voor deze regio werkt.'),
})
export const municipalitySchema = v.object({
  code,
  name,
  region: titled(v.string(), 'Regio', 'CBS-code van de jeugdhulpregio.'),
  province: titled(v.string(), 'Provincie', 'Naam.'),
  lat: titled(v.number(), 'Breedtegraad', 'Van de hoofdkern.'),
  lon: titled(v.number(), 'Lengtegraad', 'Van de hoofdkern.'),
})
export const segmentSchema = v.object({ code: titled(v.picklist(segments), 'Code', '1 tot en met 5.'), name })
export const categorySchema = v.object({
  code,
  name,
  description: titled(v.string(), 'Omschrijving', 'Wat het is.'),
  segment: titled(v.picklist(segments), 'Segment', 'Waar het onder valt.'),
  normWeeks: titled(v.nullable(v.number()), 'Norm in weken', 'Algemene norm; leeg zonder norm.'),
  waitKind: titled(v.picklist(['weeks', 'matching']), 'Soort wachttijd', 'Weken of matching.'),
  ijwCategories: titled(v.array(v.string()), 'iJw-productcategorieën', 'Twee cijfers.'),
})
export const themeSchema = v.object({ code, name })
export const productSchema = v.object({
  id: titled(v.string(), 'Kenmerk', 'Vast kenmerk.'),
  code: titled(v.string(), 'Productcode', 'Geldt alleen samen met de regio.'),
  region: titled(v.string(), 'Regio', 'CBS-code.'),
  name,
  category: titled(v.string(), 'Soort hulp', 'Code van de soort hulp.'),
  unit: titled(v.string(), 'Eenheid', 'iJw-code (WJ756).'),
})
export const providerSchema = v.object({
  id: titled(v.string(), 'Kenmerk', 'Vast kenmerk.'),
  name,
  isFictitious: titled(v.boolean(), 'Fictief', 'Verzonnen voor de demo.'),
  website: titled(v.optional(v.string()), 'Website', 'Van de zorgaanbieder.'),
  towns: titled(v.array(v.string()), 'Plaatsen', 'Waar de aanbieder zit.'),
  offers: titled(v.number(), 'Aanbod', 'Hoeveel aanbod er nu is.'),
})

export function listOf<Schema extends v.GenericSchema>(item: Schema) {
  return v.object({
    items: titled(v.array(item), 'Lijst', 'Alle regels van deze bladzijde.'),
    total: titled(v.number(), 'Totaal', 'Aantal regels.'),
  })
}
