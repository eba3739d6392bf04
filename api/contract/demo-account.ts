import type { Role } from '../domain/roles.ts'

/** Somebody of the demo, with all it takes to sign in by hand; never outside the demo. */
export interface DemoAccount {
  /** Of somebody with several: the first. */
  role: Role
  name: string
  organisation: string
  email: string
  password: string
  /** For an authenticator app, base32. */
  secret: string
  /** The code that the authenticator app would show now, … */
  code: string
  /** … and for how long. */
  secondsLeft: number
}
