/** openapi.json, made from the operations and their schemas. Follows the Dutch API Design Rules (Logius, ADR 2.1). */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { offerSchema } from './offer.ts'
import { offerDetailSchema } from './offer-detail.ts'
import { CSV_TYPE, type Operation, type OperationBody, type OperationParameter } from './operation.ts'
import { operations } from './operations.ts'
import { problemSchema } from './problem.ts'
import { apiVersion } from './version.ts'

const TITLES = {
  200: 'Gelukt',
  201: 'Gemaakt',
  202: 'Aangenomen; het wordt nog verwerkt',
  204: 'Gelukt, zonder antwoord',
  400: 'De vraag klopt niet',
  401: 'Inloggen nodig',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  409: 'Ondertussen veranderd, of het kan niet naast wat er al is',
  410: 'Beëindigd',
  412: 'De versie in If-Match is niet de huidige',
  413: 'Te groot',
  415: 'Deze vorm kan hier niet',
  422: 'Niet te verwerken',
  428: 'If-Match met de versie ontbreekt',
  429: 'Even wachten',
  500: 'Er ging iets mis',
} as const
type Status = keyof typeof TITLES

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
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: pathsOf(operations),
    components: { schemas: schemas(), headers: { ApiVersion: versionHeader }, securitySchemes },
  }
}

const tags: Record<Operation['tag'], string> = {
  Zoeken: 'Aanbod vinden.',
  Naslag: 'De vaste lijsten.',
  Organisaties: 'Organisaties, hun mensen en wat die mogen.',
  Uitnodigingen: 'Mensen toelaten, per mail.',
  Logboek: 'Wie wat deed.',
  'Eigen aanbod': 'Beschikbaarheid bijhouden, ook vanuit een eigen systeem.',
  'Meldingen over aanbod': 'Klopt dit niet?',
  Knelpunten: 'Waar hulp er niet op tijd is, en wat eraan wordt gedaan.',
  'Open data': 'Voor iedereen, met definities en licentie (CC BY 4.0).',
  Account: 'Inloggen, en wie er is ingelogd.',
  'Over deze API': 'De beschrijving zelf.',
}

const versionHeader = { description: 'De volledige versie van de API.', schema: { type: 'string', example: apiVersion } }
const versioned = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } }

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'plekwijzer.session_token', description: 'De sessie van wie in de browser is ingelogd.' },
  key: { type: 'http', scheme: 'bearer', description: 'Een sleutel van de eigen organisatie, voor een dossiersysteem (ECD).' },
}

const onBehalfOf: OperationParameter = {
  name: 'Plekwijzer-Organisation',
  in: 'header',
  description: 'Namens welke organisatie je dit vraagt, met haar kenmerk. Nodig voor wie bij meer organisaties hoort.',
  schema: { type: 'string' },
}

function pathsOf(list: readonly Operation[]) {
  const paths: Record<string, Partial<Record<Operation['method'], ReturnType<typeof describe>>>> = {}
  for (const operation of list) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return paths
}

function describe(operation: Operation) {
  const parameters = operation.opensWith?.includes('session') ? [...operation.parameters, onBehalfOf] : operation.parameters
  const success = operation.successStatus ?? 200
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    ...(operation.opensWith ? { security: operation.opensWith.map((scheme) => ({ [scheme]: [] })) } : {}),
    parameters: parameters.map(describeParameter),
    ...(operation.body ? { requestBody: { required: true, content: bodyContent(operation.body) } } : {}),
    responses: {
      [success]: { description: TITLES[success], headers: versioned, ...answerContent(operation, success) },
      ...Object.fromEntries([...operation.problems, 429, 500].map((status) => [status, describeProblem(status as Status)])),
    },
  }
}

function bodyContent({ schema, name, otherTypes = [], example }: OperationBody) {
  return {
    ...(schema ? { 'application/json': { schema: reference(name), ...(example ? { example } : {}) } } : {}),
    ...Object.fromEntries(otherTypes.map(asFile)),
  }
}

function answerContent({ answer, answerName, otherAnswerTypes = [] }: Operation, status: Status) {
  if (status === 204) return {}
  const isOnlyFile = !answer && otherAnswerTypes.length > 0
  const json = { 'application/json': { schema: answer ? reference(answerName) : { type: 'object' } } }
  return { content: { ...(isOnlyFile ? {} : json), ...Object.fromEntries(otherAnswerTypes.map(asFile)) } }
}

function asFile(type: string) {
  return [type, { schema: { type: 'string', ...(type === CSV_TYPE ? {} : { format: 'binary' }) } }] as const
}

function describeParameter({ name, in: place, description, isRequired, isRepeatable, schema }: OperationParameter) {
  const shape = isRepeatable ? { schema: { type: 'array', items: schema }, style: 'form', explode: true } : { schema }
  return { name, in: place, description, required: isRequired ?? false, ...shape }
}

function describeProblem(status: Status) {
  return {
    description: TITLES[status],
    headers: versioned,
    content: { 'application/problem+json': { schema: reference('Problem') } },
  }
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

function schemas(): Record<string, unknown> {
  const named: Record<string, v.GenericSchema> = { Problem: problemSchema, Offer: offerSchema, OfferDetail: offerDetailSchema }
  for (const { answer, answerName, body } of operations) {
    if (answer) named[answerName] = answer
    if (body?.schema) named[body.name] = body.schema
  }
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, toSchema(schema, name)]))
}

/** Offers are referred to; the rest is small enough to stand in place. */
function toSchema(schema: v.GenericSchema, name: string): Record<string, unknown> {
  const { $schema, $defs, ...found } = toJsonSchema(schema, {
    target: 'openapi-3.0',
    definitions: name === 'Offer' ? {} : { Offer: offerSchema },
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ jsonSchema }) => asOpenapi(jsonSchema),
  }) as Record<string, unknown>
  return withoutEmptyLists(found)
}

/** OpenAPI 3.0 wants at least one name in `required`. */
function withoutEmptyLists(schema: Record<string, unknown>): Record<string, unknown> {
  const isEmptyList = (key: string, value: unknown) => key === 'required' && Array.isArray(value) && value.length === 0
  return JSON.parse(JSON.stringify(schema, (key, value) => (isEmptyList(key, value) ? undefined : value)))
}

/** What OpenAPI 3.0 means otherwise than JSON Schema: no empty `required`, no default of null, and null among the values that may be null. */
function asOpenapi<Schema extends object>(schema: Schema): Schema {
  const { required, default: standard, enum: values, nullable } = schema as Record<string, unknown>
  return {
    ...schema,
    ...(Array.isArray(required) && required.length === 0 ? { required: undefined } : {}),
    ...(standard === null ? { default: undefined } : {}),
    ...(nullable && Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {}),
  }
}
