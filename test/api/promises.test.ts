import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../api/app.ts'
import { offerDetailSchema } from '../../api/contract/offer-detail.ts'
import { openapiDocument } from '../../api/contract/openapi.ts'
import { operations } from '../../api/contract/operations.ts'
import { problemSchema } from '../../api/contract/problem.ts'
import { settingsDocument } from '../../api/env.ts'
import { sharedFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'

const app = await sharedFinderApp()
const asMember = await signedInAs(app, 'referrer')
const { items } = await app.search('pageSize=3')
const sampleOf = (path: string) =>
  path.replace('/offers/{id}', `/offers/${items[0]?.id}`).replace('/providers/{id}', `/providers/${items[0]?.provider.id}`)

describe('openapi.json', () => {
  it('is the committed copy; run npm run docs when it differs', () => {
    expect(JSON.parse(readFileSync('openapi.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(openapiDocument())))
  })

  it('lists every route of the API and no other', () => {
    const routes = createApp(app.deps).routes.filter(
      ({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/') && !path.includes('*'),
    )
    const written = routes.map(({ method, path }) => `${method} ${path.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')}`)
    expect([...new Set(written)].sort()).toEqual(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort())
  })

  it('is open to any site and says its version', async () => {
    const answer = await app.get('/api/v1/openapi.json', { Origin: 'https://elders.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('gives every field a Dutch title and a description', () => {
    const missing: string[] = []
    walk(openapiDocument().components.schemas, [], missing)
    expect(missing).toEqual([])
  })

  it('keeps to the Dutch API Design Rules that a machine can check', () => {
    const document = openapiDocument()
    expect(document.info.contact).toMatchObject({ name: expect.any(String), email: expect.any(String), url: expect.any(String) })
    expect(document.servers[0]?.url).toMatch(/\/v\d+$/)
    const all = Object.entries(document.paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
    )
    for (const { path, method, operation } of all) {
      expect(path).toMatch(/^(\/([a-z0-9-]+|\{[^}]+\}|openapi\.json))+$/)
      for (const { name, in: place } of operation.parameters) if (place === 'query') expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
      const isAsked = operation.parameters.some(({ in: place }) => place !== 'header') || 'requestBody' in operation
      if (isAsked || ['post', 'put', 'patch'].includes(method))
        expect(Object.keys(operation.responses), `${method} ${path}`).toContain('400')
      if ('security' in operation) expect(Object.keys(operation.responses), `${method} ${path}`).toContain('401')
      for (const [status, response] of Object.entries(operation.responses)) {
        expect(Object.keys((response as { headers: object }).headers)).toContain('API-Version')
        if (Number(status) >= 400) expect(Object.keys((response as { content: object }).content)).toEqual(['application/problem+json'])
      }
    }
  })

  it('says nothing that OpenAPI 3.0 does not mean as JSON Schema does', () => {
    for (const schema of schemasIn(JSON.parse(JSON.stringify(openapiDocument().components.schemas)))) {
      expect(schema.required).not.toEqual([])
      expect(schema.default).not.toBeNull()
      if (schema.nullable && schema.enum) expect(schema.enum).toContain(null)
    }
  })

  it('names every operation and schema once', () => {
    const ids = operations.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    const shapes = new Map<string, unknown>()
    for (const { answer, answerName, body } of operations) {
      for (const [name, schema] of [
        [answerName, answer],
        [body?.name, body?.schema],
      ] as const) {
        if (!name || !schema) continue
        expect(shapes.get(name) ?? schema, name).toBe(schema)
        shapes.set(name, schema)
      }
    }
  })
})

describe('every answer is what openapi.json says', () => {
  // What opens only after signing in is held to its schema by the access matrix.
  const open = operations.filter(({ method, answer, opensWith }) => method === 'get' && answer !== null && !opensWith)
  it.each(open.map(({ path, answer }) => [path, answer] as const))('%s', async (path, schema) => {
    const member: Record<string, string> = path.endsWith('/reports') ? asMember : {}
    const answer = await app.get(`/api/v1${sampleOf(path)}`, member)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('api-version')).toBeTruthy()
    v.parse(schema as v.GenericSchema, await answer.json())
  })

  it('also for offers of every status, seen by a member', async () => {
    for (const status of ['open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown']) {
      const [offer] = (await app.search(`status=${status}&pageSize=1&near=GM0302&municipality=GM0302`)).items
      const answer = await app.get(`/api/v1/offers/${offer?.id}?municipality=GM0302&near=GM0302`, asMember)
      v.parse(offerDetailSchema, await answer.json())
    }
  })
})

describe('every error has the one shape', () => {
  it.each([
    ['GET', '/api/v1/nergens', 404],
    ['GET', '/api/v1/offers?x=1', 400],
    ['GET', '/api/v1/offers/onbekend', 404],
    ['GET', '/api/v1/offers/onbekend/reports', 401],
    ['GET', '/api/v1/providers/onbekend', 404],
    ['POST', '/api/v1/offers', 405],
    ['DELETE', '/api/v1/offers/x', 405],
    ['GET', '/api/v1/regions?foo=1', 400],
    ['GET', '/api/v1/offers/x?foo=1', 400],
    ['GET', '/api/v1/offers?q=%ED%A0%80', 400],
    ['GET', `/api/v1/suggestions?q=${'x'.repeat(101)}`, 400],
    ['GET', '/api/v1/offers/..%2f..%2fetc', 404],
    ['GET', "/api/v1/offers/'%20or%201=1--", 404],
  ])('%s %s: %i', async (method, path, status) => {
    const answer = await app.request(path, { method })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = v.parse(problemSchema, await answer.json())
    expect(problem.status).toBe(status)
  })
})

describe('headers', () => {
  it('an unchanged answer is told with 304', async () => {
    const first = await app.get('/api/v1/offers?status=open')
    const again = await app.get('/api/v1/offers?status=open', { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
  })

  it.each(['W/TAG', '"anders", TAG', '*'])('also when the tag comes as %s', async (form) => {
    const tag = (await app.get('/api/v1/offers?status=open')).headers.get('etag') ?? ''
    const again = await app.get('/api/v1/offers?status=open', { 'If-None-Match': form.replace('TAG', tag) })
    expect(again.status).toBe(304)
  })

  it('a list has a tag too', async () => {
    const tag = (await app.get('/api/v1/regions')).headers.get('etag') ?? ''
    expect((await app.get('/api/v1/regions', { 'If-None-Match': tag })).status).toBe(304)
  })

  it('of the search are those of every other answer', async () => {
    const own = ['content-type', 'content-length', 'etag', 'vary']
    const namesOf = async (path: string) =>
      [...(await app.get(path)).headers]
        .filter(([name]) => !own.includes(name))
        .map(String)
        .sort()
    expect(await namesOf('/api/v1/offers')).toEqual(await namesOf('/api/v1/regions'))
    expect(await namesOf('/api/v1/offers?x=1')).toEqual(
      expect.arrayContaining((await namesOf('/api/v1/offers/x')).filter((line) => !line.startsWith('cache'))),
    )
  })

  it('a browser gets the same answer compressed', async () => {
    const plain = await app.get('/api/v1/offers?status=open')
    const packed = await app.get('/api/v1/offers?status=open', { 'Accept-Encoding': 'gzip, br' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text())
  })

  it('keep a browser from what we never ask for', async () => {
    const { headers } = await app.get('/zoeken')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('operations', () => {
  it('live and ready', async () => {
    expect((await app.get('/health/live')).status).toBe(200)
    expect(await (await app.get('/health/ready')).json()).toEqual({ database: 'ok', search: 'ok', outbox: 0 })
  })

  it('metrics for Prometheus, without a search text', async () => {
    await app.search('q=autisme')
    const text = await (await app.get('/metrics')).text()
    expect(text).toContain('plekwijzer_request_seconds')
    expect(text).not.toContain('autisme')
  })

  it('docs/settings.md is what the settings say; run npm run docs when it differs', () => {
    expect(readFileSync('docs/settings.md', 'utf8')).toBe(settingsDocument())
  })
})

function walk(schema: unknown, path: string[], missing: string[]): void {
  if (typeof schema !== 'object' || schema === null) return
  const { properties } = schema as { properties?: Record<string, { title?: string; description?: string; $ref?: string }> }
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (!property.$ref && !(property.title && property.description)) missing.push([...path, name].join('.'))
  }
  for (const [key, value] of Object.entries(schema)) walk(value, [...path, key], missing)
}

interface JsonSchema {
  type: string
  required?: string[]
  default?: unknown
  nullable?: boolean
  enum?: unknown[]
}

function schemasIn(value: unknown): JsonSchema[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && typeof value.type === 'string' ? [value as JsonSchema] : []
  return [...own, ...Object.values(value).flatMap(schemasIn)]
}
