/** What anyone may have as data: never a remark, contact, reason of a stop, history, one-person practice, private place or small count. */
import * as v from 'valibot'
import { accesses, bases, freshnesses, scopes, segments, statuses, trusts } from '../domain/codes.ts'
import { withheldReasons } from '../domain/open-waits.ts'
import { titled } from './titled.ts'

export const licence = {
  name: 'Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const

/** Of whoever publishes, and of those whose division in regions is used. */
export const attributionTo = (publisher: string) => `Bron: ${publisher}. Indeling in gemeenten en jeugdhulpregio’s: CBS en Kadaster, 2025.`

const weeks = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(104)))
const text = v.string()
const instant = v.nullable(v.pipe(v.string(), v.isoTimestamp()))
const regionName = titled(text, 'Naam van de regio', 'Van de jeugdhulpregio, indeling 2025.')
const categoryCode = titled(text, 'Soort hulp', 'Code uit de tussentaal die alle regio’s delen.')
const categoryName = titled(text, 'Naam van de soort hulp', 'Nederlandse naam.')
const segment = titled(v.picklist(segments), 'Segment', '1 tot en met 5.')

const openAvailabilitySchema = v.object({
  offerId: titled(text, 'Kenmerk', 'Vast kenmerk van het aanbod.'),
  title: titled(text, 'Titel', 'Zoals de zorgaanbieder het noemt.'),
  providerName: titled(text, 'Zorgaanbieder', 'Wie de hulp geeft. Praktijken van één persoon staan er niet bij.'),
  isFictitious: titled(v.boolean(), 'Fictief', 'Verzonnen voor de demo.'),
  regionCode: titled(text, 'Regio', 'CBS-code van de regio die het contract heeft. Alleen regio’s die hun aanbod aan iedereen tonen.'),
  regionName,
  productCode: titled(text, 'Productcode', 'Geldt alleen samen met de regio.'),
  productName: titled(text, 'Zorgproduct', 'Zoals de regio het noemt.'),
  categoryCode: titled(text, 'Soort hulp', 'Code uit de tussentaal. Soorten hulp op een besloten adres staan er niet bij.'),
  categoryName,
  segment,
  town: titled(v.nullable(text), 'Plaats', 'Waar de hulp is; leeg als de hulp naar het gezin komt.'),
  municipalityCode: titled(v.nullable(text), 'Gemeente', 'CBS-code van de gemeente waar de hulp is.'),
  access: titled(v.picklist(accesses), 'Toegang', 'individual: met besluit. open: zonder.'),
  scope: titled(v.picklist(scopes), 'Bereik', 'Lokaal, regionaal, bovenregionaal of landelijk.'),
  status: titled(v.picklist(statuses), 'Status', 'Zoals die op dit moment geldt; een verouderde opgave is unknown.'),
  startWaitWeeks: titled(weeks, 'Weken tot start', 'Vanaf het volledige aanmeldformulier; leeg zonder weken, nooit 0 in plaats daarvan.'),
  intakeWaitWeeks: titled(weeks, 'Weken tot intake', 'Vanaf het volledige aanmeldformulier.'),
  basis: titled(v.nullable(v.picklist(bases)), 'Grondslag', 'estimated: geschat. realised: gebleken.'),
  stopUntil: titled(v.nullable(v.pipe(text, v.isoDate())), 'Stop tot en met', 'Als er nu niemand wordt aangenomen.'),
  normWeeks: titled(weeks, 'Norm', 'Langste aanvaardbare wachttijd; leeg zonder norm.'),
  freshness: titled(v.picklist(freshnesses), 'Actualiteit', 'current, due (te laat), stale (verouderd) of never (nooit opgegeven).'),
  checkedAt: titled(instant, 'Gecontroleerd op', 'Wanneer de zorgaanbieder dit het laatst zei.'),
})

const openWaitSchema = v.object({
  month: titled(
    v.pipe(text, v.regex(/^\d{4}-\d{2}$/)),
    'Maand',
    'De stand aan het eind van deze maand, Nederlandse tijd, zoals die toen bekend was; alleen maanden die voorbij zijn.',
  ),
  regionCode: titled(text, 'Regio', 'CBS-code van de regio waar het aanbod werkt; aanbod kan in meer regio’s meetellen.'),
  regionName,
  categoryCode,
  categoryName,
  segment,
  normWeeks: titled(weeks, 'Norm', 'Langste aanvaardbare wachttijd in deze regio; leeg zonder norm.'),
  values: titled(
    v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('under-5')]),
    'Waarden',
    'Hoeveel opgegeven wachttijden achter de mediaan staan. 1 tot en met 4: under-5.',
  ),
  medianWaitWeeks: titled(
    weeks,
    'Middelste wachttijd (mediaan)',
    'In weken tot de start van de hulp; de helft wacht korter, de helft langer.',
  ),
  p90WaitWeeks: titled(weeks, '90e percentiel', 'Negen van de tien wachttijden zijn hooguit zo lang.'),
  trust: titled(
    v.nullable(v.picklist(trusts)),
    'Hoe zeker',
    'ok; thin: minder dan 3 waarden; stale: minder dan 60 % van het aanbod is actueel (gaat voor). Leeg als de cijfers zijn afgeschermd.',
  ),
  withheld: titled(
    v.nullable(v.picklist(withheldReasons)),
    'Afgeschermd',
    'Waarom er geen cijfers staan: minder dan 5 waarden (under-5), of van minder dan 3 zorgaanbieders (few-providers). Leeg: niet afgeschermd.',
  ),
})

export type OpenAvailability = v.InferOutput<typeof openAvailabilitySchema>
export type OpenWait = v.InferOutput<typeof openWaitSchema>

const definition = v.object({
  field: titled(text, 'Veld', 'Naam in JSON en in de eerste regel van de CSV.'),
  title: titled(text, 'Titel', 'Nederlandse naam.'),
  description: titled(text, 'Betekenis', 'Wat er staat.'),
})

/** The rows, with what they mean and what one may do with them. */
const withMeaning = <Row extends v.GenericSchema>(row: Row) =>
  v.object({
    title: titled(text, 'Titel', 'Naam van de dataset.'),
    description: titled(text, 'Omschrijving', 'Wat de dataset is.'),
    licence: titled(
      v.object({ name: titled(text, 'Naam', 'Van de licentie.'), url: titled(text, 'Adres', 'Van de licentie.') }),
      'Licentie',
      'Wat je ermee mag.',
    ),
    attribution: titled(text, 'Naamsvermelding', 'Noem dit als je de gegevens gebruikt.'),
    generatedAt: titled(v.pipe(text, v.isoTimestamp()), 'Gemaakt op', 'Stand van dit moment.'),
    definitions: titled(v.array(definition), 'Definities', 'Wat elk veld betekent.'),
    items: titled(v.array(row), 'Regels', 'De gegevens.'),
    total: titled(v.number(), 'Aantal regels', 'Zoveel regels zijn er.'),
  })

export const openAvailabilityListSchema = withMeaning(openAvailabilitySchema)
export const openWaitListSchema = withMeaning(openWaitSchema)

export interface OpenDataset {
  name: 'availability' | 'waits'
  path: string
  title: string
  description: string
  keywords: readonly string[]
  definitions: readonly { field: string; title: string; description: string }[]
}

export const openDatasets = {
  availability: {
    name: 'availability',
    path: '/open-data/availability',
    title: 'Actuele beschikbaarheid van gecontracteerde jeugdhulp',
    description:
      'Per aanbod of er plek is en hoeveel weken een kind wacht, zoals de zorgaanbieder het opgaf. Alleen van regio’s die hun aanbod aan iedereen tonen; zonder praktijken van één persoon en zonder soorten hulp op een besloten adres.',
    keywords: ['jeugdhulp', 'beschikbaarheid', 'wachttijd', 'jeugdhulpregio'],
    definitions: definitionsOf(openAvailabilitySchema.entries),
  },
  waits: {
    name: 'waits',
    path: '/open-data/waits',
    title: 'Wachttijden in de jeugdhulp per maand, soort hulp en regio',
    description:
      'De middelste wachttijd tot de start van hulp, per maand, soort hulp en jeugdhulpregio, voor alle regio’s. Cijfers staan er alleen bij ten minste 5 opgegeven wachttijden van ten minste 3 zorgaanbieders.',
    keywords: ['jeugdhulp', 'wachttijd', 'wachtlijst', 'jeugdhulpregio', 'mediaan'],
    definitions: definitionsOf(openWaitSchema.entries),
  },
} as const satisfies Record<string, OpenDataset>

function definitionsOf(entries: Record<string, v.GenericSchema>): OpenDataset['definitions'] {
  return Object.entries(entries).map(([field, schema]) => ({
    field,
    title: v.getTitle(schema) ?? field,
    description: v.getDescription(schema) ?? '',
  }))
}
