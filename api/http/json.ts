import type { Context } from 'hono'

/** Asked for again each time, answered with 304 when nothing moved; never shared between people. */
export function answerJson(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-cache' })
}

export function answerList(c: Context, items: readonly unknown[], total: number = items.length): Response {
  return answerJson(c, { items, total })
}

export function answerMade(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 201, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-store' })
}
