/** Somebody who keeps availability for a provider, as a caller: for what a link in a mail does in their name. */
import type { Recipient } from '../../db/queries/reminders.ts'
import { anonymous, type Caller } from './caller.ts'

export function reportingPerson(recipient: Recipient, providerId: string): Caller {
  const { organisationId, organisationName, userId } = recipient
  const locationIds = JSON.parse(recipient.locationIds) as string[]
  return {
    ...anonymous,
    kind: 'person',
    actor: `user:${userId}`,
    organisation: {
      id: organisationId,
      kind: 'provider',
      name: organisationName,
      providerId,
      regionCode: null,
      municipalityCode: null,
      held: [{ role: 'provider-editor', organisationId, organisationKind: 'provider', regionCodes: [] }],
      locationIds: locationIds.length > 0 ? locationIds : null,
    },
  }
}
