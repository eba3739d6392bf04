import * as v from 'valibot'
import {
  accesses,
  bases,
  contractFits,
  contractRoles,
  forms,
  freshnesses,
  genders,
  scopes,
  sectors,
  segments,
  serviceLevels,
  statuses,
  stopReasons,
} from '../domain/codes.ts'
import { titled } from './titled.ts'

const weeks = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(104))
const instant = v.pipe(v.string(), v.isoTimestamp())
const day = v.pipe(v.string(), v.isoDate())

const waitingCountSchema = v.union([v.number(), v.literal('under-5')])

const availabilitySchema = titled(
  v.object({
    status: titled(
      v.picklist(statuses),
      'Status',
      'Volgt uit de opgave en de tijd: verouderd, nooit opgegeven of een afgelopen stop is onbekend.',
    ),
    startWaitWeeks: titled(
      v.nullable(weeks),
      'Weken tot start',
      'Hele weken vanaf de dag dat het volledige aanmeldformulier binnen is. Leeg tenzij de status plek vrij of wachttijd is.',
    ),
    intakeWaitWeeks: titled(v.nullable(weeks), 'Weken tot intake', 'Hele weken tot het eerste gesprek.'),
    basis: titled(v.nullable(v.picklist(bases)), 'Grondslag', 'Geschat door de aanbieder (estimated) of werkelijk gemeten (realised).'),
    freePlaces: titled(v.nullable(v.number()), 'Vrije plekken', 'Plekken die nu gevuld kunnen worden.'),
    waitingCount: titled(
      v.optional(waitingCountSchema),
      'Aantal wachtenden',
      'Ontbreekt voor wie niet is ingelogd; 1 tot en met 4 is `under-5`.',
    ),
    stop: titled(
      v.optional(
        v.object({
          reason: titled(v.optional(v.picklist(stopReasons)), 'Reden van de stop', 'Ontbreekt voor wie niet is ingelogd.'),
          until: titled(day, 'Stop tot en met', 'Laatste dag van de aanmeldstop.'),
        }),
      ),
      'Aanmeldstop',
      'Alleen als de aanbieder nu niemand aanneemt.',
    ),
    remark: titled(v.optional(v.string()), 'Opmerking', 'Ontbreekt voor wie niet is ingelogd.'),
    changedAt: titled(v.nullable(instant), 'Gewijzigd op', 'Wanneer de waarden voor het laatst anders werden.'),
    checkedAt: titled(v.nullable(instant), 'Gecontroleerd op', 'Wanneer de aanbieder de waarden voor het laatst bevestigde.'),
    dueAt: titled(v.nullable(instant), 'Te laat vanaf', 'Einde van de bijwerkplicht.'),
    staleAt: titled(v.nullable(instant), 'Verouderd vanaf', 'Einde van tweemaal de bijwerkplicht.'),
    freshness: titled(v.picklist(freshnesses), 'Actualiteit', 'Actueel, te laat, verouderd of nooit.'),
    lastReported: titled(
      v.optional(
        v.object({
          status: titled(v.picklist(statuses), 'Laatste status', 'Zoals de aanbieder die toen opgaf.'),
          startWaitWeeks: titled(v.nullable(weeks), 'Laatste weken tot start', 'Niet meer geldig.'),
          intakeWaitWeeks: titled(v.nullable(weeks), 'Laatste weken tot intake', 'Niet meer geldig.'),
          freePlaces: titled(v.nullable(v.number()), 'Laatste vrije plekken', 'Niet meer geldig.'),
        }),
      ),
      'Laatste opgave',
      'Alleen bij verouderd aanbod: wat het laatst is opgegeven.',
    ),
  }),
  'Beschikbaarheid',
  'Wat nu geldt, met hoe oud het is.',
)

export const offerSchema = titled(
  v.object({
    id: titled(v.string(), 'Kenmerk', 'Vast kenmerk van het aanbod.'),
    title: titled(v.string(), 'Titel', 'Hoe de aanbieder het aanbod noemt.'),
    provider: titled(
      v.object({
        id: titled(v.string(), 'Kenmerk', 'Kenmerk van de zorgaanbieder.'),
        name: titled(v.string(), 'Naam', 'Naam van de zorgaanbieder.'),
        isFictitious: titled(v.optional(v.boolean()), 'Fictief', 'Verzonnen voor de demo.'),
      }),
      'Zorgaanbieder',
      'Wie de hulp levert.',
    ),
    product: titled(
      v.object({
        id: titled(v.string(), 'Kenmerk', 'Kenmerk van het zorgproduct.'),
        name: titled(v.string(), 'Naam', 'Naam in het productenboek van de regio.'),
        code: titled(v.string(), 'Productcode', 'Geldt alleen samen met de regio.'),
        region: titled(v.string(), 'Regio', 'CBS-code van de regio die het product inkoopt.'),
      }),
      'Zorgproduct',
      'Wat de regio inkoopt.',
    ),
    category: titled(
      v.object({
        code: titled(v.string(), 'Code', 'Code van de soort hulp.'),
        name: titled(v.string(), 'Naam', 'Naam van de soort hulp.'),
        segment: titled(v.picklist(segments), 'Segment', 'Het inkoopsegment.'),
      }),
      'Soort hulp',
      'De soort hulp in de tussentaal.',
    ),
    sectors: titled(v.array(v.picklist(sectors)), 'Sectoren', 'Jeugd- en opvoedhulp, jeugd-ggz, licht verstandelijke beperking.'),
    forms: titled(v.array(v.picklist(forms)), 'Vormen', 'Thuis, ambulant, dag, verblijf of online.'),
    themes: titled(v.array(v.string()), 'Thema’s', 'Codes van problemen en doelgroepen.'),
    languages: titled(v.array(v.string()), 'Talen', 'Talen waarin de hulp gegeven kan worden.'),
    ages: titled(
      v.object({ from: titled(v.number(), 'Vanaf', 'Jongste leeftijd.'), to: titled(v.number(), 'Tot en met', 'Oudste leeftijd.') }),
      'Leeftijden',
      'In hele jaren.',
    ),
    iqBand: titled(
      v.optional(
        v.object({
          from: titled(v.nullable(v.number()), 'Vanaf', 'Laagste IQ.'),
          to: titled(v.nullable(v.number()), 'Tot en met', 'Hoogste IQ.'),
        }),
      ),
      'IQ',
      'Alleen als het aanbod daar een grens aan stelt.',
    ),
    gender: titled(v.optional(v.picklist(genders)), 'Geslacht', 'Alleen als het aanbod daar een grens aan stelt.'),
    location: titled(
      v.optional(
        v.object({
          town: titled(v.string(), 'Plaats', 'Woonplaats.'),
          municipality: titled(v.string(), 'Gemeente', 'CBS-code.'),
          lat: titled(v.number(), 'Breedtegraad', 'WGS84; van de plaats waar het adres beschermd is.'),
          lon: titled(v.number(), 'Lengtegraad', 'WGS84; van de plaats waar het adres beschermd is.'),
          distanceKm: titled(v.optional(v.number()), 'Afstand', 'Hemelsbreed in kilometer vanaf `near`.'),
        }),
      ),
      'Locatie',
      'Ontbreekt bij aanbod zonder vaste locatie.',
    ),
    servesPlace: titled(
      v.optional(v.string()),
      'Komt in',
      'Naam van de gezochte gemeente, als het aanbod daar aan huis of in de buurt komt.',
    ),
    access: titled(v.picklist(accesses), 'Toegang', 'Met een besluit of vrij toegankelijk.'),
    scope: titled(v.picklist(scopes), 'Bereik', 'Lokaal, regionaal, bovenregionaal of landelijk.'),
    contract: titled(
      v.object({
        fit: titled(v.nullable(v.picklist(contractFits)), 'Past bij betalende gemeente', 'Leeg zonder betalende gemeente.'),
        role: titled(v.picklist(contractRoles), 'Rol', 'Hoofdaannemer (main) of onderaannemer (sub).'),
        mainProvider: titled(v.optional(v.string()), 'Hoofdaannemer', 'Naam, bij onderaannemers.'),
        serviceLevel: titled(
          v.picklist(serviceLevels),
          'Dienstverlening',
          'Acceptatieplicht (acceptance-duty) of inspanningsplicht (best-effort).',
        ),
      }),
      'Contract',
      'De afspraak waar dit aanbod onder valt.',
    ),
    availability: availabilitySchema,
    normWeeks: titled(v.nullable(weeks), 'Norm in weken', 'Langste aanvaardbare wachttijd tot start; leeg zonder norm.'),
    highlights: titled(v.optional(v.record(v.string(), v.array(v.string()))), 'Gevonden woorden', 'Per veld de woorden die gevonden zijn.'),
    version: titled(v.number(), 'Versie', 'Gaat omhoog bij elke opgave.'),
  }),
  'Aanbod',
  'Eén zorgproduct, onder één contract, door één aanbieder, op één locatie of geen.',
)

export type Offer = v.InferOutput<typeof offerSchema>
export type OfferAvailability = Offer['availability']
