import { Hono } from 'hono'
import { openapiDocument } from '../contract/openapi.ts'

export function openapiRoutes() {
  const document = JSON.stringify(openapiDocument())
  return new Hono().get('/openapi.json', (c) =>
    c.body(document, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=300' }),
  )
}
