/** Where care is scarce beyond the wait, ranked, with the reason in words. */
import * as v from 'valibot'
import { segments, trusts } from '../domain/codes.ts'
import { scarcityKinds } from '../domain/scarcity.ts'
import { titled } from './titled.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const weeks = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(104)))
const points = v.pipe(v.number(), v.minValue(0))
const named = (title: string) =>
  v.object({ code: titled(v.string(), 'Code', `Van de ${title}.`), name: titled(v.string(), 'Naam', `Van de ${title}.`) })

export const scarcityItemSchema = v.object({
  rank: titled(count, 'Plaats', 'In de lijst; gelijke scores delen een plaats.'),
  category: titled(named('soort hulp'), 'Soort hulp', 'Uit de tussentaal.'),
  segment: titled(v.picklist(segments), 'Segment', '1 tot en met 5.'),
  region: titled(named('regio'), 'Regio', 'Waar het aanbod werkt, of had moeten werken.'),
  text: titled(v.string(), 'In woorden', 'Wat er aan de hand is, met de redenen.'),
  score: titled(points, 'Score', 'De punten van de redenen bij elkaar.'),
  reasons: titled(
    v.array(
      v.object({
        kind: titled(
          v.picklist(scarcityKinds),
          'Reden',
          'none: geen aanbod. all-stopped: al het aanbod neemt niemand aan. late: te laat. one-provider: een aanbieder. far: ver weg.',
        ),
        points: titled(points, 'Punten', 'Wat deze reden bijdraagt aan de score.'),
      }),
    ),
    'Redenen',
    'De zwaarste eerst.',
  ),
  offers: titled(count, 'Aanbod', 'Hoeveel aanbod er voor deze regio werkt.'),
  providers: titled(count, 'Aanbieders', 'Van hoeveel zorgaanbieders.'),
  stops: titled(count, 'Aanmeldstops', 'Hoeveel daarvan nu niemand aanneemt.'),
  medianWaitWeeks: titled(weeks, 'Middelste wachttijd (mediaan)', 'Null zonder waarden, nooit 0.'),
  thresholdWeeks: titled(weeks, 'Grens', 'De eigen grens van de regio, anders de norm; null zonder.'),
  isOwnThreshold: titled(v.boolean(), 'Eigen grens', 'Of de regio zelf een grens koos.'),
  trust: titled(v.picklist(trusts), 'Hoe zeker', 'Alleen met ok telt de wachttijd mee.'),
  nearbyShare: titled(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    'Jeugd dichtbij',
    'Deel van de jeugd van de regio dat dit binnen 15 km heeft, of aan huis; null als niet bekend is hoeveel jeugd er is.',
  ),
  youthCount: titled(count, 'Jeugd', 'Inwoners onder 18 jaar van de regio.'),
})

export const scarcityListSchema = v.object({
  items: titled(
    v.array(scarcityItemSchema),
    'Grootste knelpunten',
    'De hoogste score eerst; bij gelijke score de regio met de meeste jeugd.',
  ),
  total: titled(count, 'Aantal', 'Zoveel knelpunten zijn er.'),
  looked: titled(count, 'Bekeken', 'Bij zoveel soorten hulp in regio’s is gekeken. Regio’s zonder enig aanbod doen niet mee.'),
  nowhere: titled(
    v.array(named('soort hulp')),
    'Nergens',
    'Soorten hulp die geen enkele regio heeft gecontracteerd; ze staan niet in de lijst, want geen regio onderscheidt zich daarin.',
  ),
  formula: titled(v.string(), 'Formule', 'Hoe de score is opgebouwd, in gewone woorden.'),
})

export type ScarcityItem = v.InferOutput<typeof scarcityItemSchema>
export type ScarcityList = v.InferOutput<typeof scarcityListSchema>
