import type { Context } from 'hono'

const TYPE = { 'Content-Type': 'application/json; charset=utf-8' }
/** On whose behalf it is asked changes the answer as much as who asks. */
const VARY = 'Authorization, Cookie, Plekwijzer-Organisation'

/** Asked for again each time, answered with 304 when nothing moved; never shared between people. */
export function answerJson(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 200, { ...TYPE, 'Cache-Control': 'private, no-cache', Vary: VARY })
}

export function answerList(c: Context, items: readonly unknown[], total: number = items.length): Response {
  return answerJson(c, { items, total })
}

export function answerMade(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 201, { ...TYPE, 'Cache-Control': 'private, no-store' })
}
