import { expect } from 'vitest'
import type { FinderApp } from '../api/finder-app.ts'
import { cookiesOf } from '../api/signed-in.ts'

const ORIGIN = 'http://localhost'

export interface Began {
  /** The provider's own page. */
  to: string
  cookie: string
}

/** As the button on the sign-in page does. */
export async function begin(app: FinderApp, provider: string, backTo = '/'): Promise<Response> {
  const body = new URLSearchParams({ terug: backTo })
  return app.request(`/inloggen/met/${provider}`, { method: 'POST', body, headers: { Origin: ORIGIN } })
}

export async function beganAt(app: FinderApp, provider: string, backTo?: string): Promise<Began> {
  const answer = await begin(app, provider, backTo)
  expect(answer.status).toBe(200)
  const found = /content="0; url=([^"]+)"/.exec(await answer.text())?.[1] ?? ''
  return { to: found.replaceAll('&amp;', '&'), cookie: cookiesOf(answer) }
}

/** Where the provider sends the browser: an address of ours, with a code and the state. */
export async function sentBack({ to }: Began): Promise<string> {
  const answer = await fetch(to, { redirect: 'manual' })
  const location = answer.headers.get('Location') ?? ''
  expect(location).toMatch(/^http:\/\/localhost\/api\/v1\/auth\/callback\//)
  return location.slice(ORIGIN.length)
}

export async function comeBack(app: FinderApp, address: string, cookie: string): Promise<{ to: string; cookie: string; status: number }> {
  const answer = await app.request(address, { headers: { Cookie: cookie } })
  return { status: answer.status, to: answer.headers.get('Location') ?? '', cookie: cookiesOf(answer) }
}

/** All the way. */
export async function comeIn(app: FinderApp, provider: string, backTo?: string) {
  const began = await beganAt(app, provider, backTo)
  return comeBack(app, await sentBack(began), began.cookie)
}

export async function sessionOf(app: FinderApp, cookie: string) {
  const answer = await app.get('/api/v1/session', { Cookie: cookie })
  return (await answer.json()) as {
    person: { email: string; name: string } | null
    organisations: { id: string; roles: { role: string }[] }[]
  }
}
