/** Notices that something of an offer is not right: coded, without text. */
import * as v from 'valibot'
import { correctionAnswers, correctionCodes } from '../domain/codes.ts'
import { listOf } from './reference.ts'
import { titled } from './titled.ts'

const text = v.string()
const instant = v.pipe(v.string(), v.isoTimestamp())

export const newCorrectionSchema = v.strictObject({
  code: titled(
    v.picklist(correctionCodes),
    'Wat klopt er niet?',
    'De wachttijd is anders (wait-differs), er is geen plek (no-place), het contact (contact-wrong) of de doelgroep (target-group-wrong) klopt niet.',
  ),
})

export const correctionAnswerSchema = v.strictObject({
  answer: titled(
    v.picklist(correctionAnswers),
    'Antwoord',
    'Aangepast (corrected), het klopt zoals het er staat (is-right), of bel ons (call-us).',
  ),
})

export const correctionSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van de melding.'),
  offer: titled(
    v.object({
      id: titled(text, 'Kenmerk', 'Van het aanbod.'),
      title: titled(text, 'Titel', 'Van het aanbod.'),
      provider: titled(text, 'Zorgaanbieder', 'Wie de hulp geeft.'),
      region: titled(text, 'Regio', 'CBS-code.'),
      town: titled(v.nullable(text), 'Plaats', 'Leeg zonder vaste locatie.'),
    }),
    'Aanbod',
    'Waar het over gaat.',
  ),
  code: titled(v.picklist(correctionCodes), 'Wat er niet klopt', 'Als code.'),
  reportedBy: titled(text, 'Gemeld door', 'Naam van de organisatie, geen persoon.'),
  reportedAt: titled(instant, 'Gemeld op', 'Wanneer.'),
  escalatesAt: titled(instant, 'Naar de regio vanaf', 'Onbeantwoord ziet de regiobeheerder het vanaf dan.'),
  answer: titled(v.nullable(v.picklist(correctionAnswers)), 'Antwoord', 'Leeg zolang er geen antwoord is.'),
  answeredAt: titled(v.nullable(instant), 'Beantwoord op', 'Leeg zolang er geen antwoord is.'),
})

export const correctionListSchema = listOf(correctionSchema)

export type Correction = v.InferOutput<typeof correctionSchema>
