/** Asking better-auth from within: with its cookies and ours apart, and its answers told in our words. */

import { ADDRESS_HEADER } from './auth.ts'
import type { RequestFrom } from './port.ts'

/** Only what the library needs: with a session or a trusted device along it would take another way. */
export function libraryHeaders({ headers, address }: RequestFrom, cookie?: string): Headers {
  const own = new Headers()
  const userAgent = headers.get('User-Agent')
  if (userAgent) own.set('User-Agent', userAgent.slice(0, 200))
  if (address) own.set(ADDRESS_HEADER, address)
  if (cookie) own.set('Cookie', cookie)
  return own
}

export interface LibraryAnswer {
  isOk: boolean
  /** The library's code of what went wrong. */
  code: string
  body: Record<string, unknown>
  cookies: string[]
}

export async function readAnswer(answer: Response): Promise<LibraryAnswer> {
  const text = await answer.text()
  const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>
  return { isOk: answer.ok, code: String(body.code ?? ''), body: body ?? {}, cookies: answer.headers.getSetCookie() }
}
