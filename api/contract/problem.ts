import * as v from 'valibot'
import { outcomeSchema } from './report-outcomes.ts'
import { titled } from './titled.ts'

/** The one shape of every error: RFC 9457 problem details with a stable `code`. */
export const problemSchema = v.object({
  type: titled(v.string(), 'Soort', 'Vast adres van deze soort fout.'),
  title: titled(v.string(), 'Titel', 'Wat er mis is, kort.'),
  status: titled(v.number(), 'Status', 'De HTTP-status.'),
  detail: titled(v.string(), 'Uitleg', 'Wat er mis is en wat je kunt doen.'),
  code: titled(v.string(), 'Code', 'Vaste code, voor programma’s.'),
  errors: titled(
    v.optional(
      v.array(
        v.object({
          field: titled(v.string(), 'Veld', 'De parameter of het veld.'),
          code: titled(v.string(), 'Code', 'Vaste code, voor programma’s.'),
          message: titled(v.string(), 'Melding', 'Wat er mis is en wat wel mag.'),
          allowed: titled(v.optional(v.array(v.string())), 'Toegestaan', 'De waarden die wel mogen.'),
        }),
      ),
    ),
    'Fouten',
    'Alle foute velden tegelijk.',
  ),
  reference: titled(v.optional(v.string()), 'Kenmerk', 'Noem dit kenmerk als je de fout meldt.'),
  alternatives: titled(
    v.optional(
      v.array(
        v.object({
          id: titled(v.string(), 'Kenmerk', 'Van het aanbod.'),
          title: titled(v.string(), 'Titel', 'Van het aanbod.'),
        }),
      ),
    ),
    'In plaats hiervan',
    'Ander aanbod, bij aanbod dat is beëindigd.',
  ),
  conflicts: titled(
    v.optional(
      v.array(
        v.object({
          id: titled(v.string(), 'Kenmerk', 'Van wat ondertussen veranderde.'),
          version: titled(v.optional(v.number()), 'Versie', 'De huidige, waar er versies zijn; stuur die mee als je het opnieuw doet.'),
          current: titled(v.record(v.string(), v.unknown()), 'Nu', 'De huidige waarden.'),
        }),
      ),
    ),
    'Ondertussen veranderd',
    'Wat een ander intussen opsloeg; er is niets van jou bewaard.',
  ),
  outcomes: titled(v.optional(v.array(outcomeSchema)), 'Uitkomsten', 'Bij veel opgaven tegelijk: wat er met elke opgave is.'),
})

export type Problem = v.InferOutput<typeof problemSchema>
export type FieldProblem = NonNullable<Problem['errors']>[number]
export type Conflict = NonNullable<Problem['conflicts']>[number]

const TYPE_BASE = 'https://plekwijzer.example/problemen/'

type Extra = Partial<Pick<Problem, 'errors' | 'reference' | 'alternatives' | 'conflicts' | 'outcomes'>>

export function problem(status: number, code: string, title: string, detail: string, extra: Extra = {}): Problem {
  return { type: `${TYPE_BASE}${code}`, title, status, detail, code, ...extra }
}

export function invalidInput(errors: FieldProblem[]): Problem {
  return problem(400, 'invalid-input', 'De vraag klopt niet', errors.map(({ message }) => message).join(' '), { errors })
}
