/**
 * Cookies as better-auth makes them (`value.signature`, HMAC-SHA-256), read and made here for what happens at every request:
 * asking the library who is signed in would cost several queries each time. A cookie that another installation signed is no
 * cookie.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { PASSKEY_COOKIE } from './passkey-plugin.ts'

export interface AccountCookies {
  /** The token of the session. */
  sessionToken(headers: Headers): string | null
  /** The name of the first step that was taken, while the second is awaited. */
  challenge(headers: Headers): string | null
  /** Only the cookie of that first step: with others along, the library would look at those. */
  challengeHeader(headers: Headers): string
  /** Only the cookie of what was begun with a passkey. */
  passkeyHeader(headers: Headers): string
  session(token: string, forSeconds: number): string
  noSession(): string
  noChallenge(): string
}

/** Browsers keep a `__Host-` cookie to this host, over https, for every path. */
export function cookiePrefix(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-plekwijzer' : 'plekwijzer'
}

export function accountCookies(baseUrl: string, secret: string): AccountCookies {
  const session = `${cookiePrefix(baseUrl)}.session_token`
  const challenge = `${cookiePrefix(baseUrl)}.two_factor`
  const passkey = `${cookiePrefix(baseUrl)}.${PASSKEY_COOKIE}`
  const attributes = `Path=/; HttpOnly; SameSite=Lax${baseUrl.startsWith('https:') ? '; Secure' : ''}`
  const line = (name: string, value: string, forSeconds: number) => `${name}=${value}; Max-Age=${forSeconds}; ${attributes}`
  return {
    sessionToken: (headers) => signedValue(headers, session, secret),
    challenge: (headers) => signedValue(headers, challenge, secret),
    challengeHeader: (headers) => `${challenge}=${cookieNamed(headers, challenge) ?? ''}`,
    passkeyHeader: (headers) => `${passkey}=${cookieNamed(headers, passkey) ?? ''}`,
    session: (token, forSeconds) => line(session, encodeURIComponent(`${token}.${signatureOf(token, secret)}`), forSeconds),
    noSession: () => line(session, '', 0),
    noChallenge: () => line(challenge, '', 0),
  }
}

function signedValue(headers: Headers, name: string, secret: string): string | null {
  const found = cookieNamed(headers, name)
  if (!found) return null
  const text = decoded(found)
  const at = text.lastIndexOf('.')
  const value = text.slice(0, at)
  return at > 0 && isSame(text.slice(at + 1), signatureOf(value, secret)) ? value : null
}

export function cookieNamed(headers: Headers, name: string): string | null {
  for (const pair of headers.get('Cookie')?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

function signatureOf(value: string, secret: string): string {
  return createHmac('sha256', secret).update(value).digest('base64')
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
