/** What a form of a page sends, and the answer after it. */
import type { Context } from 'hono'
import type { DoneCode, FaultCode, FormFault, FormState } from '../contract/account-page.ts'

export type Fields = Record<string, string>

/** The text fields of a form; of a repeated one the first. Anything else a form never sends. */
export async function fieldsOf(c: Context): Promise<Fields> {
  const lists = await listsOf(c)
  return Object.fromEntries(Object.entries(lists).flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])))
}

/** Every text that was sent under each name. */
export async function listsOf(c: Context): Promise<Record<string, string[]>> {
  const body: Record<string, unknown> = await c.req.parseBody({ all: true }).catch(() => ({}))
  const texts = (value: unknown) => [value].flat().filter((one): one is string => typeof one === 'string')
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, texts(value)]))
}

/** What was typed, without the passwords, and what is wrong with it. */
export function refused(typed: Fields, keeps: readonly string[], faults: FormFault[]): FormState {
  const kept = keeps.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]]))
  return { values: Object.fromEntries(kept), faults }
}

export const noForm: FormState = { values: {}, faults: [] }

export function fault(field: string, code: FaultCode, more: Partial<FormFault> = {}): FormFault {
  return { field, code, ...more }
}

/** An address with an @ and nothing odd around it; whether it is somebody's, a mail proves. */
export function addressFaults(field: string, typed: string | undefined): FormFault[] {
  const email = typed?.trim() ?? ''
  if (email === '') return [fault(field, 'missing')]
  return email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [fault(field, 'not-an-address')]
}

export function setCookies(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}

/** On to a page that says what was done; reloading it does nothing twice. */
export function seeDone(c: Context, address: string, done: DoneCode): Response {
  return c.redirect(`${address}?${new URLSearchParams({ gelukt: done })}`, 303)
}

export function tooOften(c: Context, retryAfterSeconds: number): 429 {
  c.header('Retry-After', String(retryAfterSeconds))
  return 429
}
