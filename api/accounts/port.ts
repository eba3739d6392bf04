/**
 * What the rest of the product asks of sign-in. Behind it stands better-auth; nobody else knows it. Every outcome that sets or
 * clears a cookie brings the `Set-Cookie` lines along; the caller puts them on its answer.
 */
import type { PasswordFault } from '../domain/password-rules.ts'
import type { OidcSignIn } from './oidc-port.ts'
import type { Passkeys } from './passkey-port.ts'

interface SignedInPerson {
  userId: string
  sessionId: string
  name: string
  email: string
  language: 'nl' | 'en'
}

/** `refused`: wrong, unknown or closed, all told alike. `elsewhere`: this organisation signs in through its own provider. */
export type SignInOutcome =
  | { state: 'signed-in'; cookies: string[] }
  | { state: 'code-needed'; cookies: string[] }
  | { state: 'refused' }
  | Limited
  | { state: 'elsewhere'; oidcProvider: string }

export type CodeOutcome =
  | { state: 'signed-in'; cookies: string[] }
  /** `used`: right, but accepted before. `expired`: the first step is too long ago; start again. */
  | { state: 'wrong' | 'used' | 'expired' }
  /** Right for another moment: the clock of the phone is this far ahead (negative: behind). */
  | { state: 'clock-off'; secondsOff: number }
  | Limited

/** `limited`: tried too often. */
interface Limited {
  state: 'limited'
  retryAfterSeconds: number
}

export interface PersonSession {
  id: string
  isThisOne: boolean
  startedAt: number
  lastSeenAt: number | null
  userAgent: string | null
  /** Shortened. */
  fromAddress: string | null
  signedInWith: string
}

export interface RequestFrom {
  headers: Headers
  /** Whole; shortened before it is kept. */
  address: string | null
}

export interface Accounts {
  oidc: OidcSignIn
  passkeys: Passkeys
  /** Who is behind these headers' session cookie; null: nobody, or no longer. Moves the moment of last use. `cookies`: when the token was renewed. */
  personOf(headers: Headers): Promise<{ person: SignedInPerson; needsSecondFactor: boolean; cookies: string[] } | null>
  signIn(input: { email: string; password: string }, from: RequestFrom): Promise<SignInOutcome>
  verifyCode(input: { code: string; method: 'totp' | 'recovery' }, from: RequestFrom): Promise<CodeOutcome>
  signOut(from: RequestFrom): Promise<{ cookies: string[] }>

  /** Faults of a chosen password, before anything is stored. */
  passwordFaults(password: string, about: { email: string; name: string }): PasswordFault[]
  /** A new person, whose address is proven (by an invitation). Synchronous parts only inside: hash first. */
  hashPassword(password: string): Promise<string>
  /** Always answers alike, known address or not; the mail says what can be done. */
  requestPasswordReset(email: string, from: RequestFrom): Promise<{ state: 'sent' } | Limited>
  resetPassword(
    input: { token: string; password: string },
    from: RequestFrom,
  ): Promise<{ state: 'done' | 'expired' } | { state: 'faults'; faults: PasswordFault[] }>
  changePassword(
    input: { current: string; next: string },
    from: RequestFrom,
  ): Promise<{ state: 'done'; cookies: string[] } | { state: 'wrong' } | Limited | { state: 'faults'; faults: PasswordFault[] }>
  /** With the password once more; a link goes to the new address, and only that link changes it. */
  requestEmailChange(
    input: { email: string; password: string },
    from: RequestFrom,
  ): Promise<{ state: 'sent' | 'same' | 'wrong-password' } | Limited>
  confirmEmailChange(token: string): Promise<{ state: 'done' | 'expired' }>

  sessionsOf(userId: string, currentSessionId: string): PersonSession[]
  endSession(userId: string, sessionId: string, from?: RequestFrom): void
  /** null: all of them. */
  endOtherSessions(userId: string, currentSessionId: string | null, from?: RequestFrom): void

  /** Begins the set-up: the secret for an authenticator app, and its picture (SVG markup). */
  beginSecondFactor(
    password: string,
    from: RequestFrom,
  ): Promise<
    { state: 'begun'; secret: string; address: string; svg: string; recoveryCodes: string[] } | { state: 'wrong-password' } | Limited
  >
  /** The picture of an `otpauth:` address again: markup of squares only, whatever it says. */
  pictureOf(address: string): string
  /** The first right code switches it on. */
  confirmSecondFactor(
    code: string,
    from: RequestFrom,
  ): Promise<{ state: 'on'; cookies: string[] } | { state: 'wrong' | 'expired' } | { state: 'clock-off'; secondsOff: number } | Limited>
  newRecoveryCodes(
    password: string,
    from: RequestFrom,
  ): Promise<{ state: 'made'; recoveryCodes: string[] } | { state: 'wrong-password' } | Limited>
  hasSecondFactor(userId: string): boolean

  /** Removes what is over: sessions, links, codes that no longer count. */
  tidy(): void
}
