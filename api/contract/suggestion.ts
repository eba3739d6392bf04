import * as v from 'valibot'
import { titled } from './titled.ts'

const suggestionSchema = v.object({
  kind: titled(v.picklist(['category', 'theme', 'provider', 'place']), 'Soort', 'Waar het bij hoort.'),
  value: titled(v.string(), 'Waarde', 'Code of kenmerk, te gebruiken als parameter.'),
  label: titled(v.string(), 'Label', 'Wat er in het zoekveld komt.'),
  detail: titled(v.optional(v.string()), 'Toelichting', 'Bijvoorbeeld de regio van een gemeente.'),
})

export const suggestionsAnswerSchema = v.object({
  groups: titled(
    v.array(
      v.object({
        kind: titled(v.picklist(['category', 'theme', 'provider', 'place']), 'Soort', 'Kopje van de groep.'),
        items: titled(v.array(suggestionSchema), 'Suggesties', 'Ten hoogste vijf.'),
      }),
    ),
    'Groepen',
    'Soorten hulp, thema’s, zorgaanbieders, plaatsen.',
  ),
})

export type Suggestion = v.InferOutput<typeof suggestionSchema>
export type SuggestionsAnswer = v.InferOutput<typeof suggestionsAnswerSchema>
