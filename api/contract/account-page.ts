/**
 * What the pages about signing in, the own account and the organisation show. A form that was refused comes back with what
 * was typed (never a password) and its faults by code; the words stand on the screen's side.
 */
import type { OrganisationKind } from '../domain/organisations.ts'
import type { Role } from '../domain/roles.ts'
import type { DemoAccount } from './demo-account.ts'
import type { InvitationLookupAnswer } from './invitation-answers.ts'
import type { OidcFault } from './oidc-fault.ts'
import type { AuditEvent, Invitation, Member, Organisation } from './organisation.ts'

export const faultCodes = [
  'missing',
  'not-an-address',
  'refused',
  'limited',
  'elsewhere',
  'wrong-code',
  'used-code',
  'clock-off',
  'incomplete-code',
  'too-short',
  'too-long',
  'common',
  'holds-own-name',
  'wrong-password',
  'same-address',
  'address-in-use',
  'not-allowed',
  'already-member',
  'last-admin',
  'also-elsewhere',
  'unknown',
  'name-in-use',
  'personal',
  'unchanged',
  'set-up-expired',
] as const
export type FaultCode = (typeof faultCodes)[number]

export interface FormFault {
  /** Name of the field; empty: the form as a whole. */
  field: string
  code: FaultCode
  /** Of `limited`. */
  retryAfterSeconds?: number
  /** Of `clock-off`: how far the phone is ahead; negative: behind. */
  secondsOff?: number
}

export interface FormState {
  values: Record<string, string>
  faults: FormFault[]
}

/** What was just done, as a code in the address of the page after it. */
export const doneCodes = [
  'saved',
  'address-mail-sent',
  'password-changed',
  'session-ended',
  'sessions-ended',
  'second-factor-on',
  'invited',
  'invitation-withdrawn',
  'role-changed',
  'access-ended',
  'second-step-removed',
  'organisation-made',
  'organisation-made-only',
  'organisation-changed',
  'passkey-added',
  'passkey-removed',
  'accepted',
] as const
export type DoneCode = (typeof doneCodes)[number]

export interface SignInProvider {
  /** As in `OIDC_PROVIDERS`. */
  id: string
  label: string
  isReachable: boolean
}

/** Signing in and what leads to it; shown beside the blue plane. */
export type SignInPage = { kind: 'signIn'; back: string } & (
  | {
      view: 'sign-in'
      form: FormState
      providers: SignInProvider[]
      hasPasskeys: boolean
      /** Only in the demo. */
      demoAccounts: DemoAccount[]
      /** Why one is here. */
      reason: 'needed' | 'password-set' | null
      /** Why the organisation's own sign-in did not let one in. */
      oidcFault: { fault: OidcFault; providerLabel: string | null } | null
    }
  | { view: 'code'; form: FormState; method: 'totp' | 'recovery'; hasExpired: boolean; demoAccounts: DemoAccount[] }
  | { view: 'signed-out' }
  | { view: 'forgot-password'; form: FormState; isSent: boolean }
  | { view: 'set-password'; form: FormState; state: 'open' | 'expired' }
  | { view: 'confirm-address'; state: 'open' | 'done' | 'expired' }
  | {
      view: 'invitation'
      form: FormState
      invitation: InvitationLookupAnswer
      regionNames: string[]
      invitee: InvitationLookupAnswer['invitee']
    }
  | { view: 'invitation-gone'; reason: 'expired' | 'used' | 'withdrawn' | 'unknown' }
  /** Something was sent after the session had ended: it is kept here, to be sent again after signing in. */
  | { view: 'send-again'; address: string; fields: { name: string; value: string; isShown: boolean }[] }
)

export interface PasskeyShown {
  id: string
  name: string | null
  createdAt: string | null
}

export interface SessionShown {
  id: string
  isThisOne: boolean
  startedAt: string
  lastSeenAt: string | null
  /** As the browser says it is. */
  userAgent: string | null
  fromAddress: string | null
  /** `password`, `passkey`, or the title of a provider. */
  signedInWith: string
}

/** The own account. */
export type AccountPage = { kind: 'account'; done: DoneCode | null } & (
  | {
      view: 'account'
      profile: FormState
      address: FormState
      password: FormState
      /** Signs in through the organisation: then there is no password here. */
      hasPassword: boolean
      hasSecondFactor: boolean
      passkeys: PasskeyShown[] | null
      sessionCount: number
      roles: { organisationName: string; role: Role; regionNames: string[] }[]
    }
  | {
      view: 'second-step'
      form: FormState
      state: 'start'
      isOn: boolean
      /** Without it nothing else can be done. */
      isNeeded: boolean
      back: string
    }
  | {
      view: 'second-step'
      state: 'set-up'
      form: FormState
      /** For an authenticator app: as text, as an `otpauth:` address and as a picture. */
      secret: string
      address: string
      svg: string | null
      recoveryCodes: string[]
      back: string
    }
  | { view: 'recovery-codes'; recoveryCodes: string[] }
  | { view: 'sessions'; sessions: SessionShown[] }
)

/** A choice with the region or kind that it goes with. */
export interface NamedChoice {
  code: string
  name: string
}

/** People and organisations. */
export type OrganisationPage = { kind: 'organisation'; done: DoneCode | null } & (
  | {
      view: 'members'
      organisation: Organisation
      /** Null: it is one's own, from the menu. */
      listAddress: string | null
      /** Where its forms and its log stand. */
      ownAddress: string
      mayManage: boolean
      mayReadLog: boolean
      members: Member[]
      invitations: Invitation[]
      regionNames: Record<string, string>
      /** Of the invitation. */
      form: FormState
      /** Of what was to be changed. */
      change: FormState
      roleChoices: Role[]
      /** To hold a role to; fewer than two: there is nothing to choose. */
      regionChoices: NamedChoice[]
      locationChoices: NamedChoice[]
      /** Null: not for this kind, or not for this caller. */
      relaxing: { isRelaxed: boolean } | null
    }
  | {
      view: 'organisations'
      regionName: string | null
      regionCode: string | null
      /** `/regio/organisaties` or `/beheer/organisaties`. */
      ownAddress: string
      organisations: Organisation[]
      form: FormState
      kindChoices: OrganisationKind[]
      /** Of a manager of several; this page is of one. */
      regions: NamedChoice[]
      /** For a new one. */
      regionChoices: NamedChoice[]
      providerChoices: NamedChoice[]
      municipalityChoices: NamedChoice[]
    }
  | {
      view: 'log'
      of: string
      ownAddress: string
      /** Of a manager of several; this log is of one. */
      regions: NamedChoice[]
      regionCode: string | null
      events: AuditEvent[]
      page: number
      hasMore: boolean
      regionNames: Record<string, string>
    }
)
