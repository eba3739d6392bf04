/** A program that knows an address and a key, and reads nothing but openapi.json: what to call, and what to send. */
import { randomUUID } from 'node:crypto'

type Json = Record<string, unknown>

interface Schema {
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  default?: unknown
  minimum?: number
  example?: unknown
}

interface Operation {
  method: string
  path: string
  parameters: { name: string; in: string }[]
  request: Schema | null
  answer: Schema | null
}

interface Document {
  servers: { url: string }[]
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, { type: string; scheme?: string }> }
}

interface RowOutcome {
  outcome: string
  faults?: { field: string }[]
  jumps?: unknown[]
}

export interface PlainClient {
  /** Every row that says of itself that it may be reported. */
  listOwn(): Promise<Json[]>
  /** A row made from the schema, for one of the own offers. */
  rowFor(offer: Json): Json
  send(rows: Json[], query: Json): Promise<{ status: number; outcomes: RowOutcome[] }>
  /** Fills in what the answer asks for, from the schema. */
  corrected(row: Json, outcome: RowOutcome): Json
}

export async function plainClient(origin: string, key: string): Promise<PlainClient> {
  const document = (await (await fetch(`${origin}/api/v1/openapi.json`)).json()) as Document
  const schemaOf = (schema: Schema | undefined): Schema => {
    const name = schema?.$ref?.split('/').at(-1)
    return (name ? document.components.schemas[name] : schema) ?? {}
  }
  const operations = operationsFor(document)
  const list = found(
    operations,
    ({ method, answer }) => method === 'get' && 'mayReport' in itemsOf(schemaOf(answer ?? {}), 'items', schemaOf),
  )
  const report = found(
    operations,
    ({ method, request }) => method === 'post' && 'offerId' in itemsOf(schemaOf(request ?? {}), 'reports', schemaOf),
  )
  const row = schemaOf(schemaOf(report.request ?? {}).properties?.reports?.items ?? schemaOf(report.request ?? {}).properties?.reports)
  const base = origin + (document.servers[0]?.url ?? '')
  const call = async ({ method, path, parameters }: Operation, query: Json = {}, body?: Json) => {
    const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    const asked = Object.entries(query).filter(([name]) => names.includes(name))
    const answer = await fetch(`${base}${path}?${new URLSearchParams(asked as [string, string][])}`, {
      method: method.toUpperCase(),
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? { 'Idempotency-Key': randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, body: (await answer.json()) as Json }
  }
  return {
    async listOwn() {
      const { body } = await call(list)
      return (body.items as Json[]).filter(({ mayReport }) => mayReport)
    },
    rowFor(offer) {
      const made = Object.fromEntries((row.required ?? []).map((name) => [name, simplestValue(row.properties?.[name] ?? {})]))
      return { ...made, offerId: offer.id, version: offer.version }
    },
    async send(rows, query) {
      const { status, body } = await call(report, query, { reports: rows })
      return { status, outcomes: body.outcomes as RowOutcome[] }
    },
    corrected(sent, { outcome, faults = [] }) {
      const filled = faults.map(({ field }) => [field, simplestValue(row.properties?.[field] ?? {})])
      return { ...sent, ...Object.fromEntries(filled), ...(outcome === 'needs-confirmation' ? { confirmedJump: true } : {}) }
    },
  }
}

/** What the document lets a key do. */
function operationsFor({ paths, components }: Document): Operation[] {
  const bearer =
    Object.entries(components.securitySchemes).find(([, { type, scheme }]) => type === 'http' && scheme === 'bearer')?.[0] ?? ''
  return Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod)
      .filter(([, { security = [] }]) => (security as Json[]).some((one) => bearer in one))
      .map(([method, described]) => ({
        method,
        path,
        parameters: described.parameters as Operation['parameters'],
        request: jsonSchema(described.requestBody),
        answer: jsonSchema((described.responses as Json)['200']),
      })),
  )
}

function jsonSchema(described: unknown): Schema | null {
  const content = (described as { content?: Record<string, { schema?: Schema }> } | undefined)?.content
  return content?.['application/json']?.schema ?? null
}

function itemsOf(schema: Schema, name: string, schemaOf: (schema: Schema | undefined) => Schema): Record<string, Schema> {
  return schemaOf(schema.properties?.[name]?.items).properties ?? {}
}

function found(operations: Operation[], fits: (operation: Operation) => boolean): Operation {
  const operation = operations.find(fits)
  if (!operation) throw new Error('openapi.json does not tell how')
  return operation
}

/** The simplest value that the schema allows and that is not empty. */
function simplestValue({ type, enum: choices, minimum = 0, example }: Schema): unknown {
  if (example !== undefined) return example
  if (choices) return choices[0]
  if (type === 'integer' || type === 'number') return minimum
  return type === 'boolean' ? true : ''
}
