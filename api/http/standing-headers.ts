/**
 * The headers that every answer of the API carries, taken once from the middleware that sets them. The search answers with
 * them directly: going through each middleware took longer than a cached answer itself (docs/decisions/0022).
 */
import { Hono } from 'hono'
import { apiVersion } from '../contract/version.ts'
import type { AppDeps } from '../deps.ts'
import { securityHeaders } from './security.ts'

export async function standingHeaders(settings: AppDeps['settings']): Promise<Record<string, string>> {
  const sample = new Hono().use(securityHeaders(settings)).get('/', (c) => c.body(null))
  const { headers } = await sample.request('/')
  return { ...Object.fromEntries(headers), 'API-Version': apiVersion }
}
