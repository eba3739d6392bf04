import type { FinderApp } from './finder-app.ts'

export interface Answered<Body> {
  status: number
  body: Body
  headers: Headers
}

/** Sends and reads JSON as a program would, signed in with these headers. */
export function jsonCalls(app: FinderApp, headers: Record<string, string> = { Origin: 'http://localhost' }) {
  const call = async <Body>(method: string, path: string, sent?: unknown): Promise<Answered<Body>> => {
    const body = sent === undefined ? {} : { body: JSON.stringify(sent), headers: { ...headers, 'Content-Type': 'application/json' } }
    const answer = await app.request(`/api/v1${path}`, { method, headers, ...body })
    const text = await answer.text()
    return { status: answer.status, body: (text ? JSON.parse(text) : null) as Body, headers: answer.headers }
  }
  return {
    get: <Body>(path: string) => call<Body>('GET', path),
    post: <Body>(path: string, sent: unknown) => call<Body>('POST', path, sent),
    put: <Body>(path: string, sent: unknown) => call<Body>('PUT', path, sent),
    patch: <Body>(path: string, sent: unknown) => call<Body>('PATCH', path, sent),
    del: <Body>(path: string) => call<Body>('DELETE', path),
  }
}

export interface Listed<Item> {
  items: Item[]
  total: number
}

/** The audit's rows about a subject, newest first. */
export function auditOf(
  app: FinderApp,
  subjectId: string,
): { action: string; organisation_id: string; region_code: string; actor: string; detail: unknown }[] {
  const rows = app.deps.db.$client.prepare('select * from audit_events where subject_id = ? order by at desc, rowid desc').all(subjectId)
  return (rows as { detail: string }[]).map((row) => ({ ...row, detail: JSON.parse(row.detail) })) as ReturnType<typeof auditOf>
}

/** The newest link to an invitation that was mailed there. */
export function mailedToken(app: FinderApp, email: string): string {
  const text = app.deps.db.$client
    .prepare(`select text_body from mails where to_address = ? and kind = 'invitation' order by created_at desc, rowid desc limit 1`)
    .pluck()
    .get(email) as string | undefined
  const token = /uitnodiging\/([\w-]+)/.exec(text ?? '')?.[1]
  if (!token) throw new Error(`no invitation was mailed to ${email}`)
  return token
}
