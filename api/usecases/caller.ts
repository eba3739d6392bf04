/**
 * Who asks, on whose behalf, and what that allows. A person may belong to several organisations; each request says for
 * which one it is (so that two tabs never mix), and only the roles held for that one count. A key speaks for its organisation.
 */
import type { OrganisationKind } from '../domain/organisations.ts'
import { type HeldRole, holdsRight, type RightName, type RightTarget, rightNames } from '../domain/rights.ts'

export interface OrganisationOfCaller {
  id: string
  kind: OrganisationKind
  name: string
  /** Of a provider: whose offers it speaks for. */
  providerId: string | null
  regionCode: string | null
  /** Of a local team: the paying municipality it works for. */
  municipalityCode: string | null
  held: readonly HeldRole[]
  /** An editor may be held to some locations; null: all of the provider's. */
  locationIds: readonly string[] | null
}

interface CallingPerson {
  id: string
  name: string
  email: string
  language: 'nl' | 'en'
  sessionId: string
  /** Has to set one up before anything else: acts for no organisation until then. */
  needsSecondFactor: boolean
}

export interface Caller {
  kind: 'anonymous' | 'person' | 'key'
  /** Stands in the audit and in reports: `user:…`, `key:…` or `anonymous`. */
  actor: string
  person: CallingPerson | null
  /** On whose behalf this request is; null for anonymous callers, and for people without any role. */
  organisation: OrganisationOfCaller | null
  /** All that the person could choose between. */
  organisations: readonly OrganisationOfCaller[]
  /** A key holds at most these; null for people: what their roles give. */
  keyRights: readonly RightName[] | null
  /** For the audit. */
  fromAddress: string | null
}

export const anonymous: Caller = {
  kind: 'anonymous',
  actor: 'anonymous',
  person: null,
  organisation: null,
  organisations: [],
  keyRights: null,
  fromAddress: null,
}

/** Without a target: whether the caller holds the right at all, for anything. */
export function mayDo(caller: Caller, right: RightName, target?: RightTarget): boolean {
  if (caller.keyRights && !caller.keyRights.includes(right)) return false
  return caller.organisation !== null && holdsRight(caller.organisation.held, right, target)
}

export function rightsOf(caller: Caller): RightName[] {
  return rightNames.filter((right) => mayDo(caller, right))
}

/** The regions for which a role is held that gives this right. */
export function regionsFor(caller: Caller, right: RightName): string[] {
  const held = caller.organisation?.held ?? []
  return [...new Set(held.filter((one) => holdsRight([one], right)).flatMap(({ regionCodes }) => regionCodes))]
}
