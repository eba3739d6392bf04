/** `docs/rights.md`: the rights table in words, for whoever decides on it. */
import { reachLabels } from '../contract/reach-labels.ts'
import { reaches } from '../domain/rights.ts'
import { rightsTable } from './export-access.ts'

const meanings: Record<(typeof reaches)[number], string> = {
  everywhere: 'zonder beperking tot een organisatie of regio',
  organisation: 'alleen wat van de eigen organisatie is',
  region: 'alles wat ligt in de regio’s waarvoor de rol geldt',
  managed:
    'zorgaanbieders met een contract, lokale teams van de gemeenten, gecertificeerde instellingen, praktijken en het expertteam van die regio’s',
  'open-region': 'regio’s waarvan de beheerders het platform laten meekijken',
  installation: 'de installatie zelf, en wie het platform toelaat',
}

export function rightsDocument(): string {
  const { headers, rows } = rightsTable()
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => (cell === 'nee' ? '' : String(cell))).join(' | ')} |`
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `api/domain/rights.ts` met `npm run docs`. Wat hier niet staat, mag niemand. Een rol geldt voor de organisatie, of voor de regio’s waarvoor zij is gegeven; wie bij meer organisaties hoort, heeft per vraag alleen de rollen van de ene die hij noemt. Een sleutel van een dossiersysteem mag nooit meer dan zijn organisatie.',
    '',
    ...reaches.map((reach) => `- **${reachLabels[reach]}**: ${meanings[reach]}.`),
    '',
    line(headers),
    line(headers.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}
