import type { Context } from 'hono'

/** All parameters of the address, each as a list. */
export function queryOf(c: Context): Record<string, string[]> {
  return c.req.queries()
}
