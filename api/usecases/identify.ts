/** Who asks, and on whose behalf: the session says who, the roles in the store say what, the request says for whom. */
import type { MembershipReader } from '../../db/queries/memberships.ts'
import type { Accounts } from '../accounts/port.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'
import { anonymous, type Caller } from './caller.ts'
import { type IdentifyKeyDeps, identifyKey } from './identify-key.ts'
import { chosenOrganisation, organisationsOf } from './organisations-of-caller.ts'

interface CallerRequest {
  organisationId: string | null
  address: string | null
}

interface Identified {
  caller: Caller
  /** To set on the answer: the session goes on under a new token. */
  cookies: string[]
}

export type Identify = (headers: Headers, request: CallerRequest) => Promise<Identified>

export interface IdentifyDeps extends IdentifyKeyDeps {
  accounts: Pick<Accounts, 'personOf'>
  memberships: MembershipReader
}

/** A request with an `Authorization` header is a key's, never a person's, whatever cookie it brings. */
export function createIdentify(deps: IdentifyDeps): Identify {
  return async (headers, request) => {
    const authorization = headers.get('Authorization')
    if (authorization === null) return identifyPerson(deps, headers, request)
    return { caller: identifyKey(deps, authorization, request.address && shortenedAddress(request.address)), cookies: [] }
  }
}

async function identifyPerson({ accounts, memberships }: IdentifyDeps, headers: Headers, request: CallerRequest): Promise<Identified> {
  const found = await accounts.personOf(headers)
  const fromAddress = request.address && shortenedAddress(request.address)
  if (!found) return { caller: { ...anonymous, fromAddress }, cookies: [] }
  const { person, needsSecondFactor, cookies } = found
  const { userId, ...known } = person
  const organisations = needsSecondFactor ? [] : organisationsOf(memberships.of(userId))
  const caller: Caller = {
    kind: 'person',
    actor: `user:${userId}`,
    person: { id: userId, ...known, needsSecondFactor },
    organisation: chosenOrganisation(organisations, request.organisationId),
    organisations,
    keyRights: null,
    fromAddress,
  }
  return { caller, cookies }
}
