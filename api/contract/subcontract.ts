/** Subcontracts under the own contracts, and who keeps their availability. */
import * as v from 'valibot'
import { listOf } from './reference.ts'
import { titled } from './titled.ts'

const text = v.string()

const isReportedBySubcontractor = titled(
  v.boolean(),
  'Onderaannemer werkt bij',
  'De onderaannemer mag de beschikbaarheid zelf bijhouden. De hoofdaannemer mag dat altijd.',
)

export const subcontractSchema = v.object({
  id: titled(text, 'Kenmerk', 'Van het onderaannemerscontract.'),
  number: titled(text, 'Contractnummer', 'Van de onderaannemer, zoals de regio het kent.'),
  mainNumber: titled(text, 'Hoofdcontract', 'Contractnummer van de hoofdaannemer.'),
  region: titled(
    v.object({ code: titled(text, 'Code', 'CBS-code.'), name: titled(text, 'Naam', 'Van de regio.') }),
    'Regio',
    'Die het contract heeft gesloten.',
  ),
  subcontractor: titled(
    v.object({ id: titled(text, 'Kenmerk', 'Van de zorgaanbieder.'), name: titled(text, 'Naam', 'Van de zorgaanbieder.') }),
    'Onderaannemer',
    'Wie de hulp geeft.',
  ),
  startsOn: titled(text, 'Ingangsdatum', 'Eerste dag.'),
  endsOn: titled(v.nullable(text), 'Einddatum', 'Laatste dag; leeg zonder einde.'),
  offers: titled(v.number(), 'Aanbod', 'Aantal aanbodregels dat nu loopt.'),
  isReportedBySubcontractor,
})

export const subcontractListSchema = listOf(subcontractSchema)
export const subcontractChangeSchema = v.strictObject({ isReportedBySubcontractor })

export type Subcontract = v.InferOutput<typeof subcontractSchema>
