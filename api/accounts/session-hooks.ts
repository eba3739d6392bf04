/** What the library does not know of a session it makes: how it came about, and that some people may not have one. */
import { shortenedAddress } from '../domain/shortened-address.ts'

export interface SessionMarks {
  now(): number
  /** Closed people, and those who sign in elsewhere, get none. */
  maySignIn(userId: string, signedInWith: string): boolean
  hasSecondFactor(userId: string): boolean
  signedIn(session: StartedSession): void
}

interface StartedSession {
  userId: string
  signedInWith: string
  secondFactorAt: number | null
  fromAddress: string | null
}

interface LibrarySession {
  userId: string
  ipAddress?: string | null
  signedInWith?: unknown
  secondFactorAt?: unknown
}

interface LibraryRequest {
  path?: string
  params?: Record<string, string | undefined> | undefined
}

export function sessionHooks(marks: SessionMarks) {
  return {
    before: async (session: LibrarySession, request: LibraryRequest | null) => {
      const way = wayOf(request, marks.now())
      if (!marks.maySignIn(session.userId, way.signedInWith)) return false as const
      const now = new Date(marks.now())
      const ipAddress = session.ipAddress ? shortenedAddress(session.ipAddress) : null
      return { data: { ...session, ...way, ipAddress, createdAt: now, updatedAt: now } }
    },
    after: async (session: LibrarySession, request: LibraryRequest | null) => {
      // The library takes this one back: the second step comes first.
      if (request?.path === PASSWORD_PATH && marks.hasSecondFactor(session.userId)) return
      marks.signedIn({ userId: session.userId, ...wayOf(request, marks.now()), fromAddress: session.ipAddress ?? null })
    },
  }
}

const PASSWORD_PATH = '/sign-in/email'

function wayOf(request: LibraryRequest | null, now: number): { signedInWith: string; secondFactorAt: number | null } {
  const path = request?.path ?? ''
  if (path.startsWith('/two-factor/verify-')) return { signedInWith: 'password', secondFactorAt: now }
  // A passkey is something one has, opened by something one knows or is.
  if (path.startsWith('/passkey/')) return { signedInWith: 'passkey', secondFactorAt: now }
  if (path.includes('/callback'))
    return { signedInWith: request?.params?.id ?? request?.params?.providerId ?? 'oidc', secondFactorAt: null }
  return { signedInWith: 'password', secondFactorAt: null }
}
