import { scarcityReasons, scarcityRules } from '../../../api/contract/scarcity-texts.ts'

export const scarcityNl = {
  title: 'Grootste knelpunten',
  hint: 'Ook waar geen aanbod is, alles vol zit of de hulp ver weg is. Van deze regio’s, soorten hulp en segmenten; de andere filters tellen hier niet mee.',
  caption: 'Soorten hulp in regio’s waar hulp schaars is, de hoogste score eerst',
  rank: 'Plaats',
  what: 'Soort hulp en regio',
  why: 'Waarom',
  score: 'Score',
  in: 'in',
  reasons: scarcityReasons,
  search: 'Bekijk het aanbod',
  searchLabel: (category: string, region: string) => `Bekijk het aanbod van ${category} in ${region} bij Zoeken`,
  more: (shown: number, total: number) => `De ${shown} grootste van ${total}.`,
  none: (looked: number) =>
    looked === 0
      ? 'Hier is geen aanbod van een regio die meedoet. Kies andere filters.'
      : `Geen schaarste gevonden. Bekeken: ${looked} keer een soort hulp in een regio.`,
  nowhere: 'Bij geen enkele regio gecontracteerd: ',
  past: 'De grootste knelpunten staan hier alleen van vandaag.',
  formula: 'Zo is de score opgebouwd',
  rules: scarcityRules,
}

export type ScarcityText = typeof scarcityNl
