/** openapi.json, made from the operations and their schemas. Follows the Dutch API Design Rules (Logius, ADR 2.1). */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { offerSchema } from './offer.ts'
import { offerDetailSchema } from './offer-detail.ts'
import { type Operation, type OperationParameter, operations } from './operations.ts'
import { problemSchema } from './problem.ts'
import { apiVersion } from './version.ts'

const TITLES = {
  400: 'De vraag klopt niet',
  401: 'Inloggen nodig',
  404: 'Niet gevonden',
  410: 'Beëindigd',
  429: 'Even wachten',
  500: 'Er ging iets mis',
} as const

export function openapiDocument() {
  return {
    openapi: '3.0.3',
    info: {
      title: 'Plekwijzer',
      version: apiVersion,
      description:
        'Welke gecontracteerde jeugdhulp er plek heeft, waar, en hoe lang een kind erop wacht. Zonder persoonsgegevens van kinderen of ouders.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      contact: { name: 'Team Plekwijzer', email: 'team@plekwijzer.example', url: 'https://plekwijzer.example' },
    },
    servers: [{ url: '/api/v1', description: 'Deze installatie' }],
    tags: [
      { name: 'Zoeken', description: 'Aanbod vinden.' },
      { name: 'Naslag', description: 'De vaste lijsten.' },
      { name: 'Over deze API', description: 'De beschrijving zelf.' },
    ],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describe(operation) }])),
    components: { schemas: schemas(), headers: { ApiVersion: versionHeader } },
  }
}

const versionHeader = { description: 'De volledige versie van de API.', schema: { type: 'string', example: apiVersion } }

function describe(operation: Operation) {
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    parameters: operation.parameters.map(describeParameter),
    responses: {
      200: {
        description: 'Gelukt',
        headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
        content: { 'application/json': { schema: operation.answer ? reference(operation.answerName) : { type: 'object' } } },
      },
      ...Object.fromEntries([...operation.problems, 429, 500].map((status) => [status, describeProblem(status as keyof typeof TITLES)])),
    },
  }
}

function describeParameter({ name, in: place, description, isRequired, isRepeatable, schema }: OperationParameter) {
  const shape = isRepeatable ? { schema: { type: 'array', items: schema }, style: 'form', explode: true } : { schema }
  return { name, in: place, description, required: isRequired ?? false, ...shape }
}

function describeProblem(status: keyof typeof TITLES) {
  return {
    description: TITLES[status],
    headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
    content: { 'application/problem+json': { schema: reference('Problem') } },
  }
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

function schemas(): Record<string, unknown> {
  const named: Record<string, v.GenericSchema> = { Problem: problemSchema, Offer: offerSchema, OfferDetail: offerDetailSchema }
  for (const { answer, answerName } of operations) if (answer) named[answerName] = answer
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, toSchema(schema, name)]))
}

/** Offers are referred to; the rest is small enough to stand in place. */
function toSchema(schema: v.GenericSchema, name: string): Record<string, unknown> {
  const { $schema, $defs, ...found } = toJsonSchema(schema, {
    target: 'openapi-3.0',
    definitions: name === 'Offer' ? {} : { Offer: offerSchema },
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  }) as Record<string, unknown>
  return found
}
