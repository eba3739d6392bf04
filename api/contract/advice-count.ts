/** Advice that an expert team gave, counted by cause. */
import * as v from 'valibot'
import { adviceCauses } from '../domain/codes.ts'
import { shownCountSchema } from './bottleneck.ts'
import { titled } from './titled.ts'

const month = titled(v.string(), 'Maand', 'Zoals 2026-10.')
const cause = titled(
  v.picklist(adviceCauses),
  'Oorzaak',
  'De wachttijd (wait), een verschil van visie (difference-of-opinion), of te laat ingeschakeld (called-in-late).',
)
const version = titled(
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  'Versie',
  'Van wat je het laatst las; 0 als er nog niets stond. Klopt die niet meer, dan volgt 409 met wat er nu staat.',
)
const aboutCategory = 'Code van de soort hulp; null als die niet genoemd is.'

export const adviceCountListSchema = v.object({
  month,
  items: titled(
    v.array(
      v.object({
        category: titled(v.nullable(v.string()), 'Soort hulp', aboutCategory),
        cause,
        count: titled(
          shownCountSchema,
          'Aantal',
          'Gegeven adviezen. Onder de vijf afgeschermd voor wie niet bij de regio of haar expertteam hoort.',
        ),
        version,
      }),
    ),
    'Aantallen',
    'Wat er die maand geteld is.',
  ),
  total: titled(v.number(), 'Aantal regels', 'Zoveel regels zijn er.'),
})

export const adviceCountsInputSchema = v.strictObject({
  month,
  counts: titled(
    v.pipe(
      v.array(
        v.strictObject({
          category: titled(v.nullable(v.string()), 'Soort hulp', aboutCategory),
          cause,
          count: titled(v.number(), 'Aantal', 'Een heel getal, 0 of meer.'),
          version,
        }),
      ),
      v.maxLength(200, 'Stuur hooguit 200 aantallen tegelijk.'),
    ),
    'Aantallen',
    'Wat je niet meestuurt, blijft zoals het is. Alles of niets.',
  ),
})

export type AdviceCountList = v.InferOutput<typeof adviceCountListSchema>
export type AdviceCountsInput = v.InferOutput<typeof adviceCountsInputSchema>
