/**
 * Where somebody was going when they had to sign in elsewhere first. Kept by the browser, not by us: the address of a search
 * holds what somebody typed, and that is stored nowhere. Only a path of ours is taken back.
 */
import { localPath } from '../domain/local-path.ts'
import { cookieNamed, cookiePrefix } from './cookies.ts'

export interface ReturnCookie {
  keep(path: string): string
  forget(): string
  read(headers: Headers): string
}

const MOST_CHARACTERS = 2_000
const SECONDS = 900

export function returnCookie(baseUrl: string): ReturnCookie {
  const name = `${cookiePrefix(baseUrl)}.back_to`
  const attributes = `Path=/; HttpOnly; SameSite=Lax${baseUrl.startsWith('https:') ? '; Secure' : ''}`
  return {
    keep: (path) => `${name}=${encodeURIComponent(ownPath(path))}; Max-Age=${SECONDS}; ${attributes}`,
    forget: () => `${name}=; Max-Age=0; ${attributes}`,
    read(headers) {
      return ownPath(decoded(cookieNamed(headers, name) ?? ''))
    },
  }
}

function ownPath(path: string): string {
  return path.length <= MOST_CHARACTERS ? localPath(path) : '/'
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
