/**
 * What a column of somebody's own list is about, by its heading: any order, Dutch or English, neat or sloppy ("Wachttijd (wkn)",
 * "wt start", "Plekken vrij", "Aanmeldstop t/m"). What is counted otherwise (places in all, notes among colleagues) or says
 * something of a child is left alone. Source: issue 4.
 */
import { plainText } from './plain-text.ts'
import { type AmountUnit, unitOf } from './written-amount.ts'

export const columnMeanings = [
  'offerId',
  'productCode',
  'product',
  'title',
  'region',
  'location',
  'contractNumber',
  'provider',
  'intakeMode',
  'intakeWaitWeeks',
  'startWaitWeeks',
  'waitAfterIntakeWeeks',
  'freePlaces',
  'waitingCount',
  'stop',
  'stopReason',
  'stopUntil',
  'remark',
] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** They say which offer a row is about. */
export const namingColumns = ['offerId', 'productCode', 'product', 'title', 'region', 'location', 'contractNumber', 'provider'] as const
export type NamingColumn = (typeof namingColumns)[number]

export interface Heading {
  meaning: ColumnMeaning
  /** Of weeks: what the column counts in. */
  unit: AmountUnit
  /** Of two columns with one meaning the surer counts. */
  sureness: number
}

const UNIT_IN_HEADING = /\b(wkn?|wken|weken|weeks|mndn?|maanden|months|dgn|dagen|days|werkdagen)\b/

/** In order: the first that fits. `null`: left alone. */
const RULES: [RegExp, ColumnMeaning | null, number][] = [
  [/\b(?:geboorte|bsn|clientn|client(?:naam|nummer)?|naam (?:kind|client|jeugdige)|cliënt|dossier|kindnaam)\b/, null, 0],
  [/\b(?:intern|notities?|memo|actie|wie|eigenaar|contactpersoon|telefoon|tel|e-?mail|mail|website|adres|postcode|kvk|agb)\b/, null, 0],
  [/\b(?:leeftijd|age|iq|geslacht|norm|segment|eenheid|tarief|prijs|budget|omzet)\b/, null, 0],
  [/^(?:kenmerk|aanbod-?id|offer-?id|id|uuid)$/, 'offerId', 3],
  [/\b(?:contract(?:nummer|nr)?|overeenkomst)\b/, 'contractNumber', 2],
  [/stop.*\b(?:reden|reason|waarom|oorzaak)\b|\b(?:reden|reason|waarom)\b/, 'stopReason', 2],
  [/stop.*\b(?:t\/m|tm|tot|tot en met|datum|eind(?:e|datum)?|until|date|end)\b|\b(?:tot|t\/m|tm|until) .*stop/, 'stopUntil', 3],
  [/stop\b/, 'stop', 2],
  [
    /\b(?:peildatum|stand op|stand per|datum|date|bijgewerkt|gecontroleerd|laatste (?:wijziging|controle)|updated|checked|version|versie|status verwijzers|actualiteit)\b/,
    null,
    0,
  ],
  [/\b(?:opmerking(?:en)?|opm|toelichting|bijzonderheden|remarks?|comments?)\b/, 'remark', 2],
  [
    /\b(?:behandel(?:ings|ing)?wacht(?:tijd)?|(?:wachttijd|wacht|wt|weken|wait|weeks) (?:na|vanaf|after) intake)\b/,
    'waitAfterIntakeWeeks',
    3,
  ],
  [/\b(?:intake|kennismaking|aanmeld(?:ings|ing)?wacht(?:tijd)?|eerste gesprek)\b.*\b(?:modus|mode)\b/, 'intakeMode', 3],
  [
    /\b(?:intake|kennismaking|intake-?wait|aanmeld(?:ings|ing)?wacht(?:tijd)?|eerste gesprek|eerste afspraak)\b|intakewait/,
    'intakeWaitWeeks',
    2,
  ],
  [/\b(?:totaal|total|bezet|bezetting|occupied|gevuld)\b|\bcapaciteit\b(?!.*(?:vrij|beschikbaar))/, null, 0],
  [
    /\b(?:aantal )?(?:wachtenden|wachtend|op (?:de )?wachtlijst|wachtlijst|in de wacht|waiting(?: ?count)?)\b|waitingcount/,
    'waitingCount',
    2,
  ],
  [/\b(?:plek(?:ken)?|plaatsen|vrije plaatsen|plts|places|capaciteit)\b|freeplaces|\bvrij(?:e)?\b|\bbeschikbare\b/, 'freePlaces', 2],
  [
    /\b(?:neemt aan|aanname|aannemen|status|instroom|opname|opnames|accepting|intake-?mode|beschikbaar(?:heid)?|open)\b|intakemode/,
    'intakeMode',
    2,
  ],
  [/\bstart\b|startwait/, 'startWaitWeeks', 3],
  [/\b(?:wacht(?:tijd(?:en)?|duur|weken)?|wt|wait(?:ing)?(?: time)?|doorlooptijd|behandeling|weken|wkn?|weeks)\b/, 'startWaitWeeks', 2],
  [/^(?:(?:jeugd(?:hulp)?)?regio(?:code|naam)?|region)\b/, 'region', 3],
  [/^gemeente/, 'region', 1],
  [/\b(?:product ?-?code|zorgcode|prestatiecode|code product|codes?|productnr|productnummer)\b|productcode/, 'productCode', 3],
  [/\b(?:locaties?|locatiecode|vestiging(?:en)?|plaats|woonplaats|town|location|standplaats)\b/, 'location', 2],
  [/\b(?:aanbieder|organisatie|instelling|provider|organisation|organization|uitvoerder|onderaannemer)\b/, 'provider', 2],
  [
    /\b(?:zorg)?product(?:naam)?\b|\b(?:soort (?:hulp|zorg)|zorgvorm|hulpvorm|zorgsoort|dienst|module|categorie|category|perceel|behandelvorm)\b/,
    'product',
    2,
  ],
  [/\b(?:titel|title|aanbod|naam|name|omschrijving|description|voorziening)\b/, 'title', 2],
]

export function headingOf(written: string): Heading | null {
  const text = plainText(written.replace(/([a-z])([A-Z])/g, '$1$2'))
    .replace(/[_:?*()[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || text.length > MOST_CHARACTERS) return null
  const rule = RULES.find(([pattern]) => pattern.test(text))
  if (!rule?.[1]) return null
  return { meaning: rule[1], unit: unitOf(UNIT_IN_HEADING.exec(text)?.[1]) ?? 'weeks', sureness: rule[2] }
}

/** A sentence is no heading. */
const MOST_CHARACTERS = 60
