import * as v from 'valibot'
import { titled } from './titled.ts'

export const regionAccessSchema = v.strictObject({
  finderAccess: titled(
    v.nullable(v.picklist(['members', 'public'])),
    'Wie mag zoeken',
    'members: alleen na inloggen. public: iedereen, als de installatie dat toelaat. Leeg: zoals de installatie.',
  ),
  isOpenToPlatform: titled(
    v.boolean(),
    'Open voor het platform',
    'Of beheerders van de installatie de regio mogen zien zoals wie is ingelogd.',
  ),
})
export type RegionAccess = v.InferOutput<typeof regionAccessSchema>

export const regionAccessChangeSchema = v.strictObject({
  from: titled(regionAccessSchema, 'Was', 'Wat je zag. Klopt dat niet meer, dan volgt 409 met wat er nu staat.'),
  to: titled(regionAccessSchema, 'Wordt', 'Wat het moet worden.'),
})
