import { text, yesNo } from './cells.ts'
import { importFile, optional, required } from './fields.ts'
import { providerFields } from './shared-fields.ts'

export const providersFile = importFile('providers', 'aanbieders', {
  ...providerFields,
  name: required(text('Praktijk Morgenvink', 200), 'Naam', 'Naam aanbieder', 'Aanbieder'),
  isOnePerson: optional(yesNo, 'Eenmanspraktijk', 'Eén persoon'),
  isFictitious: optional(yesNo, 'Fictief'),
  email: optional(text('aanmelding@morgenvink.example', 200), 'E-mail', 'E-mailadres', 'Mail'),
  phone: optional(text('088 - 000 01 30', 40), 'Telefoon', 'Telefoonnummer'),
  website: optional(text('https://morgenvink.example', 300), 'Website', 'Site'),
  phoneHours: optional(text('ma t/m vr 9.00-12.30 uur', 200), 'Bereikbaar', 'Telefonisch bereikbaar'),
  crisisPhone: optional(text('088 - 000 01 99', 40), 'Crisistelefoon', 'Telefoon crisis'),
})
