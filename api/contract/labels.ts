/** Dutch names of the closed lists, for the API's facets and the screen (`web/shared/text/nl.ts` reads them). English stands in `en.ts` there. */
import type * as codes from '../domain/codes.ts'

export const statusLabels: Record<codes.Status, string> = {
  open: 'Plek vrij',
  waiting: 'Neemt aan, met wachttijd',
  assessment: 'Na beoordeling',
  matching: 'Na matching',
  stopped: 'Neemt nu niet aan',
  unknown: 'Onbekend',
}
export const freshnessLabels: Record<codes.Freshness, string> = {
  current: 'actueel',
  due: 'te laat',
  stale: 'verouderd',
  never: 'nooit opgegeven',
}
export const contractFitLabels: Record<codes.ContractFit, string> = {
  yes: 'met contract',
  'other-region': 'andere regio, met toestemming',
  open: 'vrij toegankelijk',
}
export const sectorLabels: Record<codes.Sector, string> = {
  jo: 'Jeugd- en opvoedhulp (J&O)',
  ggz: 'Jeugd-ggz',
  lvb: 'Licht verstandelijke beperking (LVB)',
}
export const formLabels: Record<codes.Form, string> = {
  home: 'Thuis',
  ambulatory: 'Ambulant',
  day: 'Dag',
  residential: 'Verblijf',
  online: 'Online',
}
export const accessLabels: Record<codes.Access, string> = { individual: 'met een besluit van de gemeente', open: 'vrij toegankelijk' }
export const scopeLabels: Record<codes.Scope, string> = {
  local: 'lokaal',
  regional: 'regionaal',
  'supra-regional': 'bovenregionaal',
  national: 'landelijk',
}
export const languageLabels: Record<codes.CareLanguage, string> = {
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
export const intakeModeLabels: Record<codes.IntakeMode, string> = {
  accepting: 'neemt aan',
  assessment: 'na beoordeling',
  matching: 'na matching',
  stopped: 'aanmeldstop',
}
export const stopReasonLabels: Record<codes.StopReason, string> = {
  staff: 'te weinig personeel',
  'agreed-volume': 'afgesproken ruimte is vol',
  full: 'vol',
  closed: 'gesloten',
  other: 'anders',
}
export const reportKindLabels: Record<codes.ReportKind, string> = { change: 'wijziging', confirm: 'controle' }
export const reportSourceLabels: Record<codes.ReportSource, string> = {
  import: 'import',
  screen: 'scherm',
  paste: 'geplakt',
  file: 'bestand',
  api: 'API',
  mail: 'mail',
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

export const bottleneckGroupLabels: Record<codes.BottleneckGroup, string> = {
  category: 'Soort hulp',
  segment: 'Segment',
  sector: 'Sector',
  region: 'Regio',
  municipality: 'Gemeente',
  provider: 'Zorgaanbieder',
}
export const trustLabels: Record<codes.Trust, string> = {
  ok: 'zeker genoeg',
  thin: 'te weinig waarden',
  stale: 'te weinig actueel',
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
