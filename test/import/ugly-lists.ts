/** Three lists as people really keep them, made in code: of the provider of the demo (Stichting Veldbries Jeugdhulp). */
import writeExcelFile from 'write-excel-file/node'

type SheetRows = Parameters<typeof writeExcelFile>[0]
type Cell = Record<string, unknown> | null

const GREEN = '#c6efce'
const RED = '#ffc7ce'

const text = (value: string, more: Record<string, unknown> = {}): Cell => ({ value, type: String, ...more })
const number = (value: number, more: Record<string, unknown> = {}): Cell => ({ value, type: Number, ...more })
const day = (value: string): Cell => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'd-mmm' })
const wide = (value: string, columnSpan: number): Cell[] => [
  text(value, { columnSpan, fontWeight: 'bold', backgroundColor: '#d9e1f2' }),
  ...Array.from({ length: columnSpan - 1 }, () => null),
]

/** As a region's contract manager keeps it: titles, two lines of headings, colours, notes, several providers, sections. */
export async function regionWorkbook(): Promise<Uint8Array> {
  const of = (provider: string, cells: Cell[]): Cell[] => [text(provider), ...cells]
  const ours = (cells: Cell[]) => of('Veldbries Jeugdhulp', cells)
  const rows: Cell[][] = [
    wide('Wachttijdenoverzicht jeugdhulp Noord-Veluwe en FoodValley', 12),
    [text('Stand per 16-11-2026 – concept, nog niet verspreiden'), text('versie 3b')],
    [],
    [
      text('Aanbieder', { rowSpan: 2 }),
      ...wide('Product', 2),
      text('Locatie'),
      ...wide('Wachttijd in weken', 2),
      ...wide('Plekken', 2),
      text('Aanmeldstop'),
      text('Reden stop'),
      text('Opm.'),
      text('Notities (intern)'),
    ],
    [null, text('code'), text('naam'), null, text('intake'), text('start'), text('vrij'), text('totaal'), text('t/m'), null, null, null],
    [text('Noord-Veluwe', { fontWeight: 'bold' })],
    ours([
      text('44N12'),
      text('Leefgroep'),
      text('Nunspeet'),
      number(7),
      text('14 à 16'),
      number(0),
      number(8),
      null,
      null,
      null,
      text('bellen met Karin'),
    ]),
    ours([
      text('44N11'),
      text('Gezinshuis'),
      text('Harderwijk'),
      text('n.v.t.'),
      text('na matching'),
      number(0, { backgroundColor: RED }),
      number(4),
      null,
      null,
      null,
      null,
    ]),
    ours([
      text('44N11'),
      text('Gezinshuis'),
      text('Nunspeet'),
      text('n.v.t.'),
      text('na matching'),
      text('2-3', { backgroundColor: GREEN }),
      number(4),
      null,
      null,
      text('Voor meisjes is er nu eerder plek.'),
      null,
    ]),
    ours([
      text('41N16'),
      text('Dagbehandeling jonge kind'),
      text('Nunspeet'),
      number(4),
      day('2026-06-05'),
      number(1),
      number(12),
      null,
      null,
      null,
      text('nooit iets gemeld!'),
    ]),
    ours([text('45N22'), text('Gezinsbehandeling'), null, number(15), text('> 39'), text('nvt'), null, null, null, null, null]),
    ours([text('46N32'), text('Spoedhulp'), null, text('direct'), text('per direct'), text('nvt'), null, null, null, null, null]),
    of('Lindegouw Kinder- en Jeugdpsychiatrie', [
      text('54N04'),
      text('Jeugd-ggz'),
      text('Harderwijk'),
      number(6),
      number(20),
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
    of('Gezinshuis De Tureluurshoeve', [
      text('44N11'),
      text('Gezinshuis'),
      text('Oldebroek'),
      text('nvt'),
      text('na matching'),
      number(1),
      number(3),
      null,
      null,
      null,
      null,
    ]),
    [text('FoodValley', { fontWeight: 'bold' })],
    ours([
      text('44F12'),
      text('Leefgroep'),
      text('Ede'),
      number(9),
      text('vol'),
      number(0),
      number(6),
      text('t/m 1-3-2027'),
      text('vol'),
      null,
      null,
    ]),
    ours([
      text('41F16'),
      text('Dagbehandeling jong kind'),
      text('Ede'),
      number(19),
      number(38),
      number(0),
      number(9),
      null,
      null,
      null,
      null,
    ]),
    ours([text('45F22'), text('Gezinsbehandeling'), null, text('2 mnd'), text('2,5 mnd'), null, null, null, null, null, null]),
    of('Meerwende Jeugd-ggz', [text('54F04'), text('Jeugd-ggz'), text('Ede'), number(3), number(9), null, null, null, null, null, null]),
    [text('Totaal'), null, null, null, null, null, number(4), number(46)],
    [],
    [text('* weken vanaf de dag waarop het volledige aanmeldformulier binnen is')],
  ]
  return new Uint8Array(
    await writeExcelFile(rows as unknown as SheetRows, { sheet: 'Overzicht' } as Parameters<typeof writeExcelFile>[1]).toBuffer(),
  )
}

/** As an intake planner exports it from an old program: semicolons, Windows-1252, ranges, "n.v.t.", names instead of codes. */
export function plannerCsv(): Uint8Array {
  const lines = [
    'Wachtlijst Veldbries;;;;;;;',
    'Jeugdregio;Soort hulp;Vestiging;Wachttijd intake (wkn);Wachttijd (wkn);Plekken vrij;Wachtenden;Cliëntenstop;Toelichting',
    'Centraal Gelderland;Gezinsbehandeling;;±15;35-39;n.v.t.;12;nee;De ochtenden zijn vol, de middagen niet.',
    'Centraal Gelderland;Leefgroep;Arnhem;0;0;4;-;nee;',
    'Centraal Gelderland;Pleegzorg;Arnhem;n.v.t.;n.v.t.;;11 kinderen;nee;"Plek op dinsdag en donderdag."',
    'Centraal Gelderland;Ambulante spoedhulp;;-;-;-;-;tot 2-2-2027 (budgetplafond);',
    'Midden-IJssel/Oost-Veluwe;Pleegzorg voltijd;Apeldoorn;n.v.t.;na matching;;6;nee;geen',
    'Midden-IJssel/Oost-Veluwe;Gezinshuis regulier;Apeldoorn;n.v.t.;na matching;één;-;nee;',
    'Midden-IJssel/Oost-Veluwe;Dagbehandeling jonge kind (KDC, MKD);Apeldoorn;1,5;3,5;2;;nee;Vanaf januari weer 2 plekken – bel gerust',
    'Midden-IJssel/Oost-Veluwe;Gezinsbehandeling;;;in overleg;;;nee;',
    'Noord-Veluwe;Leefgroep;Nunspeet;7;15;geen;17;nee;"Broertje van Sem (12-03-2015) is geplaatst"',
    'Noord-Veluwe;Weekend- en vakantiepleegzorg;Nunspeet;n.v.t.;na matching;;ca. 3;nee;',
    'Noord-Veluwe;Leefgroep;Nunspeet;7;18;0;17;nee;',
  ]
  return windows1252(lines.join('\r\n'))
}

/** As it is copied from a mail: typing mistakes, other names of regions, a jump, rows that are about nobody's offer here. */
export const PASTED_BLOCK = [
  'product\tregio\twt intake\twt start\tvrije plekken\topm',
  'Gezinsbehandling\tNoord veluwe\t14\t36\t\t',
  'Leefgroep\tFood Valley\tnegen\tca. 19\tgeen\t',
  'dagbeh. jonge kind\tMIJOV\t2\t6\t3\t',
  'Dagbehandeling jonge kind\tFV\t1\t3\t2\t',
  'Gezinshuis plus\tFoodvally\tnvt\tmatching\t2\t',
  'Gezinshuis\tNV\tnvt\tmatching\t1\t',
  'Ambulante spoedhulp\tCentr. Gelderland\tdirect\tdirect\t\t',
  'Pleegzorg\tRijk v. Nijmegen\tnvt\tmatching\t\t',
  'Pleegzorg\tRivierenland\tnvt\tmatching\t\t',
  'Verslavingszorg\tNoord-Veluwe\t3\t8\t\t',
  '45C93\tCG\t15\t39\t\t',
  'Leefgroep\tCG\t0\t0\t4\tBel Joris 06 12345678',
  'Pleegzorg voltijd\tMIJ/OV\tnvt\tmatching\t\t=1+1',
].join('\n')

function windows1252(written: string): Uint8Array {
  const above: Record<string, number> = { '–': 0x96, '€': 0x80, '’': 0x92 }
  return Uint8Array.from([...written].map((letter) => above[letter] ?? letter.charCodeAt(0)))
}
