/** Where care is not there in time, in figures: one group of offers, and the answers that hold them. */
import * as v from 'valibot'
import { bottleneckGroups, trusts } from '../domain/codes.ts'
import { titled } from './titled.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const weeks = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(104)))
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
const day = v.pipe(v.string(), v.isoDate())

/** 1 to 4 is hidden from all but the region's own staff; so is what would tell it by subtraction. */
export const shownCountSchema = v.union([count, v.literal('under-5'), v.literal('hidden')])

export const figuresSchema = v.object({
  offers: titled(count, 'Aanbod', 'Hoeveel aanbod op deze dag onder een geldend contract valt.'),
  reporting: titled(count, 'Doet mee', 'Waarvan met een opgave die actueel of te laat is; verouderd en nooit opgegeven tellen niet mee.'),
  currentShare: titled(share, 'Aandeel actueel', 'Deel van het aanbod met een actuele opgave, van 0 tot 1; null als er geen aanbod is.'),
  values: titled(count, 'Waarden', 'Hoeveel opgegeven wachttijden er achter de mediaan staan: aanbod dat aanneemt en weken opgeeft.'),
  medianWaitWeeks: titled(weeks, 'Middelste wachttijd (mediaan)', 'De helft wacht korter, de helft langer; null zonder waarden, nooit 0.'),
  p90WaitWeeks: titled(
    weeks,
    '90e percentiel',
    'Negen van de tien wachttijden zijn hooguit zo lang: de kortste opgegeven wachttijd waarvoor dat geldt.',
  ),
  minWaitWeeks: titled(weeks, 'Kortste wachttijd', 'In weken tot de start van de hulp.'),
  maxWaitWeeks: titled(weeks, 'Langste wachttijd', 'In weken tot de start van de hulp.'),
  normWeeks: titled(weeks, 'Norm', 'Langste aanvaardbare wachttijd; null als er geen norm is, of meer dan een in deze groep.'),
  aboveNormShare: titled(share, 'Aandeel boven de norm', 'Van de waarden waarvoor een norm geldt; null als die er niet zijn.'),
  open: titled(count, 'Plek vrij', 'Start binnen 2 weken.'),
  waiting: titled(count, 'Neemt aan, met wachttijd', 'Start later dan 2 weken.'),
  assessment: titled(count, 'Na beoordeling', 'Telt niet als 0 weken.'),
  matching: titled(count, 'Na matching', 'Telt niet als 0 weken.'),
  stops: titled(count, 'Aanmeldstops', 'Neemt nu niet aan. Telt niet als 0 weken.'),
  unknown: titled(count, 'Onbekend', 'Verouderd, nooit opgegeven, of een stop die voorbij is.'),
  freePlaces: titled(count, 'Vrije plekken', 'Opgeteld over aanbod dat plekken telt en meedoet.'),
  unmet: titled(
    v.nullable(shownCountSchema),
    'Niet vervulde vraag',
    'Meldingen dat er niets op tijd of passend was, in die maand of in de laatste twaalf maanden; van andere regio’s over het nieuwste gepubliceerde jaar. Afgeschermd waar het een aantal van 1 tot en met 4 is of zou verraden; null waar niet naar geteld wordt of nog niets gepubliceerd is.',
  ),
  trust: titled(
    v.picklist(trusts),
    'Hoe zeker',
    'ok; thin: minder dan 3 waarden; stale: minder dan 60 % actueel (gaat voor). Zonder ok niet gekleurd.',
  ),
})

const keySchema = v.union([v.string(), v.record(v.picklist(bottleneckGroups), v.string())])

const bottleneckSchema = v.object({
  key: titled(keySchema, 'Sleutel', 'De code van de groep; bij twee groepen een object met beide codes.'),
  label: titled(v.string(), 'Naam', 'De naam van de groep.'),
  ...figuresSchema.entries,
})

export const bottleneckListSchema = v.object({
  items: titled(v.array(bottleneckSchema), 'Groepen', 'Alleen groepen met aanbod.'),
  total: titled(count, 'Aantal groepen', 'Zoveel groepen zijn er.'),
  overall: titled(
    figuresSchema,
    'Alles samen',
    'Dezelfde cijfers over al het gevonden aanbod; wat in twee groepen valt, telt hier een keer.',
  ),
  day: titled(day, 'Stand van', 'De dag waarover de cijfers gaan.'),
})

export const bottleneckTrendSchema = v.object({
  items: titled(
    v.array(
      v.object({
        key: titled(keySchema, 'Sleutel', 'De code van de groep.'),
        label: titled(v.string(), 'Naam', 'De naam van de groep.'),
        month: titled(
          v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
          'Maand',
          'Het einde van deze maand, Nederlandse tijd; de lopende maand: nu.',
        ),
        ...figuresSchema.entries,
      }),
    ),
    'Maanden',
    'Per groep en maand; een maand zonder aanbod staat er niet tussen.',
  ),
  total: titled(count, 'Aantal regels', 'Zoveel regels zijn er.'),
  months: titled(v.array(v.string()), 'Maanden', 'De maanden waarover gevraagd is, de oudste eerst.'),
})

export type Figures = v.InferOutput<typeof figuresSchema>
export type Bottleneck = v.InferOutput<typeof bottleneckSchema>
export type BottleneckList = v.InferOutput<typeof bottleneckListSchema>
export type BottleneckTrend = v.InferOutput<typeof bottleneckTrendSchema>
export type ShownCount = v.InferOutput<typeof shownCountSchema>
