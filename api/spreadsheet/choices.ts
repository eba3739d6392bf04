/** The closed lists of `api/domain/codes.ts`, by the names that people use for them in a spreadsheet. */
import type { Access, ContractKind, IntakeMode, Scope, StopReason } from '../domain/codes.ts'
import { choice } from './cells.ts'

export const sector = choice<'jo' | 'ggz' | 'lvb'>({
  jo: ['J&O', 'jeugd- en opvoedhulp', 'jeugd en opvoeding'],
  ggz: ['jeugd-ggz', 'ggz'],
  lvb: ['LVB', 'licht verstandelijke beperking'],
})
export const form = choice<'home' | 'ambulatory' | 'day' | 'residential' | 'online'>({
  home: ['thuis', 'bij het gezin thuis'],
  ambulatory: ['ambulant', 'op de praktijk'],
  day: ['dag', 'dagbehandeling', 'dagopvang'],
  residential: ['verblijf', 'residentieel'],
  online: ['online', 'beeldbellen'],
})
export const language = choice<'nl' | 'en' | 'ar' | 'tr' | 'pl' | 'uk' | 'ti' | 'fa' | 'so' | 'dse'>({
  nl: ['Nederlands'],
  en: ['Engels'],
  ar: ['Arabisch'],
  tr: ['Turks'],
  pl: ['Pools'],
  uk: ['Oekraïens'],
  ti: ['Tigrinya'],
  fa: ['Farsi', 'Perzisch', 'Dari'],
  so: ['Somalisch'],
  dse: ['Nederlandse Gebarentaal', 'gebarentaal', 'NGT'],
})
export const gender = choice<'girl' | 'boy'>({ girl: ['meisjes', 'meisje'], boy: ['jongens', 'jongen'] })
export const access = choice<Access>({
  individual: ['individueel', 'met besluit', 'beschikking'],
  open: ['open', 'algemeen', 'algemene voorziening', 'zonder besluit'],
})
export const scope = choice<Scope>({
  local: ['lokaal'],
  regional: ['regionaal'],
  'supra-regional': ['bovenregionaal'],
  national: ['landelijk'],
})
export const contractKind = choice<ContractKind>({ contract: ['contract', 'overeenkomst'], subsidy: ['subsidie'] })
export const serviceLevel = choice<'acceptance-duty' | 'best-effort'>({
  'acceptance-duty': ['acceptatieplicht'],
  'best-effort': ['inspanning', 'inspanningsplicht'],
})
export const unit = choice<'01' | '04' | '14' | '16' | '82' | '83' | '84'>({
  '01': ['minuut', '1', 'minuten'],
  '04': ['uur', '4'],
  '14': ['etmaal'],
  '16': ['dagdeel', 'dagdeel (4 uur)'],
  '82': ['stuks', 'stuks (output)', 'traject'],
  '83': ["euro's", 'euro'],
  '84': ['stuks (inspanning)'],
})
export const intakeMode = choice<IntakeMode>({
  accepting: ['neemt aan', 'ja', 'open', 'wachttijd'],
  assessment: ['na beoordeling', 'beoordeling'],
  matching: ['na matching', 'matching'],
  stopped: ['aanmeldstop', 'stop', 'neemt niet aan', 'nee'],
})
export const stopReason = choice<StopReason>({
  staff: ['personeel', 'te weinig personeel'],
  'agreed-volume': ['afgesproken ruimte is vol', 'budgetplafond', 'plafond'],
  full: ['vol'],
  closed: ['gesloten', 'verbouwing', 'vakantie'],
  other: ['anders', 'overig'],
})
