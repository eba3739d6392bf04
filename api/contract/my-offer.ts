/** An offer as who keeps its availability sees it: with what was stated, by whom and when, and whether they may. */
import * as v from 'valibot'
import { freshnesses, reportSources, segments, statuses } from '../domain/codes.ts'
import { forceStates } from '../domain/in-force.ts'
import { reportingParts } from '../domain/reporting-right.ts'
import { availabilityEntries } from './report-outcomes.ts'
import { titled } from './titled.ts'

const text = v.string()
const instant = v.pipe(v.string(), v.isoTimestamp())
const maybeInstant = v.nullable(instant)

const saidEntries = {
  at: titled(instant, 'Peilmoment', 'Wanneer het zo was.'),
  by: titled(text, 'Door', 'Naam van de persoon of sleutel, of "import van de regio".'),
  source: titled(v.picklist(reportSources), 'Hoe', 'Scherm (screen), plakken (paste), bestand (file), API, mail of import.'),
}

const changeSchema = v.object({
  field: titled(text, 'Veld', 'Wat er veranderde.'),
  from: titled(v.nullable(v.union([text, v.number()])), 'Van', 'Wat er eerst stond.'),
  to: titled(v.nullable(v.union([text, v.number()])), 'Naar', 'Wat er nu staat.'),
})

const myOfferSchema = v.object({
  id: titled(text, 'Kenmerk', 'Vast kenmerk van het aanbod.'),
  title: titled(text, 'Titel', 'Hoe het aanbod heet.'),
  product: titled(
    v.object({
      id: titled(text, 'Kenmerk', 'Van het zorgproduct.'),
      code: titled(text, 'Productcode', 'Geldt alleen samen met de regio.'),
      name: titled(text, 'Naam', 'Zoals in het productenboek van de regio.'),
    }),
    'Zorgproduct',
    'Wat de regio inkoopt.',
  ),
  category: titled(
    v.nullable(
      v.object({
        code: titled(text, 'Code', 'Van de soort hulp; rijen van één soort horen bij elkaar.'),
        name: titled(text, 'Naam', 'Van de soort hulp.'),
        segment: titled(v.picklist(segments), 'Segment', '5 is crisis: toon het uur van de laatste controle.'),
      }),
    ),
    'Soort hulp',
    'Leeg als het product nog niet aan een soort hulp is gekoppeld.',
  ),
  region: titled(
    v.object({ code: titled(text, 'Code', 'CBS-code.'), name: titled(text, 'Naam', 'Van de jeugdhulpregio.') }),
    'Regio',
    'Van het contract.',
  ),
  location: titled(
    v.nullable(
      v.object({
        id: titled(text, 'Kenmerk', 'Van de locatie.'),
        code: titled(text, 'Locatiecode', 'De eigen code van de aanbieder.'),
        name: titled(text, 'Naam', 'Van de locatie.'),
        town: titled(text, 'Plaats', 'Woonplaats.'),
      }),
    ),
    'Locatie',
    'Leeg bij hulp zonder vaste locatie.',
  ),
  contractNumber: titled(text, 'Contractnummer', 'Van het contract waaronder het valt.'),
  part: titled(v.picklist(reportingParts), 'Rol', 'Zelf uitvoeren (delivers), of als hoofdaannemer verantwoordelijk zijn (answers-for).'),
  provider: titled(text, 'Uitvoerder', 'Naam van wie de hulp geeft.'),
  mainProvider: titled(v.nullable(text), 'Hoofdaannemer', 'Naam, als een ander het contract heeft.'),
  force: titled(v.picklist(forceStates), 'Geldigheid', 'Geldt nu (in-force), nog niet (not-yet) of niet meer (ended).'),
  mayReport: titled(v.boolean(), 'Mag bijwerken', 'Of jij dit nu mag bijwerken.'),
  mayNotReport: titled(
    v.nullable(
      v.object({ code: titled(text, 'Code', 'Vaste code.'), message: titled(text, 'Uitleg', 'Waarom niet, en wat je kunt doen.') }),
    ),
    'Waarom niet',
    'Leeg als je het mag bijwerken.',
  ),
  countsPlaces: titled(v.boolean(), 'Telt plekken', 'Of vrije plekken hier ingevuld kunnen worden.'),
  isMatched: titled(v.boolean(), 'Na matching', 'Soorten hulp die meestal van matching afhangen, zoals pleegzorg.'),
  availability: titled(v.object(availabilityEntries), 'Opgave', 'Wat het laatst is opgegeven, ook als het verouderd is.'),
  status: titled(v.picklist(statuses), 'Status', 'Wat verwijzers nu zien.'),
  freshness: titled(v.picklist(freshnesses), 'Actualiteit', 'Actueel, te laat, verouderd of nooit.'),
  checkedAt: titled(maybeInstant, 'Gecontroleerd op', 'Peilmoment van de laatste opgave.'),
  changedAt: titled(maybeInstant, 'Gewijzigd op', 'Wanneer de waarden voor het laatst anders werden.'),
  dueAt: titled(maybeInstant, 'Te laat vanaf', 'Einde van de bijwerkplicht.'),
  staleAt: titled(maybeInstant, 'Verouderd vanaf', 'Einde van tweemaal de bijwerkplicht.'),
  dutyDays: titled(v.nullable(v.number()), 'Bijwerkplicht', 'In werkdagen.'),
  normWeeks: titled(v.nullable(v.number()), 'Norm in weken', 'Langste aanvaardbare wachttijd tot start; leeg zonder norm.'),
  lastCheck: titled(v.nullable(v.object(saidEntries)), 'Laatste opgave', 'Wie, wanneer en hoe.'),
  lastChange: titled(
    v.nullable(
      v.object({ ...saidEntries, fields: titled(v.array(changeSchema), 'Velden', 'Wat er anders werd; leeg bij de eerste opgave.') }),
    ),
    'Laatste wijziging',
    'Wie, wanneer, hoe en wat.',
  ),
  version: titled(v.number(), 'Versie', 'Stuur die mee bij een opgave; in `If-Match` tussen aanhalingstekens.'),
})

export const myOffersSchema = v.object({
  items: titled(v.array(myOfferSchema), 'Aanbod', 'Per soort hulp, dan titel, regio en plaats.'),
  total: titled(v.number(), 'Totaal', 'Aantal.'),
  today: titled(v.pipe(v.string(), v.isoDate()), 'Vandaag', 'De dag in Nederland waarvan dit uitgaat.'),
})

export type MyOffer = v.InferOutput<typeof myOfferSchema>
export type MyOffers = v.InferOutput<typeof myOffersSchema>
