import { list, text, wholeNumber } from './cells.ts'
import { access, form, gender, language, sector } from './choices.ts'
import { day } from './dates.ts'
import { importFile, optional, required } from './fields.ts'
import { contractNumberField, locationCodeField, municipalityKind, productCodeField, providerFields, regionField } from './shared-fields.ts'

const sentences = (example: string) => list(text(example, 300), example, ['|', ';', '\n'])

export const offersFile = importFile('offers', 'aanbod', {
  region: regionField,
  contractNumber: contractNumberField,
  productCode: productCodeField,
  ...providerFields,
  locationCode: locationCodeField,
  title: required(text('Begeleiding bij autisme, thuis en op school', 160), 'Titel'),
  description: required(text('Een vaste begeleider helpt het kind met dagritme en contact.', 4000), 'Omschrijving', 'Wat is het'),
  forWhom: optional(sentences('kinderen met autisme|ouders die rust zoeken'), 'Voor wie', 'Voor wie wel'),
  notForWhom: optional(sentences('acute crisis'), 'Niet voor wie', 'Voor wie niet'),
  specialisms: optional(sentences('autisme|schooluitval'), 'Specialismen', 'Specialisaties'),
  sectors: optional(list(sector, 'J&O|jeugd-ggz'), 'Sectoren', 'Sector'),
  forms: optional(list(form, 'thuis|ambulant'), 'Vormen', 'Vorm'),
  themes: optional(list(text('autisme', 60), 'autisme|adhd'), "Thema's", 'Themas', 'Thema'),
  languages: optional(list(language, 'Nederlands|Engels'), 'Talen', 'Taal'),
  ageFrom: required(wholeNumber(0, 27, '4'), 'Leeftijd van', 'Leeftijd vanaf'),
  ageTo: required(wholeNumber(0, 27, '18'), 'Leeftijd tot en met', 'Leeftijd tot'),
  iqFrom: optional(wholeNumber(20, 160, '50'), 'IQ van', 'IQ vanaf'),
  iqTo: optional(wholeNumber(20, 160, '85'), 'IQ tot en met', 'IQ tot'),
  gender: optional(gender, 'Alleen voor', 'Geslacht'),
  access: optional(access, 'Toegang'),
  serviceArea: optional(list(municipalityKind, 'Ermelo|Putten'), 'Werkgebied'),
  clockStartNote: optional(text('wij tellen vanaf het eerste gesprek', 200), 'Start van de klok', 'Teller start'),
  endedOn: optional(day, 'Einddatum', 'Beëindigd op'),
})
