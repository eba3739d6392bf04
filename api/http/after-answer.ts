import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** When the answer has left, or its asker has; in tests that call the app without a socket: soon. */
export function afterAnswer(c: Context, act: () => void): void {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  if (outgoing) outgoing.once('close', act)
  else setImmediate(act)
}
