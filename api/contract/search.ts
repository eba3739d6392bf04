import * as v from 'valibot'
import { engines } from '../domain/codes.ts'
import { offerSchema } from './offer.ts'
import { titled } from './titled.ts'

const facetValueSchema = v.object({
  value: titled(v.string(), 'Waarde', 'Code, te gebruiken als parameter.'),
  label: titled(v.string(), 'Label', 'Nederlandse naam.'),
  count: titled(v.number(), 'Aantal', 'Aanbod dat overblijft als deze waarde gekozen wordt.'),
})

const understoodSchema = v.object({
  kind: titled(
    v.picklist(['place', 'postcode', 'region', 'productCode', 'age', 'provider', 'acute', 'concept', 'wait', 'segment', 'language']),
    'Soort',
    'Wat er begrepen is.',
  ),
  text: titled(v.string(), 'Tekst', 'De woorden zoals getypt.'),
  value: titled(v.string(), 'Waarde', 'De code die ervoor gebruikt is.'),
  label: titled(v.string(), 'Label', 'Hoe mensen het noemen.'),
})

const alternativeSchema = v.object({
  reason: titled(
    v.picklist(['neighbouring-regions', 'wider-radius', 'longer-wait', 'related-category', 'open-access']),
    'Reden',
    'Waarin deze zoekopdracht ruimer is.',
  ),
  query: titled(v.string(), 'Zoekopdracht', 'De parameters, klaar voor /offers of /zoeken.'),
  total: titled(v.number(), 'Aantal', 'Hoeveel aanbod er dan is; ten minste één daarvan is op tijd.'),
  detail: titled(v.optional(v.string()), 'Toelichting', 'Bijvoorbeeld de regio’s of de soort hulp.'),
})

const noticeSchema = v.object({
  code: titled(
    v.picklist(['unknown-postcode', 'unknown-product', 'ambiguous-place', 'second-place', 'age-out-of-range', 'no-crisis-region']),
    'Code',
    'Blijft gelijk, ook als de zin verandert.',
  ),
  text: titled(v.string(), 'Tekst', 'De woorden zoals getypt; leeg als het niet om woorden gaat.'),
  message: titled(v.string(), 'Melding', 'Nederlandse zin voor de lezer.'),
})

const urgentHelpSchema = v.object({
  phones: titled(
    v.array(
      v.object({
        name: titled(v.string(), 'Naam', 'Wie er opneemt.'),
        phone: titled(v.string(), 'Telefoon', 'Dag en nacht bereikbaar.'),
        note: titled(v.optional(v.string()), 'Toelichting', 'Waarvoor.'),
      }),
    ),
    'Nummers',
    'Staan boven de resultaten.',
  ),
})

export const searchAnswerSchema = v.object({
  items: titled(
    v.array(offerSchema),
    'Aanbod',
    'Deze bladzijde. Kan de zoektekst om meer soorten hulp vragen, dan staat het beste van elk bovenaan de eerste bladzijde.',
  ),
  total: titled(v.number(), 'Totaal', 'Hoeveel aanbod er gevonden is.'),
  page: titled(v.number(), 'Bladzijde', 'Vanaf 1.'),
  pageSize: titled(v.number(), 'Per bladzijde', 'Ten hoogste 100.'),
  facets: titled(
    v.record(v.string(), v.array(facetValueSchema)),
    'Filters',
    'Per filter de waarden met hun aantal, zonder de eigen keuze van dat filter.',
  ),
  unbounded: titled(
    v.object({
      maxWaitWeeks: titled(v.optional(v.number()), 'Zonder langste wacht', 'Hoeveel aanbod er is als `maxWaitWeeks` wordt weggelaten.'),
      radiusKm: titled(v.optional(v.number()), 'Zonder afstand', 'Hoeveel aanbod er is als `radiusKm` wordt weggelaten.'),
    }),
    'Zonder bovengrens',
    'Alleen van een filter dat geteld is en waarin iets gekozen is.',
  ),
  engine: titled(v.picklist(engines), 'Zoekmachine', 'Welke zoekmachine antwoordde.'),
  sort: titled(v.string(), 'Volgorde', 'De volgorde die gebruikt is.'),
  understood: titled(v.array(understoodSchema), 'Begrepen', 'Wat uit de zoektekst is begrepen.'),
  applied: titled(
    v.record(v.string(), v.array(v.string())),
    'Toegepast',
    'Parameters die uit de zoektekst volgen en meegeteld zijn, zoals near, radiusKm, age en contractFit.',
  ),
  expandedTerms: titled(v.array(v.string()), 'Ook gezocht op', 'Andere woorden waarop ook gezocht is.'),
  urgentHelp: titled(v.optional(urgentHelpSchema), 'Spoed', 'Alleen bij woorden van acute nood.'),
  earliest: titled(v.optional(offerSchema), 'Eerste mogelijkheid', 'Als niets op tijd is: het eerste dat er wel is.'),
  alternatives: titled(
    v.optional(v.array(alternativeSchema)),
    'Ruimer zoeken',
    'Als niets op tijd is: ten hoogste vier ruimere zoekopdrachten met resultaat.',
  ),
  notices: titled(v.optional(v.array(noticeSchema)), 'Meldingen', 'Wat van de tekst niet gebruikt kon worden, en wat er nog nodig is.'),
})

export type SearchAnswer = v.InferOutput<typeof searchAnswerSchema>
export type FacetValue = v.InferOutput<typeof facetValueSchema>
export type Notice = v.InferOutput<typeof noticeSchema>
export type Alternative = v.InferOutput<typeof alternativeSchema>
