/** Signing in with a passkey: something one has, opened by a finger, a face or a code, so both steps at once. */
import type { RequestFrom, SignInOutcome } from './port.ts'

interface PersonPasskey {
  id: string
  name: string | null
  createdAt: number | null
}

/** `options`: for `navigator.credentials`, as JSON. */
export type PasskeyBegun =
  | { state: 'begun'; options: Record<string, unknown>; cookies: string[] }
  | { state: 'wrong-password' }
  | { state: 'limited'; retryAfterSeconds: number }

export interface Passkeys {
  /** Whether anybody has one; else the sign-in page need not offer it. */
  areThere(): boolean
  of(userId: string): PersonPasskey[]
  rename(userId: string, id: string, name: string, from: RequestFrom): boolean
  remove(userId: string, id: string, from: RequestFrom): boolean
  beginAdding(password: string, from: RequestFrom): Promise<PasskeyBegun>
  /** What the browser answered to the options. */
  finishAdding(input: { response: Record<string, unknown>; name: string }, from: RequestFrom): Promise<{ state: 'added' | 'refused' }>
  beginSignIn(from: RequestFrom): Promise<PasskeyBegun>
  finishSignIn(response: Record<string, unknown>, from: RequestFrom): Promise<SignInOutcome>
}
