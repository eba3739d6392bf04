/** From how many weeks on a kind of care is a bottleneck in a region. */
import * as v from 'valibot'
import { listOf } from './reference.ts'
import { titled } from './titled.ts'

const version = titled(
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  'Versie',
  'Van wat je het laatst las; 0 zonder eigen drempel. Klopt die niet meer, dan volgt 409 met wat er nu staat.',
)
const maybeWeeks = v.nullable(v.number())

const thresholdSchema = v.object({
  category: titled(v.string(), 'Soort hulp', 'Code.'),
  name: titled(v.string(), 'Naam', 'Nederlandse naam van de soort hulp.'),
  normWeeks: titled(maybeWeeks, 'Norm', 'De norm van deze regio in weken; null zonder norm.'),
  weeks: titled(maybeWeeks, 'Eigen drempel', 'In weken; null als de norm geldt.'),
  thresholdWeeks: titled(
    maybeWeeks,
    'Geldt',
    'Een middelste wachttijd die langer is, is een knelpunt: de eigen drempel, anders de norm. Zonder beide is de wachttijd nooit een knelpunt.',
  ),
  version,
})

export const thresholdListSchema = listOf(thresholdSchema)

export const thresholdsInputSchema = v.strictObject({
  thresholds: titled(
    v.pipe(
      v.array(
        v.strictObject({
          category: titled(v.string(), 'Soort hulp', 'Code.'),
          weeks: titled(maybeWeeks, 'Eigen drempel', 'Een heel getal van 0 tot en met 104; null haalt haar weg.'),
          version,
        }),
      ),
      v.maxLength(200, 'Stuur hooguit 200 drempels tegelijk.'),
    ),
    'Drempels',
    'Wat je niet meestuurt, blijft zoals het is. Alles of niets.',
  ),
})

export type Threshold = v.InferOutput<typeof thresholdSchema>
export type ThresholdsInput = v.InferOutput<typeof thresholdsInputSchema>
