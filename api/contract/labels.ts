/** Dutch names of the closed lists, as the screen and the API's facets show them. English stands in `web/shared/text/en.ts`. */
import type * as codes from '../domain/codes.ts'

const statusLabels: Record<codes.Status, string> = {
  open: 'Plek vrij',
  waiting: 'Neemt aan, met wachttijd',
  assessment: 'Na beoordeling',
  matching: 'Na matching',
  stopped: 'Neemt nu niet aan',
  unknown: 'Onbekend',
}
const freshnessLabels: Record<codes.Freshness, string> = {
  current: 'Actueel',
  due: 'Te laat',
  stale: 'Verouderd',
  never: 'Nooit opgegeven',
}
const contractFitLabels: Record<codes.ContractFit, string> = {
  yes: 'Contract met deze gemeente',
  'other-region': 'Andere regio: toestemming nodig',
  open: 'Vrij toegankelijk',
}
const sectorLabels: Record<string, string> = {
  jo: 'Jeugd- en opvoedhulp (J&O)',
  ggz: 'Jeugd-ggz',
  lvb: 'Licht verstandelijke beperking (LVB)',
}
const formLabels: Record<string, string> = {
  home: 'Thuis',
  ambulatory: 'Ambulant',
  day: 'Dag',
  residential: 'Verblijf',
  online: 'Online',
}
const accessLabels: Record<codes.Access, string> = { individual: 'Met besluit van de gemeente', open: 'Zonder besluit' }
const scopeLabels: Record<codes.Scope, string> = {
  local: 'Lokaal',
  regional: 'Regionaal',
  'supra-regional': 'Bovenregionaal',
  national: 'Landelijk',
}
const languageLabels: Record<string, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ti: 'Tigrinya',
  fa: 'Farsi',
  so: 'Somalisch',
  dse: 'Nederlandse Gebarentaal',
}
export const unitLabels: Record<string, string> = {
  '01': 'Minuut',
  '04': 'Uur',
  '14': 'Etmaal',
  '16': 'Dagdeel (4 uur)',
  '82': 'Stuks (output)',
  '83': 'Euro’s',
  '84': 'Stuks (inspanning)',
}

/** Labels of the choice facets whose values are a closed list. */
export const choiceLabels: Record<string, Record<string, string>> = {
  status: statusLabels,
  freshness: freshnessLabels,
  contractFit: contractFitLabels,
  sector: sectorLabels,
  form: formLabels,
  access: accessLabels,
  scope: scopeLabels,
  language: languageLabels,
}
